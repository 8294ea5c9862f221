<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AccountSheet</name>
    <message>
        <source>A personal account: payments to it are refused, and the supplier is flagged</source>
        <translation>Личный счёт: платежи на него не допускаются, поставщик помечен</translation>
    </message>
    <message>
        <source>Account number or IBAN</source>
        <translation>Номер счёта или IBAN</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить счёт</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>Другой канал</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Bank account of the supplier</source>
        <translation>Банковский счёт поставщика</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Country of the bank</source>
        <translation>Страна банка</translation>
    </message>
    <message>
        <source>Its name, or two letters: CN</source>
        <translation>Название или две буквы: CN</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Payee: {name}, account {number}, received on {day}</source>
        <translation>Получатель: {name}, счёт {number}, получен {day}</translation>
    </message>
    <message>
        <source>Payments go to {payee}, account {number}. The new account replaces it at once, and nothing may be paid to this supplier until the new one is checked.</source>
        <translation>Сейчас платежи идут на счёт {number}, получатель {payee}. Новый счёт сразу займёт его место, и платить этому поставщику нельзя, пока новый счёт не проверен.</translation>
    </message>
    <message>
        <source>SWIFT / BIC</source>
        <translation>SWIFT / BIC</translation>
    </message>
    <message>
        <source>The account {number} of {payee} is on file, not checked. The new account replaces it, and nothing may be paid to this supplier until the new one is checked.</source>
        <translation>Записан непроверенный счёт {number}, получатель {payee}. Новый счёт займёт его место, и платить этому поставщику нельзя, пока новый счёт не проверен.</translation>
    </message>
    <message>
        <source>The name on the account, letter by letter as in the proforma</source>
        <translation>Имя на счёте, буква в букву как в проформе</translation>
    </message>
    <message>
        <source>The payee is</source>
        <translation>Получатель —</translation>
    </message>
    <message>
        <source>Tick this if the payee is the supplier; otherwise add another account</source>
        <translation>Отметьте, если получатель — поставщик, иначе добавьте другой счёт</translation>
    </message>
    <message>
        <source>{kind}: {detail}, on file since {day}</source>
        <translation>{kind}: {detail}, в файле с {day}</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Delivery address</source>
        <translation>Адрес доставки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Where the goods go</source>
        <translation>Куда доставить товар</translation>
    </message>
</context>
<context>
    <name>AttachSheet</name>
    <message>
        <source>Attach</source>
        <translation>Приложить</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Приложить файл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>Stored in your sourcing file</source>
        <translation>Хранится внутри вашего файла закупок</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Account is confirmed</source>
        <translation>Счёт подтверждён</translation>
    </message>
    <message>
        <source>Before {day}, the day the account was received</source>
        <translation>Раньше {day} — дня, когда пришёл счёт</translation>
    </message>
    <message>
        <source>Channels on file</source>
        <translation>Каналы в файле</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Проверить счёт</translation>
    </message>
    <message>
        <source>Confirmed through</source>
        <translation>Подтверждён через</translation>
    </message>
    <message>
        <source>Known to you since</source>
        <translation>Известен вам с</translation>
    </message>
    <message>
        <source>Never through the message that brought the account, and never by e-mail</source>
        <translation>Ни в коем случае не через сообщение, в котором пришёл счёт, и не по электронной почте</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Номер или имя</translation>
    </message>
    <message>
        <source>The number called, the name in the chat, the place</source>
        <translation>Набранный номер, имя в чате, место встречи</translation>
    </message>
    <message>
        <source>The payee is the supplier: {supplier}</source>
        <translation>Получатель — поставщик: {supplier}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Attach file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Сохранить копию {name}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>в деле</translation>
    </message>
    <message>
        <source>{kind} does not count: {why}</source>
        <translation>{kind} не засчитывается: {why}</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message numerus="yes">
        <source>%n item(s) still open before {percent} % may be paid:</source>
        <translation>
            <numerusform>До оплаты {percent} % осталось решить %n вопрос:</numerusform>
            <numerusform>До оплаты {percent} % осталось решить %n вопроса:</numerusform>
            <numerusform>До оплаты {percent} % осталось решить %n вопросов:</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve sample</source>
        <translation>Одобрить образец</translation>
    </message>
    <message>
        <source>Balance is blocked</source>
        <translation>Доплата заблокирована</translation>
    </message>
    <message>
        <source>Balance may be paid</source>
        <translation>Доплату можно вносить</translation>
    </message>
    <message>
        <source>Deposit is blocked</source>
        <translation>Предоплата заблокирована</translation>
    </message>
    <message>
        <source>Deposit may be paid</source>
        <translation>Предоплату можно вносить</translation>
    </message>
    <message>
        <source>Every condition for {percent} % is met:</source>
        <translation>Все условия для оплаты {percent} % выполнены:</translation>
    </message>
    <message>
        <source>Everything is paid</source>
        <translation>Всё оплачено</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Новый счёт…</translation>
    </message>
    <message>
        <source>Nothing is left to pay on this order.</source>
        <translation>По этому заказу платить больше нечего.</translation>
    </message>
    <message>
        <source>Waive with a reason…</source>
        <translation>Снять условие с указанием причины…</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Снято</translation>
    </message>
