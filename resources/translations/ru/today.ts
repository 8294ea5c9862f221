<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>DayList</name>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Snooze or mark done: {what}</source>
        <translation>Отложить или отметить сделанным: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>Done: {what}</source>
        <translation>Сделано: {what}</translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation>Отложено до {day}</translation>
    </message>
    <message>
        <source>Snoozed until {day}, the day it is due</source>
        <translation>Отложено до {day} — это крайний день</translation>
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
        <source>Hide this list</source>
        <translation>Скрыть этот список</translation>
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
        <source>All orders at risk</source>
        <translation>Все заказы под риском</translation>
    </message>
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
        <source>Get ready list</source>
        <translation>Список «Подготовка»</translation>
    </message>
    <message>
        <source>Hide snoozed</source>
        <translation>Скрыть отложенные</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Отметить сделанным</translation>
    </message>
    <message>
        <source>Next: {what}, {day}</source>
        <translation>Далее: {what}, {day}</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Сегодня от вас ничего не требуется.</translation>
    </message>
    <message>
        <source>Show snoozed</source>
        <translation>Показать отложенные</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Snooze till a day</source>
        <translation>Отложить до дня</translation>
    </message>
    <message>
        <source>Snoozed: {count}</source>
        <translation>Отложено: {count}</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>The list comes back with Help &gt; Get ready to buy.</source>
        <translation>Список вернёт команда «Справка &gt; Подготовка к покупке».</translation>
    </message>
    <message>
        <source>Till Monday</source>
        <translation>До понедельника</translation>
    </message>
    <message>
        <source>Till a day…</source>
        <translation>До дня…</translation>
    </message>
    <message>
        <source>Till tomorrow</source>
        <translation>До завтра</translation>
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
