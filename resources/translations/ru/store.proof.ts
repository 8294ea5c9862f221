<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Proof</name>
    <message>
        <source>The copy {file} does not hold what it must.</source>
        <translation>В копии {file} есть не всё, что должно быть.</translation>
    </message>
</context>
</TS>
