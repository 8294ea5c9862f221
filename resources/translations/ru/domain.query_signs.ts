<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>Quotation marks hide results. Leave them out.</source>
        <translation>Кавычки скрывают результаты. Уберите их.</translation>
    </message>
    <message>
        <source>This dash excludes nothing.</source>
        <translation>Это тире ничего не исключает.</translation>
    </message>
    <message>
        <source>To exclude a word put a minus right before it: -{word}</source>
        <translation>Чтобы исключить слово, поставьте минус прямо перед ним: -{word}</translation>
    </message>
</context>
</TS>
