<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>ProductFields</name>
    <message>
        <source>An HS code has 4 to 12 digits, such as 9405.21.</source>
        <translation>В коде ТН ВЭД от 4 до 12 цифр, например 9405.21.</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>A search address begins with https://</source>
        <translation>Адрес поиска начинается с https://</translation>
    </message>
</context>
<context>
    <name>SupplierFields</name>
    <message>
        <source>A credit code has 18 digits and capital letters.</source>
        <translation>Код USCC — 18 цифр и заглавных букв.</translation>
    </message>
</context>
</TS>
