<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Attachments</name>
    <message>
        <source>The attached file is damaged: its digest does not match.</source>
        <translation>附件已损坏：校验值不符。</translation>
    </message>
    <message>
        <source>This file is no longer attached.</source>
        <translation>该文件已不再是附件。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB. Attach a smaller copy.</source>
        <translation>{file} 超过 25 MB，请附上较小的副本。</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} 不是文件。</translation>
    </message>
</context>
</TS>
