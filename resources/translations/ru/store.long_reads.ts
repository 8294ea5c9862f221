<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>LongReads</name>
    <message>
        <source>{file} is busy: it could not be read to its end in time. Try again later.</source>
        <translation>Файл {file} занят: его не удалось вовремя прочитать до конца. Попробуйте позже.</translation>
    </message>
</context>
</TS>
