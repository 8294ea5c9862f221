<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Places</name>
    <message>
        <source>This file lies in a folder that {service} synchronises: it may be sent half-saved, or an older state be laid over it. Keep it in a folder of this computer alone, and only its backups there.</source>
        <translation>此文件位于由 {service} 同步的文件夹中：它可能在尚未存完时就被上传，或被较旧的版本覆盖。请把它放在仅属于本机的文件夹中，此处只放备份。</translation>
    </message>
    <message>
        <source>This file lies on a network drive: a broken line may damage it, and two computers may open it at once. Keep it on this computer, and only its backups there.</source>
        <translation>此文件位于网络驱动器上：连接中断可能损坏它，两台电脑也可能同时打开它。请把它放在本机上，那里只放备份。</translation>
    </message>
    <message>
        <source>This file lies on a removable drive: pulled out too early, the file may be damaged. Keep it on this computer, and only its backups there.</source>
        <translation>此文件位于可移动驱动器上：过早拔出可能损坏文件。请把它放在本机上，那里只放备份。</translation>
    </message>
</context>
</TS>
