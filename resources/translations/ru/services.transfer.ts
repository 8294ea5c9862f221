<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Export</name>
    <message>
        <source>Buying requests</source>
        <translation>Запросы на закупку</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Поиски</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Запись таблицы</translation>
    </message>
    <message>
        <source>{file}: a table is written as .csv or .xlsx.</source>
        <translation>{file}: таблица записывается как .csv или .xlsx.</translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>A number has at most 40 letters and digits, such as 2026-0001.</source>
        <translation>В номере не больше 40 букв и цифр, например 2026-0001.</translation>
    </message>
    <message>
        <source>A quote has no state “{text}”. Write one of: {states}.</source>
        <translation>У предложения нет состояния «{text}». Напишите одно из: {states}.</translation>
    </message>
    <message>
        <source>A table does not approve a sample, which opens the deposit: it is kept as received. Approve it in the order.</source>
        <translation>Таблица не утверждает образец, от которого зависит предоплата: он записан как полученный. Утвердите его в заказе.</translation>
    </message>
    <message>
        <source>By this method the money is held by: {holder}. That is what is kept.</source>
        <translation>При этом способе деньги хранит: {holder}. Так и записано.</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Give a quantity and a price, or price breaks such as 500:2.70.</source>
        <translation>Укажите количество и цену или цены по количеству, например 500:2.70.</translation>
    </message>
    <message>
        <source>Inquiry {number} is recorded with other values, and stays.</source>
        <translation>Запрос {number} уже записан с другими значениями и остаётся таким.</translation>
    </message>
    <message>
        <source>Line {line} has this supplier in this inquiry already.</source>
        <translation>Этот поставщик уже есть в этом запросе на строке {line}.</translation>
    </message>
    <message>
        <source>Line {line} says something else of inquiry {number}: make them one.</source>
        <translation>На строке {line} о запросе {number} сказано другое: сделайте строки одинаковыми.</translation>
    </message>
    <message>
        <source>Line {line} says something else of order {number}: make them one.</source>
        <translation>На строке {line} о заказе {number} сказано другое: сделайте строки одинаковыми.</translation>
    </message>
    <message>
        <source>No column is known as “{field}”. Columns: {columns}.</source>
        <translation>Столбец «{field}» не найден. Столбцы: {columns}.</translation>
    </message>
    <message>
        <source>No field is known for these columns; they are not imported: {columns}.</source>
        <translation>Для этих столбцов нет поля, они не импортируются: {columns}.</translation>
    </message>
    <message>
        <source>No field is known for these columns; they go to the notes: {columns}.</source>
        <translation>Для этих столбцов нет поля, они попадут в заметки: {columns}.</translation>
    </message>
    <message>
        <source>No quantity is given: the price counts from a quantity of 1.</source>
        <translation>Количество не указано: цена считается от количества 1.</translation>
    </message>
    <message>
        <source>No supplier is called “{name}”. Import or add the supplier first.</source>
        <translation>Поставщика с названием «{name}» нет. Сначала импортируйте или добавьте его.</translation>
    </message>
    <message>
        <source>One letter alone has or leaves out “{block}”: say so under “{column}”.</source>
        <translation>Включить или убрать «{block}» можно только в отдельном письме: укажите это в столбце «{column}».</translation>
    </message>
    <message>
        <source>Order {number} is in {currency}.</source>
        <translation>Валюта заказа {number} — {currency}.</translation>
    </message>
    <message>
        <source>Order {number} is recorded with other values, and stays.</source>
        <translation>Заказ {number} уже записан с другими значениями и остаётся таким.</translation>
    </message>
    <message>
        <source>Order {number} is with {supplier}.</source>
        <translation>Поставщик заказа {number} — {supplier}.</translation>
    </message>
    <message>
        <source>Several suppliers are called “{name}”. Rename one of them.</source>
        <translation>Поставщиков с названием «{name}» несколько. Переименуйте одного из них.</translation>
    </message>
    <message>
        <source>The ready notice is not taken yet, because the deposit is not recorded. Import the payments, then this table again.</source>
        <translation>Извещение о готовности пока не взято: предоплата не записана. Импортируйте платежи, затем снова эту таблицу.</translation>
    </message>
    <message>
        <source>The stage follows from what is recorded: it is “{stage}” until payments and papers are there.</source>
        <translation>Этап следует из записанного: пока нет платежей и документов, это «{stage}».</translation>
    </message>
    <message>
        <source>The total of {total} is not that of the goods, {goods}: it is taken as it is written.</source>
        <translation>Сумма {total} не равна стоимости товаров ({goods}): она взята так, как записана.</translation>
    </message>
    <message>
        <source>There is a product of this name, with other values; it stays.</source>
        <translation>Товар с таким названием уже есть, с другими значениями; он остаётся.</translation>
    </message>
    <message>
        <source>There is no order {number}. Import or make the order first.</source>
        <translation>Заказа {number} нет. Сначала импортируйте или создайте заказ.</translation>
    </message>
    <message>
        <source>This quote is recorded in another state; it stays.</source>
        <translation>Это предложение записано в другом состоянии; оно остаётся.</translation>
    </message>
    <message>
        <source>This quote is recorded with other prices, and stays. Enter the price there, or change the day.</source>
        <translation>Это предложение записано с другими ценами и остаётся как есть. Введите цену в нём или измените дату.</translation>
    </message>
    <message>
        <source>Write which payment of the order it is: 1 for the first, 2 for the next.</source>
        <translation>Напишите, какой это платёж по заказу: 1 — первый, 2 — следующий.</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Запись строк</translation>
    </message>
    <message>
        <source>“{block}”: {complaint}</source>
        <translation>«{block}»: {complaint}</translation>
    </message>
    <message>
        <source>“{column}” cannot go to “{field}”. Columns: {columns}. Fields: {fields}.</source>
        <translation>«{column}» нельзя отнести к «{field}». Столбцы: {columns}. Поля: {fields}.</translation>
    </message>
    <message>
        <source>“{text}” is in another currency than the row, which says {currency}.</source>
        <translation>«{text}» — в другой валюте, чем строка: в ней указано {currency}.</translation>
    </message>
    <message>
        <source>“{text}” is one number: write the payment terms as percentages, such as 30/70, or in words.</source>
        <translation>«{text}» — это одно число: запишите условия оплаты процентами, например 30/70, или словами.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Kind of payee</source>
        <translation>Вид получателя</translation>
    </message>
    <message>
        <source>Note on the contact</source>
        <translation>Заметка о контакте</translation>
    </message>
    <message>
        <source>Note on the goods</source>
        <translation>Примечание к товару</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Own blocks, this letter only</source>
        <translation>Свои блоки, только это письмо</translation>
    </message>
    <message>
        <source>Own wordings of blocks</source>
        <translation>Свои формулировки блоков</translation>
    </message>
    <message>
        <source>Prices by quantity</source>
        <translation>Цены по количеству</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no template for “{kind}”. There are: {kinds}.</source>
        <translation>Шаблона для «{kind}» нет. Есть: {kinds}.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>An account number in “{column}” was not imported. Add it under the supplier&apos;s bank accounts, where it is checked.</source>
        <translation>Номер счёта из столбца «{column}» не взят. Внесите его в банковские счета поставщика: там его проверяют.</translation>
    </message>
    <message>
        <source>Another value is recorded already and stays.</source>
        <translation>Уже записано другое значение, оно остаётся.</translation>
    </message>
    <message>
        <source>Another value is recorded already; this one stands in the notes.</source>
        <translation>Уже записано другое значение; это — в заметках.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Значки</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Choose the column that holds the supplier&apos;s name.</source>
        <translation>Выберите столбец с названием поставщика.</translation>
    </message>
    <message>
        <source>Comparing rows with the list</source>
        <translation>Сравнение строк со списком</translation>
    </message>
    <message>
        <source>Making a backup first</source>
        <translation>Сначала создаётся резервная копия</translation>
    </message>
    <message>
        <source>No supplier is called “{name}”. Import or add the supplier first.</source>
        <translation>Поставщика с названием «{name}» нет. Сначала импортируйте или добавьте его.</translation>
    </message>
    <message>
        <source>Records of this kind do not come in as a table: {kind}</source>
        <translation>Записи этого вида не импортируются из таблицы: {kind}</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>Отложено, потому что</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>В файле нет столбца «{column}».</translation>
    </message>
    <message>
        <source>This may be the company of line {line}: {why}.</source>
        <translation>Возможно, это компания из строки {line}: {why}.</translation>
    </message>
    <message>
        <source>This may be “{name}”, which is in the list: {why}.</source>
        <translation>Возможно, это «{name}», уже есть в списке: {why}.</translation>
    </message>
    <message>
        <source>This row has more cells than the header.</source>
        <translation>В строке больше ячеек, чем в заголовке.</translation>
    </message>
    <message>
        <source>Two columns go to “{field}”. Keep one.</source>
        <translation>Два столбца идут в поле «{field}». Оставьте один.</translation>
    </message>
    <message>
        <source>Writing suppliers</source>
        <translation>Запись поставщиков</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>тот же адрес эл. почты</translation>
    </message>
    <message>
        <source>the same name, but other values</source>
        <translation>то же название, но другие значения</translation>
    </message>
    <message>
        <source>the same number, but another name</source>
        <translation>тот же номер, но другое название</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>тот же номер телефона</translation>
    </message>
    <message>
        <source>the same store page</source>
        <translation>та же страница магазина</translation>
    </message>
    <message>
        <source>{complaint} “{value}” stands in the notes.</source>
        <translation>{complaint} «{value}» — в заметках.</translation>
    </message>
    <message>
        <source>“{field}” is not a field. Fields: {fields}.</source>
        <translation>Поля «{field}» нет. Поля: {fields}.</translation>
    </message>
    <message>
        <source>“{old}” stays for {name}; the table has “{new}”.</source>
        <translation>Для {name} остаётся «{old}»; в таблице — «{new}».</translation>
    </message>
    <message>
        <source>“{value}” is a number that a spreadsheet rounded off, so it was not taken. Enter it again from the source.</source>
        <translation>«{value}» — число, округлённое электронной таблицей, поэтому оно не взято. Введите его заново из источника.</translation>
    </message>
    <message>
        <source>“{value}” is a phone number or an e-mail address, not a name: check what the columns go to.</source>
        <translation>«{value}» — номер телефона или адрес эл. почты, а не название: проверьте, куда идут столбцы.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices of this field: it stands in the notes.</source>
        <translation>«{value}»: такого варианта в этом поле нет, это стоит в примечаниях.</translation>
    </message>
    <message>
        <source>“{value}” is not one price like 4.50 or USD 4.50: it stands in the notes.</source>
        <translation>«{value}» — не одна цена вроде 4.50 или USD 4.50: это стоит в примечаниях.</translation>
    </message>
    <message>
        <source>“{value}” names a badge that is not known: it stands in the notes.</source>
        <translation>«{value}»: такого знака программа не знает, это стоит в примечаниях.</translation>
    </message>
</context>
</TS>
