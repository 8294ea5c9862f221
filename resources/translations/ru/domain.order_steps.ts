<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Orders</name>
    <message>
        <source>Balance {percent} %</source>
        <translation>Доплата {percent} %</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Коносамент</translation>
    </message>
    <message>
        <source>Deposit {percent} %</source>
        <translation>Предоплата {percent} %</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Pre-shipment inspection</source>
        <translation>Предпогрузочная инспекция</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>Образец одобрен</translation>
    </message>
    <message>
        <source>Step {step} of 8: {what}</source>
        <translation>Шаг {step} из 8: {what}</translation>
    </message>
    <message>
        <source>in production, waiting for the ready notice</source>
        <translation>в производстве, ждём извещения о готовности</translation>
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
        <translation>ждём предпогрузочной инспекции</translation>
    </message>
    <message>
        <source>waiting for the sample</source>
        <translation>ждём образец</translation>
    </message>
    <message>
        <source>waiting for the sample decision</source>
        <translation>ждём решения по образцу</translation>
    </message>
</context>
</TS>
