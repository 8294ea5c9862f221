<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Shipping</name>
    <message>
        <source>Damaged: {quantity} {unit} of {goods}</source>
        <translation>Повреждено: {quantity} {unit}, {goods}</translation>
    </message>
    <message>
        <source>The receipt cannot be confirmed on {day}: goods came on {received}</source>
        <translation>Получение нельзя подтвердить {day}: товар пришёл {received}</translation>
    </message>
    <message>
        <source>This is said by confirming the receipt, behind its gate</source>
        <translation>Это указывает подтверждение получения – после проверки его условий</translation>
    </message>
    <message>
        <source>This order has no line {key}</source>
        <translation>В этом заказе нет строки {key}</translation>
    </message>
    <message>
        <source>This receipt is no longer in the file.</source>
        <translation>Этого получения больше нет в файле.</translation>
    </message>
    <message>
        <source>This shipment belongs to another order</source>
        <translation>Эта отгрузка относится к другому заказу</translation>
    </message>
    <message>
        <source>This shipment is no longer in the file.</source>
        <translation>Этой отгрузки больше нет в файле.</translation>
    </message>
</context>
</TS>
