<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Errors</name>
    <message>
        <source>Meanwhile this became “{theirs}”. Look at it and save yours again.</source>
        <translation>这里已变为“{theirs}”。请查看后再保存您的内容。</translation>
    </message>
    <message>
        <source>{field}: {complaint}</source>
        <translation>{field}：{complaint}</translation>
    </message>
</context>
</TS>
