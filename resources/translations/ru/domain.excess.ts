<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>Payment {seq} has {left} left, and {amount} is more. Change the total or the terms first, or record money that has already gone as an incident</source>
        <translation>По платежу {seq} осталось {left}, а {amount} больше. Сначала измените сумму или условия, а уже ушедшие деньги запишите как инцидент</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left, and {amount} is more. The rest belongs to payment {next}, through its own conditions; or change the terms first, or record money that has already gone as an incident</source>
        <translation>По платежу {seq} осталось {left}, а {amount} больше. Остальное относится к платежу {next} с его собственными условиями; либо сначала измените условия оплаты, а уже ушедшие деньги запишите как инцидент</translation>
    </message>
    <message>
        <source>Payment {seq} is paid already</source>
        <translation>Платёж {seq} уже оплачен</translation>
    </message>
</context>
</TS>
