<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Screening</name>
    <message>
        <source>EU consolidated list of financial sanctions</source>
        <translation>Сводный список финансовых санкций ЕС</translation>
    </message>
    <message>
        <source>It counts as the same company, so no money may be sent. Write what has changed, in {count} characters or more.</source>
        <translation>Она считается той же компанией, деньги ей отправлять нельзя. Напишите, что изменилось: не менее {count} знаков.</translation>
    </message>
    <message>
        <source>No list is in the file yet. Fetch one, or take in one you downloaded, in Settings, Screening lists.</source>
        <translation>В файле ещё нет списков. Загрузите список или добавьте скачанный: «Настройки», «Проверочные списки».</translation>
    </message>
    <message>
        <source>No match on: {lists}.</source>
        <translation>Совпадений нет в списках: {lists}.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Not the same company</source>
        <translation>Другая компания</translation>
    </message>
    <message>
        <source>On the {list}: {entry}</source>
        <translation>В списке «{list}»: {entry}</translation>
    </message>
    <message>
        <source>On your own list: {entry}</source>
        <translation>В собственном списке: {entry}</translation>
    </message>
    <message>
        <source>Possible match on the {list}: {entry}</source>
        <translation>Возможное совпадение в списке «{list}»: {entry}</translation>
    </message>
    <message>
        <source>Possible match on your own list: {entry}</source>
        <translation>Возможное совпадение в собственном списке: {entry}</translation>
    </message>
    <message>
        <source>The same company</source>
        <translation>Та же компания</translation>
    </message>
    <message>
        <source>UFLPA Entity List (forced labour)</source>
        <translation>Список UFLPA (принудительный труд)</translation>
    </message>
    <message>
        <source>UK Sanctions List</source>
        <translation>Санкционный список Великобритании</translation>
    </message>
    <message>
        <source>UN Security Council consolidated list</source>
        <translation>Сводный список Совета Безопасности ООН</translation>
    </message>
    <message>
        <source>US Consolidated Screening List</source>
        <translation>Сводный проверочный список США</translation>
    </message>
    <message>
        <source>Write how you know that it is another one, in {count} characters or more.</source>
        <translation>Напишите, откуда известно, что это другая компания: не менее {count} знаков.</translation>
    </message>
    <message>
        <source>Your own list</source>
        <translation>Собственный список</translation>
    </message>
    <message>
        <source>Your own list {name}</source>
        <translation>Собственный список {name}</translation>
    </message>
    <message>
        <source>{list} of {day}</source>
        <translation>{list} от {day}</translation>
    </message>
</context>
</TS>
