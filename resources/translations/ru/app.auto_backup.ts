<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AutoBackup</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>What you changed has had no backup for three days: {reason}</source>
        <translation>Ваши изменения уже три дня без резервной копии: {reason}</translation>
    </message>
</context>
</TS>
