<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Rates</name>
    <message>
        <source>A rate is more than 0, such as 7.25</source>
        <translation>Курс больше 0, например 7,25</translation>
    </message>
    <message>
        <source>About {money} at the rate of {day} ({source})</source>
        <translation>Около {money} по курсу на {day} ({source})</translation>
    </message>
    <message>
        <source>About {money} at the rate of {day} ({source}); days since: {days}. Renew the rate in Settings, Currency and rates.</source>
        <translation>Около {money} по курсу на {day} ({source}); дней с тех пор: {days}. Обновите курс: «Настройки», «Валюта и курсы».</translation>
    </message>
    <message>
        <source>Central Bank of Russia</source>
        <translation>Банк России</translation>
    </message>
    <message>
        <source>Choose two different currencies.</source>
        <translation>Выберите две разные валюты.</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>Европейский центральный банк</translation>
    </message>
    <message>
        <source>The rate is of {day}, a day that is still to come.</source>
        <translation>Курс указан на {day}, этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>The rate is of {day}; a rate is of {first} or later.</source>
        <translation>Курс указан на {day}; курс бывает не раньше {first}.</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>введён вручную</translation>
    </message>
    <message>
        <source>{base} in {quote}: {old} became {new}</source>
        <translation>{base} в {quote}: было {old}, стало {new}</translation>
    </message>
</context>
</TS>
