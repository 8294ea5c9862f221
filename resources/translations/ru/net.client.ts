<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Network</name>
    <message>
        <source>Nothing is fetched from {host}: only from {hosts}. Download the file yourself.</source>
        <translation>С {host} ничего не загружается, только с {hosts}. Скачайте файл сами.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid, so nothing was fetched. Check the date of this computer and whether a program watches the connection.</source>
        <translation>Сертификат {host} недействителен, поэтому ничего не загружено. Проверьте дату на компьютере и не перехватывает ли соединение какая-либо программа.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off; nothing was kept. Try again.</source>
        <translation>Соединение с {host} прервалось; ничего не сохранено. Повторите.</translation>
    </message>
    <message>
        <source>What {host} sends is larger than {most} MB; nothing was kept.</source>
        <translation>Ответ {host} больше {most} МБ; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Working offline is switched on, so nothing is fetched. Switch it off in Settings, Privacy.</source>
        <translation>Включена работа без сети, поэтому ничего не загружается. Отключите её: «Настройки», «Конфиденциальность».</translation>
    </message>
    <message>
        <source>{host} answered with error {status}. Try again later.</source>
        <translation>{host} ответил ошибкой {status}. Повторите позже.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the internet connection.</source>
        <translation>{host} недоступен. Проверьте подключение к интернету.</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. Try again later.</source>
        <translation>{host} не закончил передачу за {seconds} с. Повторите позже.</translation>
    </message>
    <message>
        <source>{host} is an address inside this network; nothing was fetched.</source>
        <translation>{host} — адрес внутри этой сети; ничего не загружено.</translation>
    </message>
    <message>
        <source>{host} is busy now (error {status}). Try again later.</source>
        <translation>{host} сейчас перегружен (ошибка {status}). Повторите позже.</translation>
    </message>
    <message>
        <source>{host} leads on to another address; nothing was fetched.</source>
        <translation>{host} переадресует на другой адрес; ничего не загружено.</translation>
    </message>
    <message>
        <source>{host} sent nothing. Try again later.</source>
        <translation>{host} ничего не прислал. Повторите позже.</translation>
    </message>
    <message>
        <source>{host} was not found. Check the internet connection.</source>
        <translation>{host} не найден. Проверьте подключение к интернету.</translation>
    </message>
    <message>
        <source>“{url}” is not an https address.</source>
        <translation>«{url}» — не адрес https.</translation>
    </message>
</context>
</TS>
