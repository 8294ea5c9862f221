<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Views</name>
    <message>
        <source>There is a view “{name}” already: write another name.</source>
        <translation>已有视图“{name}”：请换一个名称。</translation>
    </message>
    <message>
        <source>This view is no longer in the file.</source>
        <translation>文件中已没有此视图。</translation>
    </message>
</context>
</TS>
