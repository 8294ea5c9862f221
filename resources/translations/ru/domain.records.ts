<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Conditions</name>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>не раньше</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>не позже</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>At most {decimal_places} decimals.</source>
        <translation>Не больше {decimal_places} знаков после запятой.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Must be more than {gt}.</source>
        <translation>Должно быть больше {gt}.</translation>
    </message>
    <message>
        <source>Must be {ge} or more.</source>
        <translation>Должно быть не меньше {ge}.</translation>
    </message>
    <message>
        <source>Must be {le} or less.</source>
        <translation>Должно быть не больше {le}.</translation>
    </message>
    <message>
        <source>Too long: at most {max_length} characters.</source>
        <translation>Слишком длинно: не больше {max_length} знаков.</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters.</source>
        <translation>Слишком коротко: не менее {least} знаков.</translation>
    </message>
</context>
<context>
    <name>ManyRecords</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>NoteRecord</name>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
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
        <source>Remark</source>
        <translation>Заметка для себя</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
</context>
<context>
    <name>OrderRecord</name>
    <message>
        <source>Balance (G7)</source>
        <translation>Остаток (G7)</translation>
    </message>
    <message>
        <source>Card limit (G10)</source>
        <translation>Лимит карты (G10)</translation>
    </message>
    <message>
        <source>Deposit (G3)</source>
        <translation>Предоплата (G3)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдена</translation>
    </message>
    <message>
        <source>Money transfer to a person (G6)</source>
        <translation>Денежный перевод физлицу (G6)</translation>
    </message>
    <message>
        <source>Order (G9)</source>
        <translation>Заказ (G9)</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдена</translation>
    </message>
    <message>
        <source>Prepayment (G5)</source>
        <translation>Полная предоплата (G5)</translation>
    </message>
    <message>
        <source>Receipt (G8)</source>
        <translation>Получение (G8)</translation>
    </message>
    <message>
        <source>Supplier (G2)</source>
        <translation>Поставщик (G2)</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Two places are named, {one} and {other}: write one.</source>
        <translation>Названы два места, {one} и {other}: напишите одно.</translation>
    </message>
    <message>
        <source>“{text}” can be in several currencies: write it with its three letters, like {example}.</source>
        <translation>«{text}» может быть в разных валютах: напишите с тремя буквами валюты, например {example}.</translation>
    </message>
    <message>
        <source>“{text}” is a price for one: write the whole amount, without a unit.</source>
        <translation>«{text}» — цена за единицу: напишите всю сумму, без единицы.</translation>
    </message>
    <message>
        <source>“{text}” is in {theirs}, the currency here is {currency}: write the amount in {currency}, or change the currency too.</source>
        <translation>«{text}» — это {theirs}, а валюта здесь {currency}: напишите сумму в {currency} или измените и валюту.</translation>
    </message>
    <message>
        <source>“{text}” is in {theirs}, the unit here is {unit}: write the number for {unit}, or change the unit too.</source>
        <translation>«{text}» — это {theirs}, а единица здесь {unit}: напишите число для {unit} или измените и единицу.</translation>
    </message>
    <message>
        <source>“{text}” is the page of a product, and another one is recorded: replace it there.</source>
        <translation>«{text}» — страница товара, а записана уже другая: замените её там.</translation>
    </message>
    <message>
        <source>“{text}” is the page of a store, and another one is recorded: replace it there.</source>
        <translation>«{text}» — страница магазина, а записана уже другая: замените её там.</translation>
    </message>
    <message>
        <source>“{text}”: write the number alone, without a currency.</source>
        <translation>«{text}»: напишите только число, без валюты.</translation>
    </message>
