<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>PriceBreaks</name>
    <message>
        <source>A price must be more than 0 and at most {most}</source>
        <translation>Цена должна быть больше 0 и не больше {most}</translation>
    </message>
    <message>
        <source>A quantity must be more than 0 and at most {most}</source>
        <translation>Количество должно быть больше 0 и не больше {most}</translation>
    </message>
    <message>
        <source>A quote has at most {most} prices</source>
        <translation>В предложении может быть не больше {most} цен</translation>
    </message>
    <message>
        <source>Enter at least one price: a quantity and the unit price.</source>
        <translation>Укажите хотя бы одну цену: количество и цену за единицу.</translation>
    </message>
    <message>
        <source>From {quantity} on the price is higher than before: check it</source>
        <translation>От {quantity} цена выше, чем раньше: проверьте её</translation>
    </message>
    <message>
        <source>Quantities and prices have at most six decimals</source>
        <translation>У количеств и цен не больше шести знаков после запятой</translation>
    </message>
    <message>
        <source>The prices are in {theirs}, the quote is in {currency}: make them one.</source>
        <translation>Цены указаны в {theirs}, а предложение в {currency}: выберите одно.</translation>
    </message>
    <message>
        <source>The prices are per {theirs}, the quote is per {unit}: make them one.</source>
        <translation>Цены указаны за {theirs}, а предложение за {unit}: выберите одно.</translation>
    </message>
    <message>
        <source>The quantity {quantity} has two prices; keep one of them</source>
        <translation>У количества {quantity} две цены; оставьте одну</translation>
    </message>
    <message>
        <source>These prices are for {units}: enter those of one unit.</source>
        <translation>Эти цены за разные единицы ({units}): введите цены за одну.</translation>
    </message>
    <message>
        <source>These prices are in two currencies: enter one of them.</source>
        <translation>Эти цены в двух валютах: введите цены в одной.</translation>
    </message>
    <message>
        <source>You asked for {quantity} {asked}, the price is per {unit}: compare it with the MOQ of {moq} yourself</source>
        <translation>Вы запрашивали {quantity} {asked}, а цена указана за {unit}: сравните с MOQ {moq} сами</translation>
    </message>
    <message>
        <source>You asked for {quantity} {unit}, below the MOQ of {moq}: there is no price for it</source>
        <translation>Вы запрашивали {quantity} {unit}, это меньше MOQ {moq}: цены на такое количество нет</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write {number} or {list}.</source>
        <translation>«{text}» можно прочитать двояко: напишите {number} или {list}.</translation>
    </message>
    <message>
        <source>“{text}” is not a price break; write quantity:price, such as 500:2.70</source>
        <translation>«{text}» — не цена; напишите количество:цена, например 500:2.70</translation>
    </message>
    <message>
        <source>“{text}” is not one price: write one price for each quantity, such as 500:2.70</source>
        <translation>«{text}» — не одна цена; напишите одну цену для каждого количества, например 500:2.70</translation>
    </message>
    <message>
        <source>“{text}” may be the price of a thousand: write the price of one, such as 500:2.70</source>
        <translation>«{text}» может быть ценой за тысячу; напишите цену за единицу, например 500:2.70</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>A company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Физлицо</translation>
    </message>
    <message>
        <source>A quote in the state “{state}” cannot become “{wanted}”.</source>
        <translation>Предложение в состоянии «{state}» не может стать «{wanted}».</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Full prepayment outside the platform: nothing protects the money</source>
        <translation>Полная предоплата вне площадки: деньги ничем не защищены</translation>
    </message>
    <message>
        <source>Full prepayment: all the money is paid before production</source>
        <translation>Полная предоплата: все деньги уходят до начала производства</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Payment outside the platform is not protected by it</source>
        <translation>Оплату вне площадки она не защищает</translation>
    </message>
    <message>
        <source>Priced per {unit}, other quotes for this product per {others}: they are not compared.</source>
        <translation>Цена за {unit}, в других предложениях на этот товар — за {others}: они не сравниваются.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>The money would go to a person. Payments to a personal account are refused.</source>
        <translation>Деньги должны уйти физлицу. Платежи на личный счёт не допускаются.</translation>
    </message>
    <message>
        <source>“{text}” is more than ten years: write the last day itself.</source>
        <translation>«{text}» — больше десяти лет: напишите сам последний день.</translation>
    </message>
</context>
</TS>
