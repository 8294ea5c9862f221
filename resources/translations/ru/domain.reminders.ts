<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Agenda</name>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check {supplier} before you order: {done} of {total} done</source>
        <translation>Проверьте {supplier} до заказа: готово {done} из {total}</translation>
    </message>
    <message>
        <source>Decide on the sample of {order}</source>
        <translation>Примите решение по образцу {order}</translation>
    </message>
    <message>
        <source>Decide on the sample of {order}, received on {day}</source>
        <translation>Примите решение по образцу {order}, получен {day}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Follow up: {supplier} has not answered</source>
        <translation>Напомните о себе: {supplier} не отвечает</translation>
    </message>
    <message>
        <source>Letters not sent yet for {product}: {count}</source>
        <translation>Не отправлены письма, {product}: {count}</translation>
    </message>
    <message>
        <source>Letters not sent yet: {count}</source>
        <translation>Не отправлены письма: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Suppliers that have not answered yet: {count}; first asked on {day}</source>
        <translation>Пока не ответили поставщики: {count}, первый запрос {day}</translation>
    </message>
    <message>
        <source>The quote of {supplier} for {product} expires</source>
        <translation>Истекает предложение {supplier}: {product}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Your buyer details are incomplete: {field} is missing</source>
        <translation>Данные покупателя неполны, не хватает: {field}</translation>
    </message>
    <message>
        <source>{supplier} has not answered yet; asked on {day}</source>
        <translation>{supplier} пока не отвечает, запрос {day}</translation>
    </message>
</context>
</TS>
