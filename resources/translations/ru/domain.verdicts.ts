<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Vetting</name>
    <message>
        <source>A brand at a very low price is probably counterfeit</source>
        <translation>Бренд по очень низкой цене — вероятно, подделка</translation>
    </message>
    <message>
        <source>Check failed: {check}</source>
        <translation>Проверка не пройдена: {check}</translation>
    </message>
    <message>
        <source>Critical red flag: {flag}</source>
        <translation>Критический признак: {flag}</translation>
    </message>
    <message>
        <source>Do not proceed: {reason}</source>
        <translation>Не продолжайте: {reason}</translation>
    </message>
    <message>
        <source>Free Member: nobody has checked this company</source>
        <translation>Free Member: эту компанию никто не проверял</translation>
    </message>
    <message>
        <source>Gut check not answered</source>
        <translation>Вопрос об интуиции без ответа</translation>
    </message>
    <message>
        <source>Membership level not recorded</source>
        <translation>Уровень участника не записан</translation>
    </message>
    <message>
        <source>Not checked: {check}</source>
        <translation>Не проверено: {check}</translation>
    </message>
    <message>
        <source>Red flag: {flag}</source>
        <translation>Тревожный признак: {flag}</translation>
    </message>
    <message>
        <source>Very low prices together with complaints about quality</source>
        <translation>Очень низкие цены вместе с жалобами на качество</translation>
    </message>
    <message>
        <source>Your gut check says: uneasy</source>
        <translation>Ваша интуиция говорит: тревожно</translation>
    </message>
</context>
</TS>
