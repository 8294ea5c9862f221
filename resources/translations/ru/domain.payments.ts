<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Methods</name>
    <message>
        <source>A rate is recorded only for a card payment in a currency other than USD</source>
        <translation>Курс хранится только с платежом картой не в USD</translation>
    </message>
    <message>
        <source>BEN: all charges are the payee&apos;s</source>
        <translation>BEN: все комиссии за счёт получателя</translation>
    </message>
    <message>
        <source>Bank transfer (T/T)</source>
        <translation>Банковский перевод (T/T)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Letter of credit (L/C)</source>
        <translation>Аккредитив (L/C)</translation>
    </message>
    <message>
        <source>MoneyGram</source>
        <translation>MoneyGram</translation>
    </message>
    <message>
        <source>OUR: all charges are mine</source>
        <translation>OUR: все комиссии за мой счёт</translation>
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
        <source>Other</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>SHA: shared</source>
        <translation>SHA: комиссии делятся</translation>
    </message>
    <message>
        <source>The rate of {day} is more than {days} days away from the payment of {paid_on}; enter one of the same week</source>
        <translation>Курс на {day} отстоит от платежа {paid_on} больше чем на {days} дн.; укажите курс той же недели</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
    <message>
        <source>Western Union</source>
        <translation>Western Union</translation>
    </message>
    <message>
        <source>{amount} cannot be compared with the card limit of {limit}: enter the rate (the price of 1 USD in {currency}) with its day and source</source>
        <translation>{amount} нельзя сравнить с лимитом карты {limit}: укажите курс — сколько {currency} стоит 1 USD, его дату и источник</translation>
    </message>
    <message>
        <source>{method} pays a person, not a company; use a bank transfer to the company</source>
        <translation>{method} платит человеку, а не компании; переведите деньги на счёт компании</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>{amount} is not a valid total in {currency}</source>
        <translation>{amount} не может быть суммой в {currency}</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Nothing was paid on payment {seq} yet: it is open, not short</source>
        <translation>По платежу {seq} ещё ничего не заплачено: он открыт, это не недоплата</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more</source>
        <translation>По платежу {seq} осталось {left}, а {amount} больше</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more. Change the total or the terms first, or record money already paid as an incident</source>
        <translation>По платежу {seq} осталось {left}, а {amount} больше. Сначала измените сумму или условия, а уже ушедшие деньги запишите как инцидент</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more. The rest belongs to payment {next} and its own conditions; or change the terms first, or record money already paid as an incident</source>
        <translation>По платежу {seq} осталось {left}, а {amount} больше. Остальное относится к платежу {next} с его собственными условиями; либо сначала измените условия оплаты, а уже ушедшие деньги запишите как инцидент</translation>
    </message>
    <message>
        <source>Payment {seq} is paid already</source>
        <translation>Платёж {seq} уже оплачен</translation>
    </message>
    <message>
        <source>Payments of {paid} fix their lines, and the total {total} does not match them; void a payment first</source>
        <translation>Платежи на {paid} закрепили свои строки, сумма {total} к ним не подходит; сначала аннулируйте платёж</translation>
    </message>
    <message>
        <source>The new total {total} is below the {paid} already paid; nothing is changed</source>
        <translation>Новая сумма {total} меньше уже уплаченных {paid}; ничего не изменено</translation>
    </message>
    <message>
        <source>The payment of {paid_on} depends on this, so it cannot have happened as late as {day}. If the payment was not made, void it first</source>
        <translation>Платёж от {paid_on} опирается на это, поэтому это не могло произойти только {day}. Если платежа не было, сначала аннулируйте его</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the approval of the sample on {day}; money paid before it is an incident</source>
        <translation>Платёж {paid_on} сделан раньше одобрения образца {day}; деньги, ушедшие до него, — инцидент</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the check of the account on {day}; money paid before it is an incident</source>
        <translation>Платёж {paid_on} сделан раньше проверки счёта {day}; деньги, ушедшие до неё, — инцидент</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the inspection of {day}; money paid before it is an incident</source>
        <translation>Платёж {paid_on} сделан раньше инспекции {day}; деньги, ушедшие до неё, — инцидент</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the order, which was made on {day}</source>
        <translation>Платёж {paid_on} сделан раньше заказа, оформленного {day}</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the ready notice of {day}; money paid before it is an incident</source>
        <translation>Платёж {paid_on} сделан раньше извещения о готовности {day}; деньги, ушедшие до него, — инцидент</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the waiver of {day} it depends on; money paid before it is an incident</source>
        <translation>Платёж {paid_on} сделан раньше снятия условия {day}, на котором он держится; деньги, ушедшие до этого, — инцидент</translation>
    </message>
    <message>
        <source>This looks like the payment of {amount} on {day} for line {seq} of order {order}: {what}. If it is another one, say why in {least} characters or more</source>
        <translation>Похоже на платёж {day} на {amount} по строке {seq} заказа {order}: {what}. Если это другой платёж, объясните почему, не короче {least} знаков</translation>
    </message>
    <message>
        <source>This looks like the payment of {amount} on {day} for line {seq}: {what}. If it is another one, say why in {least} characters or more</source>
        <translation>Похоже на платёж {day} на {amount} по строке {seq}: {what}. Если это другой платёж, объясните почему, не короче {least} знаков</translation>
    </message>
    <message>
        <source>the same amount on the same day</source>
        <translation>та же сумма в тот же день</translation>
    </message>
    <message>
        <source>the same bank reference</source>
        <translation>тот же номер банковской операции</translation>
    </message>
    <message>
        <source>the same file as evidence</source>
        <translation>тот же файл-подтверждение</translation>
    </message>
    <message>
        <source>{amount} is more than {percent} % of payment {seq}, {most}: that is not a bank charge. Pay the rest, or change the total</source>
        <translation>{amount} — больше {percent} % платежа {seq}, то есть {most}: это не банковская комиссия. Доплатите остальное или измените сумму заказа</translation>
    </message>
    <message>
        <source>{day} is in the future: that is a plan, not a payment. Record it when it was made</source>
        <translation>{day} ещё не наступило: это план, а не платёж. Запишите его, когда он будет сделан</translation>
    </message>
    <message>
        <source>{day} is in the future; settle the line when it is known</source>
        <translation>{day} ещё не наступило; закройте строку, когда это станет известно</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>after the bill of lading</source>
        <translation>после коносамента</translation>
    </message>
    <message>
        <source>before production</source>
        <translation>до производства</translation>
    </message>
    <message>
        <source>when the goods are ready</source>
        <translation>по готовности товара</translation>
    </message>
    <message>
        <source>when the goods have arrived</source>
        <translation>когда товар прибудет</translation>
    </message>
    <message>
        <source>when the inspection has passed</source>
        <translation>когда инспекция пройдена</translation>
    </message>
    <message>
        <source>when the sample is approved</source>
        <translation>когда образец одобрен</translation>
    </message>
</context>
</TS>
