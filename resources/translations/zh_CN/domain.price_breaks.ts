<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>PriceBreaks</name>
    <message>
        <source>From {quantity} on the price is higher than before: check it</source>
        <translation>从 {quantity} 起价格反而更高，请核对</translation>
    </message>
</context>
</TS>
