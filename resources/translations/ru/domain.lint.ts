<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Lint</name>
    <message>
        <source>“{word}” is not English. Suppliers answer English letters faster. Translate it before sending.</source>
        <translation>«{word}» — не по-английски. На письма на английском отвечают быстрее. Переведите перед отправкой.</translation>
    </message>
</context>
</TS>
