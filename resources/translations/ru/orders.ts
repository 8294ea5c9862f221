<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
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
    <name>CalendarSwitch</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Back to orders</source>
        <translation>К заказам</translation>
    </message>
    <message>
        <source>Cash to go out</source>
        <translation>Предстоящие платежи</translation>
    </message>
    <message>
        <source>In all: {sum}</source>
        <translation>Всего: {sum}</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>В этот день ничего.</translation>
    </message>
    <message>
        <source>Nothing to pay.</source>
        <translation>Платить нечего.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Сохранить файл календаря</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>Сохранить файл календаря…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>payments.ics</source>
        <translation>платежи.ics</translation>
    </message>
</context>
<context>
    <name>CashChart</name>
    <message>
        <source>Nothing to pay</source>
        <translation>Платить нечего</translation>
    </message>
    <message>
        <source>{month}: {sum} ({parts})</source>
        <translation>{month}: {sum} ({parts})</translation>
    </message>
</context>
<context>
    <name>ChangeSheets</name>
    <message>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Отмена заказа</translation>
    </message>
    <message>
        <source>Details of the order</source>
        <translation>Данные заказа</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Оставить заказ</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>1 is the worst, 5 the best</source>
        <translation>1 — хуже всего, 5 — лучше всего</translation>
    </message>
    <message>
        <source>1 is the worst, 5 the best; leave all three empty to close without</source>
        <translation>1 — хуже всего, 5 — лучше всего; оставьте все три пустыми, чтобы закрыть без отзыва</translation>
    </message>
    <message>
        <source>Close order</source>
        <translation>Закрыть заказ</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Закрыть заказ</translation>
    </message>
    <message>
        <source>Feedback on the order</source>
        <translation>Отзыв о заказе</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Оставить отзыв</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Why the {amount} left is not to be paid</source>
        <translation>Почему остаток {amount} не подлежит оплате</translation>
    </message>
</context>
<context>
    <name>CreditCard</name>
    <message>
        <source>Add document…</source>
        <translation>Добавить документ…</translation>
    </message>
    <message>
        <source>Documents for the bank</source>
        <translation>Документы для банка</translation>
    </message>
    <message>
        <source>Letter of credit…</source>
        <translation>Аккредитив…</translation>
    </message>
    <message>
        <source>No letter of credit is entered yet.</source>
        <translation>Аккредитив ещё не введён.</translation>
    </message>
    <message>
        <source>Not asked for: {name}</source>
        <translation>Не требуется: {name}</translation>
    </message>
    <message>
        <source>Not presented</source>
        <translation>Не представлен</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Представлен</translation>
    </message>
    <message>
        <source>not presented yet</source>
        <translation>ещё не представлен</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>представлен</translation>
    </message>
</context>
<context>
    <name>CreditSheets</name>
    <message>
        <source>Document for the bank</source>
        <translation>Документ для банка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>DefectSheet</name>
    <message>
        <source>Defect</source>
        <translation>Дефект</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Где найден</translation>
    </message>
    <message>
        <source>Photos of the defect</source>
        <translation>Фото дефекта</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>DisputeSheets</name>
    <message>
        <source>Edit the dispute</source>
        <translation>Изменить спор</translation>
    </message>
    <message>
        <source>End dispute</source>
        <translation>Завершить спор</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>Завершить спор</translation>
    </message>
    <message>
        <source>It came on</source>
        <translation>Деньги пришли</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>Открыть спор</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>Открыть спор</translation>
    </message>
    <message>
        <source>Record refund</source>
        <translation>Записать возврат</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What happened in the dispute</source>
        <translation>Что произошло в споре</translation>
    </message>
    <message>
        <source>What was agreed, what came instead, how many pieces, since when it is known</source>
        <translation>О чём договорились, что пришло вместо этого, сколько штук, с какого дня известно</translation>
    </message>
    <message>
        <source>{amount} comes back; it is not due again. This cannot be undone.</source>
        <translation>{amount} возвращается; платить снова не нужно. Отменить нельзя.</translation>
    </message>
