<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Accepting</name>
    <message>
        <source>Say why it is accepted, in at most {most} characters.</source>
        <translation>Напишите, почему файл принимается, не длиннее {most} символов.</translation>
    </message>
</context>
</TS>
