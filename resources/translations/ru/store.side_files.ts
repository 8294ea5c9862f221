<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>SideFiles</name>
    <message>
        <source>{file} is damaged, with the journal that lies beside it and without.</source>
        <translation>Файл {file} повреждён и с журналом рядом с ним, и без него.</translation>
    </message>
</context>
</TS>
