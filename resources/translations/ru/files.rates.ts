<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Rates</name>
    <message>
        <source>The list names {currency} twice, so none of its rates was kept.</source>
        <translation>В списке {currency} указана дважды, поэтому курсы не сохранены.</translation>
    </message>
    <message>
        <source>The rate of {currency} in the list is no number, so none was kept.</source>
        <translation>Курс {currency} в списке не является числом, поэтому курсы не сохранены.</translation>
    </message>
    <message>
        <source>This is not the daily list of a central bank, so no rate was kept.</source>
        <translation>Это не ежедневный список центрального банка, курсы не сохранены.</translation>
    </message>
</context>
</TS>
