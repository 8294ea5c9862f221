<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Attachments</name>
    <message>
        <source>“{name}” cannot be opened from here: only pictures, PDF and plain text files can. Save a copy if you trust it.</source>
        <translation>«{name}» отсюда не открывается: открываются только изображения, PDF и простой текст. Сохраните копию, если доверяете файлу.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: its content does not match its name. Save a copy if you trust it.</source>
        <translation>«{name}» не открывается: содержимое не соответствует имени. Сохраните копию, если доверяете файлу.</translation>
    </message>
</context>
</TS>
