<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Errors</name>
    <message>
        <source>This was changed to “{theirs}” meanwhile. Check it and save yours again.</source>
        <translation>Тем временем значение стало «{theirs}». Проверьте и сохраните своё ещё раз.</translation>
    </message>
    <message>
        <source>{field}: {complaint}</source>
        <translation>{field}: {complaint}</translation>
    </message>
</context>
</TS>
