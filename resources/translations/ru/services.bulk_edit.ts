<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>BulkEdit</name>
    <message>
        <source>Changing records</source>
        <translation>Изменение записей</translation>
    </message>
    <message>
        <source>Nothing was changed, because {refused} of {total} cannot take it: {which}</source>
        <translation>Ничего не изменено: {refused} из {total} не могут это принять: {which}</translation>
    </message>
    <message>
        <source>This holds no list that something could be added to or taken from.</source>
        <translation>В этом поле нет списка, к которому можно добавить или из которого убрать.</translation>
    </message>
    <message>
        <source>This is not changed in several at once; there are: {fields}.</source>
        <translation>Это поле не меняют сразу у нескольких; можно: {fields}.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
</context>
</TS>
