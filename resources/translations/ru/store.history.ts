<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Replay</name>
    <message>
        <source>Another program changed what this depends on: {what} Compare it with a backup first; nothing was recorded.</source>
        <translation>Другая программа изменила данные, на которых это основано: {what} Сначала сравните их с резервной копией; ничего не записано.</translation>
    </message>
    <message>
        <source>{row} is in the history and not in the file: {old}.</source>
        <translation>{row}: есть в истории, но нет в файле: {old}.</translation>
    </message>
    <message>
        <source>{row} is not in the history: {new}.</source>
        <translation>{row}: в истории этого нет: {new}.</translation>
    </message>
    <message>
        <source>{row}, {field}: the history says “{old}”, the file has “{new}”.</source>
        <translation>{row}, {field}: в истории «{old}», в файле «{new}».</translation>
    </message>
    <message>
        <source>{row}, {field}: the value in the file differs from the history; both are shown as “{old}”.</source>
        <translation>{row}, {field}: в файле другое значение, чем в истории; показаны оба как «{old}».</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This can no longer be undone: a payment, a void or an erasure came after it.</source>
        <translation>Это уже нельзя отменить: после этого был платёж, его аннулирование или стирание.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the record was changed meanwhile.</source>
        <translation>Это уже нельзя отменить: запись тем временем изменили.</translation>
    </message>
    <message>
        <source>This can no longer be undone: what was entered meanwhile depends on it.</source>
        <translation>Это уже нельзя отменить: от этого зависит то, что введено позже.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {name} was changed meanwhile.</source>
        <translation>Это уже нельзя отменить: запись «{name}» тем временем изменили.</translation>
    </message>
</context>
</TS>
