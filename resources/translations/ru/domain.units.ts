<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Units</name>
    <message>
        <source>{quantity} {unit} cannot be bought: write a whole number</source>
        <translation>{quantity} {unit} заказать нельзя: укажите целое число</translation>
    </message>
</context>
</TS>
