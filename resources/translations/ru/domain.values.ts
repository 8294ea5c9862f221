<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Currencies</name>
    <message>
        <source>Write the currency as three letters, such as USD.</source>
        <translation>Укажите валюту тремя буквами, например USD.</translation>
    </message>
    <message>
        <source>“¥” is the sign of the yuan and of the yen: write CNY or JPY.</source>
        <translation>Знак «¥» обозначает и юань, и иену: напишите CNY или JPY.</translation>
    </message>
</context>
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
<context>
    <name>Gates</name>
    <message>
        <source>Write the reason in words</source>
        <translation>Напишите причину словами</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>At most {most} quantities.</source>
        <translation>Не больше количеств: {most}.</translation>
    </message>
    <message>
        <source>Each quantity must be more than 0.</source>
        <translation>Каждое количество должно быть больше 0.</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>чероки</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>коптский</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латиница</translation>
    </message>
    <message>
        <source>The address {host} is shown as “{shown}” in a browser.</source>
        <translation>Адрес {host} браузер показывает как «{shown}».</translation>
    </message>
    <message>
        <source>“{word}” looks Latin, but its letters are {alphabet}.</source>
        <translation>«{word}» выглядит как латиница, но алфавит другой: {alphabet}.</translation>
    </message>
    <message>
        <source>“{word}” mixes alphabets; {alphabet}: {letters}.</source>
        <translation>В «{word}» смешаны алфавиты; {alphabet}: {letters}.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>An amount has at most six decimals</source>
        <translation>В сумме не больше шести знаков после запятой</translation>
    </message>
    <message>
        <source>This amount is too large to be stored exactly</source>
        <translation>Сумма слишком велика, чтобы хранить её точно</translation>
    </message>
    <message>
        <source>This is not an amount; write digits, such as 1,234.50</source>
        <translation>Это не сумма; напишите цифрами, например 1 234,50</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be added up without an exchange rate</source>
        <translation>{one} и {other} нельзя сложить без курса</translation>
    </message>
    <message>
        <source>“{code}” is not a currency code; write three letters, such as USD</source>
        <translation>«{code}» — не код валюты; напишите три буквы, например USD</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Enter a number.</source>
        <translation>Введите число.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write it like {example}.</source>
        <translation>«{text}» можно понять двояко: пишите так: {example}.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write {small} or {large}.</source>
        <translation>«{text}» можно прочитать двояко: напишите {small} или {large}.</translation>
    </message>
    <message>
        <source>“{text}” has too many decimals: at most {places}.</source>
        <translation>«{text}»: слишком много знаков после запятой, не более {places}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write it like {example}.</source>
        <translation>«{text}» — не число: пишите так: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is too large: at most {count} digits before the point.</source>
        <translation>«{text}» слишком велико: не более {count} цифр до запятой.</translation>
    </message>
    <message>
        <source>“{text}” must be a whole number.</source>
        <translation>«{text}» должно быть целым числом.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{quantity} {unit} cannot be bought: write a whole number</source>
        <translation>{quantity} {unit} заказать нельзя: укажите целое число</translation>
    </message>
</context>
</TS>
