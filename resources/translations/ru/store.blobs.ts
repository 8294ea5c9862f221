<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Blobs</name>
    <message>
        <source>The file was not saved: what was written reads back differently. Check the disk with your sourcing file and attach it again.</source>
        <translation>Файл не сохранён: записанное читается иначе. Проверьте диск, на котором лежит ваш файл закупок, и приложите файл снова.</translation>
    </message>
</context>
</TS>
