<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AccountChecks</name>
    <message>
        <source>Record a check after it was made, not before</source>
        <translation>Проверку записывают после того, как она сделана, а не заранее</translation>
    </message>
    <message>
        <source>An e-mail does not confirm an account: whoever sent the bank details can answer it too. Call a number you had before, or write in the chat of the platform.</source>
        <translation>Письмо по электронной почте не подтверждает счёт: на него может ответить тот же, кто прислал реквизиты. Позвоните по номеру, который был у вас раньше, или напишите в чат площадки.</translation>
    </message>
    <message>
        <source>Chat on the platform</source>
        <translation>Чат на площадке</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Звонок по телефону</translation>
    </message>
    <message>
        <source>The previous account was received on {earlier}, so this one cannot have been received on {day}</source>
        <translation>Предыдущий счёт пришёл {earlier}, поэтому этот не мог прийти {day}</translation>
    </message>
    <message>
        <source>The account was received on {entered}, so it cannot have been checked on {checked}</source>
        <translation>Счёт получен {entered}, поэтому {checked} его проверить не могли</translation>
    </message>
    <message>
        <source>The channel is known since {since}, the account was received on {entered}: check it through a channel that you knew before that day</source>
        <translation>Канал связи известен с {since}, а счёт получен {entered}: проверять надо через канал, который был известен до этого дня</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Видеозвонок</translation>
    </message>
    <message>
        <source>WeChat or another messenger</source>
        <translation>WeChat или другой мессенджер</translation>
    </message>
    <message>
        <source>Write it in words or numbers</source>
        <translation>Напишите словами или цифрами</translation>
    </message>
    <message>
        <source>Write the number that you called</source>
        <translation>Укажите номер, по которому звонили</translation>
    </message>
    <message>
        <source>{day} is in the future; enter the account when you receive it</source>
        <translation>{day} ещё не наступило; внесите счёт, когда он придёт</translation>
    </message>
    <message>
        <source>{kind}: {detail}</source>
        <translation>{kind}: {detail}</translation>
    </message>
    <message>
        <source>“{text}” is not a channel. Choose one of: {known}</source>
        <translation>«{text}» — не канал связи. Выберите одно из: {known}</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждён</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозван</translation>
    </message>
</context>
</TS>
