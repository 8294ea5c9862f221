<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>NewProductSheet</name>
    <message>
        <source>Add product</source>
        <translation>Добавить товар</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
</context>
<context>
    <name>ProductColumns</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Add photo</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>Добавить фото…</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>На этом компьютере нет программы, которая открывает {file}.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>Сведения о товаре</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Искать этот товар</translation>
    </message>
    <message>
        <source>Suppliers: {suppliers} · Inquiries: {inquiries} · Quotes: {quotes}</source>
        <translation>Поставщики: {suppliers} · Запросы: {inquiries} · Предложения: {quotes}</translation>
    </message>
    <message>
        <source>The photo is kept.</source>
        <translation>Фото сохранено.</translation>
    </message>
    <message>
        <source>This product is in the Bin.</source>
        <translation>Этот товар в корзине.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товара</numerusform>
            <numerusform>%n товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) moved to the Bin</source>
        <translation>
            <numerusform>%n товар в корзине</numerusform>
            <numerusform>%n товара в корзине</numerusform>
            <numerusform>%n товаров в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) restored</source>
        <translation>
            <numerusform>%n товар восстановлен</numerusform>
            <numerusform>%n товара восстановлено</numerusform>
            <numerusform>%n товаров восстановлено</numerusform>
        </translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Filter products</source>
        <translation>Фильтр товаров</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Импортировать таблицу…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>No product is in the Bin.</source>
        <translation>В корзине нет товаров.</translation>
    </message>
    <message>
        <source>No products yet. A product that a supplier or quote names is listed here.</source>
        <translation>Товаров пока нет. Здесь появится товар, который назван у поставщика или в предложении.</translation>
    </message>
</context>
</TS>
