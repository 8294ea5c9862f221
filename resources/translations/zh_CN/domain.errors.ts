<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Errors</name>
    <message>
        <source>This was changed to “{theirs}” meanwhile. Check it and save yours again.</source>
        <translation>此处已被改为“{theirs}”。请核对后再保存您的内容。</translation>
    </message>
    <message>
        <source>{field}: {complaint}</source>
        <translation>{field}：{complaint}</translation>
    </message>
</context>
</TS>