</context>
<context>
    <name>IncidentSheet</name>
    <message>
        <source>Amount, {currency}</source>
        <translation>Сумма, {currency}</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>Номер операции банка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Money already paid</source>
        <translation>Уже уплаченные деньги</translation>
    </message>
    <message>
        <source>Record incident</source>
        <translation>Записать инцидент</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>The payee is</source>
        <translation>Получатель —</translation>
    </message>
    <message>
        <source>The payment does not count as paid: no gate was open for it.</source>
        <translation>Платёж не считается оплатой: условия для него не были выполнены.</translation>
    </message>
    <message>
        <source>The supplier gets a critical red flag, and the payment does not count as paid.</source>
        <translation>Поставщик получит критический тревожный признак, а платёж не считается внесённым.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Who got the money</source>
        <translation>Кто получил деньги</translation>
    </message>
</context>
<context>
    <name>InspectionSheet</name>
    <message>
        <source>At least 3. Cartons may be full of something you did not order.</source>
        <translation>Не меньше 3. В коробках может оказаться не то, что вы заказали.</translation>
    </message>
    <message>
        <source>Cartons opened</source>
        <translation>Вскрыто коробок</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдена</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>Дата инспекции</translation>
    </message>
    <message>
        <source>Pre-shipment inspection</source>
        <translation>Предотгрузочная инспекция</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>One for each opened carton</source>
        <translation>По одному на вскрытую коробку</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдена</translation>
    </message>
    <message>
        <source>Photos of the contents</source>
        <translation>Фото содержимого</translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation>Записать инспекцию</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Balance {share}</source>
        <translation>Доплата {share}</translation>
    </message>
    <message>
        <source>Record shortfall…</source>
        <translation>Пришло меньше…</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>Изменить заказ…</translation>
    </message>
    <message>
        <source>Deposit {seq}, {share}</source>
        <translation>Предоплата {seq}, {share}</translation>
    </message>
    <message>
        <source>Deposit {share}</source>
        <translation>Предоплата {share}</translation>
    </message>
    <message>
        <source>Fee by card, {rate}</source>
        <translation>Комиссия карты, {rate}</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Сумма заказа</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Дата заказа</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Уже оплачено</translation>
    </message>
    <message>
        <source>Sent, not counted as paid</source>
        <translation>Отправлено, но не засчитано</translation>
    </message>
    <message>
        <source>Settled short</source>
        <translation>Закрыто с недоплатой</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Void the payment of {day}</source>
        <translation>Аннулировать платёж от {day}</translation>
    </message>
    <message>
        <source>Where to pay…</source>
        <translation>Куда платить…</translation>
    </message>
    <message>
        <source>{amount} short since {day}: {reason}</source>
        <translation>{amount} недоплачено с {day}: {reason}</translation>
    </message>
    <message>
        <source>{payment}, void: {reason}</source>
        <translation>{payment}, аннулирован: {reason}</translation>
    </message>