</context>
<context>
    <name>DisputeTab</name>
    <message>
        <source>Add step…</source>
        <translation>Добавить шаг…</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Приложить подтверждение…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>End dispute…</source>
        <translation>Завершить спор…</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Передать площадке</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Money has come…</source>
        <translation>Деньги пришли…</translation>
    </message>
    <message>
        <source>No dispute</source>
        <translation>Спора нет</translation>
    </message>
    <message>
        <source>No step recorded.</source>
        <translation>Шаги не записаны.</translation>
    </message>
    <message>
        <source>Nothing was paid on this order, so there is nothing to dispute.</source>
        <translation>По этому заказу ничего не оплачено, спорить не о чем.</translation>
    </message>
    <message>
        <source>On signs of deliberate fraud, poor goods or another breach a dispute can be opened. Collect facts, days, photos, the contract and the chat first: a well-founded complaint usually succeeds.</source>
        <translation>При признаках намеренного обмана, плохого товара или другого нарушения можно открыть спор. Сначала соберите факты, даты, фотографии, договор и переписку: обоснованная жалоба обычно удовлетворяется.</translation>
    </message>
    <message>
        <source>Open dispute…</source>
        <translation>Открыть спор…</translation>
    </message>
    <message>
        <source>Print pack…</source>
        <translation>Печать комплекта…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>{reason}: {state}</source>
        <translation>{reason}: {state}</translation>
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
    <name>EvidenceSheet</name>
    <message>
        <source>Attach</source>
        <translation>Приложить</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Приложить подтверждение</translation>
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
        <translation>Хранится в файле закупок</translation>
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
        <source>Ask for the bill of lading.</source>
        <translation>Запросите коносамент.</translation>
    </message>
    <message>
        <source>Balance is blocked</source>
        <translation>Доплата заблокирована</translation>
    </message>
    <message>
        <source>Balance is not due yet</source>
        <translation>Срок доплаты ещё не наступил</translation>
    </message>
    <message>
        <source>Balance may be paid</source>
        <translation>Доплату можно вносить</translation>
    </message>
    <message>
        <source>Check the goods when they come, then confirm the receipt.</source>
        <translation>Проверьте товар, когда он придёт, затем подтвердите получение.</translation>
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
        <source>Nothing is left to do, but no feedback was given.</source>
        <translation>Делать больше нечего, но отзыва нет.</translation>
    </message>
    <message>
        <source>Nothing is left to pay on this order.</source>
        <translation>По этому заказу платить больше нечего.</translation>
    </message>
    <message>
        <source>Nothing is paid on it any more. It can be repeated.</source>
        <translation>По нему больше ничего не платят. Его можно повторить.</translation>
    </message>
    <message>
        <source>The goods are checked, and they are not as ordered. Settle it first: the supplier sends the rest, pays money back, or you open a dispute. To accept it as it is, confirm the receipt with a reason: that ends the protection.</source>
        <translation>Товар проверен, и он не такой, как заказан. Сначала решите это: поставщик досылает недостающее или возвращает деньги, или вы открываете спор. Чтобы принять как есть, подтвердите получение с причиной: на этом защита заканчивается.</translation>
    </message>
    <message>
        <source>The goods are checked. Confirm the receipt if they are as ordered.</source>
        <translation>Товар проверен. Подтвердите получение, если он соответствует заказу.</translation>
    </message>
    <message>
        <source>The goods are received. Leave feedback and close the order.</source>
        <translation>Товар получен. Оставьте отзыв и закройте заказ.</translation>
    </message>
    <message>
        <source>The order is cancelled</source>
        <translation>Заказ отменён</translation>
    </message>
    <message>
        <source>The order is closed</source>
        <translation>Заказ закрыт</translation>
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
    <name>GoodsCheckSheet</name>
    <message>
        <source>Check the goods</source>
        <translation>Проверка товара</translation>
    </message>
    <message>
        <source>Goods are checked</source>
        <translation>Товар проверен</translation>
    </message>
    <message>
        <source>Not one of the shipments</source>
        <translation>Не из этих отгрузок</translation>
    </message>
    <message>
        <source>Photos of the goods</source>
        <translation>Фото товара</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Отгрузка</translation>
    </message>
    <message>
        <source>They count in a dispute</source>
        <translation>Пригодятся в споре</translation>
    </message>
</context>
<context>
    <name>GoodsEditor</name>
    <message>
        <source>Add line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Line {line}, {field}</source>
        <translation>Строка {line}, {field}</translation>
    </message>
    <message>
        <source>Line {line}, {field}: {why}</source>
        <translation>Строка {line}, {field}: {why}</translation>
    </message>
    <message>
        <source>Remove line {line}</source>
        <translation>Убрать строку {line}</translation>
    </message>
