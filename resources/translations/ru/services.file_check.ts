<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Check</name>
    <message>
        <source>A text in {table} is damaged.</source>
        <translation>Повреждён текст в таблице {table}.</translation>
    </message>
    <message>
        <source>The attached file {name} is damaged.</source>
        <translation>Вложенный файл {name} повреждён.</translation>
    </message>
    <message>
        <source>The payment lines of {order} do not add up to its total.</source>
        <translation>Платежи по заказу {order} в сумме не дают его итога.</translation>
    </message>
    <message>
        <source>There is a journal next to the file: it was not closed properly.</source>
        <translation>Рядом с файлом лежит журнал: файл был закрыт не полностью.</translation>
    </message>
    <message>
        <source>{table}:{key}, {column}: “{stored}” is kept, “{right}” follows from the rows.</source>
        <translation>{table}:{key}, {column}: сохранено «{stored}», а из строк следует «{right}».</translation>
    </message>
</context>
</TS>
