<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Files</name>
    <message>
        <source>“{name}” would leave the folder {folder}: nothing was written.</source>
        <translation>«{name}» вышло бы из папки {folder}: ничего не записано.</translation>
    </message>
</context>
</TS>
