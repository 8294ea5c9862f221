<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>GoingBack</name>
    <message>
        <source>Back to my file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the backup of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the backup of {when}. The file before it is kept as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the backup of {when}. Nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
