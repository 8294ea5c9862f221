<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>PriceBreaks</name>
    <message>
        <source>From {quantity} on the price is higher than before: check it</source>
        <translation>От {quantity} цена выше, чем раньше: проверьте её</translation>
    </message>
</context>
</TS>
