<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Documents</name>
    <message>
        <source>Bill of lading copy</source>
        <translation>Копия коносамента</translation>
    </message>
    <message>
        <source>Inspection photo</source>
        <translation>Фото инспекции</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>Отчёт инспекции</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Licence document</source>
        <translation>Документ о лицензии</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Payment evidence</source>
        <translation>Подтверждение платежа</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>Счёт-проформа</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <translation>Фото образца</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“{name}” is attached to {record} already, as “{kind}”</source>
        <translation>«{name}» уже приложен к {record} как «{kind}»</translation>
    </message>
    <message>
        <source>“{name}” is empty</source>
        <translation>«{name}» — пустой файл</translation>
    </message>
    <message>
        <source>“{name}” is not of a type that proves this; use one of {endings}</source>
        <translation>«{name}» — файл не того типа; подходят: {endings}</translation>
    </message>
    <message>
        <source>“{name}” is not what its name says: its content is of another type</source>
        <translation>«{name}» — не то, что говорит имя: содержимое другого типа</translation>
    </message>
</context>
</TS>
