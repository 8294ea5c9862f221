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
        <source>This file is read-only: another program changed it. {what}</source>
        <translation>Этот файл только для чтения: его изменила другая программа. {what}</translation>
    </message>
    <message>
        <source>This file is read-only: another program changed it. {what} And {more} more.</source>
        <translation>Этот файл только для чтения: его изменила другая программа. {what} Других расхождений: {more}.</translation>
    </message>
    <message>
        <source>This file is read-only: {what} It could change data unnoticed. Restore a backup, or have the file examined by an expert.</source>
        <translation>Этот файл только для чтения: {what} Он мог бы незаметно менять данные. Восстановите резервную копию или покажите файл специалисту.</translation>
    </message>
    <message>
        <source>This file was opened read-only.</source>
        <translation>Этот файл открыт только для чтения.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program (schema {version}): it can be viewed and copied. Update the program to change it.</source>
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
        <source>{file} contains something a file of its version cannot have, so it was not updated. Nothing was changed. Restore a backup of it.</source>
        <translation>В файле {file} есть то, чего в более старом файле быть не может, поэтому он не обновлён. Ничего не изменено. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>{file} is damaged: {what}</source>
        <translation>Файл {file} повреждён: {what}</translation>
    </message>
    <message>
        <source>{file} was not closed properly, and it cannot be repaired where it is stored. Copy it, with the journal next to it, to your own folder and open it there.</source>
        <translation>Файл {file} не был закрыт как следует, а там, где он лежит, его нельзя исправить. Скопируйте его вместе с журналом, который лежит рядом, в свою папку и откройте там.</translation>
    </message>
</context>
</TS>
