<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>“{word}” is not in Latin letters. In English: {english}</source>
        <translation>“{word}”不是拉丁字母。英文：{english}</translation>
    </message>
    <message>
        <source>“{word}” is not in Latin letters. Write it in English.</source>
        <translation>“{word}”不是拉丁字母，请用英文书写。</translation>
    </message>
</context>
</TS>
