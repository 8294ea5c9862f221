<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lint</name>
    <message>
        <source>Sentence {place} has {commas} commas: split it.</source>
        <translation>第 {place} 句有 {commas} 个逗号：请拆开。</translation>
    </message>
    <message>
        <source>Sentence {place} has {words} words: make it shorter.</source>
        <translation>第 {place} 句有 {words} 个词：请缩短。</translation>
    </message>
    <message>
        <source>“{phrase}” is a stock phrase: say it plainly.</source>
        <translation>“{phrase}”是套话：请直接说。</translation>
    </message>
</context>
</TS>
