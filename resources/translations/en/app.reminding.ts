<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n thing(s) need you today</source>
        <translation>
            <numerusform>%n thing needs you today</numerusform>
            <numerusform>%n things need you today</numerusform>
        </translation>
    </message>
</context>
</TS>
