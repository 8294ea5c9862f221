<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Care</name>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being checked. Look around; it can be changed in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to recover…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
