<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Records</name>
    <message>
        <source>The record {name} {key} has a value that is not one of its choices. Check the file, or restore a backup.</source>
        <translation>В записи {name} {key} есть значение не из списка допустимых. Проверьте файл или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>There is no record {key} of the kind “{what}” in the file</source>
        <translation>В файле нет записи {key} вида «{what}»</translation>
    </message>
</context>
</TS>
