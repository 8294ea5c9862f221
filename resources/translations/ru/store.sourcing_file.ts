<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Files</name>
    <message>
        <source>{file} already exists. Choose another name.</source>
        <translation>{file} уже существует. Выберите другое имя.</translation>
    </message>
</context>
</TS>
