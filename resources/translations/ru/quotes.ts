<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>BreaksEditor</name>
    <message>
        <source>Add price break</source>
        <translation>Добавить цену</translation>
    </message>
    <message>
        <source>Fill in both the quantity and the unit price.</source>
        <translation>Заполните и количество, и цену за единицу.</translation>
    </message>
    <message>
        <source>Price break {place}: from quantity</source>
        <translation>Строка {place}: от количества</translation>
    </message>
    <message>
        <source>Price break {place}: unit price</source>
        <translation>Строка {place}: цена за единицу</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Remove price break {place}</source>
        <translation>Убрать строку {place}</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Ask the rest</source>
        <translation>Спросить остальное</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Вы спрашивали</translation>
    </message>
</context>
<context>
    <name>QuoteColumns</name>
    <message>
        <source>Below MOQ</source>
        <translation>Ниже MOQ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Lead days</source>
        <translation>Срок, дн.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Missing answers</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Нет цены</translation>
    </message>
    <message>
        <source>No rate says it</source>
        <translation>Нет курса</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>Нет суммы</translation>
    </message>
    <message>
        <source>Not asked by a letter</source>
        <translation>Письмом не спрашивали</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>В своей валюте</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Supplier, product</source>
        <translation>Поставщик, товар</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>for {quantity} {unit}</source>
        <translation>за {quantity} {unit}</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>за {unit}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>действует до {day}</translation>
    </message>
    <message>
        <source>{price} from {quantity}</source>
        <translation>{price} от {quantity}</translation>
    </message>
</context>
<context>
    <name>QuoteDetail</name>
    <message>
        <source>At {quantity} {unit}</source>
        <translation>За {quantity} {unit}</translation>
    </message>
    <message>
        <source>Below the MOQ of {moq}: no price.</source>
        <translation>Ниже MOQ {moq}: цены нет.</translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Создать заказ</translation>
    </message>
    <message>
        <source>Only a valid quote can become an order.</source>
        <translation>Заказ создаётся только из действующего предложения.</translation>
    </message>
    <message>
        <source>Open supplier</source>
        <translation>К поставщику</translation>
    </message>
    <message>
        <source>Reject quote</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Restore it from the Bin first.</source>
        <translation>Сначала восстановите из корзины.</translation>
    </message>
    <message>
        <source>This quote has no price.</source>
        <translation>В этом предложении нет цены.</translation>
    </message>
    <message>
        <source>This quote is in the Bin.</source>
        <translation>Это предложение в корзине.</translation>
    </message>
    <message>
        <source>This supplier is in the Bin.</source>
        <translation>Этот поставщик в корзине.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Unit price, the lowest</source>
        <translation>Цена за единицу, минимум</translation>
    </message>
</context>
<context>
    <name>QuoteFields</name>
    <message>
        <source>Left empty, it is the least quantity of the prices</source>
        <translation>Если пусто — наименьшее количество из цен</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) moved to the Bin</source>
        <translation>
            <numerusform>%n предложение в корзине</numerusform>
            <numerusform>%n предложения в корзине</numerusform>
            <numerusform>%n предложений в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) restored</source>
        <translation>
            <numerusform>%n предложение восстановлено</numerusform>
            <numerusform>%n предложения восстановлено</numerusform>
            <numerusform>%n предложений восстановлено</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter that asks the rest is begun</source>
        <translation>Начато письмо с остальными вопросами</translation>
    </message>
    <message>
        <source>A quantity must be more than 0 and at most {most}.</source>
        <translation>Количество должно быть больше 0 и не больше {most}.</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Enter reply</source>
        <translation>Внести ответ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Отбор предложений</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Импортировать таблицу…</translation>
    </message>
    <message>
        <source>No quote is in the Bin.</source>
        <translation>В корзине нет предложений.</translation>
    </message>
    <message>
        <source>No replies yet. Enter what a supplier answered to compare prices.</source>
        <translation>Ответов пока нет. Внесите ответ поставщика, чтобы сравнить цены.</translation>
    </message>
    <message numerus="yes">
        <source>No replies yet. Waiting for %n supplier(s) since {day}.</source>
        <translation>
            <numerusform>Ответов пока нет. С {day} ждём ответа %n поставщика.</numerusform>
            <numerusform>Ответов пока нет. С {day} ждём ответа %n поставщиков.</numerusform>
            <numerusform>Ответов пока нет. С {day} ждём ответа %n поставщиков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Prices at quantity</source>
        <translation>Цены при количестве</translation>
    </message>
    <message>
        <source>Print quotes…</source>
        <translation>Печать предложений…</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>The reply is saved.</source>
        <translation>Ответ сохранён.</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>Add a supplier first: a reply needs a supplier.</source>
        <translation>Сначала добавьте поставщика: у ответа должен быть поставщик.</translation>
    </message>
    <message>
        <source>Enter reply</source>
        <translation>Внести ответ</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>Сохранить ответ</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>{supplier}, inquiry {number}</source>
        <translation>{supplier}, запрос {number}</translation>
    </message>
    <message>
        <source>{supplier}, without an inquiry</source>
        <translation>{supplier}, без запроса</translation>
    </message>
</context>
</TS>
