<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Attachments</name>
    <message>
        <source>This file is no longer attached.</source>
        <translation>该文件已不再是附件。</translation>
    </message>
    <message>
        <source>Your sourcing file is now {size} MB. Everything is saved, but it takes longer to copy: attach smaller files from now on.</source>
        <translation>您的采购文件现已达到 {size} MB。内容均已保存，但复制会更慢：今后请附加较小的文件。</translation>
    </message>
    <message>
        <source>“{name}” is damaged in your sourcing file: it is no longer what was attached. Attach your own copy again to repair it.</source>
        <translation>采购文件中的“{name}”已损坏：已不是当初附加的内容。请重新附加您手中的副本，即可修复。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{why}. Nothing was attached.</source>
        <translation>{why}。未附加任何文件。</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>{file} changed while it was read, so it was not attached. Attach it again.</source>
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
        <source>{file} does not exist.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>{file} is your sourcing file itself. Attach another file.</source>
        <translation>{file} 就是您的采购文件本身。请附加其他文件。</translation>
    </message>
</context>
</TS>
