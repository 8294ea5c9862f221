<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Registration</name>
    <message>
        <source>A company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>A private person</source>
        <translation>Частное лицо</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Buyer and supplier</source>
        <translation>Покупатель и поставщик</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Company or private person</source>
        <translation>Компания или частное лицо</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Страна или регион</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Field of business</source>
        <translation>Сфера деятельности</translation>
    </message>
    <message>
        <source>Flat or office</source>
        <translation>Квартира или офис</translation>
    </message>
    <message>
        <source>Follow up after</source>
        <translation>Напомнить через</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>Своя валюта</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Registration numbers</source>
        <translation>Регистрационные номера</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>This country does not exist; choose one from the list.</source>
        <translation>Такой страны нет, выберите её из списка.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>{field} must be in Latin letters.</source>
        <translation>{field}: нужны латинские буквы.</translation>
    </message>
    <message>
        <source>{field}: {remark}</source>
        <translation>{field}: {remark}</translation>
    </message>
</context>
</TS>
