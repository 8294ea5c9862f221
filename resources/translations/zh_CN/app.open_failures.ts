<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>OpenFailures</name>
    <message>
        <source>Looking for backups</source>
        <translation>正在查找备份</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>正在抢救可读内容</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>正在抢救可读内容…</translation>
    </message>
</context>
</TS>
