<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Secrets</name>
    <message>
        <source>This looks like a card number; the program never stores one.</source>
        <translation>这像是银行卡号，本程序从不保存卡号。</translation>
    </message>
    <message>
        <source>This looks like a card&apos;s security code; the program never stores one.</source>
        <translation>这像是银行卡安全码，本程序从不保存。</translation>
    </message>
    <message>
        <source>This looks like a password or PIN; the program never stores one.</source>
        <translation>这看起来像密码或 PIN 码，本程序从不保存。</translation>
    </message>
</context>
</TS>
