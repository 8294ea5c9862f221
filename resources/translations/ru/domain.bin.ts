<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Bin</name>
    <message>
        <source>Write supplier:3, not “{text}”. Kinds: {kinds}.</source>
        <translation>Напишите supplier:3, а не «{text}». Виды: {kinds}.</translation>
    </message>
</context>
</TS>
