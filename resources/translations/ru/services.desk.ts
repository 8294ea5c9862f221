<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Desk</name>
    <message>
        <source>This file is read-only: {file} or its folder may not be written here, so save a copy to make changes.</source>
        <translation>Файл доступен только для чтения: запись в {file} или в его папку здесь запрещена, поэтому для изменений сохраните копию.</translation>
    </message>
</context>
</TS>
