<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Printing</name>
    <message>
        <source>An inspector opens cartons of his own choice and photographs what is in them. Tell us at least five working days before the goods are ready.</source>
        <translation>Инспектор сам выбирает коробки, вскрывает их и фотографирует содержимое. Сообщите нам не позднее чем за пять рабочих дней до готовности товара.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Badges, as they were seen</source>
        <translation>Значки, как их видели</translation>
    </message>
    <message>
        <source>Before the next payment</source>
        <translation>Перед следующим платежом</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>По-китайски</translation>
    </message>
    <message>
        <source>City, country</source>
        <translation>Город, страна</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Дефекты</translation>
    </message>
    <message>
        <source>Defects found</source>
        <translation>Найденные дефекты</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Адрес доставки</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Спор</translation>
    </message>
    <message>
        <source>Dispute of {day}</source>
        <translation>Спор от {day}</translation>
    </message>
    <message>
        <source>Does not count: {flaw}</source>
        <translation>Не засчитывается: {flaw}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Evidence {number}: {kind}, {name}</source>
        <translation>Подтверждение {number}: {kind}, {name}</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Figures of the site</source>
        <translation>Показатели площадки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Hints: not counted as steps of vetting</source>
        <translation>Подсказки: в число шагов проверки не входят</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Приостановки</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>In your own letters</source>
        <translation>На родном языке</translation>
    </message>
    <message>
        <source>Incident, not counted as paid</source>
        <translation>Инцидент, не считается оплатой</translation>
    </message>
    <message>
        <source>Incoterm and place</source>
        <translation>Инкотермс и место</translation>
    </message>
    <message>
        <source>Inquiries, quotes and orders</source>
        <translation>Запросы, предложения и заказы</translation>
    </message>
    <message>
        <source>Inspection checklist</source>
        <translation>Чек-лист инспекции</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Инспекции</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Срок изготовления</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Letters as sent</source>
        <translation>Письма, как отправлены</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Погрузка</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Measured against the reference sample</source>
        <translation>Измерено по эталонному образцу</translation>
    </message>
    <message>
        <source>Measurements of the samples</source>
        <translation>Измерения образцов</translation>
    </message>
    <message>
        <source>Met: {condition}</source>
        <translation>Выполнено: {condition}</translation>
    </message>
    <message>
        <source>Missing: {condition}</source>
        <translation>Не выполнено: {condition}</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>Деньги под риском</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No account is recorded.</source>
        <translation>Учётных записей нет.</translation>
    </message>
    <message>
        <source>No badge was recorded.</source>
        <translation>Значки не записаны.</translation>
    </message>
    <message>
        <source>No bank account is on file.</source>
        <translation>Банковский счёт не внесён.</translation>
    </message>
    <message>
        <source>No certificate was recorded.</source>
        <translation>Сертификаты не внесены.</translation>
    </message>
    <message>
        <source>No contact was recorded.</source>
        <translation>Контакты не внесены.</translation>
    </message>
    <message>
        <source>No defect is recorded.</source>
        <translation>Дефекты не записаны.</translation>
    </message>
    <message>
        <source>No defect was recorded.</source>
        <translation>Дефектов не записано.</translation>
    </message>
    <message>
        <source>No feedback was given.</source>
        <translation>Отзыва нет.</translation>
    </message>
    <message>
        <source>No figure was recorded.</source>
        <translation>Показатели не записаны.</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>Файлы не приложены.</translation>
    </message>
    <message>
        <source>No goods are named.</source>
        <translation>Товары не названы.</translation>
    </message>
    <message>
        <source>No hold was placed.</source>
        <translation>Приостановок не было.</translation>
    </message>
    <message>
        <source>No inquiry was written.</source>
        <translation>Запросов не было.</translation>
    </message>
    <message>
        <source>No inspection is recorded.</source>
        <translation>Инспекции не записаны.</translation>
    </message>
    <message>
        <source>No note was made.</source>
        <translation>Заметок нет.</translation>
    </message>
    <message>
        <source>No possible match was recorded.</source>
        <translation>Возможных совпадений не записано.</translation>
    </message>
    <message>
        <source>No quote came.</source>
        <translation>Предложений не было.</translation>
    </message>
    <message>
        <source>No receipt is recorded.</source>
        <translation>Получение не записано.</translation>
    </message>
    <message>
        <source>No red flag was recorded.</source>
        <translation>Тревожных признаков не записано.</translation>
    </message>
    <message>
        <source>No sample is recorded.</source>
        <translation>Образцы не записаны.</translation>
    </message>
    <message>
        <source>No sampling plan is agreed. Fill in lot, level and AQL above.</source>
        <translation>План выборки не согласован. Впишите выше партию, уровень и AQL.</translation>
    </message>
    <message>
        <source>No shipment is recorded.</source>
        <translation>Отгрузки не записаны.</translation>
    </message>
    <message>
        <source>No supplier is on the shortlist.</source>
        <translation>В шорт-листе нет поставщиков.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Не пояснено</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не показан</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes and calls</source>
        <translation>Заметки и звонки</translation>
    </message>
    <message>
        <source>Nothing has been paid.</source>
        <translation>Оплат не было.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be printed.</source>
        <translation>Для печати ничего не выбрано.</translation>
    </message>
    <message>
        <source>Nothing is known from our own inquiries and orders yet.</source>
        <translation>По нашим запросам и заказам пока ничего не известно.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё заполнено.</translation>
    </message>
    <message>
        <source>Nothing is ordered.</source>
        <translation>Ничего не заказано.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing was found that does not agree.</source>
        <translation>Ничего, что не сходится, не найдено.</translation>
    </message>
    <message>
        <source>Nothing was measured of the sample.</source>
        <translation>Образец не измеряли.</translation>
    </message>
    <message>
        <source>Nothing was ordered.</source>
        <translation>Заказов не было.</translation>
    </message>
    <message>
        <source>Nothing was waived.</source>
        <translation>Условия не снимались.</translation>
    </message>
    <message>
        <source>Of the sample</source>
        <translation>У образца</translation>
    </message>
    <message>
        <source>On this order</source>
        <translation>По этому заказу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Open at least {least} cartons, chosen by you, and photograph each.</source>
        <translation>Вскройте не меньше {least} коробок на свой выбор и сфотографируйте каждую.</translation>
    </message>
    <message>
        <source>Open at least {least} of {cartons} cartons, chosen by you, and photograph each.</source>
        <translation>Вскройте не меньше {least} из {cartons} коробок на свой выбор и сфотографируйте каждую.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Order file</source>
        <translation>Дело заказа</translation>
    </message>
    <message>
        <source>Other marketplaces</source>
        <translation>Другие площадки</translation>
    </message>
    <message>
        <source>Our own experience</source>
        <translation>Наш опыт</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Paying on the site, step by step</source>
        <translation>Оплата на сайте по шагам</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Payment schedule</source>
        <translation>График платежей</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Условия оплаты</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Place, day, signature</source>
        <translation>Место, дата, подпись</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Points of the contract</source>
        <translation>Пункты договора</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Quotes: {count}</source>
        <translation>Предложений: {count}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Receipt of the goods</source>
        <translation>Получение товара</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Тревожные признаки</translation>
    </message>
    <message>
        <source>Registration on Alibaba.com</source>
        <translation>Регистрация на Alibaba.com</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Remarks on the supplier</source>
        <translation>Примечания о поставщике</translation>
    </message>
    <message>
        <source>Requirements for the factory</source>
        <translation>Требования к фабрике</translation>
    </message>
    <message>
        <source>Resolved on {day}: {reason}</source>
        <translation>Снят {day}: {reason}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Risk sheet</source>
        <translation>Лист рисков</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Screening lists</source>
        <translation>Проверочные списки</translation>
    </message>
    <message>
        <source>Sent, not counted as paid</source>
        <translation>Отправлено, не считается оплатой</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Settled short</source>
        <translation>Недоплата</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Отгрузки</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Шорт-лист</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показан</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources read on {day}</source>
        <translation>Источники прочитаны {day}</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Спецификация</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ещё не заполнено</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <source>Supplier dossier</source>
        <translation>Досье поставщика</translation>
    </message>
    <message>
        <source>Suppliers: {count}</source>
        <translation>Поставщиков: {count}</translation>
    </message>
    <message>
        <source>The bank details changed on {day}. Confirm them by phone, at a number you had before, before you pay.</source>
        <translation>Банковские реквизиты изменились {day}. До оплаты подтвердите их по телефону, который был у вас раньше.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>The dispute</source>
        <translation>Спор</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>The goods are inspected before they are paid in full</source>
        <translation>Товар проверяют до полной оплаты</translation>
    </message>
    <message>
        <source>The goods must be as the approved sample of {day}; a sealed one is kept to compare them with.</source>
        <translation>Товар должен соответствовать образцу, одобренному {day}; опечатанный экземпляр хранится для сравнения.</translation>
    </message>
    <message>
        <source>The inspection</source>
        <translation>Инспекция</translation>
    </message>
    <message>
        <source>The pieces to look at</source>
        <translation>Какие штуки смотреть</translation>
    </message>
    <message>
        <source>The sealed reference sample is kept at: {place}</source>
        <translation>Опечатанный эталонный образец хранится: {place}</translation>
    </message>
    <message>
        <source>The site&apos;s form</source>
        <translation>Форма сайта</translation>
    </message>
    <message>
        <source>The specification is that of order {number}.</source>
        <translation>Спецификация — как в заказе {number}.</translation>
    </message>
    <message>
        <source>There is no quote.</source>
        <translation>Предложений нет.</translation>
    </message>
    <message>
        <source>There is no such rule: R{number}.</source>
        <translation>Такого правила нет: R{number}.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Печатать нечего.</translation>
    </message>
    <message>
        <source>These quotes are no longer in the file.</source>
        <translation>Этих предложений больше нет в файле.</translation>
    </message>
    <message>
        <source>This account is not confirmed: nothing may be paid to it yet.</source>
        <translation>Этот счёт не подтверждён: платить на него пока нельзя.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена за единицу</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Vetting: {done} of {total}</source>
        <translation>Проверка: {done} из {total}</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>Аннулирован: {reason}</translation>
    </message>
    <message>
        <source>Waived: {condition}</source>
        <translation>Снято: {condition}</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Снятые условия</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>Что происходило по дням</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Что помогает</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>Что заказано</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>О чём договорились</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>With this supplier on all orders</source>
        <translation>С этим поставщиком по всем заказам</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>[    ]  {what}</source>
        <translation>[    ]  {what}</translation>
    </message>
    <message>
        <source>at least {low} {unit}</source>
        <translation>не меньше {low} {unit}</translation>
    </message>
    <message>
        <source>at most {high} {unit}</source>
        <translation>не больше {high} {unit}</translation>
    </message>
    <message>
        <source>ends in {end}</source>
        <translation>оканчивается на {end}</translation>
    </message>
    <message>
        <source>from {quantity} {unit}: {price}</source>
        <translation>от {quantity} {unit}: {price}</translation>
    </message>
    <message>
        <source>report of {day}</source>
        <translation>отчёт от {day}</translation>
    </message>
    <message>
        <source>report read</source>
        <translation>отчёт прочитан</translation>
    </message>
    <message>
        <source>{amount} arrived</source>
        <translation>поступило {amount}</translation>
    </message>
    <message>
        <source>{count}, critical</source>
        <translation>{count}, критич.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} дн.</translation>
    </message>
    <message>
        <source>{document} {name}, {day}</source>
        <translation>{document} {name}, {day}</translation>
    </message>
    <message>
        <source>{document}, {day}</source>
        <translation>{document}, {day}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{event}, {days} days later</source>
        <translation>{event}, через {days} дн.</translation>
    </message>
    <message>
        <source>{goods}: {quantity} {unit}</source>
        <translation>{goods}: {quantity} {unit}</translation>
    </message>
    <message>
        <source>{holder}: {share} %</source>
        <translation>{holder}: {share} %</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>от {low} до {high} {unit}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{quantity} {unit}</source>
        <translation>{quantity} {unit}</translation>
    </message>
    <message>
        <source>{supplier}</source>
        <translation>{supplier}</translation>
    </message>
    <message>
        <source>{supplier}, {reference}</source>
        <translation>{supplier}, {reference}</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
</context>
</TS>
