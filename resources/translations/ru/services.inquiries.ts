<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>InquiryFacts</name>
    <message>
        <source>There is no inquiry {inquiry}.</source>
        <translation>Запроса {inquiry} нет.</translation>
    </message>
    <message>
        <source>This inquiry is no longer in the file.</source>
        <translation>Этого запроса больше нет в файле.</translation>
    </message>
</context>
<context>
    <name>InquiryPapers</name>
    <message>
        <source>There is no letter to save.</source>
        <translation>Нет письма, которое можно сохранить.</translation>
    </message>
</context>
<context>
    <name>InquiryRecords</name>
    <message>
        <source>Choose at least one supplier.</source>
        <translation>Выберите хотя бы одного поставщика.</translation>
    </message>
    <message>
        <source>The inquiry to {supplier} is in the Bin. Restore it first.</source>
        <translation>Запрос для {supplier} лежит в корзине. Сначала восстановите его.</translation>
    </message>
    <message>
        <source>There is no supplier {supplier}.</source>
        <translation>Поставщика {supplier} нет.</translation>
    </message>
    <message>
        <source>This inquiry is no longer in the file.</source>
        <translation>Этого запроса больше нет в файле.</translation>
    </message>
</context>
</TS>
