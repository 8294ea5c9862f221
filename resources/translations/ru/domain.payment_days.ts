<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>The payment of {paid_on} is older than the approval of the sample on {day}; money that went before it is an incident</source>
        <translation>Платёж {paid_on} сделан раньше одобрения образца {day}; деньги, ушедшие до него, — инцидент</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the check of the account on {day}; money that went before it is an incident</source>
        <translation>Платёж {paid_on} сделан раньше проверки счёта {day}; деньги, ушедшие до неё, — инцидент</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the inspection of {day}; money that went before it is an incident</source>
        <translation>Платёж {paid_on} сделан раньше инспекции {day}; деньги, ушедшие до неё, — инцидент</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the order, which was made on {day}</source>
        <translation>Платёж {paid_on} сделан раньше заказа, оформленного {day}</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the ready notice of {day}; money that went before it is an incident</source>
        <translation>Платёж {paid_on} сделан раньше извещения о готовности {day}; деньги, ушедшие до него, — инцидент</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the waiver of {day} it rests on; money that went before is an incident</source>
        <translation>Платёж {paid_on} сделан раньше снятия условия {day}, на котором он держится; деньги, ушедшие до этого, — инцидент</translation>
    </message>
    <message>
        <source>The payment of {paid_on} rests on this and would be older than it: it cannot have happened on {day} only. If the payment was not made, mark it as void first</source>
        <translation>Платёж от {paid_on} опирается на это и оказался бы раньше: это не могло произойти только {day}. Если платежа не было, сначала аннулируйте его</translation>
    </message>
    <message>
        <source>{day} is in the future: that is a plan, not a payment. Record it when it is made</source>
        <translation>{day} ещё не наступило: это план, а не платёж. Запишите его, когда он будет сделан</translation>
    </message>
</context>
</TS>
