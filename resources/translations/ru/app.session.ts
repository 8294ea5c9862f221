<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Session</name>
    <message>
        <source>Copy saved: {file}</source>
        <translation>Копия сохранена: {file}</translation>
    </message>
    <message>
        <source>The file is still in use elsewhere.</source>
        <translation>Файл всё ещё занят в другом месте.</translation>
    </message>
</context>
</TS>
