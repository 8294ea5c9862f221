<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Closing</name>
    <message>
        <source>Feedback is given once, on an order that is closed</source>
        <translation>Отзыв оставляют один раз, о закрытом заказе</translation>
    </message>
    <message>
        <source>Feedback of {day}: quality {quality}, time {time}, contact {contact} of 5</source>
        <translation>Отзыв от {day}: качество {quality}, сроки {time}, общение {contact} из 5</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>Money at risk now: {money}</source>
        <translation>Сейчас под риском: {money}</translation>
    </message>
</context>
<context>
    <name>Inspections</name>
    <message>
        <source>No inspection is recorded yet. Record it together with its photos.</source>
        <translation>Инспекция ещё не записана. Запишите её вместе с фото.</translation>
    </message>
    <message>
        <source>Record the inspection first, then what it found.</source>
        <translation>Сначала запишите инспекцию, потом найденное.</translation>
    </message>
    <message>
        <source>This defect is no longer in the file.</source>
        <translation>Этого дефекта больше нет в файле.</translation>
    </message>
    <message>
        <source>This inspection is no longer in the file.</source>
        <translation>Этой инспекции больше нет в файле.</translation>
    </message>
</context>
<context>
    <name>OrderChecks</name>
    <message>
        <source>The order is what was quoted; there is nothing to agree to</source>
        <translation>Заказ соответствует предложению; соглашаться не на что</translation>
    </message>
    <message>
        <source>Write why the risk is taken on, with at least {least} characters</source>
        <translation>Напишите, почему риск принимается: не меньше {least} знаков</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A dispute over this order is under way: end it before you close the order</source>
        <translation>По этому заказу идёт спор: завершите его, прежде чем закрыть заказ</translation>
    </message>
    <message>
        <source>An order has at most {most} lines</source>
        <translation>В заказе не больше {most} строк</translation>
    </message>
    <message>
        <source>An order needs a delivery address: write it here, or complete your address under Registration.</source>
        <translation>Заказу нужен адрес доставки: укажите его здесь или заполните свой адрес на странице «Регистрация».</translation>
    </message>
    <message>
        <source>An order needs at least one line; cancel it instead</source>
        <translation>В заказе нужна хотя бы одна строка; лучше отмените его</translation>
    </message>
    <message>
        <source>Confirm the receipt of the goods first; then the order can be closed</source>
        <translation>Сначала подтвердите получение товара; затем заказ можно закрыть</translation>
    </message>
    <message>
        <source>Enter how many to order</source>
        <translation>Напишите, сколько заказать</translation>
    </message>
    <message>
        <source>Nothing is ordered from a quote that is “{state}”</source>
        <translation>По предложению в состоянии «{state}» не заказывают</translation>
    </message>
    <message>
        <source>The order total is zero; check the price</source>
        <translation>Сумма заказа равна нулю; посмотрите на цену</translation>
    </message>
    <message>
        <source>The quote has no payment terms in percent. Enter the terms of the order, such as 30/70.</source>
        <translation>В предложении нет условий оплаты в процентах. Укажите условия заказа, например 30/70.</translation>
    </message>
    <message>
        <source>The quote leaves open: {what}. Agree on it before you order</source>
        <translation>В предложении не сказано: {what}. Согласуйте это до заказа</translation>
    </message>
    <message>
        <source>The quote was valid until {day}; ask for a new one</source>
        <translation>Предложение действовало до {day}; попросите новое</translation>
    </message>
    <message>
        <source>The reason for cancelling belongs to an order whose stage is “Cancelled”.</source>
        <translation>Причина отмены бывает только у заказа на этапе «Отменён».</translation>
    </message>
    <message>
        <source>The sample was decided before the deposit was paid</source>
        <translation>Решение по образцу принято до предоплаты</translation>
    </message>
    <message>
        <source>There is no order {text}.</source>
        <translation>Заказа {text} нет.</translation>
    </message>
    <message>
        <source>There is no quote {id}.</source>
        <translation>Предложения {id} нет.</translation>
    </message>
    <message>
        <source>This line is no longer in the order.</source>
        <translation>Этой строки в заказе больше нет.</translation>
    </message>
    <message>
        <source>This order is no longer in the file.</source>
        <translation>Этого заказа в файле больше нет.</translation>
    </message>
    <message>
        <source>This order is not on hold</source>
        <translation>Этот заказ не приостановлен</translation>
    </message>
    <message>
        <source>This quote is in the Bin. Restore it first.</source>
        <translation>Это предложение лежит в корзине. Сначала восстановите его.</translation>
    </message>
    <message>
        <source>{amount} of this order is still to pay: pay it, waive it, or say why it is not to be paid</source>
        <translation>По этому заказу осталось оплатить {amount}: оплатите, простите остаток или укажите, почему платить не нужно</translation>
    </message>
    <message>
        <source>{goods} is shipped or received already, so its line stays</source>
        <translation>{goods}: уже отгружено или получено, поэтому строка остаётся</translation>
    </message>
    <message>
        <source>{number} has no payment {seq}; it has {count}</source>
        <translation>В {number} нет платежа {seq}; их {count}</translation>
    </message>
    <message>
        <source>{paid} is paid already, so the terms stay {terms}</source>
        <translation>Уже оплачено {paid}, поэтому условия остаются {terms}</translation>
    </message>
    <message>
        <source>{quantity} {unit} is below the MOQ of {moq}; there is no price</source>
        <translation>{quantity} {unit} меньше MOQ {moq}; цены нет</translation>
    </message>
    <message>
        <source>{supplier} is in the Bin. Restore the supplier first.</source>
        <translation>{supplier} лежит в корзине. Сначала восстановите поставщика.</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>This order is cancelled; nothing is paid on it</source>
        <translation>Этот заказ отменён; по нему ничего не платят</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A sample has at most {most} measurements</source>
        <translation>У образца не больше {most} измерений</translation>
    </message>
    <message>
        <source>Not as specified: {names}. Give the reason for approving it.</source>
        <translation>Не по спецификации: {names}. Укажите, почему одобряете.</translation>
    </message>
    <message>
        <source>There is no sample {round} of this order; it has {count}</source>
        <translation>У этого заказа нет образца {round}; всего образцов: {count}</translation>
    </message>
    <message>
        <source>This sample is no longer in the file.</source>
        <translation>Этого образца больше нет в файле.</translation>
    </message>
</context>
</TS>
