<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Gut check on the supplier not answered</source>
        <translation>Вопрос о чутье по поставщику без ответа</translation>
    </message>
    <message>
        <source>Supplier check failed: {check}</source>
        <translation>Проверка поставщика не пройдена: {check}</translation>
    </message>
    <message>
        <source>Supplier check is open: {check}</source>
        <translation>Проверка поставщика не закончена: {check}</translation>
    </message>
    <message>
        <source>Supplier has a critical red flag: {flag}</source>
        <translation>Критический тревожный признак у поставщика: {flag}</translation>
    </message>
    <message>
        <source>Supplier is a Free Member; that always needs a reason</source>
        <translation>Поставщик — Free Member; это всегда требует причины</translation>
    </message>
    <message>
        <source>Supplier passed the check</source>
        <translation>Поставщик прошёл проверку</translation>
    </message>
    <message>
        <source>Supplier passed the check: {badge}</source>
        <translation>Поставщик прошёл проверку: {badge}</translation>
    </message>
    <message>
        <source>Supplier passed the check: {badge}, with Trade Assurance</source>
        <translation>Поставщик прошёл проверку: {badge}, с Trade Assurance</translation>
    </message>
    <message>
        <source>The supplier&apos;s membership is not recorded; that always needs a reason</source>
        <translation>Уровень участия поставщика не записан; для этого всегда нужна причина</translation>
    </message>
</context>
</TS>
