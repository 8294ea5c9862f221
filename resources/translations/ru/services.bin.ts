<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>BinPlan</name>
    <message>
        <source>Kept, because a condition was waived for it.</source>
        <translation>Останется: для него снято одно из условий.</translation>
    </message>
    <message>
        <source>Kept, because a quote of {supplier} answers it.</source>
        <translation>Останется: на него отвечает предложение от {supplier}.</translation>
    </message>
    <message>
        <source>Kept, because buying requests are for it: {count}.</source>
        <translation>Остаётся: для неё есть запросы на закупку: {count}.</translation>
    </message>
    <message>
        <source>Kept, because inquiries are about it: {count}.</source>
        <translation>Останется: о нём есть запросы ({count}).</translation>
    </message>
    <message>
        <source>Kept, because inquiries were written for it: {count}.</source>
        <translation>Остаётся: для него написаны запросы: {count}.</translation>
    </message>
    <message>
        <source>Kept, because inquiry {inquiry} was written to it.</source>
        <translation>Останется: ему написан запрос {inquiry}.</translation>
    </message>
    <message>
        <source>Kept, because it gave a quote for {product}.</source>
        <translation>Останется: от него есть предложение на {product}.</translation>
    </message>
    <message>
        <source>Kept, because it was sent to {supplier}.</source>
        <translation>Останется: он отправлен поставщику {supplier}.</translation>
    </message>
    <message>
        <source>Kept, because letters are addressed to this person: {count}.</source>
        <translation>Остаётся, потому что этому человеку адресованы письма: {count}.</translation>
    </message>
    <message>
        <source>Kept, because letters are written from it.</source>
        <translation>Остаётся, потому что по нему пишутся письма.</translation>
    </message>
    <message>
        <source>Kept, because needs are for it: {count}.</source>
        <translation>Остаётся: есть потребности в нём: {count}.</translation>
    </message>
    <message>
        <source>Kept, because order {order} was made from it.</source>
        <translation>Останется: по нему сделан заказ {order}.</translation>
    </message>
    <message>
        <source>Kept, because order {order} was made with it.</source>
        <translation>Останется: с ним сделан заказ {order}.</translation>
    </message>
    <message>
        <source>Kept, because orders are for it: {count}.</source>
        <translation>Останется: на него есть заказы ({count}).</translation>
    </message>
    <message>
        <source>Kept, because orders were made for it: {count}.</source>
        <translation>Остаётся: для него сделаны заказы: {count}.</translation>
    </message>
    <message>
        <source>Kept, because quotes answer it: {count}.</source>
        <translation>Остаётся: на него ответили котировками: {count}.</translation>
    </message>
    <message>
        <source>Kept, because quotes are for it: {count}.</source>
        <translation>Останется: на него есть предложения ({count}).</translation>
    </message>
    <message>
        <source>Kept, because searches were made for it: {count}.</source>
        <translation>Остаётся: для неё велись поиски: {count}.</translation>
    </message>
    <message>
        <source>Kept, because suppliers sell it: {count}.</source>
        <translation>Останется: его продают поставщики ({count}).</translation>
    </message>
    <message>
        <source>Kept, because suppliers were found by it: {count}.</source>
        <translation>Остаётся: с его помощью найдены поставщики: {count}.</translation>
    </message>
    <message>
        <source>There is no {item} in the Bin.</source>
        <translation>В корзине нет {item}.</translation>
    </message>
</context>
<context>
    <name>BinRecords</name>
    <message>
        <source>This is no longer in the Bin.</source>
        <translation>Этого больше нет в корзине.</translation>
    </message>
</context>
</TS>
