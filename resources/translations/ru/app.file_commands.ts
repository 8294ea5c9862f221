<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>FileCommands</name>
    <message>
        <source>Copy saved: {file}</source>
        <translation>Копия сохранена: {file}</translation>
    </message>
    <message>
        <source>Copy with the letters {letters} saved: {file}</source>
        <translation>Копия с буквами {letters} сохранена: {file}</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>The file is still in use elsewhere.</source>
        <translation>Файл всё ещё занят в другом месте.</translation>
    </message>
    <message>
        <source>The file {file} no longer exists. Put it back, or save a copy of what is open here.</source>
        <translation>Файла {file} сейчас нет. Верните его на место или сохраните копию того, что открыто здесь.</translation>
    </message>
    <message>
        <source>This file is open here.</source>
        <translation>Этот файл открыт здесь.</translation>
    </message>
</context>
</TS>
