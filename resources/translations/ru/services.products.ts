<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>ProductRecords</name>
    <message>
        <source>A product of this name is in the Bin: {name}.</source>
        <translation>Товар с таким названием есть в корзине: {name}.</translation>
    </message>
    <message>
        <source>There is a product of this name: {name}.</source>
        <translation>Товар с таким названием уже есть: {name}.</translation>
    </message>
</context>
<context>
    <name>ProductRows</name>
    <message>
        <source>There is no product {text}.</source>
        <translation>Нет товара {text}.</translation>
    </message>
    <message>
        <source>This product is no longer in the file.</source>
        <translation>Этого товара больше нет в файле.</translation>
    </message>
</context>
</TS>
