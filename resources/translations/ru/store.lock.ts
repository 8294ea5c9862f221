<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Lock</name>
    <message>
        <source>the note beside it does not say by whom</source>
        <translation>кем, в записке рядом с файлом не указано</translation>
    </message>
    <message>
        <source>{file} is open in another window or command under another name: it is a hard link. Close it there first.</source>
        <translation>{file} открыт в другом окне или команде под другим именем: это жёсткая ссылка. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>{file} is open in another window or command: {holder}.</source>
        <translation>Файл {file} открыт в другом окне или командой: {holder}.</translation>
    </message>
    <message>
        <source>{file} seems to be open on another computer: {holder}. If it is not open there any more, open it anyway.</source>
        <translation>Файл {file}, похоже, открыт на другом компьютере: {holder}. Если он там уже закрыт, откройте его всё равно.</translation>
    </message>
    <message>
        <source>{user} on {host}, process {process}, since {since}</source>
        <translation>{user} на компьютере {host}, процесс {process}, с {since}</translation>
    </message>
</context>
</TS>
