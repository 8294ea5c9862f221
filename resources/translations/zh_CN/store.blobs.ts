<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Blobs</name>
    <message>
        <source>The file was not saved: what was written reads back differently. Check the disk with your sourcing file and attach it again.</source>
        <translation>文件未保存：写入的内容读回后不一致。请检查存放采购文件的磁盘，然后重新附加。</translation>
    </message>
</context>
</TS>
