<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>QuoteRecords</name>
    <message>
        <source>The quote was ordered from on {ordered}, so it cannot have been received on {day}.</source>
        <translation>По этому предложению сделан заказ {ordered}, поэтому оно не могло прийти {day}.</translation>
    </message>
    <message>
        <source>This inquiry is in the Bin. Restore it first.</source>
        <translation>Этот запрос лежит в корзине. Сначала восстановите его.</translation>
    </message>
    <message>
        <source>This quote is no longer in the file.</source>
        <translation>Этого предложения больше нет в файле.</translation>
    </message>
    <message>
        <source>This supplier was not asked in that inquiry.</source>
        <translation>Этот поставщик не входит в тот запрос.</translation>
    </message>
    <message>
        <source>{day} is in the future; enter the reply when you receive it.</source>
        <translation>{day} ещё не наступило; внесите ответ, когда он придёт.</translation>
    </message>
</context>
</TS>
