<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Views</name>
    <message>
        <source>There is a view “{name}” already: write another name.</source>
        <translation>Вид «{name}» уже есть: напишите другое название.</translation>
    </message>
    <message>
        <source>This view is no longer in the file.</source>
        <translation>Этого вида в файле больше нет.</translation>
    </message>
</context>
</TS>
