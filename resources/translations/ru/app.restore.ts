<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>BackupRestore</name>
    <message>
        <source>Back to my file</source>
        <translation>Вернуться к моему файлу</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Restored the backup of {when}.</source>
        <translation>Восстановлена копия от {when}.</translation>
    </message>
    <message>
        <source>Restored the backup of {when}. The file before it is kept as {file}</source>
        <translation>Восстановлена копия от {when}. Прежний файл хранится как {file}</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Восстановление копии</translation>
    </message>
    <message>
        <source>This is the backup of {when}. Nothing can be changed here.</source>
        <translation>Это резервная копия от {when}. Здесь ничего нельзя менять.</translation>
    </message>
</context>
</TS>
