<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>PriceBreaks</name>
    <message>
        <source>From {quantity} on the price is higher than before: check it</source>
        <translation>От {quantity} цена выше, чем раньше: проверьте её</translation>
    </message>
    <message>
        <source>You asked for {quantity} {asked}, the price is per {unit}: compare it with the MOQ of {moq} yourself</source>
        <translation>Вы запрашивали {quantity} {asked}, а цена указана за {unit}: сравните с MOQ {moq} сами</translation>
    </message>
    <message>
        <source>You asked for {quantity} {unit}, below the MOQ of {moq}: there is no price for it</source>
        <translation>Вы запрашивали {quantity} {unit}, это меньше MOQ {moq}: цены на такое количество нет</translation>
    </message>
</context>
</TS>
