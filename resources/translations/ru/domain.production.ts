<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Orders</name>
    <message>
        <source>Inspection at {share} %</source>
        <translation>Инспекция при {share} %</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Days lost: {days} ({holiday}).</source>
        <translation>Потеряно дней: {days} ({holiday}).</translation>
    </message>
    <message>
        <source>Late: expected {expected}, one day ago</source>
        <translation>Опоздание: ждали {expected}, вчера</translation>
    </message>
    <message>
        <source>Late: expected {expected}, {days} days ago</source>
        <translation>Опоздание: ждали {expected}, дней прошло: {days}</translation>
    </message>
    <message>
        <source>Promised one day later than planned ({planned})</source>
        <translation>Обещано на день позже плана ({planned})</translation>
    </message>
    <message>
        <source>Promised {days} days later than planned ({planned})</source>
        <translation>Обещано позже плана ({planned}) на дней: {days}</translation>
    </message>
    <message>
        <source>Until {day} factories work with fewer people after the New Year.</source>
        <translation>До {day} после праздника на фабриках не хватает рабочих.</translation>
    </message>
    <message>
        <source>Was late by one day</source>
        <translation>Опоздание составило один день</translation>
    </message>
    <message>
        <source>Was late by {days} days</source>
        <translation>Опоздание составило дней: {days}</translation>
    </message>
    <message>
        <source>the Golden Week in October</source>
        <translation>«золотая неделя» в октябре</translation>
    </message>
    <message>
        <source>{day} is in the weeks before the Chinese New Year of {new_year}: factories close for about four weeks, and a deposit paid now may wait that long. Ask whether the goods are ready before it, or pay after it.</source>
        <translation>{day} — за считаные недели до китайского Нового года ({new_year}): фабрики закрываются примерно на четыре недели, и предоплата может столько же пролежать. Уточните, будет ли товар готов раньше, или платите после праздника.</translation>
    </message>
</context>
</TS>
