<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Checklist</name>
    <message>
        <source>All cartons as they stand</source>
        <translation>Все коробки на месте</translation>
    </message>
    <message>
        <source>Carton {number}: opened, contents</source>
        <translation>Коробка {number}: вскрыта, содержимое</translation>
    </message>
    <message>
        <source>Cartons are dry, closed and strong enough to be stacked</source>
        <translation>Коробки сухие, закрыты и выдержат штабель</translation>
    </message>
    <message>
        <source>Inner and master cartons are as agreed: pieces, size, weight, material</source>
        <translation>Внутренние и внешние коробки — как согласовано: штук, размер, вес, материал</translation>
    </message>
    <message>
        <source>Labels, marks, barcode, manual and accessories are right and complete</source>
        <translation>Этикетки, маркировка, штрихкод, инструкция и комплект верны и полны</translation>
    </message>
    <message>
        <source>Model, colour, material and finish are those of the sealed reference sample</source>
        <translation>Модель, цвет, материал и отделка — как у опечатанного эталонного образца</translation>
    </message>
    <message>
        <source>Nothing sharp, loose, wet, mouldy or smelling; no broken needle</source>
        <translation>Нет острого, незакреплённого, сырого, плесени, запаха; нет сломанных игл</translation>
    </message>
    <message>
        <source>Opened cartons hold the goods ordered, not something else: look under the top layer, too</source>
        <translation>Во вскрытых коробках заказанный товар, а не другое: смотрите и под верхним слоем</translation>
    </message>
    <message>
        <source>Shipping mark and label</source>
        <translation>Маркировка и этикетка</translation>
    </message>
    <message>
        <source>Shipping marks are printed on the cartons as agreed</source>
        <translation>Транспортная маркировка на коробках — как согласовано</translation>
    </message>
    <message>
        <source>The cartons loaded are counted, and are those that were inspected</source>
        <translation>Погруженные коробки сосчитаны, и это те, что проверены</translation>
    </message>
    <message>
        <source>The container is dry, clean, without holes or smell; its number is noted</source>
        <translation>Контейнер сухой, чистый, без дыр и запаха; номер записан</translation>
    </message>
    <message>
        <source>The goods work: every function is tried on the pieces of the sample</source>
        <translation>Товар работает: на выборке испробованы все функции</translation>
    </message>
    <message>
        <source>The load is secured; the seal is closed and its number is noted</source>
        <translation>Груз закреплён; пломба закрыта, её номер записан</translation>
    </message>
    <message>
        <source>The quantity finished and packed is counted, and is what was ordered</source>
        <translation>Готовое и упакованное сосчитано и соответствует заказу</translation>
    </message>
</context>
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
        <source>The sampling plan refused this lot, so lot, level and AQL stay. Record the new inspection of the lot.</source>
        <translation>План выборки забраковал эту партию, поэтому партия, уровень и AQL не меняются. Запишите новую инспекцию партии.</translation>
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