</context>
<context>
    <name>GoodsSheet</name>
    <message>
        <source>Goods of {order}</source>
        <translation>Товары {order}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>IncidentSheet</name>
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
    <name>InspectionLines</name>
    <message>
        <source>Count and decide: {name}</source>
        <translation>Счёт дефектов и решение: {name}</translation>
    </message>
    <message>
        <source>Edit defect {name}</source>
        <translation>Изменить дефект {name}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдена</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдена</translation>
    </message>
    <message>
        <source>Planned, not made yet</source>
        <translation>Запланирована, ещё не проведена</translation>
    </message>
    <message>
        <source>Record the inspection {name}</source>
        <translation>Записать инспекцию {name}</translation>
    </message>
    <message>
        <source>cartons opened: {cartons}, photos: {photos}</source>
        <translation>вскрыто коробок: {cartons}, фото: {photos}</translation>
    </message>
    <message>
        <source>found: {count}, photos: {photos}</source>
        <translation>найдено: {count}, фото: {photos}</translation>
    </message>
</context>
<context>
    <name>InspectionSheet</name>
    <message>
        <source>One for each opened carton</source>
        <translation>По одному на вскрытую коробку</translation>
    </message>
    <message>
        <source>Photos of the contents</source>
        <translation>Фото содержимого</translation>
    </message>
    <message>
        <source>Pre-shipment inspection</source>
        <translation>Предотгрузочная инспекция</translation>
    </message>
    <message>
        <source>Record an inspection</source>
        <translation>Записать инспекцию</translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation>Записать инспекцию</translation>
    </message>
</context>
<context>
    <name>InspectionSheets</name>
    <message>
        <source>0 accepts no defect, empty is not judged. Inspection companies usually take 0, 2.5 and 4.</source>
        <translation>0 — не допускается ни одного, пусто — не оценивается. Инспекционные компании обычно берут 0, 2,5 и 4.</translation>
    </message>
    <message>
        <source>At least {least} are opened, and at least the square root of all</source>
        <translation>Вскрывают не меньше {least}, и не меньше квадратного корня из всех</translation>
    </message>
    <message>
        <source>Count and decide</source>
        <translation>Счёт дефектов и решение</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Open at least {cartons} of them</source>
        <translation>Вскройте не меньше {cartons}</translation>
    </message>
    <message>
        <source>Plan an inspection</source>
        <translation>Запланировать инспекцию</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Balance {share}</source>
        <translation>Доплата {share}</translation>
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
        <source>Paid so far</source>
        <translation>Уже оплачено</translation>
    </message>
    <message>
        <source>Record shortfall…</source>
        <translation>Пришло меньше…</translation>
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
    <message>
        <source>{payment}; sent, not confirmed</source>
        <translation>{payment}; отправлено, не подтверждено</translation>
    </message>
