<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Copy of the bill of lading is not on file</source>
        <translation>Копии коносамента нет в деле</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is not on file: {why}</source>
        <translation>Копии коносамента нет в деле: {why}</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is on file</source>
        <translation>Копия коносамента в деле</translation>
    </message>
    <message>
        <source>Proforma invoice is not on file</source>
        <translation>Счёта-проформы нет в деле</translation>
    </message>
    <message>
        <source>Proforma invoice is not on file: {why}</source>
        <translation>Счёта-проформы нет в деле: {why}</translation>
    </message>
    <message>
        <source>Proforma invoice is on file</source>
        <translation>Счёт-проформа в деле</translation>
    </message>
</context>
</TS>
