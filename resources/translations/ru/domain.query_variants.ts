<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>Few results</source>
        <translation>Мало результатов</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>One item instead of many, or the reverse</source>
        <translation>Единственное число вместо множественного или наоборот</translation>
    </message>
    <message>
        <source>The last two words only</source>
        <translation>Только два последних слова</translation>
    </message>
    <message>
        <source>The last word only</source>
        <translation>Только последнее слово</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Слишком широко</translation>
    </message>
    <message>
        <source>Without quotation marks and needless words</source>
        <translation>Без кавычек и лишних слов</translation>
    </message>
    <message>
        <source>Without sizes and model numbers</source>
        <translation>Без размеров и номеров моделей</translation>
    </message>
    <message>
        <source>Without the excluded words</source>
        <translation>Без исключённых слов</translation>
    </message>
</context>
</TS>
