<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Full prepayment outside the platform is refused</source>
        <translation>Полная предоплата вне площадки не допускается</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>Образец одобрен</translation>
    </message>
    <message>
        <source>Sample approved on {day}</source>
        <translation>Образец одобрен {day}</translation>
    </message>
    <message>
        <source>Sample not approved yet: received {day}, waiting for the decision</source>
        <translation>Образец ещё не одобрен: получен {day}, ждёт решения</translation>
    </message>
    <message>
        <source>Sample not approved yet; it is on its way</source>
        <translation>Образец ещё не одобрен: он в пути</translation>
    </message>
    <message>
        <source>Sample not approved yet; it was ordered on {day}</source>
        <translation>Образец ещё не одобрен: заказан {day}</translation>
    </message>
    <message>
        <source>Sample not approved yet; the decision is open</source>
        <translation>Образец ещё не одобрен: решения нет</translation>
    </message>
    <message>
        <source>Sample not ordered yet</source>
        <translation>Образец ещё не заказан</translation>
    </message>
    <message>
        <source>Sample rejected</source>
        <translation>Образец отклонён</translation>
    </message>
    <message>
        <source>Sample rejected on {day}</source>
        <translation>Образец отклонён {day}</translation>
    </message>
    <message>
        <source>The deposit is not paid yet</source>
        <translation>Предоплата ещё не внесена</translation>
    </message>
    <message>
        <source>The order has no delivery address</source>
        <translation>В заказе не указан адрес доставки</translation>
    </message>
    <message>
        <source>{percent} % is paid before the goods are made; that needs a reason</source>
        <translation>{percent} % платится до изготовления товара; нужна причина</translation>
    </message>
</context>
</TS>
