<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Readiness</name>
    <message>
        <source>The colour is missing. Write n/a if it does not apply.</source>
        <translation>Не указан цвет. Напишите n/a, если он не важен.</translation>
    </message>
    <message>
        <source>The expected volume is missing.</source>
        <translation>Не указан объём закупки.</translation>
    </message>
    <message>
        <source>The features are missing. Write n/a if there are none.</source>
        <translation>Не указаны особенности. Напишите n/a, если их нет.</translation>
    </message>
    <message>
        <source>The letter names another supplier: {name}.</source>
        <translation>В письме назван другой поставщик: {name}.</translation>
    </message>
    <message>
        <source>The product link is missing. Write n/a if there is none.</source>
        <translation>Нет ссылки на товар. Напишите n/a, если её нет.</translation>
    </message>
    <message>
        <source>The product link is the page of another supplier: {name}.</source>
        <translation>Ссылка ведёт на страницу другого поставщика: {name}.</translation>
    </message>
    <message>
        <source>The product name is missing.</source>
        <translation>Не указано название товара.</translation>
    </message>
    <message>
        <source>The question about MOQ is not asked.</source>
        <translation>Нет вопроса о минимальном заказе (MOQ).</translation>
    </message>
    <message>
        <source>The question about the price is not asked.</source>
        <translation>Нет вопроса о цене.</translation>
    </message>
    <message>
        <source>The size is missing. Write n/a if it does not apply.</source>
        <translation>Не указан размер. Напишите n/a, если он не важен.</translation>
    </message>
    <message>
        <source>Your company is missing in the buyer details.</source>
        <translation>В данных покупателя нет вашей компании.</translation>
    </message>
    <message>
        <source>Your field of business is missing in the buyer details.</source>
        <translation>В данных покупателя нет вашей сферы деятельности.</translation>
    </message>
    <message>
        <source>Your name is missing in the buyer details.</source>
        <translation>В данных покупателя нет вашего имени.</translation>
    </message>
    <message>
        <source>Your position is missing in the buyer details.</source>
        <translation>В данных покупателя нет вашей должности.</translation>
    </message>
    <message>
        <source>Your region is missing in the buyer details.</source>
        <translation>В данных покупателя нет вашего региона.</translation>
    </message>
</context>
</TS>
