<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Secrets</name>
    <message>
        <source>This looks like a card number; the program never stores one.</source>
        <translation>Это похоже на номер карты, программа их не хранит.</translation>
    </message>
    <message>
        <source>This looks like a card&apos;s security code; the program never stores one.</source>
        <translation>Это похоже на секретный код карты, программа их не хранит.</translation>
    </message>
    <message>
        <source>This looks like a password or PIN; the program never stores one.</source>
        <translation>Это похоже на пароль или ПИН-код, программа их не хранит.</translation>
    </message>
</context>
</TS>
