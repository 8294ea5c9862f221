<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>DayList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyCard</name>
    <message>
        <source>Journey</source>
        <translation>Путь</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Get ready</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Ready to buy</source>
        <translation>Можно покупать</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Money at risk</source>
        <translation>Деньги под риском</translation>
    </message>
    <message>
        <source>Paid, goods not received yet</source>
        <translation>Оплачено, товар ещё не получен</translation>
    </message>
    <message numerus="yes">
        <source>in %n order(s)</source>
        <translation>
            <numerusform>в %n заказе</numerusform>
            <numerusform>в %n заказах</numerusform>
            <numerusform>в %n заказах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Do the first one</source>
        <translation>Выполнить первое</translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>На сегодня дел нет.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>{page}, {day}</source>
        <translation>{page}, {day}</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Посмотреть на примере</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Sourcing Desk guides you from your own details to a paid order: search, suppliers, inquiries, quotes and payments. Everything stays on this computer, in one file and its backups.</source>
        <translation>Sourcing Desk ведёт от данных покупателя до оплаченного заказа: поиск, поставщики, запросы, предложения и платежи. Всё остаётся на этом компьютере: в одном файле и его резервных копиях.</translation>
    </message>
    <message>
        <source>Start my own file</source>
        <translation>Начать свой файл</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
</context>
</TS>
