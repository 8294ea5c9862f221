<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Amounts</name>
    <message>
        <source>“{text}” is a range: write one amount, {low} or {high}.</source>
        <translation>«{text}» — это диапазон: напишите одну сумму, {low} или {high}.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount: write it like 12.50 or USD 12.50.</source>
        <translation>«{text}» — не сумма: напишите, например, 12.50 или USD 12.50.</translation>
    </message>
    <message>
        <source>“{text}” may be the price of a thousand: write the price of one, like 12.50.</source>
        <translation>«{text}» может быть ценой тысячи: напишите цену одной штуки, например 12.50.</translation>
    </message>
    <message>
        <source>“{text}” names two currencies: write one.</source>
        <translation>В «{text}» названы две валюты: напишите одну.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Write yes or no.</source>
        <translation>Напишите yes (да) или no (нет).</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>There is no currency {code}: compare it letter by letter.</source>
        <translation>Валюты {code} нет: сверьте её по буквам.</translation>
    </message>
    <message>
        <source>Write the currency as three letters, such as USD.</source>
        <translation>Укажите валюту тремя буквами, например USD.</translation>
    </message>
    <message>
        <source>“{text}” is the sign of several currencies: write the currency as three letters, such as {codes}.</source>
        <translation>«{text}» — знак нескольких валют: напишите валюту тремя буквами, например {codes}.</translation>
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
        <source>“{text}” can be read in two ways: write {one} or {other}.</source>
        <translation>«{text}» можно прочитать двояко: напишите {one} или {other}.</translation>
    </message>
    <message>
        <source>“{text}” is a number of days: write +{days} to count from today.</source>
        <translation>«{text}» — это число дней: напишите +{days}, чтобы отсчитать от сегодня.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write it like {example}.</source>
        <translation>«{text}» — не дата: пишите так: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not in the calendar: that month of {year} has {count} days. The nearest day is {nearest}.</source>
        <translation>Даты «{text}» нет в календаре: в том месяце {year} года дней {count}. Ближайший день — {nearest}.</translation>
    </message>
    <message>
        <source>“{text}” is not in the calendar: there is no month {month}.</source>
        <translation>«{text}» нет в календаре: нет месяца {month}.</translation>
    </message>
    <message>
        <source>“{text}” is too far away: the year must be {first} to {last}.</source>
        <translation>«{text}» слишком далеко: год должен быть от {first} до {last}.</translation>
    </message>
    <message>
        <source>“{text}” may be a spreadsheet&apos;s number of the day {example}: write the date itself.</source>
        <translation>«{text}», возможно, номер дня {example} в таблице: напишите саму дату.</translation>
    </message>
    <message>
        <source>“{text}” names another weekday: write the date alone, {example}.</source>
        <translation>В «{text}» назван другой день недели: напишите только дату, {example}.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>“{text}” are working days: write calendar days, with five working days a week {days}.</source>
        <translation>«{text}» — это рабочие дни: напишите календарные, при пятидневной неделе их {days}.</translation>
    </message>
    <message>
        <source>“{text}” is a range: write one number of days, {high} or {low}.</source>
        <translation>«{text}» — это диапазон: напишите одно число дней, {high} или {low}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of days: write it like 25.</source>
        <translation>«{text}» — не число дней: напишите, например, 25.</translation>
    </message>
    <message>
        <source>“{text}”: a month has 28 to 31 days. Write days, such as {days}.</source>
        <translation>«{text}»: в месяце от 28 до 31 дня. Напишите дни, например {days}.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>China has not announced its days off in {year} yet: the day may change.</source>
        <translation>Китай ещё не объявил выходные дни на {year} год: дата может измениться.</translation>
    </message>
    <message>
        <source>Days off in your country in {year} are not known yet: the day may change.</source>
        <translation>Выходные дни вашей страны на {year} год ещё не известны: дата может измениться.</translation>
    </message>
    <message>
        <source>Days off in {year} in a country you added are not known yet: the day may change.</source>
        <translation>Выходные дни добавленной вами страны на {year} год ещё не известны: дата может измениться.</translation>
    </message>
    <message>
        <source>Later because of a day off in China: {holiday}.</source>
        <translation>Позже из-за выходного дня в Китае: {holiday}.</translation>
    </message>
    <message>
        <source>Later because of a day off in a country you added: {holiday}.</source>
        <translation>Позже из-за выходного дня в добавленной вами стране: {holiday}.</translation>
    </message>
    <message>
        <source>Later because of a day off in your country: {holiday}.</source>
        <translation>Позже из-за выходного дня в вашей стране: {holiday}.</translation>
    </message>
    <message>
        <source>the Chinese New Year, when factories are closed</source>
        <translation>китайский Новый год, фабрики закрыты</translation>
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
    <name>Incoterms</name>
    <message>
        <source>{old} is called CFR today.</source>
        <translation>{old} сегодня называется CFR.</translation>
    </message>
    <message>
        <source>{old} is no Incoterm any more: {new} took its place. Write {example}.</source>
        <translation>{old} больше нет в Инкотермс: его заменило {new}. Напишите {example}.</translation>
    </message>
    <message>
        <source>“{text}” is none of the 11 Incoterms: write one, such as FOB Ningbo.</source>
        <translation>«{text}» — не Инкотермс: напишите одно из 11 условий, например FOB Ningbo.</translation>
    </message>
    <message>
        <source>“{text}” names two Incoterms: write {one} or {other}.</source>
        <translation>В «{text}» названы два условия Инкотермс: напишите {one} или {other}.</translation>
    </message>
