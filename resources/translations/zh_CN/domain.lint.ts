<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lint</name>
    <message>
        <source>“{word}” is not English. Suppliers answer English letters faster. Translate it before sending.</source>
        <translation>“{word}”不是英文。供应商回复英文信更快。发送前请翻译。</translation>
    </message>
</context>
</TS>
