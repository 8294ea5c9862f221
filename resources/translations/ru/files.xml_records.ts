<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Xml</name>
    <message>
        <source>Line {line} is nested too deep, so the file was not read.</source>
        <translation>Строка {line}: слишком глубокая вложенность, файл не прочитан.</translation>
    </message>
    <message>
        <source>Line {line} is not valid XML, so the file was not read.</source>
        <translation>Строка {line}: это не XML, файл не прочитан.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which lists never need: it was not read.</source>
        <translation>В файле объявлены тип документа или сущности, которых в списках не бывает: он не прочитан.</translation>
    </message>
    <message>
        <source>The file is written in an encoding that is not known.</source>
        <translation>Кодировка файла неизвестна.</translation>
    </message>
</context>
</TS>
