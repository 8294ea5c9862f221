<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Production</name>
    <message>
        <source>The plan follows from the deposit and the lead time; enter both first</source>
        <translation>План считается от предоплаты и срока производства; сначала укажите их</translation>
    </message>
    <message>
        <source>This milestone is no longer in the file.</source>
        <translation>Этой вехи больше нет в файле.</translation>
    </message>
    <message>
        <source>“{name}” is in the plan already; edit it</source>
        <translation>«{name}» уже есть в плане; измените её</translation>
    </message>
</context>
</TS>
