<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Fetching</name>
    <message>
        <source>Nothing is fetched unless you ask for it. A request names the file wanted, and nothing of yours: no supplier, no name, no figure. Names are compared on this computer.</source>
        <translation>Ничего не загружается без вашей просьбы. Запрос называет нужный файл и не содержит ничего вашего: ни поставщиков, ни имён, ни цифр. Названия сравниваются на этом компьютере.</translation>
    </message>
</context>
</TS>
