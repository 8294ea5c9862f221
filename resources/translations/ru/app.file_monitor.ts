<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>FileMonitor</name>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>The file was changed by another program. The display was refreshed.</source>
        <translation>Файл изменён другой программой. Показанное прочитано заново.</translation>
    </message>
</context>
</TS>
