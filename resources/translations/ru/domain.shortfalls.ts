<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>Nothing was paid on payment {seq} yet: it is open, it did not fall short</source>
        <translation>По платежу {seq} ещё ничего не заплачено: он открыт, это не недоплата</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left, and {amount} is more</source>
        <translation>По платежу {seq} осталось {left}, а {amount} больше</translation>
    </message>
    <message>
        <source>{amount} is more than {percent} % of payment {seq}, {most}: that is no bank charge. Pay the rest, or change the total</source>
        <translation>{amount} — больше {percent} % платежа {seq}, то есть {most}: это не банковская комиссия. Доплатите остальное или измените сумму заказа</translation>
    </message>
    <message>
        <source>{day} is in the future; settle the line when it is known</source>
        <translation>{day} ещё не наступило; закройте строку, когда это станет известно</translation>
    </message>
</context>
</TS>
