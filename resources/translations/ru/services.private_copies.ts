<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Attachments</name>
    <message>
        <source>No temporary copy can be made: {reason}. Save a copy instead.</source>
        <translation>Временную копию создать нельзя: {reason}. Сохраните копию сами.</translation>
    </message>
</context>
</TS>
