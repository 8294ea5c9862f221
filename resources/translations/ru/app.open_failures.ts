<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>OpenFailures</name>
    <message>
        <source>Looking for backups</source>
        <translation>Поиск резервных копий</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Восстанавливается копия…</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Спасается то, что читается</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Спасается то, что читается…</translation>
    </message>
</context>
</TS>
