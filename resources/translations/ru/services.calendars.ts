<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Holidays</name>
    <message>
        <source>Chinese New Year</source>
        <translation>китайский Новый год</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>праздник драконьих лодок</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>День труда</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>праздник середины осени</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>День образования страны</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>Tomb-Sweeping Day</source>
        <translation>праздник Цинмин</translation>
    </message>
    <message>
        <source>a day off in exchange for a week-end</source>
        <translation>перенос выходного дня</translation>
    </message>
</context>
</TS>
