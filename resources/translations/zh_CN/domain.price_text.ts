<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>PriceBreaks</name>
    <message>
        <source>A price is more than 0 and at most {most}</source>
        <translation>价格必须大于 0 且不超过 {most}</translation>
    </message>
    <message>
        <source>A quantity is more than 0 and at most {most}</source>
        <translation>数量必须大于 0 且不超过 {most}</translation>
    </message>
    <message>
        <source>A quote has at most {most} prices</source>
        <translation>一份报价最多 {most} 档价格</translation>
    </message>
    <message>
        <source>Give at least one price: a quantity and the price of one.</source>
        <translation>请至少填写一档价格：数量和单价。</translation>
    </message>
    <message>
        <source>Quantities and prices have at most six decimals</source>
        <translation>数量和价格最多六位小数</translation>
    </message>
    <message>
        <source>The quantity {quantity} has two prices; keep one of them</source>
        <translation>数量 {quantity} 有两个价格，请保留一个</translation>
    </message>
    <message>
        <source>“{text}” is no price step; write quantity:price, such as 500:2.70</source>
        <translation>“{text}”不是阶梯价，请写成 数量:价格，例如 500:2.70</translation>
    </message>
</context>
</TS>
