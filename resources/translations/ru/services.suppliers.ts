<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Blacklists</name>
    <message>
        <source>This address is in the list already.</source>
        <translation>Этот адрес уже есть в списке.</translation>
    </message>
    <message>
        <source>This site is no longer in the list.</source>
        <translation>Этого сайта больше нет в списке.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>This certificate is no longer in the file.</source>
        <translation>Этого сертификата больше нет в файле.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Enter a name or a way to reach this person.</source>
        <translation>Введите имя или способ связи с этим человеком.</translation>
    </message>
    <message>
        <source>This contact is no longer in the file.</source>
        <translation>Этого контакта больше нет в файле.</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>This hold is no longer in the file.</source>
        <translation>Этой приостановки больше нет в файле.</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>Эта приостановка уже снята.</translation>
    </message>
    <message>
        <source>Write why it is lifted, in {count} characters or more.</source>
        <translation>Напишите, почему она снята, не короче {count} знаков.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Nothing is found that would need an explanation: {issue}</source>
        <translation>Пояснять нечего: {issue}</translation>
    </message>
    <message>
        <source>factory: {words}</source>
        <translation>фабрика: {words}</translation>
    </message>
    <message>
        <source>import and export</source>
        <translation>импорт и экспорт</translation>
    </message>
    <message>
        <source>region not known</source>
        <translation>регион неизвестен</translation>
    </message>
    <message>
        <source>trade: {words}</source>
        <translation>торговля: {words}</translation>
    </message>
    <message>
        <source>{category}, registered with: {registrar} · {region}</source>
        <translation>{category}, кем зарегистрировано: {registrar} · {region}</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>“{name}” looks like “{other}”, which is recorded already, but is written with other letters.</source>
        <translation>«{name}» выглядит как уже записанный «{other}», но написан другими буквами.</translation>
    </message>
</context>
<context>
    <name>Suppliers</name>
    <message>
        <source>There is no supplier “{name}”.</source>
        <translation>Поставщика «{name}» нет.</translation>
    </message>
    <message>
        <source>This supplier is no longer in the file.</source>
        <translation>Этого поставщика больше нет в файле.</translation>
    </message>
</context>
<context>
    <name>Vetting</name>
    <message>
        <source>Red flag {flag} is not one of this supplier.</source>
        <translation>Тревожный признак {flag} относится к другому поставщику.</translation>
    </message>
    <message>
        <source>This red flag is no longer in the file.</source>
        <translation>Этого тревожного признака больше нет в файле.</translation>
    </message>
</context>
</TS>
