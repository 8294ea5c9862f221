<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Bank account confirmed on {day} ({channel}); since when that channel is known was not written down</source>
        <translation>Счёт подтверждён {day} ({channel}); с каких пор известен этот канал, не записано</translation>
    </message>
    <message>
        <source>Bank account confirmed on {day} ({channel}, known since {since})</source>
        <translation>Счёт подтверждён {day} ({channel}, известно с {since})</translation>
    </message>
    <message>
        <source>Bank account not confirmed through a second channel</source>
        <translation>Банковский счёт не подтверждён по второму каналу</translation>
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
        <source>The payee “{name}” is not named like the supplier</source>
        <translation>Имя получателя «{name}» не совпадает с поставщиком</translation>
    </message>
    <message>
        <source>The supplier was named “{before}” when the account was checked and is named “{now}” since: check the account again</source>
        <translation>При проверке счёта поставщик назывался «{before}», а теперь — «{now}»: проверьте счёт ещё раз</translation>
    </message>
    <message>
        <source>You have not confirmed that “{name}” is the supplier</source>
        <translation>Вы не подтвердили, что «{name}» — это поставщик</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Payments to a personal account are refused.</source>
        <translation>Платежи на личный счёт не допускаются.</translation>
    </message>
    <message>
        <source>The checked account belongs to “{name}”; add the other account and check it</source>
        <translation>Проверенный счёт принадлежит «{name}»; добавьте другой счёт и проверьте его</translation>
    </message>
</context>
</TS>
