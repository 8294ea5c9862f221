<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>FileCommands</name>
    <message>
        <source>Copy saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is still in use elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file} now. Put it back, or save a copy of what is open here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
