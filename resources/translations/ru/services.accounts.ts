<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Accounts</name>
    <message>
        <source>Payments to a personal account are refused</source>
        <translation>Платежи на личный счёт не допускаются</translation>
    </message>
    <message>
        <source>The account is not in the supplier&apos;s country: a company of the same name there may be another one. Say that it is the supplier, or add the right account</source>
        <translation>Счёт находится не в стране поставщика: компания с тем же названием там может быть другой. Подтвердите, что это поставщик, или добавьте правильный счёт</translation>
    </message>
    <message>
        <source>The bank details changed from {old}. Confirm the new ones by phone, on a number you had before the change</source>
        <translation>Реквизиты изменились, прежний счёт {old}. Подтвердите новые по телефону, по номеру, который был у вас раньше</translation>
    </message>
    <message>
        <source>The payee “{payee}” does not match the supplier&apos;s name “{supplier}”; correct the supplier&apos;s legal name or add the right account</source>
        <translation>Имя получателя «{payee}» не совпадает с поставщиком «{supplier}»; исправьте юридическое название или добавьте верный счёт</translation>
    </message>
    <message>
        <source>The payee “{payee}” is written otherwise than the supplier “{supplier}”: say that it is the supplier, or add the right account</source>
        <translation>Получатель «{payee}» записан иначе, чем поставщик «{supplier}»: подтвердите, что это поставщик, или добавьте верный счёт</translation>
    </message>
    <message>
        <source>There is no such account in the file.</source>
        <translation>Такого счёта в файле нет.</translation>
    </message>
    <message>
        <source>This account is already on file and not checked yet. Nothing was changed.</source>
        <translation>Этот счёт уже записан и ждёт проверки. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This account is already on file, confirmed on {day}. Nothing was changed.</source>
        <translation>Этот счёт уже записан и подтверждён {day}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This account was replaced by another one</source>
        <translation>Этот счёт заменён другим</translation>
    </message>
</context>
<context>
    <name>Banking</name>
    <message>
        <source>An account number has 4 to 40 digits or letters</source>
        <translation>В номере счёта от 4 до 40 цифр или букв</translation>
    </message>
    <message>
        <source>Number, BIC and country name different countries: {places}</source>
        <translation>Номер, BIC и страна указывают на разные страны: {places}</translation>
    </message>
    <message>
        <source>The account is in {place}, the supplier in {home}: the contract must state that payment to this account counts as payment to the supplier</source>
        <translation>Счёт в стране {place}, поставщик — в {home}: в договоре должно быть сказано, что оплата на этот счёт есть оплата поставщику</translation>
    </message>
    <message>
        <source>The check digits of the IBAN are wrong; ask for it again</source>
        <translation>Контрольные цифры IBAN неверны; попросите прислать его ещё раз</translation>
    </message>
    <message>
        <source>This IBAN does not have its country&apos;s format</source>
        <translation>Этот IBAN построен не так, как в банках его страны</translation>
    </message>
    <message>
        <source>“{code}” is not a BIC: 8 or 11 letters and digits, such as BKCHCNBJ</source>
        <translation>«{code}» — не BIC: нужно 8 или 11 букв и цифр, например BKCHCNBJ</translation>
    </message>
</context>
</TS>
