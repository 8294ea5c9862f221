<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Notes</name>
    <message>
        <source>This note does not exist any more.</source>
        <translation>Этой заметки больше нет.</translation>
    </message>
    <message>
        <source>What this note is about does not exist any more.</source>
        <translation>Того, к чему относится эта заметка, больше нет.</translation>
    </message>
</context>
</TS>
