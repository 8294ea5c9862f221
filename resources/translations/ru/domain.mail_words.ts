<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AccountChecks</name>
    <message>
        <source>An e-mail confirms no account: whoever wrote the bank details can answer it too. Call a number you had before, or write in the chat of the platform.</source>
        <translation>Письмо по электронной почте не подтверждает счёт: на него может ответить тот же, кто прислал реквизиты. Позвоните по номеру, который был у вас раньше, или напишите в чат площадки.</translation>
    </message>
</context>
</TS>
