<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Soundness</name>
    <message>
        <source>Row {row} of {table} belongs to a {parent} that is not there.</source>
        <translation>Строка {row} таблицы {table} ссылается на запись {parent}, которой нет.</translation>
    </message>
    <message>
        <source>Rows of {table} were changed in what the history cannot tell.</source>
        <translation>Строки таблицы {table} изменены в том, чего история не хранит.</translation>
    </message>
    <message>
        <source>SQLite finds: {text}</source>
        <translation>SQLite сообщает: {text}</translation>
    </message>
    <message>
        <source>The database cannot be read to its end.</source>
        <translation>Базу данных не удаётся прочитать до конца.</translation>
    </message>
    <message>
        <source>The end of the history was changed or cut off.</source>
        <translation>Конец истории изменений подправлен или обрезан.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing or altered.</source>
        <translation>Объект {kind} {name} отсутствует или изменён.</translation>
    </message>
    <message>
        <source>The {kind} {name} was not made by Sourcing Desk.</source>
        <translation>Объект {kind} {name} создан не программой Sourcing Desk.</translation>
    </message>
    <message>
        <source>{table} has {are} rows where {must} were written.</source>
        <translation>В таблице {table} строк: {are}, а записано было {must}.</translation>
    </message>
</context>
</TS>
