<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Registration</name>
    <message>
        <source>{field} must be in Latin letters.</source>
        <translation>{field}: нужны латинские буквы.</translation>
    </message>
</context>
</TS>
