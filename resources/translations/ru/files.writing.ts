<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Files</name>
    <message>
        <source>Cannot write {path}: {reason}. Choose another folder.</source>
        <translation>Не удалось записать {path}: {reason}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{file} already exists and is not a regular file. Choose another name.</source>
        <translation>{file} уже есть, и это не обычный файл. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{file} already exists, so nothing was written.</source>
        <translation>{file} уже есть, поэтому ничего не записано.</translation>
    </message>
    <message>
        <source>“{name}” would be outside the folder {folder}: nothing was written.</source>
        <translation>«{name}» оказалось бы вне папки {folder}: ничего не записано.</translation>
    </message>
</context>
</TS>
