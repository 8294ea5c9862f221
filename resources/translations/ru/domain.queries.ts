<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>Only excluded words are left. Type the product to search for.</source>
        <translation>Остались только исключённые слова. Введите искомый товар.</translation>
    </message>
    <message>
        <source>The query is too long: at most {most} characters.</source>
        <translation>Запрос слишком длинный: не больше {most} знаков.</translation>
    </message>
    <message>
        <source>Type the product to search for.</source>
        <translation>Введите искомый товар.</translation>
    </message>
</context>
</TS>