</context>
<context>
    <name>Latin</name>
    <message>
        <source>Left out, because it is no letter: {signs}</source>
        <translation>Пропущено, потому что это не буквы: {signs}</translation>
    </message>
    <message>
        <source>“{text}” is written without vowels: write it in Latin letters yourself, as in the passport.</source>
        <translation>«{text}» пишется без гласных: напишите это латиницей сами, как в паспорте.</translation>
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
    <name>Mails</name>
    <message>
        <source>“{text}” are several e-mail addresses: write one, such as {example}.</source>
        <translation>«{text}» — несколько адресов эл. почты: напишите один, например {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address: write it like {example}.</source>
        <translation>«{text}» — не адрес эл. почты: напишите, например, {example}.</translation>
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
    <name>Pages</name>
    <message>
        <source>Copies are a whole number from 1 to {most}.</source>
        <translation>Число копий — целое от 1 до {most}.</translation>
    </message>
    <message>
        <source>There is no page {page}: the document has {count}.</source>
        <translation>Страницы {page} нет: в документе их {count}.</translation>
    </message>
    <message>
        <source>“{text}” is no range of pages: write it like 1-3, 5.</source>
        <translation>«{text}» — не диапазон страниц: запишите так: 1-3, 5.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter (8.5 by 11 in)</source>
        <translation>Letter (8,5×11″)</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкие</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкие</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>{amount} has more decimals than {currency} has</source>
        <translation>В сумме {amount} больше знаков после запятой, чем бывает в {currency}</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>“{text}” is not a phone number: write it like {example}.</source>
        <translation>«{text}» — не номер телефона: напишите, например, {example}.</translation>
    </message>
    <message>
        <source>“{text}” was rounded by a spreadsheet and its last digits are lost. Look the number up again.</source>
        <translation>«{text}»: таблица округлила номер, и последние цифры потеряны. Найдите номер заново.</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>“{text}” can be read in two ways: write {many} or {one}.</source>
        <translation>«{text}» можно прочитать двояко: напишите {many} или {one}.</translation>
    </message>
    <message>
        <source>“{text}” is a range: write one number, {low} or {high}.</source>
        <translation>«{text}» — это диапазон: напишите одно число, {low} или {high}.</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity: write it like 1000 or 1000 pcs.</source>
        <translation>«{text}» — не количество: напишите, например, 1000 или 1000 шт.</translation>
    </message>
    <message>
        <source>“{text}”: “{unit}” is no known unit. Write the number alone, or a unit such as pcs or kg.</source>
        <translation>«{text}»: единицы «{unit}» программа не знает. Напишите только число или единицу вроде шт или кг.</translation>
    </message>
</context>
<context>
    <name>Suppliers</name>
    <message>
        <source>“{text}” is not a web address: write https://…</source>
        <translation>«{text}» — не веб-адрес: напишите https://…</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{quantity} {unit} cannot be counted: write a whole number</source>
        <translation>{quantity} {unit} сосчитать нельзя: укажите целое число</translation>
    </message>
</context>
</TS>