</context>
<context>
    <name>MoneySheet</name>
    <message>
        <source>Why it is another payment</source>
        <translation>Почему это другой платёж</translation>
    </message>
</context>
<context>
    <name>NewOrderSheet</name>
    <message>
        <source>Another order, besides {orders}</source>
        <translation>Ещё один заказ, помимо {orders}</translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Создать заказ</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Адрес доставки</translation>
    </message>
    <message>
        <source>From the quote</source>
        <translation>По предложению</translation>
    </message>
    <message>
        <source>MOQ {moq}; you asked for {asked}</source>
        <translation>MOQ {moq}; вы запрашивали {asked}</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Сумма заказа</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Дата заказа</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена за единицу</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Where the goods go; your own address is under Registration</source>
        <translation>Куда доставить товар; ваш адрес указан на странице «Регистрация»</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>Ни одна программа на этом компьютере не открывает {file}.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Balance blocked</source>
        <translation>Доплата заблокирована</translation>
    </message>
    <message>
        <source>Company account</source>
        <translation>Счёт компании</translation>
    </message>
    <message>
        <source>Deposit blocked</source>
        <translation>Предоплата заблокирована</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Следующий платёж</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Нет счёта</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверен</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Paid 30 / 70</source>
        <translation>Оплачено 30 / 70</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>Личный счёт</translation>
    </message>
    <message>
        <source>Settled short</source>
        <translation>Закрыто с недоплатой</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>{amount} when ready</source>
        <translation>{amount} по готовности</translation>
    </message>
    <message>
        <source>{amount} {when}</source>
        <translation>{amount} {when}</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Everything is paid</source>
        <translation>Всё оплачено</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Записать платёж</translation>
    </message>
    <message>
        <source>Steps of the order</source>
        <translation>Шаги заказа</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделан</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>условие снято</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Delivery address…</source>
        <translation>Адрес доставки…</translation>
    </message>
    <message>
        <source>Go to quotes</source>
        <translation>К предложениям</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>Новый заказ…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Orders and payments</source>
        <translation>Заказы и платежи</translation>
    </message>
    <message>
        <source>Orders start from a quote. Compare quotes first.</source>
        <translation>Заказ начинается с предложения. Сначала сравните предложения.</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Записать платёж…</translation>
    </message>
    <message>
        <source>There is no open quote to order from</source>
        <translation>Нет открытого предложения для заказа</translation>
    </message>
</context>
<context>
    <name>PaymentSheet</name>
    <message>
        <source>Amount, {currency}</source>
        <translation>Сумма, {currency}</translation>
    </message>
    <message>
        <source>Arrives from {first} to {last}</source>
        <translation>Придёт с {first} по {last}</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>Номер операции банка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Fee, {currency}</source>
        <translation>Комиссия, {currency}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Price of 1 USD, {currency}</source>
        <translation>1 USD стоит, {currency}</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Дата платежа</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Курс на дату</translation>
    </message>
    <message>
        <source>Record as incident…</source>
        <translation>Записать инцидент…</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Записать платёж</translation>
    </message>
    <message>
        <source>The card limit is in USD: use the rate of your bank, or of the central bank on that day</source>
        <translation>Лимит карты задан в USD: ваш банк или центральный банк на этот день</translation>
    </message>
    <message>
        <source>The payee is</source>
        <translation>Получатель —</translation>
    </message>
    <message>
        <source>This payment: {amount}</source>
        <translation>Этот платёж — {amount}</translation>
    </message>
    <message>
        <source>Usually {rate}: {fee}</source>
        <translation>Обычно {rate}: {fee}</translation>
    </message>
    <message>
        <source>What your bank charges</source>
        <translation>Сколько берёт ваш банк</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Откуда курс</translation>
    </message>
    <message>
        <source>{order}, payment {seq}: {amount}</source>
        <translation>{order}, платёж {seq}: {amount}</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>{payment}, reference {reference}</source>
        <translation>{payment}, номер операции {reference}</translation>
    </message>
    <message>
        <source>{payment}, to {payee}</source>
        <translation>{payment}, получатель {payee}</translation>
    </message>
    <message>
        <source>{payment}, to {payee} …{end}</source>
        <translation>{payment}, на счёт {payee} …{end}</translation>
    </message>
