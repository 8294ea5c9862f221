<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Units</name>
    <message>
        <source>{quantity} {unit} cannot be bought: write a whole number</source>
        <translation>无法订购 {quantity} {unit}：请填写整数</translation>
    </message>
</context>
</TS>
