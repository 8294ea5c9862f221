<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Places</name>
    <message>
        <source>This file lies in a folder that {service} synchronises: it may be sent half-saved, or an older state be laid over it. Keep it in a folder of this computer alone, and only its backups there.</source>
        <translation>Этот файл лежит в папке, которую синхронизирует {service}: он может быть отправлен недописанным или заменён более старым состоянием. Храните его в обычной папке этого компьютера, а там — только резервные копии.</translation>
    </message>
    <message>
        <source>This file lies on a network drive: a broken line may damage it, and two computers may open it at once. Keep it on this computer, and only its backups there.</source>
        <translation>Этот файл лежит на сетевом диске: обрыв связи может его повредить, и его могут открыть сразу два компьютера. Храните его на этом компьютере, а там — только резервные копии.</translation>
    </message>
    <message>
        <source>This file lies on a removable drive: pulled out too early, the file may be damaged. Keep it on this computer, and only its backups there.</source>
        <translation>Этот файл лежит на съёмном диске: если вынуть диск слишком рано, файл может быть повреждён. Храните его на этом компьютере, а там — только резервные копии.</translation>
    </message>
</context>
</TS>