</context>
<context>
    <name>PhotosSheet</name>
    <message>
        <source>Add photos</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Photos of the contents</source>
        <translation>Фото содержимого</translation>
    </message>
    <message>
        <source>Photos of the inspection</source>
        <translation>Фото инспекции</translation>
    </message>
    <message>
        <source>They are added to the existing ones</source>
        <translation>Они добавятся к уже приложенным</translation>
    </message>
</context>
<context>
    <name>PhotosTakenSheet</name>
    <message>
        <source>Add photos…</source>
        <translation>Добавить фото…</translation>
    </message>
</context>
<context>
    <name>ReadySheet</name>
    <message>
        <source>Goods are ready</source>
        <translation>Товар готов</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Ready notice of</source>
        <translation>Поставщик известил</translation>
    </message>
</context>
<context>
    <name>SampleSheet</name>
    <message>
        <source>A sample is made individually, without the pressure of mass production. Keep a sealed one to compare the goods with.</source>
        <translation>Образец делают штучно, без спешки массового производства. Сохраните опечатанный образец, чтобы сравнить с ним товар.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>The sample is</source>
        <translation>Образец</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>100 % in advance</source>
        <translation>100 % заранее</translation>
    </message>
    <message>
        <source>Custom percentages</source>
        <translation>Свои проценты</translation>
    </message>
</context>
<context>
    <name>ShortSheet</name>
    <message>
        <source>Make it due again</source>
        <translation>Всё же потребовать</translation>
    </message>
    <message>
        <source>At least 15 characters, such as: charges of intermediary banks</source>
        <translation>Не менее 15 знаков, например: комиссии банков по пути</translation>
    </message>
    <message>
        <source>At most {percent} of the payment, and never more than is left to pay</source>
        <translation>Не больше {percent} платежа и не больше остатка по нему</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Известно с</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Settle a shortfall</source>
        <translation>Закрыть недоплату</translation>
    </message>
    <message>
        <source>Short by, {currency}</source>
        <translation>Недоплата, {currency}</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Day, total and terms</source>
        <translation>Дата, сумма и условия</translation>
    </message>
    <message>
        <source>Order total, {currency}</source>
        <translation>Сумма заказа, {currency}</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Дата заказа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write the total</source>
        <translation>Напишите сумму</translation>
    </message>
</context>
<context>
    <name>VoidSheet</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The payment stays in the list with the reason. This cannot be undone.</source>
        <translation>Платёж останется в списке с причиной. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Void a payment</source>
        <translation>Аннулировать платёж</translation>
    </message>
    <message>
        <source>Void payment</source>
        <translation>Аннулировать</translation>
    </message>
</context>
<context>
    <name>WaiverSheet</name>
    <message>
        <source>At least 15 characters.</source>
        <translation>Не менее 15 символов.</translation>
    </message>
    <message>
        <source>At least 15 characters. Instead of a sample you can agree on a small pilot batch.</source>
        <translation>Не меньше 15 знаков. Вместо образца можно договориться о небольшой пробной партии.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Everything open about the supplier</source>
        <translation>Всё незакрытое по поставщику</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Снять условие</translation>
    </message>
    <message>
        <source>Waive a condition</source>
        <translation>Снять условие</translation>
    </message>
</context>
</TS>
