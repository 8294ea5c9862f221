<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Inspections</name>
    <message>
        <source>Photos that were attached already, left out: {known}; added: {added}.</source>
        <translation>Фото, которые уже приложены, пропущены: {known}; добавлено: {added}.</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}. Each opened carton needs one; add the missing ones to this inspection.</source>
        <translation>Фото: {photos} из {cartons}. Нужно фото каждой вскрытой коробки; добавьте недостающие к этой инспекции.</translation>
    </message>
</context>
</TS>
