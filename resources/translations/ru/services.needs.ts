<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>NeedRecords</name>
    <message>
        <source>There is no such record any longer: {kind} {key}.</source>
        <translation>Такой записи больше нет: {kind} {key}.</translation>
    </message>
</context>
<context>
    <name>NeedRows</name>
    <message>
        <source>There is no need {text}.</source>
        <translation>Потребности {text} нет.</translation>
    </message>
    <message>
        <source>This need is no longer in the file.</source>
        <translation>Этой потребности в файле больше нет.</translation>
    </message>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>Этой записи в файле больше нет.</translation>
    </message>
</context>
</TS>
