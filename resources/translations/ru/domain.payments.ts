<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Credit</name>
    <message>
        <source>Bill of lading, full set</source>
        <translation>Коносамент, полный комплект</translation>
    </message>
    <message>
        <source>Certificate of origin</source>
        <translation>Сертификат происхождения</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>Коммерческий инвойс</translation>
    </message>
    <message>
        <source>Documents presented to the bank</source>
        <translation>Документы представлены в банк</translation>
    </message>
    <message>
        <source>Goods shipped, as the letter of credit says</source>
        <translation>Отгрузка, как сказано в аккредитиве</translation>
    </message>
    <message>
        <source>Inspection certificate of an independent inspector</source>
        <translation>Сертификат инспекции независимого инспектора</translation>
    </message>
    <message>
        <source>Insurance certificate</source>
        <translation>Страховой сертификат</translation>
    </message>
    <message>
        <source>No inspection certificate among the documents: the bank pays without anybody having seen the goods</source>
        <translation>Среди документов нет сертификата инспекции: банк заплатит, хотя товар никто не видел</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Упаковочный лист</translation>
    </message>
    <message>
        <source>Presented on {day}, after the last day for it, {last}</source>
        <translation>Представлены {day}, позже последнего дня, {last}</translation>
    </message>
    <message>
        <source>Shipped on {day}, after the latest day of shipment, {latest}</source>
        <translation>Отгружено {day}, позже последнего дня отгрузки, {latest}</translation>
    </message>
    <message>
        <source>The bank has looked through the documents</source>
        <translation>Банк рассмотрел документы</translation>
    </message>
    <message>
        <source>The letter of credit expires</source>
        <translation>Аккредитив истекает</translation>
    </message>
    <message>
        <source>The letter of credit is for {amount}, the order for {total}</source>
        <translation>Аккредитив на {amount}, заказ на {total}</translation>
    </message>
    <message>
        <source>The letter of credit is in {currency}, the order in {other}</source>
        <translation>Аккредитив в {currency}, заказ в {other}</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Blocked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A bank transfer is for company to company; you are a private person</source>
        <translation>Банковский перевод — для платежей между компаниями, а вы частное лицо</translation>
    </message>
    <message>
        <source>A card suits single items; for goods to be sold a bank transfer is usual</source>
        <translation>Карта подходит для единичных товаров; за товар на продажу обычно платят переводом</translation>
    </message>
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
        <source>Check availability in your country</source>
        <translation>Уточните, доступно ли в вашей стране</translation>
    </message>
    <message>
        <source>Costly and slow; worth it from about USD 50,000. The bank reads documents only</source>
        <translation>Дорого и медленно; оправдан примерно от 50 000 USD. Банк смотрит только документы</translation>
    </message>
    <message>
        <source>Depends on amount and country: enter it</source>
        <translation>Зависит от суммы и страны: введите её</translation>
    </message>
    <message>
        <source>For Russia settlements are in dollars and euros, not in {currency}</source>
        <translation>Расчёты из России — в долларах и евро, а не в {currency}</translation>
    </message>
    <message>
        <source>Free for you; suppliers may add 2 to 3 %</source>
        <translation>Для вас бесплатно; поставщики могут добавить 2–3 %</translation>
    </message>
    <message>
        <source>From company to company, recommended for commercial purchases; {first} to {last} working days, cheap for both sides</source>
        <translation>От компании к компании, рекомендуется для коммерческих закупок; {first}–{last} рабочих дней, дёшево для обеих сторон</translation>
    </message>
    <message>
        <source>Letter of credit (L/C)</source>
        <translation>Аккредитив (L/C)</translation>
    </message>
    <message>
        <source>Low safety</source>
        <translation>Низкая безопасность</translation>
    </message>
    <message>
        <source>Money that has been collected does not come back; four checks come first</source>
        <translation>Полученные деньги не вернуть; сначала четыре проверки</translation>
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
        <source>Open in Russia; check with your bank</source>
        <translation>В России доступно; уточните в своём банке</translation>
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
        <source>Private persons prefer it: the platform refunds late or wrong goods, up to the amount in the order</source>
        <translation>Предпочтительно для частных лиц: площадка возвращает деньги за опоздавший или неверный товар, до суммы в заказе</translation>
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
        <source>Safer</source>
        <translation>Безопаснее</translation>
    </message>
    <message>
        <source>Say in the note what it is, and why</source>
        <translation>Напишите в заметке, что это и почему</translation>
    </message>
    <message>
        <source>Suppliers in China usually take a bank transfer or a letter of credit</source>
        <translation>Поставщики в Китае обычно принимают банковский перевод или аккредитив</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Будьте внимательны</translation>
    </message>
    <message>
        <source>Terms differ by seller: ask whether a way works in your country</source>
        <translation>Условия у продавцов разные: уточните, работает ли способ в вашей стране</translation>
    </message>
    <message>
        <source>The amount typed again is not {amount}</source>
        <translation>Сумма, введённая ещё раз, — не {amount}</translation>
    </message>
    <message>
        <source>The rate of {day} is more than {days} days away from the payment of {paid_on}; enter one of the same week</source>
        <translation>Курс на {day} отстоит от платежа {paid_on} больше чем на {days} дн.; укажите курс той же недели</translation>
    </message>
    <message>
        <source>The site did not support it officially: ask what protects you</source>
        <translation>Сайт официально его не поддерживал: узнайте, что вас защищает</translation>
    </message>
    <message>
        <source>This money goes to a person and does not come back. Type the amount again to confirm: {amount}</source>
        <translation>Эти деньги уйдут человеку, и вернуть их нельзя. Для подтверждения введите сумму ещё раз: {amount}</translation>
    </message>
    <message>
        <source>This supplier is not known to have Trade Assurance, which protects private persons</source>
        <translation>Не известно, есть ли у поставщика Trade Assurance, который защищает частных лиц</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
    <message>
        <source>Usually 0.5 to 1.5 % and fees</source>
        <translation>Обычно 0,5–1,5 % и сборы</translation>
    </message>
    <message>
        <source>Usually USD 20 to 80 a transfer</source>
        <translation>Обычно 20–80 USD за перевод</translation>
    </message>
    <message>
        <source>Visa or Mastercard, the simplest way for private persons; suits single items and goods without customs duty</source>
        <translation>Visa или Mastercard, самый простой способ для частных лиц; подходит для единичных товаров и без пошлины</translation>
    </message>
    <message>
        <source>Western Union</source>
        <translation>Western Union</translation>
    </message>
    <message>
        <source>What is open in Russia: Russian how-to, read on 23 November 2026</source>
        <translation>Что доступно в России: русская статья, прочитана 23 ноября 2026 г.</translation>
    </message>
    <message>
        <source>goes straight to the supplier&apos;s company account</source>
        <translation>идёт прямо на счёт компании поставщика</translation>
    </message>
    <message>
        <source>goes to a person, not a company</source>
        <translation>идёт человеку, а не компании</translation>
    </message>
    <message>
        <source>goes to the account shown in the platform&apos;s order</source>
        <translation>идёт на счёт, указанный в заказе площадки</translation>
    </message>
    <message>
        <source>goes to the supplier, outside the platform</source>
        <translation>идёт поставщику, вне площадки</translation>
    </message>
    <message>
        <source>held by the platform until the dispatch</source>
        <translation>хранится у площадки до отправки</translation>
    </message>
    <message>
        <source>say in the note who gets it</source>
        <translation>напишите в заметке, кто их получает</translation>
    </message>
    <message>
        <source>the bank pays the supplier against documents</source>
        <translation>банк платит поставщику против документов</translation>
    </message>
    <message>
        <source>{amount} cannot be compared with the card limit of {limit}: enter the rate (the price of 1 USD in {currency}) with its day and source</source>
        <translation>{amount} нельзя сравнить с лимитом карты {limit}: укажите курс — сколько {currency} стоит 1 USD, его дату и источник</translation>
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
    <name>OwnMoney</name>
    <message>
        <source>The payment is in {currency} itself; leave the own currency empty</source>
        <translation>Платёж и так в {currency}; оставьте свою валюту пустой</translation>
    </message>
    <message>
        <source>Write how much {currency} it was, or the rate</source>
        <translation>Укажите, сколько это было в {currency}, или курс</translation>
    </message>
    <message>
        <source>Write in which currency your account was debited: three letters, such as EUR</source>
        <translation>Укажите валюту, в которой списано с вашего счёта: три буквы, например EUR</translation>
    </message>
    <message>
        <source>{own} is not {paid} at the rate of {rate}: that is {right}</source>
        <translation>{own} — это не {paid} по курсу {rate}: выходит {right}</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>10 / 90 before shipment</source>
        <translation>10 / 90 до отгрузки</translation>
    </message>
    <message>
        <source>100 % in advance</source>
        <translation>100 % предоплата</translation>
    </message>
    <message>
        <source>20 / 80 before shipment</source>
        <translation>20 / 80 до отгрузки</translation>
    </message>
    <message>
        <source>30 / 70 after a passed inspection</source>
        <translation>30 / 70 после пройденной инспекции</translation>
    </message>
    <message>
        <source>30 / 70 against the copy of the bill of lading</source>
        <translation>30 / 70 против копии коносамента</translation>
    </message>
    <message>
        <source>30 / 70 before shipment</source>
        <translation>30 / 70 до отгрузки</translation>
    </message>
    <message>
        <source>50 / 50 before shipment</source>
        <translation>50 / 50 до отгрузки</translation>
    </message>
    <message>
        <source>A payment is due at most {most} days after its event</source>
        <translation>Срок платежа — не более {most} дн. после события</translation>
    </message>
    <message>
        <source>A payment of {amount} does not fit: {left} of {total} is left for it. Make it smaller, or the shares</source>
        <translation>Платёж {amount} не помещается: из {total} на него остаётся {left}. Уменьшите его или доли</translation>
    </message>
    <message>
        <source>A percentage has at most three decimals</source>
        <translation>В проценте не более трёх знаков после запятой</translation>
    </message>
    <message>
        <source>A schedule has exactly one balance, as its last payment</source>
        <translation>В графике ровно одна доплата, и это последний платёж</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>It cannot have arrived on {day}, before it was sent on {paid_on}</source>
        <translation>Платёж не мог прийти {day}: он отправлен {paid_on}</translation>
    </message>
    <message>
        <source>Letter of credit at sight</source>
        <translation>Аккредитив по предъявлении</translation>
    </message>
    <message>
        <source>Money cannot come back on {day}, before it was paid on {first}</source>
        <translation>Деньги не могли вернуться {day}: они уплачены {first}</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Срок не наступил</translation>
    </message>
    <message>
        <source>Nothing was paid here that could come back</source>
        <translation>Здесь ничего не уплачено, возвращать нечего</translation>
    </message>
    <message>
        <source>Nothing was paid on payment {seq} yet: it is open, not short</source>
        <translation>По платежу {seq} ещё ничего не заплачено: он открыт, это не недоплата</translation>
    </message>
    <message>
        <source>Open account, {days} days after the bill of lading</source>
        <translation>Отсрочка, {days} дн. после коносамента</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>Переплачено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Оплачено частично</translation>
    </message>
    <message>
        <source>Payment {seq} falls due before payment {before}; put them in the order in which they fall due</source>
        <translation>Срок платежа {seq} наступает раньше платежа {before}; расставьте их по срокам</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more</source>
        <translation>По платежу {seq} осталось {left}, а {amount} больше</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more. Change the total or the terms first, or say that it is overpaid on purpose</source>
        <translation>По платежу {seq} осталось {left}; {amount} больше. Сначала измените сумму или условия либо укажите, что переплата намеренная</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more. The rest belongs to payment {next} and its own conditions; or change the terms first, or record money already paid as an incident</source>
        <translation>По платежу {seq} осталось {left}, а {amount} больше. Остальное относится к платежу {next} с его собственными условиями; либо сначала измените условия оплаты, а уже ушедшие деньги запишите как инцидент</translation>
    </message>
    <message>
        <source>Payment {seq} is nothing; leave it out</source>
        <translation>Платёж {seq} равен нулю; уберите его</translation>
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
        <source>Settled short</source>
        <translation>Закрыто с недоплатой</translation>
    </message>
    <message>
        <source>The name of a payment has at most {most} letters, and none of ( ) ;</source>
        <translation>Название платежа — не более {most} знаков и без ( ) ;</translation>
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
        <source>The payment of {paid_on} is older than the end of the hold on the supplier on {day}; money paid during a hold is an incident</source>
        <translation>Платёж {paid_on} сделан раньше, чем {day} кончилась приостановка поставщика; деньги, ушедшие во время приостановки, — инцидент</translation>
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
        <source>The shares add up to {sum} %: nothing is left for the balance</source>
        <translation>Доли составляют {sum} %: на доплату ничего не осталось</translation>
    </message>
    <message>
        <source>This is money that came back to you: void it if it did not come</source>
        <translation>Это деньги, которые вернулись к вам: аннулируйте возврат, если они не пришли</translation>
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
        <source>This payment came back from the bank</source>
        <translation>Банк вернул этот платёж</translation>
    </message>
    <message>
        <source>This payment is only planned; record it first</source>
        <translation>Этот платёж только запланирован; сначала запишите его</translation>
    </message>
    <message>
        <source>This payment is void already</source>
        <translation>Этот платёж уже аннулирован</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Прощено</translation>
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
        <source>{amount} is more than the {left} paid and not paid back</source>
        <translation>{amount} больше, чем {left}, которые уплачены и не возвращены</translation>
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
    <message>
        <source>{received} is more than the {sent} sent</source>
        <translation>{received} больше отправленных {sent}</translation>
    </message>
    <message>
        <source>{received} is no arrival: enter what arrived, or that the bank sent it back</source>
        <translation>{received} — не поступление: введите, сколько пришло, или что банк вернул платёж</translation>
    </message>
    <message>
        <source>“{text}” has no percentage</source>
        <translation>В «{text}» нет процента</translation>
    </message>
    <message>
        <source>“{text}” is not a payment; write such as “30% order”, “500 sample (tooling)” or “balance bl+30”. Events: {events}</source>
        <translation>«{text}» — не платёж; пишите так: “30% order”, “500 sample (tooling)” или “balance bl+30”. События: {events}</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Agree with the supplier; then you may escalate</source>
        <translation>Договориться с поставщиком; затем можно передать спор площадке</translation>
    </message>
    <message>
        <source>Claim against the supplier, after receipt was confirmed</source>
        <translation>Претензия к поставщику после подтверждения получения</translation>
    </message>
    <message>
        <source>Goods nobody has inspected: no one checks them before shipment for you</source>
        <translation>Товар, который никто не проверял: за вас его перед отгрузкой не проверяют</translation>
    </message>
    <message>
        <source>Goods shipped by the day agreed in the order</source>
        <translation>Отгрузка к дню, согласованному в заказе</translation>
    </message>
    <message>
        <source>Money paid outside the platform, or to an account the order does not show</source>
        <translation>Деньги, уплаченные вне площадки или не на счёт из заказа</translation>
    </message>
    <message>
        <source>More than the amount written in the order, even where more was paid</source>
        <translation>Больше суммы, записанной в заказе, даже если уплачено больше</translation>
    </message>
    <message>
        <source>No Trade Assurance: nothing protects money that is paid</source>
        <translation>Нет Trade Assurance: уплаченные деньги ничем не защищены</translation>
    </message>
    <message>
        <source>Protection ends on {day}: claims are taken until then</source>
        <translation>Защита заканчивается {day}: претензии принимают до этого дня</translation>
    </message>
    <message>
        <source>Protection ends {days} days after you confirm receipt; do not confirm before the goods are checked</source>
        <translation>Защита заканчивается через {days} дн. после подтверждения получения; не подтверждайте, пока товар не проверен</translation>
    </message>
    <message>
        <source>Quality that the order does not say in a way that can be measured</source>
        <translation>Качество, которое в заказе не описано измеримо</translation>
    </message>
    <message>
        <source>The honesty of the supplier: it is a refund, not a guarantee</source>
        <translation>Честность поставщика: это возврат денег, а не гарантия</translation>
    </message>
    <message>
        <source>The platform escalates by itself</source>
        <translation>Площадка сама передаёт спор дальше</translation>
    </message>
    <message>
        <source>{open} of the {paid} paid are not covered: the order covers {covered}</source>
        <translation>Из уплаченных {paid} не покрыто {open}: заказ покрывает {covered}</translation>
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
<context>
    <name>SiteSteps</name>
    <message>
        <source>Choose the way to pay; the payee is the one in the order. A card&apos;s number and its secret code (CVV) are typed there and nowhere else</source>
        <translation>Выберите способ оплаты; получатель — тот, что указан в заказе. Номер карты и её секретный код (CVV) вводят только там и нигде больше</translation>
    </message>
    <message>
        <source>Enter your cabinet</source>
        <translation>Войдите в кабинет</translation>
    </message>
    <message>
        <source>Find the order under My orders: goods, quantity, price and address are right</source>
        <translation>Найдите заказ в «Моих заказах»: товар, количество, цена и адрес верны</translation>
    </message>
    <message>
        <source>Open the site by typing its address, not from a message</source>
        <translation>Откройте сайт, набрав его адрес, а не по ссылке из письма</translation>
    </message>
    <message>
        <source>Pay; what is left later with “Pay balance” on the order page</source>
        <translation>Оплатите; остаток позже — кнопкой «Pay balance» на странице заказа</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Arrives between {first} and {last}</source>
        <translation>Придёт между {first} и {last}</translation>
    </message>
</context>
</TS>
