<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Salvage</name>
    <message>
        <source>More attached files that are lost: {count}.</source>
        <translation>Ещё утрачено вложенных файлов: {count}.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read. Restore a backup instead.</source>
        <translation>В файле {file} ничего нельзя прочитать. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Rows of {table} lost because their {parent} is lost: {count}.</source>
        <translation>Строки таблицы {table}, утраченные вместе с записью {parent}: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} taken from the backup {file}: {count}.</source>
        <translation>Строки таблицы {table}, взятые из резервной копии {file}: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} that lost their {parent}: {count}.</source>
        <translation>Строки таблицы {table}, потерявшие ссылку на {parent}: {count}.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is lost.</source>
        <translation>Вложенный файл «{name}» утрачен.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged itself. Choose another one, or none.</source>
        <translation>Резервная копия {file} сама повреждена. Выберите другую или обойдитесь без неё.</translation>
    </message>
    <message>
        <source>There is not enough space next to the new file for a copy of {file}. Free some space or choose another disk.</source>
        <translation>Рядом с новым файлом не хватает места для копии {file}. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>Файл {file} — база данных другой программы.</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to salvage.</source>
        <translation>Файл {file} пуст: спасать нечего.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} — не файл.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Sourcing Desk (schema {version}). Update the program to salvage it.</source>
        <translation>Файл {file} записан более новой версией программы (схема {version}). Обновите программу, чтобы спасти его данные.</translation>
    </message>
</context>
</TS>
