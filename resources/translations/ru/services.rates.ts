<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Rates</name>
    <message>
        <source>There is no rate of {base} in {quote} entered by hand.</source>
        <translation>Нет введённого вручную курса {base} в {quote}.</translation>
    </message>
    <message>
        <source>These rates moved by more than a fifth; see whether that is right, then keep them: {rates}</source>
        <translation>Эти курсы изменились более чем на пятую часть; проверьте, верно ли это, и сохраните их: {rates}</translation>
    </message>
</context>
</TS>
