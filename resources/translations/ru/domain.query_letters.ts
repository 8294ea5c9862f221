<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>“{word}” is not in Latin letters. In English: {english}</source>
        <translation>«{word}» написано не латиницей. По-английски: {english}</translation>
    </message>
    <message>
        <source>“{word}” is not in Latin letters. Write it in English.</source>
        <translation>«{word}» написано не латиницей. Напишите по-английски.</translation>
    </message>
</context>
</TS>
