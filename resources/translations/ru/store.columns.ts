<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Records</name>
    <message>
        <source>The file has the value “{value}” where one of a few choices belongs. Check the file, or restore a backup.</source>
        <translation>В файле стоит «{value}» там, где возможны лишь несколько значений. Проверьте файл или восстановите резервную копию.</translation>
    </message>
</context>
</TS>
