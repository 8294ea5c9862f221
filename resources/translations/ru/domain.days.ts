<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Days</name>
    <message>
        <source>Enter a date.</source>
        <translation>Введите дату.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write it like {example}.</source>
        <translation>«{text}» можно понять двояко: пишите так: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write it like {example}.</source>
        <translation>«{text}» — не дата: пишите так: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not in the calendar: that month of {year} has {count} days.</source>
        <translation>«{text}» нет в календаре: дней в этом месяце {year} года: {count}.</translation>
    </message>
    <message>
        <source>“{text}” is not in the calendar: there is no month {month}.</source>
        <translation>«{text}» нет в календаре: нет месяца {month}.</translation>
    </message>
    <message>
        <source>“{text}” is too far away: the year must be {first} to {last}.</source>
        <translation>«{text}» слишком далеко: год должен быть от {first} до {last}.</translation>
    </message>
</context>
</TS>
