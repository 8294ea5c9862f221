<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>Quotation marks hide results. Leave them out.</source>
        <translation>Кавычки скрывают результаты. Уберите их.</translation>
    </message>
    <message>
        <source>Separators between words do not help. Leave them out.</source>
        <translation>Разделители между словами не помогают. Уберите их.</translation>
    </message>
    <message>
        <source>This dash excludes nothing.</source>
        <translation>Это тире ничего не исключает.</translation>
    </message>
    <message>
        <source>To exclude a word put a minus right before it: -{word}</source>
        <translation>Чтобы исключить слово, поставьте минус прямо перед ним: -{word}</translation>
    </message>
    <message>
        <source>{count} products in one query: search for one at a time.</source>
        <translation>Товаров в запросе: {count}. Ищите по одному.</translation>
    </message>
    <message>
        <source>{count} words are far too many: two or three find more.</source>
        <translation>Слов: {count}, это слишком много. По двум-трём найдётся больше.</translation>
    </message>
    <message>
        <source>{count} words: two or three find more.</source>
        <translation>Слов: {count}. По двум-трём найдётся больше.</translation>
    </message>
    <message>
        <source>“{word}” is a country. Use the country filter instead.</source>
        <translation>«{word}» — страна. Выберите её в фильтре.</translation>
    </message>
    <message>
        <source>“{word}” is a size: too exact for a first search.</source>
        <translation>«{word}» — размер, для первого поиска это слишком точно.</translation>
    </message>
    <message>
        <source>“{word}” is not in Latin letters. In English: {english}</source>
        <translation>«{word}» написано не латиницей. По-английски: {english}</translation>
    </message>
    <message>
        <source>“{word}” is not in Latin letters. Write it in English.</source>
        <translation>«{word}» написано не латиницей. Напишите по-английски.</translation>
    </message>
    <message>
        <source>“{word}” is not needed: every result is a supplier&apos;s.</source>
        <translation>«{word}» не нужно: все результаты и так от поставщиков.</translation>
    </message>
    <message>
        <source>“{word}” looks like a model number: too exact for a first search.</source>
        <translation>«{word}» похоже на номер модели, для первого поиска это слишком точно.</translation>
    </message>
</context>
</TS>
