<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Header</name>
    <message>
        <source>There is no file {file}.</source>
        <translation>Файла {file} нет.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>Файл {file} — база данных другой программы.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is cut off after {size} of {whole} bytes.</source>
        <translation>Файл {file} повреждён: он обрывается после {size} из {whole} байт.</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no schema.</source>
        <translation>Файл {file} повреждён: в нём не указана схема.</translation>
    </message>
    <message>
        <source>{file} is not a sourcing file.</source>
        <translation>{file} — не файл закупок.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Sourcing Desk (schema {version}). Update the program to open it.</source>
        <translation>Файл {file} записан более новой версией программы (схема {version}). Обновите программу, чтобы открыть его.</translation>
    </message>
</context>
</TS>
