<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Inquiries</name>
    <message>
        <source>An inquiry in the state “{state}” cannot become “{wanted}”.</source>
        <translation>Запрос в состоянии «{state}» нельзя перевести в «{wanted}».</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Выбран</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказались</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Message on the site</source>
        <translation>Сообщение на сайте</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>В шорт-листе</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
</context>
</TS>
