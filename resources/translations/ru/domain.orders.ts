<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Inspections</name>
    <message>
        <source>Photos that were attached already, left out: {known}; added: {added}.</source>
        <translation>Фото, которые уже приложены, пропущены: {known}; добавлено: {added}.</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}. Each opened carton needs one; add the missing ones to this inspection.</source>
        <translation>Фото: {photos} из {cartons}. Нужно фото каждой вскрытой коробки; добавьте недостающие к этой инспекции.</translation>
    </message>
</context>
<context>
    <name>OrderChecks</name>
    <message>
        <source>Currency: quoted {quoted}, ordered {ordered}</source>
        <translation>Валюта: в предложении {quoted}, в заказе {ordered}</translation>
    </message>
    <message>
        <source>Goods: quoted {quoted}, ordered {ordered}</source>
        <translation>Товар: в предложении {quoted}, в заказе {ordered}</translation>
    </message>
    <message>
        <source>Incoterm with its place, and the currency</source>
        <translation>Инкотермс с местом и валюта</translation>
    </message>
    <message>
        <source>Incoterm: quoted {quoted}, ordered {ordered}</source>
        <translation>Инкотермс: в предложении {quoted}, в заказе {ordered}</translation>
    </message>
    <message>
        <source>Inspection level and AQL for critical, major and minor defects</source>
        <translation>Уровень контроля и AQL для критических, значительных и малых дефектов</translation>
    </message>
    <message>
        <source>Last day of shipment, and how it may change</source>
        <translation>Последний день отгрузки и как он может измениться</translation>
    </message>
    <message>
        <source>Law, court or arbitration, and the binding language</source>
        <translation>Право, суд или арбитраж и язык договора</translation>
    </message>
    <message>
        <source>Lead time in days: quoted {quoted}, ordered {ordered}</source>
        <translation>Срок изготовления в днях: в предложении {quoted}, в заказе {ordered}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Packing, marks and loading</source>
        <translation>Упаковка, маркировка и погрузка</translation>
    </message>
    <message>
        <source>Payee and account in the supplier&apos;s legal name; a change is void unless confirmed</source>
        <translation>Получатель и счёт на юридическое название поставщика; замена недействительна без подтверждения</translation>
    </message>
    <message>
        <source>Payment terms: quoted {quoted}, ordered {ordered}</source>
        <translation>Условия оплаты: в предложении {quoted}, в заказе {ordered}</translation>
    </message>
    <message>
        <source>Penalty for each week late, with its limit</source>
        <translation>Штраф за каждую неделю опоздания и его предел</translation>
    </message>
    <message>
        <source>Specification in measurable terms: material, size, colour, standard</source>
        <translation>Спецификация в измеримых величинах: материал, размер, цвет, стандарт</translation>
    </message>
    <message>
        <source>The goods must equal the approved sample; who keeps the sealed one</source>
        <translation>Товар должен соответствовать одобренному образцу; кто хранит опечатанный</translation>
    </message>
    <message>
        <source>The right to inspect before shipment, and who pays for it again</source>
        <translation>Право на инспекцию до отгрузки и кто платит за повторную</translation>
    </message>
    <message>
        <source>Total: quoted {quoted}, ordered {ordered}</source>
        <translation>Сумма: в предложении {quoted}, в заказе {ordered}</translation>
    </message>
    <message>
        <source>Unit price: quoted {quoted}, ordered {ordered}</source>
        <translation>Цена за единицу: в предложении {quoted}, в заказе {ordered}</translation>
    </message>
    <message>
        <source>What follows a failed inspection: rework, replacement, discount or refund</source>
        <translation>Что следует за непройденной инспекцией: переделка, замена, скидка или возврат</translation>
    </message>
    <message>
        <source>Which payment falls due on which event</source>
        <translation>Какой платёж после какого события наступает</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>All eight steps are done</source>
        <translation>Все восемь шагов пройдены</translation>
    </message>
    <message>
        <source>An order that is “{stage}” cannot become “{to}”</source>
        <translation>Заказ на этапе «{stage}» не может стать «{to}»</translation>
    </message>
    <message>
        <source>Another sample asked for</source>
        <translation>Запрошен ещё один образец</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрен</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Как согласовано</translation>
    </message>
    <message>
        <source>Awaiting delivery confirmation</source>
        <translation>Ожидает подтверждения получения</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Ожидает оплаты</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>Ждёт доплаты</translation>
    </message>
    <message>
        <source>Balance {percent} %</source>
        <translation>Доплата {percent} %</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Коносамент</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Cancelled on {day}: {reason}</source>
        <translation>Отменён {day}: {reason}</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>Отменён: {reason}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Closed by the platform</source>
        <translation>Закрыт площадкой</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Deposit due</source>
        <translation>Ждёт предоплаты</translation>
    </message>
    <message>
        <source>Deposit {percent} %</source>
        <translation>Предоплата {percent} %</translation>
    </message>
    <message>
        <source>Draft, not binding</source>
        <translation>Черновик, не обязывает</translation>
    </message>
    <message>
        <source>Everything on hold</source>
        <translation>Приостановлено всё</translation>
    </message>
    <message>
        <source>Factory audit</source>
        <translation>Аудит фабрики</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>First inspection</source>
        <translation>Первая инспекция</translation>
    </message>
    <message>
        <source>Goods ready</source>
        <translation>Товар готов</translation>
    </message>
    <message>
        <source>Goods shipped</source>
        <translation>Товар отгружен</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>В производстве</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Инспекция</translation>
    </message>
    <message>
        <source>Inspection at 100 %</source>
        <translation>Инспекция при 100 %</translation>
    </message>
    <message>
        <source>Materials bought</source>
        <translation>Материалы закуплены</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Нужен</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not as agreed</source>
        <translation>Не как согласовано</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Nothing is paid yet: there is no contract, and neither you nor the supplier is bound</source>
        <translation>Пока ничего не оплачено: договора нет, и ни вы, ни поставщик ничем не связаны</translation>
    </message>
    <message>
        <source>Nothing is paid, so nobody is bound and nothing is lost.</source>
        <translation>Ничего не оплачено, поэтому никто не связан и ничего не потеряно.</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>Заказ выполняется</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Заказан</translation>
    </message>
    <message>
        <source>Original bill of lading</source>
        <translation>Оригинал коносамента</translation>
    </message>
    <message>
        <source>Other milestone</source>
        <translation>Другая веха</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Для себя</translation>
    </message>
    <message>
        <source>Paid, waiting for shipment</source>
        <translation>Оплачен, ждёт отгрузки</translation>
    </message>
    <message>
        <source>Payments on hold</source>
        <translation>Платежи приостановлены</translation>
    </message>
    <message>
        <source>Pilot batch</source>
        <translation>Пробная партия</translation>
    </message>
    <message>
        <source>Pre-shipment inspection</source>
        <translation>Предотгрузочная инспекция</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Production started</source>
        <translation>Производство начато</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Received, not decided</source>
        <translation>Получен, решения нет</translation>
    </message>
    <message>
        <source>Refund or dispute</source>
        <translation>Возврат или спор</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Repeats {order}: inspect again and compare with the sealed sample; repeat orders are often made with less care</source>
        <translation>Повторяет {order}: проверьте товар снова и сравните с опечатанным образцом; повторные заказы часто делают небрежнее</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>На перепродажу</translation>
    </message>
    <message>
        <source>Same specification as {order}</source>
        <translation>Та же спецификация, что в {order}</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>Образец одобрен</translation>
    </message>
    <message>
        <source>Sea waybill</source>
        <translation>Морская накладная</translation>
    </message>
    <message>
        <source>Second inspection</source>
        <translation>Вторая инспекция</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отгружен</translation>
    </message>
    <message>
        <source>Step {step} of 8: {what}</source>
        <translation>Шаг {step} из 8: {what}</translation>
    </message>
    <message>
        <source>Telex release</source>
        <translation>Телекс-релиз</translation>
    </message>
    <message>
        <source>The goods are on their way or here: open a dispute instead of cancelling</source>
        <translation>Товар уже в пути или здесь: откройте спор вместо отмены</translation>
    </message>
    <message>
        <source>The order of {day} is older than its quote, which was received on {received}</source>
        <translation>Заказ от {day} старше своего предложения, которое получено {received}</translation>
    </message>
    <message>
        <source>The {amount} paid is normally lost: only force majeure would make an importer cancel now.</source>
        <translation>Уплаченные {amount} обычно теряются: сейчас импортёр отменил бы только при форс-мажоре.</translation>
    </message>
    <message>
        <source>This order has ended; repeat it instead of changing it</source>
        <translation>Этот заказ завершён; повторите его вместо изменения</translation>
    </message>
    <message>
        <source>This order has ended; there is nothing to hold</source>
        <translation>Этот заказ завершён; приостанавливать нечего</translation>
    </message>
    <message>
        <source>Waiting for sample</source>
        <translation>Ждём образец</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>in production, waiting for the ready notice</source>
        <translation>в производстве, ждём извещения о готовности</translation>
    </message>
    <message>
        <source>received, waiting for your feedback</source>
        <translation>получен, ждёт вашего отзыва</translation>
    </message>
    <message>
        <source>the goods are checked, the receipt is not confirmed yet</source>
        <translation>товар проверен, получение ещё не подтверждено</translation>
    </message>
    <message>
        <source>the sample is not ordered yet</source>
        <translation>образец ещё не заказан</translation>
    </message>
    <message>
        <source>the sample was rejected</source>
        <translation>образец отклонён</translation>
    </message>
    <message>
        <source>waiting for the balance</source>
        <translation>ждём доплаты</translation>
    </message>
    <message>
        <source>waiting for the bill of lading</source>
        <translation>ждём коносамента</translation>
    </message>
    <message>
        <source>waiting for the deposit</source>
        <translation>ждём предоплаты</translation>
    </message>
    <message>
        <source>waiting for the goods</source>
        <translation>ждём товар</translation>
    </message>
    <message>
        <source>waiting for the pre-shipment inspection</source>
        <translation>ждём предотгрузочной инспекции</translation>
    </message>
    <message>
        <source>waiting for the sample</source>
        <translation>ждём образец</translation>
    </message>
    <message>
        <source>waiting for the sample decision</source>
        <translation>ждём решения по образцу</translation>
    </message>
    <message>
        <source>{amount} is lost</source>
        <translation>Потеряно {amount}</translation>
    </message>
    <message>
        <source>{day} is before the order of {made}; correct one of the two days</source>
        <translation>{day} раньше заказа от {made}; исправьте один из двух дней</translation>
    </message>
    <message>
        <source>{day} is in the future; enter it when it has happened</source>
        <translation>{day} — в будущем; введите, когда это случится</translation>
    </message>
    <message>
        <source>{day} is over; name a day to come, or none</source>
        <translation>{day} уже прошло; укажите будущий день или никакого</translation>
    </message>
    <message>
        <source>{order} was made from this quote already. Order again only if it is another order</source>
        <translation>По этому предложению уже создан заказ {order}. Заказывайте ещё раз, только если это другой заказ</translation>
    </message>
    <message>
        <source>{what} until {day}: {reason}</source>
        <translation>{what} до {day}: {reason}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>A deposit of {percent} % is above the usual {usual} %</source>
        <translation>Предоплата {percent} % больше обычных {usual} %</translation>
    </message>
    <message>
        <source>A deposit of {percent} % puts more than {high} % of the money at risk</source>
        <translation>При предоплате {percent} % под риском больше {high} % денег</translation>
    </message>
    <message>
        <source>A payment of 0 % is not a payment; leave it out</source>
        <translation>Платёж 0 % — не платёж, уберите его</translation>
    </message>
    <message>
        <source>An order has at most {most} payments</source>
        <translation>В заказе не больше {most} платежей</translation>
    </message>
    <message>
        <source>The percentages add up to {sum}, not 100; change one of them</source>
        <translation>Проценты дают {sum}, а не 100; измените один из них</translation>
    </message>
    <message>
        <source>{hold}. Release the order before you pay</source>
        <translation>{hold}. Возобновите заказ, прежде чем платить</translation>
    </message>
    <message>
        <source>“{text}” is not payment terms; write percentages such as 30/70 or 10/20/70</source>
        <translation>«{text}» — не условия оплаты; напишите проценты, например 30/70 или 10/20/70</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Enter the day of the decision</source>
        <translation>Укажите день решения</translation>
    </message>
    <message>
        <source>{later} is before {earlier}: a sample is asked for, then received, then decided on</source>
        <translation>{later} раньше, чем {earlier}: образец сначала запрашивают, потом получают, потом решают</translation>
    </message>
</context>
</TS>
