<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Backups</name>
    <message>
        <source>Another backup is being made in {folder}. Try again later.</source>
        <translation>В папке {folder} уже создаётся другая резервная копия. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The copy in {folder} is not what was written there.</source>
        <translation>Копия в папке {folder} не совпадает с тем, что туда записано.</translation>
    </message>
    <message>
        <source>The second backup folder {folder} is not there now.</source>
        <translation>Второй папки для резервных копий {folder} сейчас нет.</translation>
    </message>
    <message>
        <source>{folder} is full of backups.</source>
        <translation>Папка {folder} переполнена резервными копиями.</translation>
    </message>
</context>
</TS>
