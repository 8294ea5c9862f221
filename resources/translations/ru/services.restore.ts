<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Restoring</name>
    <message>
        <source>{file} already exists and was not a sourcing file when it was last seen here.</source>
        <translation>{file} уже есть и, насколько известно здесь, не был файлом закупок.</translation>
    </message>
</context>
</TS>
