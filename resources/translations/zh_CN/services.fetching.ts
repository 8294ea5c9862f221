<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Fetching</name>
    <message>
        <source>Nothing is fetched unless you ask for it. A request names the file wanted, and nothing of yours: no supplier, no name, no figure. Names are compared on this computer.</source>
        <translation>除非您要求，否则不会获取任何内容。请求只说明所需的文件，不含您的任何信息：没有供应商、名称或数字。名称比对在本机完成。</translation>
    </message>
</context>
</TS>
