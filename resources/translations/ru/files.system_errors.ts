<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>System</name>
    <message>
        <source>There is no file {file}.</source>
        <translation>Файла {file} нет.</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>часть пути не является папкой</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>его использует другая программа</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>он не существует</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is not a regular file but a pipe, a socket or a device</source>
        <translation>это не обычный файл, а канал, сокет или устройство</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>он слишком велик для этого диска</translation>
    </message>
    <message>
        <source>its links form a loop</source>
        <translation>ссылки ведут по кругу</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>слишком длинное имя</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск переполнен</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>диск доступен только для чтения</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>диск сообщает об ошибке</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>открыто слишком много файлов</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation>у вас нет прав доступа</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>ваша квота на диске исчерпана</translation>
    </message>
    <message>
        <source>{file} already exists. Choose another name.</source>
        <translation>{file} уже существует. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Файл {file} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <translation>Файл {file} недоступен: {reason}.</translation>
    </message>
</context>
</TS>
