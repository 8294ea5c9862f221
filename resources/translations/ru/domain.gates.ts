<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Bank account confirmed through {channel} on {day}</source>
        <translation>Счёт подтверждён: {channel}, {day}</translation>
    </message>
    <message>
        <source>Bank account not confirmed through a second channel</source>
        <translation>Банковский счёт не подтверждён по второму каналу</translation>
    </message>
    <message>
        <source>Cartons opened: {cartons}; at least {least} are needed</source>
        <translation>Вскрыто коробок: {cartons}; нужно не меньше {least}</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is not on file</source>
        <translation>Копии коносамента нет в деле</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is on file</source>
        <translation>Копия коносамента в деле</translation>
    </message>
    <message>
        <source>Full prepayment outside the platform is refused</source>
        <translation>Полная предоплата вне площадки не допускается</translation>
    </message>
    <message>
        <source>Goods ready since {day}</source>
        <translation>Товар готов с {day}</translation>
    </message>
    <message>
        <source>Gut check on the supplier not answered</source>
        <translation>Вопрос о чутье по поставщику без ответа</translation>
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
        <source>No bank account of the supplier is on file</source>
        <translation>Банковского счёта поставщика нет в деле</translation>
    </message>
    <message>
        <source>Payments to a personal account are refused: {name}</source>
        <translation>Платежи на личный счёт не допускаются: {name}</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}; each opened carton needs one</source>
        <translation>Фото: {photos} из {cartons}; нужно по одному на вскрытую коробку</translation>
    </message>
    <message>
        <source>Proforma invoice is not on file</source>
        <translation>Счёта-проформы нет в деле</translation>
    </message>
    <message>
        <source>Proforma invoice is on file</source>
        <translation>Счёт-проформа в деле</translation>
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
        <source>Supplier check is open: {check}</source>
        <translation>Проверка поставщика не закончена: {check}</translation>
    </message>
    <message>
        <source>Supplier has a critical red flag: {flag}</source>
        <translation>Критический тревожный признак у поставщика: {flag}</translation>
    </message>
    <message>
        <source>Supplier is a Free Member; that always needs a reason</source>
        <translation>Поставщик — Free Member; это всегда требует причины</translation>
    </message>
    <message>
        <source>Supplier passed the check</source>
        <translation>Поставщик прошёл проверку</translation>
    </message>
    <message>
        <source>Supplier passed the check: {badge}</source>
        <translation>Поставщик прошёл проверку: {badge}</translation>
    </message>
    <message>
        <source>Supplier passed the check: {badge}, with Trade Assurance</source>
        <translation>Поставщик прошёл проверку: {badge}, с Trade Assurance</translation>
    </message>
    <message>
        <source>The deposit is not paid yet</source>
        <translation>Предоплата ещё не внесена</translation>
    </message>
    <message>
        <source>The inspection of {day} failed</source>
        <translation>Инспекция {day} не пройдена</translation>
    </message>
    <message>
        <source>The payee “{name}” is not named like the supplier</source>
        <translation>Имя получателя «{name}» не совпадает с поставщиком</translation>
    </message>
    <message>
        <source>The supplier has not given notice that the goods are ready</source>
        <translation>Поставщик не известил о готовности товара</translation>
    </message>
    <message>
        <source>You have not confirmed that “{name}” is the supplier</source>
        <translation>Вы не подтвердили, что «{name}» — это поставщик</translation>
    </message>
    <message>
        <source>{percent} % is paid before the goods are made; that needs a reason</source>
        <translation>{percent} % платится до изготовления товара; нужна причина</translation>
    </message>
</context>
</TS>
