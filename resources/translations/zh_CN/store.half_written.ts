<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>HalfWritten</name>
    <message>
        <source>{file} could not be saved to and is half-written: what it held before is in {journal} beside it. Copy or move neither of them. Free some space, or see to the disk; then open the file again, and it is as it was before.</source>
        <translation>{file} 未能保存，目前只写了一半：原来的内容在旁边的 {journal} 中。两个文件都不要复制或移动。请腾出空间或检查磁盘，然后重新打开文件，它会恢复原样。</translation>
    </message>
</context>
</TS>
