<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Accepting</name>
    <message>
        <source>There are no differences: the file is as it was written here.</source>
        <translation>Расхождений нет: файл таков, каким его записала эта программа.</translation>
    </message>
    <message>
        <source>This cannot be accepted as it is. {value}</source>
        <translation>Принять файл в таком виде нельзя. {value}</translation>
    </message>
</context>
</TS>
