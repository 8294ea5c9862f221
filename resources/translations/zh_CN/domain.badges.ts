<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Badges</name>
    <message>
        <source>Assessed Supplier</source>
        <translation>Assessed Supplier</translation>
    </message>
    <message>
        <source>Free Member</source>
        <translation>Free Member</translation>
    </message>
    <message>
        <source>Gold Supplier</source>
        <translation>Gold Supplier</translation>
    </message>
    <message>
        <source>Onsite Check</source>
        <translation>Onsite Check</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
    <message>
        <source>Verified PRO</source>
        <translation>Verified PRO</translation>
    </message>
    <message>
        <source>Verified Supplier</source>
        <translation>Verified Supplier</translation>
    </message>
</context>
</TS>
