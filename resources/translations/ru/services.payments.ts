<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Calendar</name>
    <message>
        <source>{order}: payment {seq} should have reached {supplier}</source>
        <translation>{order}: платёж {seq} должен был дойти до {supplier}</translation>
    </message>
    <message>
        <source>{order}: payment {seq} to {supplier} is blocked: {fact}</source>
        <translation>{order}: платёж {seq} для {supplier} заблокирован: {fact}</translation>
    </message>
    <message>
        <source>{order}: payment {seq} to {supplier} is due</source>
        <translation>{order}: срок платежа {seq} для {supplier}</translation>
    </message>
    <message>
        <source>{order}: payment {seq} to {supplier} is expected to fall due</source>
        <translation>{order}: ожидается срок платежа {seq} для {supplier}</translation>
    </message>
    <message>
        <source>{order}: payment {seq} to {supplier} is planned</source>
        <translation>{order}: платёж {seq} для {supplier} запланирован</translation>
    </message>
    <message>
        <source>{order}: payment {seq} to {supplier} would have to be sent, but is blocked: {fact}</source>
        <translation>{order}: платёж {seq} для {supplier} пора отправлять, но он заблокирован: {fact}</translation>
    </message>
    <message>
        <source>{order}: send payment {seq} to {supplier}, so that it arrives in time</source>
        <translation>{order}: отправить платёж {seq} для {supplier}, чтобы он пришёл вовремя</translation>
    </message>
    <message>
        <source>{order}: {what}</source>
        <translation>{order}: {what}</translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}: {amount}</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>There is no such document in the file.</source>
        <translation>В файле нет такого документа.</translation>
    </message>
    <message>
        <source>This order has no letter of credit yet.</source>
        <translation>У этого заказа ещё нет аккредитива.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A limit needs its source and the day it was read</source>
        <translation>Для лимита нужны источник и день, когда он прочитан</translation>
    </message>
    <message>
        <source>A rate needs a day and a source</source>
        <translation>У курса должны быть дата и источник</translation>
    </message>
    <message>
        <source>Say in which currency the fixed fee is</source>
        <translation>Укажите валюту фиксированной комиссии</translation>
    </message>
    <message>
        <source>{day} is in the future: its rate is not known yet</source>
        <translation>{day} ещё не наступило: курс на этот день неизвестен</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>A dispute brings money back: only a refund can name one</source>
        <translation>Спор возвращает деньги: указать его можно только у возврата</translation>
    </message>
    <message>
        <source>More came back of it than would be paid then: void the refund first</source>
        <translation>Возвращено больше, чем осталось бы уплаченным: сначала аннулируйте возврат</translation>
    </message>
    <message>
        <source>Payment {seq} was not settled short</source>
        <translation>Платёж {seq} не закрывали с недоплатой</translation>
    </message>
    <message>
        <source>Payment {seq} was not waived</source>
        <translation>Платёж {seq} не был прощён</translation>
    </message>
    <message>
        <source>Say who gets the money: it goes to a person</source>
        <translation>Напишите, кто получит деньги: они идут частному лицу</translation>
    </message>
    <message>
        <source>There is no such dispute over this order</source>
        <translation>По этому заказу такого спора нет</translation>
    </message>
    <message>
        <source>There is no such payment in the file.</source>
        <translation>Такого платежа в файле нет.</translation>
    </message>
    <message>
        <source>This payment is not planned any more</source>
        <translation>Этот платёж больше не запланирован</translation>
    </message>
    <message>
        <source>Write who got the money</source>
        <translation>Напишите, кто получил деньги</translation>
    </message>
    <message>
        <source>Write why the payment is void</source>
        <translation>Напишите, почему платёж аннулирован</translation>
    </message>
</context>
</TS>
