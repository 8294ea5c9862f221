<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>RequestRecords</name>
    <message>
        <source>This buying request is in the Bin. Restore it first.</source>
        <translation>Этот запрос на закупку в корзине. Сначала восстановите его.</translation>
    </message>
    <message>
        <source>Write the text of the request first.</source>
        <translation>Сначала напишите текст запроса.</translation>
    </message>
</context>
<context>
    <name>RequestRows</name>
    <message>
        <source>There is no buying request {text}.</source>
        <translation>Запроса на закупку {text} нет.</translation>
    </message>
    <message>
        <source>This buying request is no longer in the file.</source>
        <translation>Этого запроса на закупку больше нет в файле.</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>This search is no longer in the log.</source>
        <translation>Этого поиска больше нет в журнале.</translation>
    </message>
</context>
</TS>
