<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>History</name>
    <message>
        <source>{file} is of an older version without a chain. Open it once first.</source>
        <translation>Файл {file} старой версии, в нём ещё нет цепочки. Сначала откройте его один раз.</translation>
    </message>
</context>
</TS>
