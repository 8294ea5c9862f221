<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message>
        <source>A Word document cannot hold the character U+{code}. Delete it first.</source>
        <translation>Документ Word не может содержать символ U+{code}. Сначала удалите его.</translation>
    </message>
</context>
</TS>
