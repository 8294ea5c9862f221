<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Vetting</name>
    <message>
        <source>Asks for no full prepayment</source>
        <translation>Не требует полной предоплаты</translation>
    </message>
    <message>
        <source>Badge confirmed on the profile page</source>
        <translation>Значок подтверждён на странице профиля</translation>
    </message>
    <message>
        <source>Bank account belongs to the company</source>
        <translation>Банковский счёт принадлежит компании</translation>
    </message>
    <message>
        <source>Checked supplier blacklists</source>
        <translation>Проверены чёрные списки поставщиков</translation>
    </message>
    <message>
        <source>Legal address and company name recorded</source>
        <translation>Записаны юридический адрес и название</translation>
    </message>
    <message>
        <source>No brand-name goods offered</source>
        <translation>Не предлагает брендовых товаров</translation>
    </message>
    <message>
        <source>Reviews read on Alibaba</source>
        <translation>Прочитаны отзывы на Alibaba</translation>
    </message>
    <message>
        <source>Searched the name with “scam” outside Alibaba</source>
        <translation>Название искали со словом «scam» вне Alibaba</translation>
    </message>
    <message>
        <source>Transactions and response rate noted</source>
        <translation>Отмечены сделки и доля ответов</translation>
    </message>
    <message>
        <source>Write in the note why “{check}” does not apply, in {count} characters or more.</source>
        <translation>Напишите в заметке, почему пункт «{check}» не относится к делу: не менее {count} знаков.</translation>
    </message>
</context>
</TS>
