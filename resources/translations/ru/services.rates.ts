<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Rates</name>
    <message>
        <source>There is no rate of {base} in {quote} entered by hand for {day}.</source>
        <translation>На {day} нет введённого вручную курса {base} в {quote}.</translation>
    </message>
    <message>
        <source>There is no rate of {base} in {quote} entered by hand.</source>
        <translation>Нет введённого вручную курса {base} в {quote}.</translation>
    </message>
    <message>
        <source>These rates moved by more than a fifth; see whether that is right, then keep them: {rates}</source>
        <translation>Эти курсы изменились более чем на пятую часть; проверьте, верно ли это, и сохраните их: {rates}</translation>
    </message>
    <message>
        <source>This is more than a fifth from the rate before; see whether it is right: {rate}</source>
        <translation>Курс отличается от прежнего больше чем на пятую часть; проверьте, верен ли он: {rate}</translation>
    </message>
</context>
</TS>
