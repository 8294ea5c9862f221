<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Cartons opened: {cartons}; at least {least} are needed</source>
        <translation>Вскрыто коробок: {cartons}; нужно не меньше {least}</translation>
    </message>
    <message>
        <source>Goods ready since {day}</source>
        <translation>Товар готов с {day}</translation>
    </message>
    <message>
        <source>Inspection before loading not recorded yet</source>
        <translation>Инспекция перед погрузкой не записана</translation>
    </message>
    <message>
        <source>Inspection before loading passed on {day}</source>
        <translation>Инспекция перед погрузкой пройдена {day}</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}; each opened carton needs one</source>
        <translation>Фото: {photos} из {cartons}; нужно по одному на вскрытую коробку</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}; each opened carton needs one. {why}</source>
        <translation>Фото: {photos} из {cartons}; нужно по одному на вскрытую коробку. {why}</translation>
    </message>
    <message>
        <source>The inspection of {day} failed</source>
        <translation>Инспекция {day} не пройдена</translation>
    </message>
    <message>
        <source>The inspection of {day} is older than the deposit of {deposit}; record the one made after it</source>
        <translation>Инспекция от {day} старше предоплаты от {deposit}; запишите ту, что сделана после неё</translation>
    </message>
    <message>
        <source>The ready notice of {day} is older than the deposit of {deposit}; enter the notice that came after it</source>
        <translation>Извещение о готовности от {day} старше предоплаты от {deposit}; введите извещение, пришедшее после неё</translation>
    </message>
    <message>
        <source>The supplier has not given notice that the goods are ready</source>
        <translation>Поставщик не известил о готовности товара</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>The deposit is not paid yet; the goods are made and ready after it</source>
        <translation>Предоплата ещё не внесена; товар делают и он готов после неё</translation>
    </message>
    <message>
        <source>The inspection of {day} is older than the deposit of {deposit}</source>
        <translation>Инспекция от {day} старше предоплаты от {deposit}</translation>
    </message>
    <message>
        <source>The ready notice of {day} is older than the deposit of {deposit}</source>
        <translation>Извещение о готовности от {day} старше предоплаты от {deposit}</translation>
    </message>
</context>
</TS>
