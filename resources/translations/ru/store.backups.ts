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
        <source>The copy in {folder} differs from what was written there.</source>
        <translation>Копия в папке {folder} не совпадает с тем, что туда записано.</translation>
    </message>
    <message>
        <source>The second backup folder {folder} is not available now.</source>
        <translation>Второй папки для резервных копий {folder} сейчас нет.</translation>
    </message>
    <message>
        <source>{folder} has no room for more backups.</source>
        <translation>Папка {folder} переполнена резервными копиями.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>The backup belongs to another file than {file}. Restore it under a new name.</source>
        <translation>Резервная копия относится к другому файлу, а не к {file}. Восстановите её под новым именем.</translation>
    </message>
    <message>
        <source>The backup was made of {origin}, not of {file}. Restore it under a new name.</source>
        <translation>Резервная копия снята с файла {origin}, а не с {file}. Восстановите её под новым именем.</translation>
    </message>
    <message>
        <source>The backup {file} has changed since it was made. Choose another one.</source>
        <translation>Резервная копия {file} изменилась с момента создания. Выберите другую.</translation>
    </message>
    <message>
        <source>{file} cannot be restored onto itself.</source>
        <translation>Файл {file} нельзя восстановить сам в себя.</translation>
    </message>
    <message>
        <source>{file} was not closed properly. Open it once, then restore it.</source>
        <translation>Файл {file} не был закрыт как следует. Откройте его один раз, затем восстановите.</translation>
    </message>
</context>
</TS>
