<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Journey</name>
    <message>
        <source>Add a supplier</source>
        <translation>Добавить поставщика</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Check a supplier</source>
        <translation>Проверить поставщика</translation>
    </message>
    <message>
        <source>Enter a quote</source>
        <translation>Внести предложение</translation>
    </message>
    <message>
        <source>Fill in your details</source>
        <translation>Заполнить свои данные</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Search for a product</source>
        <translation>Найти товар</translation>
    </message>
    <message>
        <source>Send an inquiry</source>
        <translation>Отправить запрос</translation>
    </message>
    <message>
        <source>Write down the delivery address</source>
        <translation>Записать адрес доставки</translation>
    </message>
</context>
</TS>
