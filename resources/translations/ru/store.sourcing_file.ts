<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Files</name>
    <message>
        <source>The file is still being checked. Save again in a moment.</source>
        <translation>Файл ещё проверяется. Сохраните ещё раз через мгновение.</translation>
    </message>
    <message>
        <source>This file is open in another window or command: {holder}.</source>
        <translation>Этот файл открыт в другом окне или командой: {holder}.</translation>
    </message>
    <message>
        <source>This file is read-only: {what} It could change data unseen. Restore a backup, or have the file looked at.</source>
        <translation>Этот файл только для чтения: {what} Он мог бы незаметно менять данные. Восстановите резервную копию или покажите файл специалисту.</translation>
    </message>
    <message>
        <source>This file was opened to be looked at only.</source>
        <translation>Этот файл открыт только для просмотра.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program (schema {version}): it can be looked at and copied. Update the program to change it.</source>
        <translation>Этот файл записан более новой версией программы (схема {version}): его можно смотреть и копировать. Чтобы менять его, обновите программу.</translation>
    </message>
    <message>
        <source>This file, or its folder, cannot be written: it is read-only.</source>
        <translation>В этот файл или его папку нельзя записывать: только чтение.</translation>
    </message>
    <message>
        <source>some of its pages cannot be read.</source>
        <translation>некоторые его страницы не читаются.</translation>
    </message>
    <message>
        <source>{file} is damaged: {what}</source>
        <translation>Файл {file} повреждён: {what}</translation>
    </message>
</context>
</TS>
