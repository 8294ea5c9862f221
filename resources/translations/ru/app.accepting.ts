<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Accepting</name>
    <message>
        <source>Accepting the file as it is</source>
        <translation>Файл принимается как есть</translation>
    </message>
    <message>
        <source>The file is accepted as it is; its history says so.</source>
        <translation>Файл принят как есть, это записано в его историю.</translation>
    </message>
</context>
</TS>
