<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Disputes</name>
    <message>
        <source>A dispute over this order is under way already</source>
        <translation>Спор по этому заказу уже идёт</translation>
    </message>
    <message>
        <source>No money is to come back from this dispute</source>
        <translation>По этому спору возврата денег не ожидается</translation>
    </message>
    <message>
        <source>Nothing was paid on this order, so there is nothing to dispute</source>
        <translation>По этому заказу ничего не оплачено, спорить не о чем</translation>
    </message>
    <message>
        <source>Only {paid} of the {amount} was paid on the lines of the order</source>
        <translation>Из {amount} по строкам заказа оплачено только {paid}</translation>
    </message>
    <message>
        <source>This dispute does not exist any more.</source>
        <translation>Этого спора больше нет.</translation>
    </message>
    <message>
        <source>This dispute is over; open another one if there is a new reason</source>
        <translation>Этот спор завершён; если есть новая причина, откройте другой</translation>
    </message>
    <message>
        <source>This is said when the dispute ends: end it with its outcome</source>
        <translation>Это указывают, когда спор завершён: завершите его с результатом</translation>
    </message>
    <message>
        <source>This kind of file belongs to another record</source>
        <translation>Такой файл относится к другой записи</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>A condition was waived</source>
        <translation>Условие снято</translation>
    </message>
    <message>
        <source>Another sample asked for</source>
        <translation>Запрошен другой образец</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыло</translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation>Спор завершён</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Спор открыт</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Товар получен</translation>
    </message>
    <message>
        <source>Inspection failed</source>
        <translation>Инспекция не пройдена</translation>
    </message>
    <message>
        <source>Inspection passed</source>
        <translation>Инспекция пройдена</translation>
    </message>
    <message>
        <source>Money came back</source>
        <translation>Деньги вернулись</translation>
    </message>
    <message>
        <source>Money left as an incident</source>
        <translation>Деньги ушли как инцидент</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Payment came back from the bank</source>
        <translation>Платёж вернулся из банка</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>Образец одобрен</translation>
    </message>
    <message>
        <source>Sample asked for</source>
        <translation>Образец запрошен</translation>
    </message>
    <message>
        <source>Sample received</source>
        <translation>Образец получен</translation>
    </message>
    <message>
        <source>Sample rejected</source>
        <translation>Образец отклонён</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отгружено</translation>
    </message>
    <message>
        <source>Supplier: the goods are ready</source>
        <translation>Поставщик: товар готов</translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}: {amount}</translation>
    </message>
</context>
</TS>
