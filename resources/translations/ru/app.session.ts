<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Session</name>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file} now. Put it back, or save a copy of what is open here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
