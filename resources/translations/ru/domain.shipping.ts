<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Shipping</name>
    <message>
        <source>Damaged: {damaged}; that is more than came: {quantity}</source>
        <translation>Повреждено: {damaged} — больше, чем пришло: {quantity}</translation>
    </message>
    <message>
        <source>The goods cannot have arrived on {arrived}: they were shipped on {shipped}</source>
        <translation>Товар не мог прибыть {arrived}: он отгружен {shipped}</translation>
    </message>
</context>
</TS>
