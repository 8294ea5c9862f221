<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Inspections</name>
    <message>
        <source>A lot to draw a sample from has {least} to {most} pieces</source>
        <translation>Партия, из которой берут выборку, — от {least} до {most} штук</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accepted by the sampling plan</source>
        <translation>По плану выборки партия принята</translation>
    </message>
    <message>
        <source>An AQL needs the number of pieces in the lot</source>
        <translation>Для AQL нужно число штук в партии</translation>
    </message>
    <message>
        <source>Before shipment</source>
        <translation>Перед отгрузкой</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критические</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>During production</source>
        <translation>В ходе производства</translation>
    </message>
    <message>
        <source>Factory audit</source>
        <translation>Аудит фабрики</translation>
    </message>
    <message>
        <source>Loading of the container</source>
        <translation>Погрузка контейнера</translation>
    </message>
    <message>
        <source>Look at all {lot} pieces: the sample is as large as the lot.</source>
        <translation>Проверьте все штуки ({lot}): выборка не меньше партии.</translation>
    </message>
    <message>
        <source>Look at {pieces} of {lot} pieces (code letter {letter}).</source>
        <translation>Проверьте {pieces} из {lot} штук (код {letter}).</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Значительные</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначительные</translation>
    </message>
    <message>
        <source>Not all defects are counted yet</source>
        <translation>Сосчитаны ещё не все дефекты</translation>
    </message>
    <message>
        <source>Pilot batch</source>
        <translation>Пробная партия</translation>
    </message>
    <message>
        <source>Quality as before: {last} defects in 100 pieces ({order}, {former}).</source>
        <translation>Качество прежнее: {last} дефекта на 100 штук ({order}, {former}).</translation>
    </message>
    <message>
        <source>Quality fades: {last} defects in 100 pieces ({order}), {before} before ({former}).</source>
        <translation>Качество падает: {last} дефекта на 100 штук ({order}), раньше {before} ({former}).</translation>
    </message>
    <message>
        <source>Quality improves: {last} defects in 100 pieces ({order}), {before} before ({former}).</source>
        <translation>Качество растёт: {last} дефекта на 100 штук ({order}), раньше {before} ({former}).</translation>
    </message>
    <message>
        <source>Refused by the sampling plan</source>
        <translation>По плану выборки партия забракована</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Переделать</translation>
    </message>
    <message>
        <source>Sort out</source>
        <translation>Отсортировать</translation>
    </message>
    <message>
        <source>{aql} is no AQL of the table; choose 0 or one of {aqls}</source>
        <translation>{aql} — не AQL из таблицы; выберите 0 или одно из: {aqls}</translation>
    </message>
    <message>
        <source>{kind}: accepted up to {ac} defects, refused from {re}.</source>
        <translation>{kind}: приёмка до {ac} включительно, брак от {re}.</translation>
    </message>
    <message>
        <source>“{text}” is no inspection level; choose one of {levels}</source>
        <translation>«{text}» — не уровень контроля; выберите из: {levels}</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>The lower limit {low} is above the upper limit {high}</source>
        <translation>Нижний предел {low} больше верхнего {high}</translation>
    </message>
</context>
</TS>
