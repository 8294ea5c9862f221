<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Undo</name>
    <message>
        <source>This can no longer be undone: a payment, a void or an erasure came after it.</source>
        <translation>Это уже нельзя отменить: после этого был платёж, его аннулирование или стирание.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the record was changed by something else meanwhile.</source>
        <translation>Это уже нельзя отменить: запись тем временем изменили.</translation>
    </message>
</context>
</TS>
