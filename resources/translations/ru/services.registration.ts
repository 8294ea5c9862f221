<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Mails</name>
    <message>
        <source>An e-mail address has a name, @ and a domain.</source>
        <translation>В адресе почты есть имя, @ и домен.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces.</source>
        <translation>В адресе почты нет пробелов.</translation>
    </message>
    <message>
        <source>An e-mail address has only one @.</source>
        <translation>В адресе почты только один знак @.</translation>
    </message>
    <message>
        <source>The part after @ must be a domain, such as company.com.</source>
        <translation>После @ должен стоять домен, например company.com.</translation>
    </message>
    <message>
        <source>The part before @ must be in Latin letters.</source>
        <translation>Часть до @ должна быть латиницей.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it looks like name@company.com.</source>
        <translation>Это не адрес почты, он выглядит как name@company.com.</translation>
    </message>
</context>
<context>
    <name>Marketplaces</name>
    <message>
        <source>There is no account on “{name}”. There are: {known}</source>
        <translation>Учётной записи «{name}» нет. Есть: {known}</translation>
    </message>
    <message>
        <source>This account is no longer in the file.</source>
        <translation>Этой учётной записи больше нет в файле.</translation>
    </message>
    <message>
        <source>This day is still to come; a step is noted when it is done.</source>
        <translation>Этот день ещё не наступил; шаг отмечают, когда он сделан.</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>A digit is missing or too many: no number there has this length.</source>
        <translation>Цифра лишняя или пропущена: номеров такой длины там нет.</translation>
    </message>
    <message>
        <source>A phone number has digits only, such as +7 912 345 67 89.</source>
        <translation>В номере телефона только цифры, например +7 912 345 67 89.</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and the country code.</source>
        <translation>Выберите страну или начните с + и кода страны.</translation>
    </message>
    <message>
        <source>No country has this code; check the digits after +.</source>
        <translation>Такого кода страны нет, проверьте цифры после +.</translation>
    </message>
    <message>
        <source>No such number exists with code +{code}; compare it digit by digit.</source>
        <translation>С кодом +{code} такого номера нет, сверьте его по цифрам.</translation>
    </message>
    <message>
        <source>The area or operator code is missing.</source>
        <translation>Не хватает кода города или оператора.</translation>
    </message>
    <message>
        <source>The number has too few digits.</source>
        <translation>В номере слишком мало цифр.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>В номере слишком много цифр.</translation>
    </message>
    <message>
        <source>Write the number, such as +7 912 345 67 89.</source>
        <translation>Напишите номер, например +7 912 345 67 89.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Several buyer profiles are called “{name}”; name it by its number: {known}</source>
        <translation>Несколько профилей покупателя называются «{name}»; укажите номер: {known}</translation>
    </message>
    <message>
        <source>The profile that is used where no other is chosen stays; use another one first.</source>
        <translation>Профиль, который используется, если не выбран другой, остаётся; сначала выберите другой.</translation>
    </message>
    <message>
        <source>There is no buyer profile “{name}”. There are: {known}</source>
        <translation>Профиля покупателя «{name}» нет. Есть: {known}</translation>
    </message>
    <message>
        <source>There is no such buyer profile.</source>
        <translation>Такого профиля покупателя нет.</translation>
    </message>
</context>
</TS>
