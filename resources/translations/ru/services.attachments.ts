<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Attachments</name>
    <message>
        <source>This file is no longer attached.</source>
        <translation>Этот файл больше не приложен.</translation>
    </message>
    <message>
        <source>Your sourcing file is now {size} MB large. Everything is kept, but it takes longer to copy: attach smaller files from now on.</source>
        <translation>Ваш файл закупок вырос до {size} МБ. Всё сохранено, но копируется он дольше: прилагайте теперь файлы поменьше.</translation>
    </message>
    <message>
        <source>“{name}” is damaged in your sourcing file: it is no longer what was attached. Attach your own copy of it again, and that mends it.</source>
        <translation>«{name}» в вашем файле закупок повреждён: это уже не то, что было приложено. Приложите свою копию ещё раз — это его исправит.</translation>
    </message>
</context>
</TS>