</context>
<context>
    <name>PaymentRecord</name>
    <message>
        <source>A fixed amount</source>
        <translation>Фиксированная сумма</translation>
    </message>
    <message>
        <source>A share of the total</source>
        <translation>Доля от суммы</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Возвращён банком</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Received by the supplier</source>
        <translation>Получен поставщиком</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>The balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>У площадки</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>У поставщика</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулирован</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>AQL, critical</source>
        <translation>AQL, критические</translation>
    </message>
    <message>
        <source>AQL, major</source>
        <translation>AQL, значительные</translation>
    </message>
    <message>
        <source>AQL, minor</source>
        <translation>AQL, малозначительные</translation>
    </message>
    <message>
        <source>Account number or IBAN</source>
        <translation>Номер счёта или IBAN</translation>
    </message>
    <message>
        <source>Account on a marketplace</source>
        <translation>Учётная запись на площадке</translation>
    </message>
    <message>
        <source>Accounts on marketplaces</source>
        <translation>Учётные записи на площадках</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Address of its search</source>
        <translation>Адрес его поиска</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Адрес страницы</translation>
    </message>
    <message>
        <source>Agreed ship date</source>
        <translation>Согласованный день отгрузки</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Amount covered by Trade Assurance</source>
        <translation>Сумма под защитой Trade Assurance</translation>
    </message>
    <message>
        <source>Amount in own currency</source>
        <translation>Сумма в своей валюте</translation>
    </message>
    <message>
        <source>Amount that arrived</source>
        <translation>Поступившая сумма</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Answers the buying request</source>
        <translation>Отвечает на запрос на закупку</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Прибыло</translation>
    </message>
    <message>
        <source>As a number</source>
        <translation>Числом</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Как согласовано</translation>
    </message>
    <message>
        <source>As on the business licence</source>
        <translation>Как в лицензии компании</translation>
    </message>
    <message>
        <source>As specified</source>
        <translation>По спецификации</translation>
    </message>
    <message>
        <source>As the letterhead shows them, such as: VAT DE123456789</source>
        <translation>Как на бланке, например: ИНН 7701234567</translation>
    </message>
    <message>
        <source>As the list at the left names it: Lights &gt; Desk lamps</source>
        <translation>Как в списке слева: Lights &gt; Desk lamps</translation>
    </message>
    <message>
        <source>As the page shows it</source>
        <translation>Как на странице</translation>
    </message>
    <message>
        <source>As the site&apos;s sellers write them</source>
        <translation>Как пишут продавцы на сайте</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Как набрано</translation>
    </message>
    <message>
        <source>As your bank statement has it, without the fee</source>
        <translation>Как в выписке банка, без комиссии</translation>
    </message>
    <message>
        <source>Ask about customisation and tooling</source>
        <translation>Спросить об исполнении на заказ и оснастке</translation>
    </message>
    <message>
        <source>Ask about quality and inspection</source>
        <translation>Спросить о качестве и инспекции</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Напомнить о себе</translation>
    </message>
    <message>
        <source>Ask for a sample</source>
        <translation>Спросить образец</translation>
    </message>
    <message>
        <source>Ask for certificates</source>
        <translation>Спросить о сертификатах</translation>
    </message>
    <message>
        <source>Ask for packing and carton data</source>
        <translation>Спросить об упаковке и коробках</translation>
    </message>
    <message>
        <source>Ask for the MOQ</source>
        <translation>Спросить MOQ</translation>
    </message>
    <message>
        <source>Ask for the lead time</source>
        <translation>Спросить срок изготовления</translation>
    </message>
    <message>
        <source>Ask for the payment terms</source>
        <translation>Спросить об условиях оплаты</translation>
    </message>
    <message>
        <source>Ask for the price</source>
        <translation>Спросить цену</translation>
    </message>
    <message>
        <source>Ask for the supplier&apos;s identity</source>
        <translation>Спросить сведения о поставщике</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Запрошен</translation>
    </message>
    <message>
        <source>Asks for payment outside the platform</source>
        <translation>Просит платить вне площадки</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Проверяющая организация</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>At least 15 characters, such as: charges of intermediary banks</source>
        <translation>Не менее 15 знаков, например: комиссии банков по пути</translation>
    </message>
    <message>
        <source>At least 15 characters: what you know, and from where</source>
        <translation>Не менее 15 знаков: что вам известно и откуда</translation>
    </message>
    <message>
        <source>At least 3. Cartons may be full of something you did not order.</source>
        <translation>Не меньше 3. В коробках может оказаться не то, что вы заказали.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Вложенный файл</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Balance after shipment</source>
        <translation>Доплата после отгрузки</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Банковский счёт</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>Комиссии банков</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>Номер операции банка</translation>
    </message>
    <message>
        <source>Being written again</source>
        <translation>Пишется заново</translation>
    </message>
    <message>
        <source>Black-list site</source>
        <translation>Сайт чёрных списков</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Block of a letter</source>
        <translation>Блок письма</translation>
    </message>
    <message>
        <source>Business scope</source>
        <translation>Виды деятельности</translation>
    </message>
    <message>
        <source>Buyer profile</source>
        <translation>Профиль покупателя</translation>
    </message>
    <message>
        <source>Buyer profiles</source>
        <translation>Профили покупателя</translation>
    </message>
    <message>
        <source>Buying request</source>
        <translation>Запрос на закупку</translation>
    </message>
    <message>
        <source>Buying requests</source>
        <translation>Запросы на закупку</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Cartons in all</source>
        <translation>Коробок всего</translation>
    </message>
    <message>
        <source>Cartons opened</source>
        <translation>Вскрыто коробок</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Category on the site</source>
        <translation>Категория на площадке</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Номер сертификата</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Certificates asked for</source>
        <translation>Нужные сертификаты</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Check again on</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Checked point</source>
        <translation>Проверенный пункт</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Class of the defect</source>
        <translation>Класс дефекта</translation>
    </message>
    <message>
        <source>Close with what happens next</source>
        <translation>Закончить тем, что будет дальше</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Confirmed on the platform on</source>
        <translation>Подтверждён на площадке</translation>
    </message>
    <message>
        <source>Confirmed through</source>
        <translation>Подтверждён через</translation>
    </message>
    <message>
        <source>Confirmed to be</source>
        <translation>Подтверждён как</translation>
    </message>
    <message>
        <source>Confirmed with</source>
        <translation>С кем подтверждено</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Contact, 1 to 5</source>
        <translation>Общение, от 1 до 5</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Copied from inquiry</source>
        <translation>Скопирован из запроса</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Cost of a payment method</source>
        <translation>Стоимость способа оплаты</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Country of the bank</source>
        <translation>Страна банка</translation>
    </message>
    <message>
        <source>Country whose holidays count</source>
        <translation>Страна, праздники которой учитываются</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Курьерская служба</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Что покрывает</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Код USCC</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Валюта цены</translation>
    </message>
    <message>
        <source>Customisation wanted</source>
        <translation>Исполнение на заказ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Date of the list</source>
        <translation>Дата списка</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Дата отчёта</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>Дата курса</translation>
    </message>
    <message>
        <source>Day of the sample</source>
        <translation>День образца</translation>
    </message>
    <message>
        <source>Days after the event</source>
        <translation>Дней после события</translation>
    </message>
    <message>
        <source>Days to claim after receipt</source>
        <translation>Дней на претензию после получения</translation>
    </message>
    <message>
        <source>Days to escalate</source>
        <translation>Дней до передачи площадке</translation>
    </message>
    <message>
        <source>Days to negotiate</source>
        <translation>Дней на переговоры</translation>
    </message>
    <message>
        <source>Days to present the documents</source>
        <translation>Дней на представление документов</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decision on the sample</source>
        <translation>Решение по образцу</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Дефект</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Адрес доставки</translation>
    </message>
    <message>
        <source>Describe the product</source>
        <translation>Описать товар</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Digest of the entries</source>
        <translation>Контрольная сумма записей</translation>
    </message>
    <message>
        <source>Digest of the entry</source>
        <translation>Контрольная сумма записи</translation>
    </message>
    <message>
        <source>Dispatch seen on</source>
        <translation>Отправка замечена</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Спор</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document of a letter of credit</source>
        <translation>Документ аккредитива</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Чертёж</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>E-mail you sign in with</source>
        <translation>Почта для входа</translation>
    </message>
    <message>
        <source>Empty: until you lift it</source>
        <translation>Пусто: пока вы не снимете</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>Слова на английском</translation>
    </message>
    <message>
        <source>English words for searches</source>
        <translation>Английские слова для поиска</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Escalate by</source>
        <translation>Передать площадке до</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Каждый год</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Курс валюты</translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <translation>Ожидаемое прибытие</translation>
    </message>
    <message>
        <source>Expected departure</source>
        <translation>Ожидаемый выход</translation>
    </message>
    <message>
        <source>Expected volume</source>
        <translation>Объём закупки</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Пояснено</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Exporter of the goods</source>
        <translation>Экспортёр товара</translation>
    </message>
    <message>
        <source>Extra text (English)</source>
        <translation>Дополнительный текст (на английском)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Наступает</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Fee in percent</source>
        <translation>Комиссия в процентах</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figure on the page</source>
        <translation>Показатель на странице</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Отделка</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>Первый выходной день</translation>
    </message>
    <message>
        <source>Fixed fee</source>
        <translation>Фиксированная комиссия</translation>
    </message>
    <message>
        <source>For a marketplace that is not in the list</source>
        <translation>Для площадки, которой нет в списке</translation>
    </message>
    <message>
        <source>For the need</source>
        <translation>Для потребности</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Found by search</source>
        <translation>Найден поиском</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Found, critical</source>
        <translation>Найдено критических</translation>
    </message>
    <message>
        <source>Found, major</source>
        <translation>Найдено значительных</translation>
    </message>
    <message>
        <source>Found, minor</source>
        <translation>Найдено малозначительных</translation>
    </message>
    <message>
        <source>Freight buffer, days</source>
        <translation>Запас на перевозку, дней</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>От количества</translation>
    </message>
    <message>
        <source>From the quote</source>
        <translation>По предложению</translation>
    </message>
    <message>
        <source>Further brands</source>
        <translation>Ещё бренды</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Оставлен</translation>
    </message>
    <message>
        <source>Goods ready on</source>
        <translation>Товар готов</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Полученный товар</translation>
    </message>
    <message>
        <source>Gut feeling</source>
        <translation>Интуиция</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ВЭД (HS)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>У кого деньги</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Приостановка</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Держатель</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>Как вы входите</translation>
    </message>
    <message>
        <source>I, II or III; S-1 to S-4 for tests that destroy the goods</source>
        <translation>I, II или III; от S-1 до S-4 для разрушающих испытаний</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>In English, such as: household goods</source>
        <translation>По-английски, например: household goods</translation>
    </message>
    <message>
        <source>In the Bin since</source>
        <translation>В корзине с</translation>
    </message>
    <message>
        <source>In the currency</source>
        <translation>В валюте</translation>
    </message>
    <message>
        <source>In the list of products</source>
        <translation>В списке товаров</translation>
    </message>
    <message>
        <source>In the register of the body that issued it</source>
        <translation>В реестре органа, который его выдал</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Инкотермс</translation>
    </message>
    <message>
        <source>Incoterm place</source>
        <translation>Место по Инкотермс</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>Дата инспекции</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Инспекция</translation>
    </message>
    <message>
        <source>Inspection level</source>
        <translation>Уровень контроля</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Invoice issuer</source>
        <translation>Выставляет счёт</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Its name, or two letters: CN</source>
        <translation>Название или две буквы: CN</translation>
    </message>
    <message>
        <source>Its number and revision; attach the drawing itself</source>
        <translation>Номер и редакция; сам чертёж приложите</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of bill of lading</source>
        <translation>Вид коносамента</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>Вид сертификата</translation>
    </message>
    <message>
        <source>Kind of inspection</source>
        <translation>Вид инспекции</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>Вид платежа</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Известен с</translation>
    </message>
    <message>
        <source>Known to you since</source>
        <translation>Известен вам с</translation>
    </message>
    <message>
        <source>Largest single payment, USD</source>
        <translation>Наибольший платёж, USD</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Последний выходной день</translation>
    </message>
    <message>
        <source>Last looked for offers on</source>
        <translation>Предложения смотрели</translation>
    </message>
    <message>
        <source>Latest day of shipment</source>
        <translation>Последний день отгрузки</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Срок изготовления, дней</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Исключён</translation>
    </message>
    <message>
        <source>Legal address</source>
        <translation>Юридический адрес</translation>
    </message>
    <message>
        <source>Legal name (Chinese)</source>
        <translation>Юридическое название (китайское)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letter of credit</source>
        <translation>Аккредитив</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Шаблон письма</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Шаблоны писем</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Шапка письма</translation>
    </message>
    <message>
        <source>Letters of the copy</source>
        <translation>Буквы копии</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Снята</translation>
    </message>
    <message>
        <source>Likeness of 100</source>
        <translation>Сходство из 100</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Limit of a rule</source>
        <translation>Предел правила</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Loading requirements</source>
        <translation>Требования к погрузке</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Look-up page</source>
        <translation>Страница реестра</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Проверен по реестру</translation>
    </message>
    <message>
        <source>Lost on the exchange rate, percent</source>
        <translation>Потеря на курсе, процентов</translation>
    </message>
    <message>
        <source>Lot, pieces</source>
        <translation>Партия, штук</translation>
    </message>
    <message>
        <source>MOQ</source>
        <translation>MOQ</translation>
    </message>
    <message>
        <source>MOQ at most</source>
        <translation>MOQ не больше</translation>
    </message>
    <message>
        <source>MOQ of samples, first and repeat orders, too</source>
        <translation>Также MOQ образцов, первого и повторного заказа</translation>
    </message>
    <message>
        <source>MOQ per colour, too</source>
        <translation>Также MOQ на цвет</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Основной контакт</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Match on a list</source>
        <translation>Совпадение в списке</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Material, size, colour, finish, standard</source>
        <translation>Материал, размер, цвет, отделка, стандарт</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Возвращено денег</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Name confirmed</source>
        <translation>Имя подтверждено</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Название сайта</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>Имя в списке</translation>
    </message>
    <message>
        <source>Name that was compared</source>
        <translation>Сравнивавшееся название</translation>
    </message>
    <message>
        <source>Name the quantities</source>
        <translation>Назвать количество</translation>
    </message>
    <message>
        <source>Named port or place</source>
        <translation>Указанный порт или место</translation>
    </message>
    <message>
        <source>Names that were compared</source>
        <translation>Сравнивавшиеся названия</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Нужно к</translation>
    </message>
    <message>
        <source>Needed in the month of</source>
        <translation>Нужно в месяце</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Negotiate until</source>
        <translation>Переговоры до</translation>
    </message>
    <message>
        <source>Never through the message that brought the account, and never by e-mail</source>
        <translation>Ни в коем случае не через сообщение, в котором пришёл счёт, и не по электронной почте</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Примечание к решению</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Номер в другой программе</translation>
    </message>
    <message>
        <source>Number of the bill of lading</source>
        <translation>Номер коносамента</translation>
    </message>
    <message>
        <source>Number of the letter of credit</source>
        <translation>Номер аккредитива</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>Номер отгрузки</translation>
    </message>
    <message>
        <source>Number on the list</source>
        <translation>Номер в списке</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Номер или имя</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>On hold since</source>
        <translation>Приостановлен с</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>Приостановлен до</translation>
    </message>
    <message>
        <source>Only the letter to</source>
        <translation>Только письмо поставщику</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Optional on the site, needed in inquiries</source>
        <translation>На сайте необязательно, нужно в запросах</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Строка заказа</translation>
    </message>
    <message>
        <source>Order number on the platform</source>
        <translation>Номер заказа на площадке</translation>
    </message>
    <message>
        <source>Order of the blocks</source>
        <translation>Порядок блоков</translation>
    </message>
    <message>
        <source>Order on the platform checked on</source>
        <translation>Заказ на площадке проверен</translation>
    </message>
    <message>
        <source>Order page</source>
        <translation>Страница заказа</translation>
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
        <source>Other term</source>
        <translation>Другое слово</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>Своя валюта</translation>
    </message>
    <message>
        <source>Own holiday</source>
        <translation>Свой праздник</translation>
    </message>
    <message>
        <source>Own item number</source>
        <translation>Свой артикул</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>Свой номер</translation>
    </message>
    <message>
        <source>Own search term</source>
        <translation>Своё слово для поиска</translation>
    </message>
    <message>
        <source>Own subject</source>
        <translation>Своя тема</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Свой шаблон</translation>
    </message>
    <message>
        <source>Own text, this letter only</source>
        <translation>Свой текст, только это письмо</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Своя формулировка</translation>
    </message>
    <message>
        <source>Packing requirements</source>
        <translation>Требования к упаковке</translation>
    </message>
    <message>
        <source>Packing wanted</source>
        <translation>Нужная упаковка</translation>
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
        <source>Part of the score</source>
        <translation>Часть оценки</translation>
    </message>
    <message>
        <source>Password is kept in</source>
        <translation>Где хранится пароль</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Payment line</source>
        <translation>Строка платежа</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Способы оплаты</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>Платёж или возврат</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Условия оплаты</translation>
    </message>
    <message>
        <source>Payment terms asked for</source>
        <translation>Желаемые условия оплаты</translation>
    </message>
    <message>
        <source>Payment terms, such as 30/70</source>
        <translation>Условия оплаты, например 30/70</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Phrase (English)</source>
        <translation>Фраза (по-английски)</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Место в заказе</translation>
    </message>
    <message>
        <source>Place in the schedule</source>
        <translation>Место в графике</translation>
    </message>
    <message>
        <source>Place of expiry</source>
        <translation>Место истечения</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Запланировано на</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Представлен</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>Представлены</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Цена от</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Цена за</translation>
    </message>
    <message>
        <source>Price of 1 USD</source>
        <translation>1 USD стоит</translation>
    </message>
    <message>
        <source>Price of a sample</source>
        <translation>Цена образца</translation>
    </message>
    <message>
        <source>Price of the sample</source>
        <translation>Цена образца</translation>
    </message>
    <message>
        <source>Price seen</source>
        <translation>Цена на странице</translation>
    </message>
    <message>
        <source>Price up to</source>
        <translation>Цена до</translation>
    </message>
    <message>
        <source>Processing notice seen on</source>
        <translation>Уведомление об обработке замечено</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Product link, this letter only</source>
        <translation>Ссылка, только для этого письма</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Название товара</translation>
    </message>
    <message>
        <source>Product name (English)</source>
        <translation>Название товара (на английском)</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>Страница товара</translation>
    </message>
    <message>
        <source>Product, in your own words</source>
        <translation>Товар своими словами</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обещано на</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Quality requirements</source>
        <translation>Требования к качеству</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>Качество, от 1 до 5</translation>
    </message>
    <message>
        <source>Quantities to price</source>
        <translation>Количества для цены</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Quantity is right</source>
        <translation>Количество верно</translation>
    </message>
    <message>
        <source>Quantity received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Поисковый запрос</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Кто отметил</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Rate to own currency</source>
        <translation>Курс к своей валюте</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>Reason for confirming all the same</source>
        <translation>Причина всё же подтвердить</translation>
    </message>
    <message>
        <source>Reason for voiding</source>
        <translation>Причина аннулирования</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Причина приостановки</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Reason of the shortfall</source>
        <translation>Причина недоплаты</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Причина снятия</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Получение подтверждено</translation>
    </message>
    <message>
        <source>Receipt of goods</source>
        <translation>Получение товара</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель письма</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Тревожный признак</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Repeats the order</source>
        <translation>Повторяет заказ</translation>
    </message>
    <message>
        <source>Report read</source>
        <translation>Отчёт прочитан</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Снято на основании</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Restored from</source>
        <translation>Восстановлено из</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>SWIFT / BIC</source>
        <translation>SWIFT / BIC</translation>
    </message>
    <message>
        <source>Same specification as order</source>
        <translation>Та же спецификация, что в заказе</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Sample paid on</source>
        <translation>Образец оплачен</translation>
    </message>
    <message>
        <source>Sample terms</source>
        <translation>Условия образца</translation>
    </message>
    <message>
        <source>Sample time, days</source>
        <translation>Срок образца, дней</translation>
    </message>
    <message>
        <source>Samples wanted</source>
        <translation>Сколько образцов</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Сохранён как</translation>
    </message>
    <message>
        <source>Saved from the damaged file</source>
        <translation>Спасено из повреждённого файла</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Сохранённый вид</translation>
    </message>
    <message>
        <source>Say who we are</source>
        <translation>Сказать, кто мы</translation>
    </message>
    <message>
        <source>Screened against</source>
        <translation>Проверен по спискам</translation>
    </message>
    <message>
        <source>Screened on</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Проверка по спискам</translation>
    </message>
    <message>
        <source>Screening list</source>
        <translation>Проверочный список</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Sealed reference sample is kept at</source>
        <translation>Опечатанный эталон хранится</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search address</source>
        <translation>Адрес поиска</translation>
    </message>
    <message>
        <source>Search address of a site</source>
        <translation>Адрес поиска на сайте</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>День поиска</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Поиски</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Увидено</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <translation>Через точку с запятой</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Отгрузка</translation>
    </message>
    <message>
        <source>Shipped goods</source>
        <translation>Отгруженный товар</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Отгружено</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Недоплата</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Snoozed reminder</source>
        <translation>Отложенное напоминание</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Отложено до</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Сортируется как</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Откуда курс</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Характеристики</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status on the platform</source>
        <translation>Статус на площадке</translation>
    </message>
    <message>
        <source>Step of a dispute</source>
        <translation>Шаг спора</translation>
    </message>
    <message>
        <source>Store page</source>
        <translation>Страница магазина</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Such as EN 71-1 or ASTM F963</source>
        <translation>Например, EN 71-1 или ASTM F963</translation>
    </message>
    <message>
        <source>Such as EUR</source>
        <translation>Например, EUR</translation>
    </message>
    <message>
        <source>Such as ISO 9001, CE or BSCI</source>
        <translation>Например, ISO 9001, CE или BSCI</translation>
    </message>
    <message>
        <source>Such as March 2027 or 2027-03, or any day of it</source>
        <translation>Например, март 2027 или 2027-03, либо любой его день</translation>
    </message>
    <message>
        <source>Such as USD</source>
        <translation>Например, USD</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Название поставщика</translation>
    </message>
    <message>
        <source>Supplier&apos;s item number</source>
        <translation>Артикул поставщика</translation>
    </message>
    <message>
        <source>Supplier&apos;s reference</source>
        <translation>Номер у поставщика</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>Целевая цена</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Template, this letter only</source>
        <translation>Шаблон, только это письмо</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The card limit is in USD: use the rate of your bank, or of the central bank on that day</source>
        <translation>Лимит карты задан в USD: ваш банк или центральный банк на этот день</translation>
    </message>
    <message>
        <source>The company named on its proforma and invoices</source>
        <translation>Компания, названная в счёте-проформе и счетах</translation>
    </message>
    <message>
        <source>The currency in which your account was debited or credited</source>
        <translation>Валюта, в которой деньги списаны с вашего счёта или зачислены на него</translation>
    </message>
    <message>
        <source>The customs&apos; number of the goods: 6 digits, or up to 12</source>
        <translation>Таможенный код товара: 6 цифр, но не больше 12</translation>
    </message>
    <message>
        <source>The money goes to</source>
        <translation>Деньги получает</translation>
    </message>
    <message>
        <source>The name on the account, letter by letter as in the proforma</source>
        <translation>Имя на счёте, буква в букву как в проформе</translation>
    </message>
    <message>
        <source>The name on the certificate, letter by letter</source>
        <translation>Имя на сертификате, буква в букву</translation>
    </message>
    <message>
        <source>The name under which the search is kept to be used again</source>
        <translation>Имя, под которым поиск хранится для повторения</translation>
    </message>
    <message>
        <source>The number called, the name in the chat, the place</source>
        <translation>Набранный номер, имя в чате, место встречи</translation>
    </message>
    <message>
        <source>The other term</source>
        <translation>Чем является другое слово</translation>
    </message>
    <message>
        <source>The password manager&apos;s name, never the password</source>
        <translation>Название менеджера паролей, но никогда не сам пароль</translation>
    </message>
    <message>
        <source>The payee is</source>
        <translation>Получатель —</translation>
    </message>
    <message>
        <source>The price of 1 of the order&apos;s currency in your own</source>
        <translation>Цена единицы валюты заказа в вашей валюте</translation>
    </message>
    <message>
        <source>Time, 1 to 5</source>
        <translation>Сроки, от 1 до 5</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Tooling</source>
        <translation>Оснастка</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Tracking page</source>
        <translation>Страница отслеживания</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
    <message>
        <source>Two or three words, as the site&apos;s sellers write them</source>
        <translation>Два-три слова, как пишут продавцы на сайте</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена за единицу</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единиц</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Use in this letter</source>
        <translation>Использование в этом письме</translation>
    </message>
    <message>
        <source>Used where no other is chosen</source>
        <translation>Используется, если не выбран другой</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Validity of the quote, days</source>
        <translation>Срок действия предложения, дней</translation>
    </message>
    <message>
        <source>Value in use</source>
        <translation>Действующее значение</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Verified PRO</source>
        <translation>Verified PRO</translation>
    </message>
    <message>
        <source>Verified Supplier</source>
        <translation>Verified Supplier</translation>
    </message>
    <message>
        <source>Version at its source</source>
        <translation>Версия в источнике</translation>
    </message>
    <message>
        <source>Vetting answer</source>
        <translation>Ответ проверки</translation>
    </message>
    <message>
        <source>Waits to be opened</source>
        <translation>Ждёт открытия</translation>
    </message>
    <message>
        <source>Waived on</source>
        <translation>Условие снято</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Снятое условие</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation>Вес в оценке</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>Что не сходится</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Что приостановлено</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>What the business licence allows (经营范围), letter by letter</source>
        <translation>Что разрешает лицензия (经营范围), буква в букву</translation>
    </message>
    <message>
        <source>What the list says</source>
        <translation>Что сказано в списке</translation>
    </message>
    <message>
        <source>What the register says</source>
        <translation>Что говорит реестр</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>Что показывает вид</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Where it was read (web address)</source>
        <translation>Где это написано (веб-адрес)</translation>
    </message>
    <message>
        <source>Where the register of the body shows it</source>
        <translation>Где его показывает реестр органа</translation>
    </message>
    <message>
        <source>Where there are several; nobody else sees it</source>
        <translation>Если их несколько; больше никто его не видит</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who declares the goods at the customs of its country</source>
        <translation>Кто декларирует товар на таможне своей страны</translation>
    </message>
    <message>
        <source>Who does not work</source>
        <translation>Кто не работает</translation>
    </message>
    <message>
        <source>Why it is another payment</source>
        <translation>Почему это другой платёж</translation>
    </message>
    <message>
        <source>Why it is in order</source>
        <translation>Почему это в порядке</translation>
    </message>
    <message>
        <source>Why it no longer applies</source>
        <translation>Почему признак снят</translation>
    </message>
    <message>
        <source>Why it was lifted</source>
        <translation>Почему снята</translation>
    </message>
    <message>
        <source>Why there is no sample</source>
        <translation>Почему нет образца</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Через запятую</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>With {place} where the supplier&apos;s name belongs</source>
        <translation>С {place} на месте названия поставщика</translation>
    </message>
    <message>
        <source>Without this day the letter closes without what happens next</source>
        <translation>Без этого дня письмо заканчивается без слов о том, что дальше</translation>
    </message>
    <message>
        <source>Words that are no brands</source>
        <translation>Слова, которые не бренды</translation>
    </message>
    <message>
        <source>Words to keep</source>
        <translation>Оставить слова</translation>
    </message>
    <message>
        <source>Working days; 3 where nothing is entered</source>
        <translation>Рабочих дней; 3, если не указано</translation>
    </message>
    <message>
        <source>Yearly forecast</source>
        <translation>Прогноз на год</translation>
    </message>
    <message>
        <source>{channel}: most characters</source>
        <translation>{channel}: знаков не больше</translation>
    </message>
    <message>
        <source>{channel}: most words</source>
        <translation>{channel}: слов не больше</translation>
    </message>
    <message>
        <source>{field} in Latin letters</source>
        <translation>{field} латиницей</translation>
    </message>
    <message>
        <source>{most} where nothing is entered</source>
        <translation>{most}, если ничего не указано</translation>
    </message>
</context>
<context>
    <name>SupplierRecord</name>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>Пользователь</translation>
    </message>
</context>
</TS>
