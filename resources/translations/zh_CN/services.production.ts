<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Production</name>
    <message>
        <source>The plan follows from the deposit and the lead time; enter both first</source>
        <translation>计划由定金日和生产期推算；请先填写两者</translation>
    </message>
    <message>
        <source>This milestone is no longer in the file.</source>
        <translation>此里程碑已不在文件中。</translation>
    </message>
    <message>
        <source>“{name}” is in the plan already; edit it</source>
        <translation>“{name}”已在计划中；请直接修改</translation>
    </message>
</context>
</TS>
