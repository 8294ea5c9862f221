<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Lint</name>
    <message>
        <source>Sentence {place} has {commas} commas: split it.</source>
        <translation>Предложение {place} перегружено, запятых: {commas}. Разделите.</translation>
    </message>
    <message>
        <source>Sentence {place} has {words} words: make it shorter.</source>
        <translation>Предложение {place} слишком длинное, слов: {words}. Сократите.</translation>
    </message>
    <message>
        <source>“{phrase}” is a stock phrase: say it plainly.</source>
        <translation>«{phrase}» — штамп: скажите проще.</translation>
    </message>
</context>
</TS>
