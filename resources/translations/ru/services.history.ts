<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Check</name>
    <message>
        <source>The end of the history was cut off.</source>
        <translation>Конец истории изменений обрезан.</translation>
    </message>
    <message>
        <source>The head you noted does not stand in this history.</source>
        <translation>Записанного вами конца цепочки в этой истории изменений нет.</translation>
    </message>
    <message>
        <source>The history was changed at line {line}.</source>
        <translation>История изменений подправлена в строке {line}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{file} is of an older version without a chain. Open it once first.</source>
        <translation>Файл {file} старой версии, в нём ещё нет цепочки. Сначала откройте его один раз.</translation>
    </message>
</context>
</TS>
