<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Vetting</name>
    <message>
        <source>Legal address is missing: fill it in</source>
        <translation>Нет юридического адреса: впишите его</translation>
    </message>
    <message>
        <source>Legal name and legal address are missing: fill them in</source>
        <translation>Нет юридического названия и адреса: впишите их</translation>
    </message>
    <message>
        <source>Legal name is missing: fill it in</source>
        <translation>Нет юридического названия: впишите его</translation>
    </message>
    <message>
        <source>No bank account is on file yet</source>
        <translation>Банковский счёт ещё не записан</translation>
    </message>
    <message>
        <source>The account on file is a company&apos;s</source>
        <translation>Записанный счёт принадлежит компании</translation>
    </message>
    <message>
        <source>The account on file is a person&apos;s, not the company&apos;s</source>
        <translation>Записанный счёт принадлежит частному лицу, а не компании</translation>
    </message>
</context>
</TS>
