<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Agenda</name>
    <message>
        <source>escalate it by then, or the platform may close it</source>
        <translation>передайте его площадке до этого дня, иначе она может закрыть его</translation>
    </message>
    <message>
        <source>the negotiation ends; from the next day on you may escalate</source>
        <translation>переговоры заканчиваются; со следующего дня можно передать спор площадке</translation>
    </message>
    <message>
        <source>the platform decides; look for its answer</source>
        <translation>решает площадка; проверяйте её ответ</translation>
    </message>
    <message>
        <source>the supplier&apos;s answer is due</source>
        <translation>срок ответа поставщика</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>A calendar file ends in .ics: {file}</source>
        <translation>Файл календаря заканчивается на .ics: {file}</translation>
    </message>
    <message>
        <source>Orders and payments</source>
        <translation>Заказы и платежи</translation>
    </message>
</context>
<context>
    <name>Snoozes</name>
    <message>
        <source>Snooze it for a year at most: what nobody will do is better closed.</source>
        <translation>Отложить можно не больше чем на год: то, чего никто не сделает, лучше закрыть.</translation>
    </message>
    <message>
        <source>Snooze it till a day after today.</source>
        <translation>Отложите до дня позже сегодняшнего.</translation>
    </message>
    <message>
        <source>This reminder is not snoozed.</source>
        <translation>Это напоминание не отложено.</translation>
    </message>
    <message>
        <source>This takes more than a mark: do it where the button leads.</source>
        <translation>Одной отметки мало: сделайте это там, куда ведёт кнопка.</translation>
    </message>
</context>
</TS>
