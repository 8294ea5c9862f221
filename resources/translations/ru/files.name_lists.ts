<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>NameLists</name>
    <message>
        <source>Line {line} of the list cannot be read: {reason}</source>
        <translation>Строка {line} списка не читается: {reason}</translation>
    </message>
    <message>
        <source>No column of names was found: write “Company name” over it, in the first line or below titles.</source>
        <translation>Столбец с названиями не найден: напишите над ним «Компания» в первой строке или под заголовком.</translation>
    </message>
    <message>
        <source>No name was found in the list, so it was not taken in.</source>
        <translation>В списке не найдено ни одного имени, он не добавлен.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The file has {count} of the {total} entries of the list: only one page of it. Download the whole list.</source>
        <translation>В файле {count} из {total} записей списка: это лишь одна страница. Скачайте список целиком.</translation>
    </message>
    <message>
        <source>The file is a workbook. Save its table as CSV and take that in.</source>
        <translation>Файл — книга Excel. Сохраните её таблицу в CSV и добавьте этот файл.</translation>
    </message>
    <message>
        <source>The file is no text, so it was not taken in.</source>
        <translation>Файл не текстовый, он не добавлен.</translation>
    </message>
    <message>
        <source>The list ends in the middle of line {line}: the file is not whole. Download it again.</source>
        <translation>Список обрывается на строке {line}: файл неполный. Скачайте его снова.</translation>
    </message>
    <message>
        <source>The list has more than {most} entries; it was not taken in.</source>
        <translation>В списке больше {most} записей; он не добавлен.</translation>
    </message>
    <message>
        <source>The list is not valid JSON, so it was not taken in.</source>
        <translation>Список — не JSON, он не добавлен.</translation>
    </message>
    <message>
        <source>This XML is none of the lists that are known.</source>
        <translation>Этот XML не относится к известным спискам.</translation>
    </message>
    <message>
        <source>This is the {found}, not the {wanted}; it was not taken in.</source>
        <translation>Это «{found}», а не «{wanted}»; список не добавлен.</translation>
    </message>
</context>
</TS>
