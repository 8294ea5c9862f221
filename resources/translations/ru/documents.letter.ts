<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message>
        <source>The letter has {size} characters, more than {cap}. Shorten the text.</source>
        <translation>Знаков в письме: {size}, допустимо не больше {cap}. Сократите текст.</translation>
    </message>
</context>
</TS>
