<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Attachments</name>
    <message>
        <source>The attached file is damaged: its digest does not match.</source>
        <translation>Вложенный файл повреждён: контрольная сумма не совпадает.</translation>
    </message>
    <message>
        <source>This file is no longer attached.</source>
        <translation>Этот файл больше не приложен.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Файл {file} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB. Attach a smaller copy.</source>
        <translation>Файл {file} больше 25 МБ. Приложите копию поменьше.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} — не файл.</translation>
    </message>
</context>
</TS>
