<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DayList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message numerus="yes">
        <source>in %n order(s)</source>
        <translation>
            <numerusform>in %n order</numerusform>
            <numerusform>in %n orders</numerusform>
        </translation>
    </message>
</context>
</TS>
