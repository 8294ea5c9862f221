<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Connection</name>
    <message>
        <source>This Python has SQLite {version}; Sourcing Desk needs {least} or later. Install a newer Python.</source>
        <translation>В этом Python SQLite {version}, а для Sourcing Desk нужна версия {least} или новее. Установите более новый Python.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The disk is full, so {file} was not changed. Free some space and save again.</source>
        <translation>Диск заполнен, поэтому файл {file} не изменён. Освободите место и сохраните снова.</translation>
    </message>
    <message>
        <source>You have no permission to use {file}.</source>
        <translation>У вас нет прав на файл {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that it exists and that you have permission to use it.</source>
        <translation>Файл {file} не открывается. Проверьте, что он на месте и что у вас есть к нему доступ.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: the disk reports an error. Nothing was saved.</source>
        <translation>Файл {file} не читается и не записывается: диск сообщает об ошибке. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it is read-only, moved or replaced. Nothing was saved.</source>
        <translation>В файл {file} нельзя записать: он только для чтения, перемещён или заменён. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>{file} is busy in another program. Try again in a moment.</source>
        <translation>Файл {file} занят другой программой. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a sourcing file.</source>
        <translation>Файл {file} повреждён или не является файлом закупок.</translation>
    </message>
</context>
<context>
    <name>LongReads</name>
    <message>
        <source>{file} is busy: it could not be read completely in time. Try again later.</source>
        <translation>Файл {file} занят: его не удалось вовремя прочитать до конца. Попробуйте позже.</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>Rows of {table} were changed in values that the history does not record.</source>
        <translation>Строки таблицы {table} изменены в том, чего история не хранит.</translation>
    </message>
</context>
</TS>
