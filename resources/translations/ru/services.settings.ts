<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>LimitRecords</name>
    <message>
        <source>Say where the value is from, and the day you read it.</source>
        <translation>Укажите, откуда значение и когда вы его прочитали.</translation>
    </message>
    <message>
        <source>There is no limit {name}. Choose one of: {known}</source>
        <translation>Предела {name} нет. Выберите один из: {known}</translation>
    </message>
</context>
<context>
    <name>OwnHolidays</name>
    <message>
        <source>The holidays of this country count already.</source>
        <translation>Праздники этой страны уже учитываются.</translation>
    </message>
    <message>
        <source>The holidays of {country} were not added.</source>
        <translation>Праздники страны {country} не были добавлены.</translation>
    </message>
    <message>
        <source>This holiday is no longer in the file.</source>
        <translation>Этого праздника больше нет в файле.</translation>
    </message>
</context>
</TS>
