<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Connection</name>
    <message>
        <source>This Python has SQLite {version}; Sourcing Desk needs {least} or later. Install a newer Python.</source>
        <translation>В этом Python SQLite {version}, а для Sourcing Desk нужна версия {least} или новее. Установите более новый Python.</translation>
    </message>
</context>
</TS>
