<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Copies</name>
    <message>
        <source>Choose one letter from B to Z, without I and O.</source>
        <translation>Выберите одну латинскую букву от B до Z, кроме I и O.</translation>
    </message>
    <message>
        <source>Every letter from B to Z was given to a copy of this file.</source>
        <translation>Все буквы от B до Z уже отданы копиям этого файла.</translation>
    </message>
    <message>
        <source>Letter {letter} was given to another copy. Choose the next free one.</source>
        <translation>Буква {letter} уже отдана другой копии. Выберите следующую свободную.</translation>
    </message>
</context>
</TS>
