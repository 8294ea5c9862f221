<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>PriceBreaks</name>
    <message>
        <source>From {quantity} on the price is higher than before: check it</source>
        <translation>从 {quantity} 起价格反而更高，请核对</translation>
    </message>
    <message>
        <source>You asked for {quantity} {asked}, the price is per {unit}: compare it with the MOQ of {moq} yourself</source>
        <translation>您询价的数量是 {quantity} {asked}，而价格按 {unit} 计：请自行与起订量 {moq} 比较</translation>
    </message>
    <message>
        <source>You asked for {quantity} {unit}, below the MOQ of {moq}: there is no price for it</source>
        <translation>您询价的数量是 {quantity} {unit}，低于起订量 {moq}：没有对应的价格</translation>
    </message>
</context>
</TS>
