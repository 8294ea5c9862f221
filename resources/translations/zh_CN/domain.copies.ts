<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Copies</name>
    <message>
        <source>Choose one letter from B to Z, without I and O.</source>
        <translation>请选择 B 至 Z 之间的一个字母（I 和 O 除外）。</translation>
    </message>
    <message>
        <source>Every letter from B to Z was given to a copy of this file.</source>
        <translation>从 B 到 Z 的所有字母都已分配给此文件的副本。</translation>
    </message>
    <message>
        <source>Letter {letter} was given to another copy. Choose the next free one.</source>
        <translation>字母 {letter} 已分配给另一份副本。请选择下一个可用字母。</translation>
    </message>
</context>
</TS>
