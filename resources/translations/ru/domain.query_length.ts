<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>{count} words are far too many: two or three find more.</source>
        <translation>Слов: {count}, это слишком много. По двум-трём найдётся больше.</translation>
    </message>
    <message>
        <source>{count} words: two or three find more.</source>
        <translation>Слов: {count}. По двум-трём найдётся больше.</translation>
    </message>
    <message>
        <source>“{word}” is a size: too exact for a first search.</source>
        <translation>«{word}» — размер, для первого поиска это слишком точно.</translation>
    </message>
    <message>
        <source>“{word}” looks like a model number: too exact for a first search.</source>
        <translation>«{word}» похоже на номер модели, для первого поиска это слишком точно.</translation>
    </message>
</context>
</TS>
