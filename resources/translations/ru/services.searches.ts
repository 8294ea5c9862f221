<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>SearchTerms</name>
    <message>
        <source>The other term is the same words.</source>
        <translation>Второе слово — те же слова.</translation>
    </message>
    <message>
        <source>This is one of your terms already.</source>
        <translation>Такая запись у вас уже есть.</translation>
    </message>
    <message>
        <source>This term is no longer in the file.</source>
        <translation>Этого слова в файле больше нет.</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Another search is saved under this name: {query}.</source>
        <translation>Под этим именем уже сохранён другой поиск: {query}.</translation>
    </message>
    <message>
        <source>There is no search {text} in the log.</source>
        <translation>Поиска {text} в журнале нет.</translation>
    </message>
    <message>
        <source>This search is no longer in the log.</source>
        <translation>Этого поиска больше нет в журнале.</translation>
    </message>
</context>
</TS>
