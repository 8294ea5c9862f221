<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Orders</name>
    <message>
        <source>{order} was made from this quote already. Order again only if it is another order</source>
        <translation>По этому предложению уже создан заказ {order}. Заказывайте ещё раз, только если это другой заказ</translation>
    </message>
</context>
</TS>
