<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Reserved</name>
    <message>
        <source>{file} is a name that a sourcing file or its backups need. Choose another name.</source>
        <translation>Имя {file} нужно файлу закупок или его резервным копиям. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{file} is a sourcing file: nothing is written over it. Choose another name.</source>
        <translation>{file} — файл закупок: поверх него ничего не записывается. Выберите другое имя.</translation>
    </message>
</context>
</TS>