</context>
<context>
    <name>MoneyLines</name>
    <message>
        <source>Arrived on {day}</source>
        <translation>Поступил {day}</translation>
    </message>
    <message>
        <source>Came back from the bank. {note}</source>
        <translation>Возвращён банком. {note}</translation>
    </message>
    <message>
        <source>Drop the plan of {day}</source>
        <translation>Снять план на {day}</translation>
    </message>
    <message>
        <source>Make payment {seq} due again</source>
        <translation>Снова сделать платёж {seq} причитающимся</translation>
    </message>
    <message>
        <source>Not confirmed yet: ask the supplier, then your bank</source>
        <translation>Ещё не подтверждён: спросите поставщика, затем свой банк</translation>
    </message>
    <message>
        <source>Plan payment {seq}…</source>
        <translation>Запланировать платёж {seq}…</translation>
    </message>
    <message>
        <source>Record it as paid…</source>
        <translation>Записать как оплаченный…</translation>
    </message>
    <message>
        <source>Record money back of payment {seq}…</source>
        <translation>Записать возврат по платежу {seq}…</translation>
    </message>
    <message>
        <source>Send by {day}: a transfer takes up to {count} working days</source>
        <translation>Отправить не позже {day}: перевод идёт до {count} рабочих дней</translation>
    </message>
    <message>
        <source>The payment of {day} arrived…</source>
        <translation>Платёж от {day} поступил…</translation>
    </message>
    <message>
        <source>The payment of {day} bounced…</source>
        <translation>Платёж от {day} вернулся…</translation>
    </message>
    <message>
        <source>Void the payment of {day}</source>
        <translation>Аннулировать платёж от {day}</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>Аннулирован: {reason}</translation>
    </message>
    <message>
        <source>Waive payment {seq}…</source>
        <translation>Простить платёж {seq}…</translation>
    </message>
    <message>
        <source>{amount} arrived. {charges}</source>
        <translation>Поступило {amount}. {charges}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>осталось {amount}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>оплачено {amount}</translation>
    </message>
    <message>
        <source>{amount} short: {reason}</source>
        <translation>недоплата {amount}: {reason}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>переплата {amount}</translation>
    </message>
    <message>
        <source>{amount} waived on {day}: {reason}</source>
        <translation>{amount} прощено {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>MoneyTab</name>
    <message>
        <source>Change schedule…</source>
        <translation>Изменить график…</translation>
    </message>
    <message>
        <source>Nothing is left that could be a shortfall</source>
        <translation>Нет остатка, о котором можно сказать «пришло меньше»</translation>
    </message>
    <message>
        <source>Print schedule…</source>
        <translation>Печать графика…</translation>
    </message>
    <message>
        <source>Record shortfall…</source>
        <translation>Пришло меньше…</translation>
    </message>
    <message>
        <source>Schedule and payments</source>
        <translation>График и платежи</translation>
    </message>
    <message>
        <source>Where to pay…</source>
        <translation>Куда платить…</translation>
    </message>
    <message>
        <source>{paid} paid, {left} left</source>
        <translation>Оплачено {paid}, осталось {left}</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>MorePhotosSheet</name>
    <message>
        <source>Add photos</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>They are added to the existing ones</source>
        <translation>Добавятся к уже имеющимся</translation>
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
        <source>MOQ {moq}; you asked for {asked}</source>
        <translation>MOQ {moq}; вы запрашивали {asked}</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
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
        <source>Amount paid</source>
        <translation>Оплачено, сумма</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Доплата</translation>
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
        <source>Deposit</source>
        <translation>Предоплата</translation>
    </message>
    <message>
        <source>Deposit blocked</source>
        <translation>Предоплата заблокирована</translation>
    </message>
    <message>
        <source>Dispute under way</source>
        <translation>Идёт спор</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдена</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Инспекция</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайший срок</translation>
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
        <source>No day known</source>
        <translation>День неизвестен</translation>
    </message>
    <message>
        <source>No payment is planned</source>
        <translation>Оплата не запланирована</translation>
    </message>
    <message>
        <source>No rate says it</source>
        <translation>Нет курса</translation>
    </message>
    <message>
        <source>No transfer is on its way</source>
        <translation>Перевода в пути нет</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверен</translation>
    </message>
    <message>
        <source>Nothing is paid</source>
        <translation>Ничего не оплачено</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>В своей валюте</translation>
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
        <source>Passed</source>
        <translation>Пройдена</translation>
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
        <source>The supplier and the platform</source>
        <translation>У поставщика и у площадки</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Transfer window</source>
        <translation>Приход перевода</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Снято условий</translation>
    </message>
    <message>
        <source>{amount} when ready</source>
        <translation>{amount} по готовности</translation>
    </message>
    <message>
        <source>{amount} {when}</source>
        <translation>{amount} {when}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>{goods} + {count}</source>
        <translation>{goods} + {count}</translation>
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
</context>
<context>
    <name>OrderSheets</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>OrderTabs</name>
    <message>
        <source>Dispute</source>
        <translation>Спор</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Parts of the order</source>
        <translation>Разделы заказа</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Отгрузка</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Все заказы</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Под риском</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокированные</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Отменить заказ…</translation>
    </message>
    <message>
        <source>Closed and cancelled</source>
        <translation>Закрытые и отменённые</translation>
    </message>
    <message>
        <source>Counting the orders</source>
        <translation>Подсчёт заказов</translation>
    </message>
    <message>
        <source>Delivery address…</source>
        <translation>Адрес доставки…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Данные…</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>К оплате на этой неделе</translation>
    </message>
    <message>
        <source>Go to quotes</source>
        <translation>К предложениям</translation>
    </message>
    <message>
        <source>Goods…</source>
        <translation>Товары…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
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
        <source>No order is like that. Choose another view, or clear the filter.</source>
        <translation>Таких заказов нет. Выберите другой вид или очистите фильтр.</translation>
    </message>
    <message>
        <source>Number, supplier or goods</source>
        <translation>Номер, поставщик или товар</translation>
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
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Print order…</source>
        <translation>Печать заказа…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Приостановить…</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Записать платёж…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Repeat order</source>
        <translation>Повторить заказ</translation>
    </message>
    <message>
        <source>There is no open quote to order from</source>
        <translation>Нет открытого предложения для заказа</translation>
    </message>
</context>
<context>
    <name>OutcomeSheets</name>
    <message>
        <source>Came back on</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>It is due again unless you lower the total or waive the rest.</source>
        <translation>Сумма снова к оплате, пока вы не уменьшите итог или не простите остаток.</translation>
    </message>
    <message>
        <source>Money came back</source>
        <translation>Деньги вернулись</translation>
    </message>
    <message>
        <source>No dispute</source>
        <translation>Не из спора</translation>
    </message>
    <message>
        <source>Order on the platform</source>
        <translation>Заказ на площадке</translation>
    </message>
    <message>
        <source>Plan a payment</source>
        <translation>Запланировать платёж</translation>
    </message>
    <message>
        <source>Record refund</source>
        <translation>Записать возврат</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The payment arrived</source>
        <translation>Платёж поступил</translation>
    </message>
    <message>
        <source>The payment bounced</source>
        <translation>Платёж вернулся</translation>
    </message>
    <message>
        <source>To be sent on</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Простить</translation>
    </message>
    <message>
        <source>Waive the rest of payment {seq}</source>
        <translation>Простить остаток платежа {seq}</translation>
    </message>
    <message>
        <source>What banks took on the way is still to pay: settle it or pay it.</source>
        <translation>Удержанное банками остаётся к оплате: закройте недоплату или доплатите.</translation>
    </message>
    <message>
        <source>What it costs: {method}</source>
        <translation>Сколько стоит: {method}</translation>
    </message>
    <message>
        <source>{reason}, opened on {day}</source>
        <translation>{reason}, открыт {day}</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
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
    <name>PaymentSheet</name>
    <message>
        <source>Amount again</source>
        <translation>Сумма ещё раз</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>More than is left, on purpose</source>
        <translation>Больше остатка, намеренно</translation>
    </message>
    <message>
        <source>Pay by bank transfer</source>
        <translation>Оплатить банковским переводом</translation>
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
        <source>This payment: {amount}</source>
        <translation>Этот платёж — {amount}</translation>
    </message>
    <message>
        <source>Type it once more: it does not come back</source>
        <translation>Введите ещё раз: вернуть эти деньги нельзя</translation>
    </message>
    <message>
        <source>Usually {fee}; {total} in all</source>
        <translation>Обычно {fee}; всего {total}</translation>
    </message>
    <message>
        <source>What your bank charges</source>
        <translation>Сколько берёт ваш банк</translation>
    </message>
    <message>
        <source>{order}, payment {seq}: {amount}</source>
        <translation>{order}, платёж {seq}: {amount}</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Bounced: {payment}</source>
        <translation>Возвращён банком: {payment}</translation>
    </message>
    <message>
        <source>Came back: {payment}</source>
        <translation>Возврат: {payment}</translation>
    </message>
    <message>
        <source>Planned: {payment}</source>
        <translation>Запланирован: {payment}</translation>
    </message>
    <message>
        <source>{payment} ({own} at {rate})</source>
        <translation>{payment} ({own} по курсу {rate})</translation>
    </message>
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
    <name>PlanEditor</name>
    <message>
        <source>% or amount</source>
        <translation>% или сумма</translation>
    </message>
    <message>
        <source>+ days</source>
        <translation>+ дней</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>Добавить платёж</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Payment {seq}, {what}</source>
        <translation>Платёж {seq}, {what}</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>доплата</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>move down (Ctrl+Shift+Down)</source>
        <translation>ниже (Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <source>move up (Ctrl+Shift+Up)</source>
        <translation>выше (Ctrl+Shift+Up)</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>процент</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>убрать</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Answer and note: {point}</source>
        <translation>Ответ и заметка: {point}</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Не нужно.</translation>
    </message>
</context>
<context>
    <name>ProductionSheets</name>
    <message>
        <source>Added to the carrier&apos;s day; {days} where nothing is entered. Ports are full before holidays.</source>
        <translation>Прибавляется ко дню перевозчика; {days}, если пусто. Перед праздниками порты загружены.</translation>
    </message>
    <message>
        <source>For “Other milestone” alone</source>
        <translation>Только для «Другая веха»</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>One point a line, in English: it is printed for the factory</source>
        <translation>По пункту в строке, по-английски: это печатается для фабрики</translation>
    </message>
    <message>
        <source>Requirements of the order</source>
        <translation>Требования заказа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The platform&apos;s delivery details show the dispatch</source>
        <translation>Отправку видно в данных о доставке на площадке</translation>
    </message>
</context>
<context>
    <name>ProductionTab</name>
    <message>
        <source>Add defect</source>
        <translation>Добавить дефект</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Добавить веху</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Дефекты</translation>
    </message>
    <message>
        <source>Edit milestone {name}</source>
        <translation>Изменить веху {name}</translation>
    </message>
    <message>
        <source>Everything is in the plan</source>
        <translation>Всё уже в плане</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Инспекции</translation>
    </message>
    <message>
        <source>It needs the deposit and the lead time of the order</source>
        <translation>Нужны предоплата и срок производства заказа</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Вехи</translation>
    </message>
    <message>
        <source>No defect is listed.</source>
        <translation>Дефектов в списке нет.</translation>
    </message>
    <message>
        <source>No inspection is planned. The earlier, the more time to fix what is found.</source>
        <translation>Инспекция не запланирована. Чем раньше, тем больше времени исправить найденное.</translation>
    </message>
    <message>
        <source>Nothing is planned. The lead time counts from the deposit.</source>
        <translation>Ничего не запланировано. Срок считается от предоплаты.</translation>
    </message>
    <message>
        <source>Plan by lead time</source>
        <translation>План по сроку</translation>
    </message>
    <message>
        <source>Plan inspection</source>
        <translation>Запланировать инспекцию</translation>
    </message>
    <message>
        <source>Print checklist…</source>
        <translation>Печать чек-листа…</translation>
    </message>
    <message>
        <source>Print requirements…</source>
        <translation>Печать требований…</translation>
    </message>
    <message>
        <source>Record an inspection first</source>
        <translation>Сначала запишите инспекцию</translation>
    </message>
    <message>
        <source>Record an inspection…</source>
        <translation>Записать инспекцию…</translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation>Требования…</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>не проводилась</translation>
    </message>
    <message>
        <source>planned {day}</source>
        <translation>план: {day}</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>обещано: {day}</translation>
    </message>
    <message>
        <source>proposed {day}</source>
        <translation>предлагается {day}</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <translation>достигнута: {day}</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>Not covered: {what}</source>
        <translation>Не покрывается: {what}</translation>
    </message>
    <message>
        <source>Open order page</source>
        <translation>Открыть страницу заказа</translation>
    </message>
    <message>
        <source>Order on the platform…</source>
        <translation>Заказ на площадке…</translation>
    </message>
    <message>
        <source>Paying on the site, step by step:</source>
        <translation>Оплата на сайте по шагам:</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
</context>
<context>
    <name>ReadySheet</name>
    <message>
        <source>Goods are ready</source>
        <translation>Товар готов</translation>
    </message>
    <message>
        <source>Ready notice of</source>
        <translation>Поставщик известил</translation>
    </message>
</context>
<context>
    <name>RiskSheets</name>
    <message>
        <source>A point of the contract</source>
        <translation>Пункт договора</translation>
    </message>
    <message>
        <source>At least 15 characters; it stays visible</source>
        <translation>Не меньше 15 знаков; остаётся видимым</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Take a risk on</source>
        <translation>Принять риск</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>RisksTab</name>
    <message>
        <source>Money at risk on this order</source>
        <translation>Под риском по этому заказу</translation>
    </message>
    <message>
        <source>Nothing was waived.</source>
        <translation>Ничего не снято.</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>Открыто: {count}</translation>
    </message>
    <message>
        <source>Print order file…</source>
        <translation>Печать дела заказа…</translation>
    </message>
    <message>
        <source>Print risk sheet…</source>
        <translation>Печать листа рисков…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Six risks</source>
        <translation>Шесть рисков</translation>
    </message>
    <message>
        <source>Take on…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>The contract settles</source>
        <translation>В договоре решено</translation>
    </message>
    <message>
        <source>Waived conditions</source>
        <translation>Снятые условия</translation>
    </message>
    <message>
        <source>With this supplier on all orders</source>
        <translation>С этим поставщиком по всем заказам</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
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
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>The sample is</source>
        <translation>Образец</translation>
    </message>
</context>
<context>
    <name>SampleSheets</name>
    <message>
        <source>A sealed one, to compare the goods with</source>
        <translation>Опечатанный, чтобы сравнивать с ним товар</translation>
    </message>
    <message>
        <source>Approve the sample</source>
        <translation>Одобрить образец</translation>
    </message>
    <message>
        <source>Ask for another sample</source>
        <translation>Запросить другой образец</translation>
    </message>
    <message>
        <source>By the limits, else not judged</source>
        <translation>По пределам, иначе не оценено</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Новый образец</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Photos of the sample</source>
        <translation>Фото образца</translation>
    </message>
    <message>
        <source>Reject the sample</source>
        <translation>Отклонить образец</translation>
    </message>
    <message>
        <source>Sample {round}</source>
        <translation>Образец {round}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>SampleTab</name>
    <message>
        <source>Add measurement</source>
        <translation>Добавить измерение</translation>
    </message>
    <message>
        <source>Add photos of {name}</source>
        <translation>Добавить фото: {name}</translation>
    </message>
    <message>
        <source>Add sample</source>
        <translation>Добавить образец</translation>
    </message>
    <message>
        <source>An approved sample was made singly, without the pressure of mass production: keep a sealed one as reference, and inspect the goods against it.</source>
        <translation>Одобренный образец сделан штучно, без спешки массового производства: сохраните опечатанный эталон и сверяйте с ним товар.</translation>
    </message>
    <message>
        <source>Approve {name}</source>
        <translation>Одобрить: {name}</translation>
    </message>
    <message>
        <source>Ask for another one than {name}</source>
        <translation>Запросить другой вместо: {name}</translation>
    </message>
    <message>
        <source>Edit measurement {name}</source>
        <translation>Изменить измерение {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>Measured of the last sample</source>
        <translation>Измерено у последнего образца</translation>
    </message>
    <message>
        <source>No sample is recorded. Ask for one before you pay the deposit.</source>
        <translation>Образцов нет. Запросите образец до предоплаты.</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Пока ничего не измерено.</translation>
    </message>
    <message>
        <source>Reject {name}</source>
        <translation>Отклонить: {name}</translation>
    </message>
    <message>
        <source>Remove measurement {name}</source>
        <translation>Удалить измерение {name}</translation>
    </message>
    <message>
        <source>Sample {round}</source>
        <translation>Образец {round}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Sealed reference: {place}</source>
        <translation>Опечатанный эталон: {place}</translation>
    </message>
    <message>
        <source>as specified</source>
        <translation>по спецификации</translation>
    </message>
    <message>
        <source>asked for {day}</source>
        <translation>запрошен {day}</translation>
    </message>
    <message>
        <source>not as specified</source>
        <translation>не по спецификации</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>photos: {count}</source>
        <translation>фото: {count}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>получен {day}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom schedule</source>
        <translation>Свой график</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>доплата</translation>
    </message>
</context>
<context>
    <name>ShippingSheets</name>
    <message>
        <source>Confirm receipt</source>
        <translation>Подтвердить получение</translation>
    </message>
    <message>
        <source>Confirm the receipt</source>
        <translation>Подтверждение получения</translation>
    </message>
    <message>
        <source>Empty: everything is in this shipment</source>
        <translation>Пусто: в этой отгрузке всё</translation>
    </message>
    <message>
        <source>Reason for accepting less than was ordered</source>
        <translation>Причина принять меньше, чем заказано</translation>
    </message>
    <message>
        <source>Reason for confirming without a check</source>
        <translation>Причина подтверждения без проверки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Отгрузка</translation>
    </message>
    <message>
        <source>{goods}: came, {unit}</source>
        <translation>{goods}: пришло, {unit}</translation>
    </message>
    <message>
        <source>{goods}: damaged, {unit}</source>
        <translation>{goods}: повреждено, {unit}</translation>
    </message>
    <message>
        <source>{goods}: in this shipment, {unit}</source>
        <translation>{goods}: в этой отгрузке, {unit}</translation>
    </message>
</context>
<context>
    <name>ShippingTab</name>
    <message>
        <source>Add photos of the goods received on {day}</source>
        <translation>Добавить фото товара, полученного {day}</translation>
    </message>
    <message>
        <source>Add shipment</source>
        <translation>Добавить отгрузку</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Before the receipt is confirmed</source>
        <translation>До подтверждения получения</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>Проверить товар</translation>
    </message>
    <message>
        <source>Confirm receipt…</source>
        <translation>Подтвердить получение…</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Полученный товар</translation>
    </message>
    <message>
        <source>It is confirmed already</source>
        <translation>Уже подтверждено</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Пока ничего не пришло.</translation>
    </message>
    <message>
        <source>Nothing is shipped yet.</source>
        <translation>Пока ничего не отгружено.</translation>
    </message>
    <message>
        <source>Open the tracking page of {name}</source>
        <translation>Открыть страницу отслеживания: {name}</translation>
    </message>
    <message>
        <source>Papers of the shipment</source>
        <translation>Документы отгрузки</translation>
    </message>
    <message>
        <source>Photos of the goods</source>
        <translation>Фото товара</translation>
    </message>
    <message>
        <source>Shipment {number}</source>
        <translation>Отгрузка {number}</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Отгрузки</translation>
    </message>
    <message>
        <source>The platform shows the dispatch since {day}.</source>
        <translation>Площадка показывает отправку с {day}.</translation>
    </message>
    <message>
        <source>The receipt was confirmed on {day}.</source>
        <translation>Получение подтверждено {day}.</translation>
    </message>
    <message>
        <source>arrived {day}</source>
        <translation>прибыла {day}</translation>
    </message>
    <message>
        <source>expected {day}, plan with {planned}</source>
        <translation>ждём {day}, с запасом {planned}</translation>
    </message>
    <message>
        <source>leaves {day}</source>
        <translation>отправка {day}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>photos: {count}</source>
        <translation>фото: {count}</translation>
    </message>
    <message>
        <source>shipped {day}</source>
        <translation>отгружена {day}</translation>
    </message>
    <message>
        <source>{goods}: ordered {ordered}, came {came}, damaged {damaged} ({unit})</source>
        <translation>{goods}: заказано {ordered}, пришло {came}, повреждено {damaged} ({unit})</translation>
    </message>
</context>
<context>
    <name>ShortSheet</name>
    <message>
        <source>At most {percent} of the payment, and never more than is left to pay</source>
        <translation>Не больше {percent} платежа и не больше остатка по нему</translation>
    </message>
    <message>
        <source>Make it due again</source>
        <translation>Всё же потребовать</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Settle a shortfall</source>
        <translation>Закрыть недоплату</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Day, total and terms</source>
        <translation>Дата, сумма и условия</translation>
    </message>
    <message>
        <source>Payments as agreed</source>
        <translation>Платежи по договорённости</translation>
    </message>
    <message>
        <source>Payments together, exactly the order total</source>
        <translation>Платежи вместе, ровно сумма заказа</translation>
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
        <source>Everything open about the supplier</source>
        <translation>Всё незакрытое по поставщику</translation>
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
<context>
    <name>WaysCard</name>
    <message>
        <source>At most USD {most} a payment</source>
        <translation>Не более {most} USD за платёж</translation>
    </message>
    <message>
        <source>Before Western Union or MoneyGram, four checks:</source>
        <translation>Перед Western Union или MoneyGram — четыре проверки:</translation>
    </message>
    <message>
        <source>Everything is paid</source>
        <translation>Всё оплачено</translation>
    </message>
    <message>
        <source>Fee not known</source>
        <translation>Комиссия неизвестна</translation>
    </message>
    <message>
        <source>Fee {fee}</source>
        <translation>Комиссия {fee}</translation>
    </message>
    <message>
        <source>For {amount}</source>
        <translation>Для {amount}</translation>
    </message>
    <message>
        <source>Pay by Western Union or MoneyGram…</source>
        <translation>Оплатить через Western Union или MoneyGram…</translation>
    </message>
    <message>
        <source>Source: {source}, {day}</source>
        <translation>Источник: {source}, {day}</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Способы оплаты</translation>
    </message>
    <message>
        <source>What it costs: {method}…</source>
        <translation>Сколько стоит: {method}…</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>всего {amount}</translation>
    </message>
    <message>
        <source>{amount} lost on the exchange rate</source>
        <translation>{amount} теряется на курсе</translation>
    </message>
</context>
</TS>
