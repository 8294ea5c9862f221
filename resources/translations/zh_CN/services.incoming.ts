<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Incoming</name>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} changed while it was read, so it was not kept. Attach it again.</source>
        <translation>{file} 在读取时发生了变化，因此未保存。请重新附加。</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB. Attach a smaller copy.</source>
        <translation>{file} 超过 25 MB，请附上较小的副本。</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} 不是文件。</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>{file} is your sourcing file itself. Attach another file.</source>
        <translation>{file} 就是您的采购文件本身。请附加其他文件。</translation>
    </message>
</context>
</TS>
