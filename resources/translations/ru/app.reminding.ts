<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n thing(s) need you today</source>
        <translation>
            <numerusform>%n дело ждёт вас сегодня</numerusform>
            <numerusform>%n дела ждут вас сегодня</numerusform>
            <numerusform>%n дел ждут вас сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is due</source>
        <translation>Поиск того, чему подошёл срок</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
</TS>
