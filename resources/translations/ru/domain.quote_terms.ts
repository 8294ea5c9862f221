<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Quotes</name>
    <message>
        <source>Full prepayment outside the platform: nothing protects the money</source>
        <translation>Полная предоплата вне площадки: деньги ничем не защищены</translation>
    </message>
    <message>
        <source>Full prepayment: all the money goes before anything is made</source>
        <translation>Полная предоплата: все деньги уходят до начала производства</translation>
    </message>
    <message>
        <source>Payment outside the platform is not protected by it</source>
        <translation>Оплату вне площадки она не защищает</translation>
    </message>
    <message>
        <source>The money is to go to a person. Payments to a personal account are refused.</source>
        <translation>Деньги должны уйти физлицу. Платежи на личный счёт не допускаются.</translation>
    </message>
</context>
</TS>
