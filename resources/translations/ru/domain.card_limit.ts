<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Methods</name>
    <message>
        <source>A rate is kept only with a card payment in another currency than USD</source>
        <translation>Курс хранится только с платежом картой не в USD</translation>
    </message>
    <message>
        <source>One card payment may not exceed {limit}; pay {amount} by bank transfer</source>
        <translation>Один платёж картой — не больше {limit}; переведите {amount} через банк</translation>
    </message>
    <message>
        <source>One card payment may not exceed {limit}; {amount} is {dollars} at the rate of {day}. Pay by bank transfer</source>
        <translation>Один платёж картой — не больше {limit}; {amount} — это {dollars} по курсу на {day}. Заплатите банковским переводом</translation>
    </message>
    <message>
        <source>The rate of {day} is more than {days} days from the payment of {paid_on}; give one of that week</source>
        <translation>Курс на {day} отстоит от платежа {paid_on} больше чем на {days} дн.; укажите курс той же недели</translation>
    </message>
    <message>
        <source>{amount} cannot be compared with the card limit of {limit}: give the rate, what one USD costs in {currency}, with its day and its source</source>
        <translation>{amount} нельзя сравнить с лимитом карты {limit}: укажите курс — сколько {currency} стоит 1 USD, его дату и источник</translation>
    </message>
    <message>
        <source>{method} pays a person, not a company; use a bank transfer to the company</source>
        <translation>{method} платит человеку, а не компании; переведите деньги на счёт компании</translation>
    </message>
</context>
</TS>
