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
        <source>Your sourcing file is now {size} MB. Everything is saved, but it takes longer to copy: attach smaller files from now on.</source>
        <translation>Ваш файл закупок вырос до {size} МБ. Всё сохранено, но копируется он дольше: прилагайте теперь файлы поменьше.</translation>
    </message>
    <message>
        <source>“{name}” is damaged in your sourcing file: it is no longer what was attached. Attach your own copy again to repair it.</source>
        <translation>«{name}» в вашем файле закупок повреждён: это уже не то, что было приложено. Приложите свою копию ещё раз — это его исправит.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{why}. Nothing was attached.</source>
        <translation>{why}. Ничего не приложено.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>{file} changed while it was read, so it was not attached. Attach it again.</source>
        <translation>Файл {file} изменился во время чтения и не сохранён. Приложите его снова.</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB. Attach a smaller copy.</source>
        <translation>Файл {file} больше 25 МБ. Приложите копию поменьше.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} — не файл.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>Файла {file} нет на месте.</translation>
    </message>
    <message>
        <source>{file} is your sourcing file itself. Attach another file.</source>
        <translation>{file} — это сам ваш файл закупок. Приложите другой файл.</translation>
    </message>
</context>
</TS>
