<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lock</name>
    <message>
        <source>{file} is open in another window or command: {holder}.</source>
        <translation>{file} 已在另一窗口或命令中打开：{holder}。</translation>
    </message>
</context>
</TS>
