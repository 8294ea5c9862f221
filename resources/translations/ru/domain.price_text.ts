<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>PriceBreaks</name>
    <message>
        <source>A price is more than 0 and at most {most}</source>
        <translation>Цена должна быть больше 0 и не больше {most}</translation>
    </message>
    <message>
        <source>A quantity is more than 0 and at most {most}</source>
        <translation>Количество должно быть больше 0 и не больше {most}</translation>
    </message>
    <message>
        <source>A quote has at most {most} prices</source>
        <translation>В предложении может быть не больше {most} цен</translation>
    </message>
    <message>
        <source>Give at least one price: a quantity and the price of one.</source>
        <translation>Укажите хотя бы одну цену: количество и цену за единицу.</translation>
    </message>
    <message>
        <source>Quantities and prices have at most six decimals</source>
        <translation>У количеств и цен не больше шести знаков после запятой</translation>
    </message>
    <message>
        <source>The quantity {quantity} has two prices; keep one of them</source>
        <translation>У количества {quantity} две цены; оставьте одну</translation>
    </message>
    <message>
        <source>“{text}” is no price step; write quantity:price, such as 500:2.70</source>
        <translation>«{text}» — не цена; напишите количество:цена, например 500:2.70</translation>
    </message>
</context>
</TS>
