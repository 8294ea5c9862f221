<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>FileKinds</name>
    <message>
        <source>{file} is a PDF document, not a table. Copy its table into a spreadsheet and save that as XLSX or CSV.</source>
        <translation>{file} — документ PDF, а не таблица. Скопируйте таблицу из него в электронную таблицу и сохраните её как XLSX или CSV.</translation>
    </message>
    <message>
        <source>{file} is a database, not a table. A sourcing file is opened, not imported.</source>
        <translation>{file} — база данных, а не таблица. Файл программы открывают, а не импортируют.</translation>
    </message>
    <message>
        <source>{file} is a picture, not a table. Ask for the list as a spreadsheet or as text.</source>
        <translation>{file} — изображение, а не таблица. Попросите список в виде электронной таблицы или текста.</translation>
    </message>
    <message>
        <source>{file} is a text document, not a table. Copy its table into a spreadsheet and save that as XLSX or CSV.</source>
        <translation>{file} — текстовый документ, а не таблица. Скопируйте таблицу из него в электронную таблицу и сохраните её как XLSX или CSV.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a table. Open it in a browser, copy the table and paste it, or save it as XLSX or CSV.</source>
        <translation>{file} — веб-страница, а не таблица. Откройте её в браузере, скопируйте таблицу и вставьте её или сохраните как XLSX или CSV.</translation>
    </message>
    <message>
        <source>{file} is a workbook of the old kind (.xls) or one with a password. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>{file} — книга старого формата (.xls) или с паролем. Откройте её в программе электронных таблиц и сохраните как XLSX.</translation>
    </message>
    <message>
        <source>{file} is an XML file, not a table. Save it as XLSX or CSV.</source>
        <translation>{file} — файл XML, а не таблица. Сохраните его как XLSX или CSV.</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and import the table inside.</source>
        <translation>{file} — архив. Распакуйте его и импортируйте таблицу из него.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>A cell of a workbook holds 32,767 characters at most; “{text}” is longer. Write the table as .csv.</source>
        <translation>Ячейка книги вмещает не больше 32 767 знаков; «{text}» длиннее. Запишите таблицу как .csv.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {reason}.</source>
        <translation>Строка {line} не читается: {reason}.</translation>
    </message>
    <message>
        <source>Line {line} contains a zero byte: this is not a text file.</source>
        <translation>В строке {line} есть нулевой байт: это не текстовый файл.</translation>
    </message>
    <message>
        <source>Line {line} has more than 256 columns.</source>
        <translation>В строке {line} больше 256 столбцов.</translation>
    </message>
    <message>
        <source>More than 100,000 rows. Split the file into smaller ones.</source>
        <translation>Больше 100 000 строк. Разделите файл на части.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Чтение таблицы</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>The file cannot be read as {encoding}. Choose another encoding.</source>
        <translation>Файл не читается в кодировке {encoding}. Выберите другую.</translation>
    </message>
    <message>
        <source>The file is in no known encoding. Save it as UTF-8.</source>
        <translation>Кодировка файла неизвестна. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>The heading is on line {line}; what stands above it is not imported.</source>
        <translation>Заголовок на строке {line}; то, что выше, не импортируется.</translation>
    </message>
    <message>
        <source>a cell is longer than 131,072 characters</source>
        <translation>ячейка длиннее 131 072 символов</translation>
    </message>
    <message>
        <source>its quotation marks are unbalanced</source>
        <translation>кавычки не парные</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} пуст.</translation>
    </message>
    <message>
        <source>{file} is larger than 50 MB. Split it into smaller files.</source>
        <translation>{file} больше 50 МБ. Разделите его на части.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Hidden rows are imported, too. Check them first.</source>
        <translation>Скрытые строки тоже импортируются. Сначала проверьте их.</translation>
    </message>
    <message>
        <source>More than 100,000 rows. Split the file into smaller ones.</source>
        <translation>Больше 100 000 строк. Разделите файл на части.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read. Others: {others}.</source>
        <translation>Читается только лист «{sheet}». Другие: {others}.</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Чтение книги</translation>
    </message>
    <message>
        <source>Row {row} has more than 256 columns.</source>
        <translation>В строке {row} больше 256 столбцов.</translation>
    </message>
    <message>
        <source>The formula in {cell} has no stored result. Open the workbook in a spreadsheet program and save it.</source>
        <translation>У формулы в ячейке {cell} нет сохранённого результата. Откройте книгу в программе электронных таблиц и сохраните её.</translation>
    </message>
    <message>
        <source>{file} has no sheet of this name.</source>
        <translation>В {file} нет листа с таким именем.</translation>
    </message>
    <message>
        <source>{file} has no sheet with a table.</source>
        <translation>В {file} нет листа с таблицей.</translation>
    </message>
    <message>
        <source>{file} holds more than 50 MB of text. Split it into smaller files.</source>
        <translation>В {file} больше 50 МБ текста. Разделите его на меньшие файлы.</translation>
    </message>
    <message>
        <source>{file} is a binary workbook (.xlsb). Save it as XLSX.</source>
        <translation>{file} — двоичная книга (.xlsb). Сохраните её как XLSX.</translation>
    </message>
    <message>
        <source>{file} is a text document. Copy its table into a spreadsheet.</source>
        <translation>{file} — текстовый документ. Скопируйте таблицу из него в электронную таблицу.</translation>
    </message>
    <message>
        <source>{file} is an OpenDocument file. Save it as XLSX or CSV.</source>
        <translation>{file} — файл OpenDocument. Сохраните его как XLSX или CSV.</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and import the table inside.</source>
        <translation>{file} — архив. Распакуйте его и импортируйте таблицу из него.</translation>
    </message>
    <message>
        <source>{file} is damaged or no workbook. Save it as XLSX again.</source>
        <translation>{file} повреждён или не является книгой. Сохраните его как XLSX заново.</translation>
    </message>
    <message>
        <source>{file} takes more memory or time to read than a list needs. Copy its table into a new workbook, or save it as CSV.</source>
        <translation>Чтение {file} требует больше памяти или времени, чем нужно списку. Скопируйте таблицу в новую книгу или сохраните её как CSV.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a list needs; it was not opened.</source>
        <translation>{file} распаковывается в объём, намного больший, чем нужно списку; он не открыт.</translation>
    </message>
</context>
</TS>
