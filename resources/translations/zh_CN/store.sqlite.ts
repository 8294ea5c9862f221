<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Connection</name>
    <message>
        <source>This Python has SQLite {version}; Sourcing Desk needs {least} or later. Install a newer Python.</source>
        <translation>这个 Python 自带的 SQLite 版本是 {version}，Sourcing Desk 需要 {least} 或更高版本。请安装更新的 Python。</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The disk is full, so {file} was not changed. Free some space and save again.</source>
        <translation>磁盘已满，{file} 未更改。请释放空间后再保存。</translation>
    </message>
    <message>
        <source>You have no permission to use {file}.</source>
        <translation>您没有使用 {file} 的权限。</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that it exists and that you have permission to use it.</source>
        <translation>无法打开 {file}。请确认文件存在且您有权使用。</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: the disk reports an error. Nothing was saved.</source>
        <translation>无法读写 {file}：磁盘报告错误，未保存任何内容。</translation>
    </message>
    <message>
        <source>{file} cannot be written: it is read-only, moved or replaced. Nothing was saved.</source>
        <translation>无法写入 {file}：文件只读、已移动或被替换，未保存任何内容。</translation>
    </message>
    <message>
        <source>{file} is busy in another program. Try again in a moment.</source>
        <translation>{file} 正被其他程序占用，请稍后再试。</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a sourcing file.</source>
        <translation>{file} 已损坏，或不是采购文件。</translation>
    </message>
</context>
<context>
    <name>LongReads</name>
    <message>
        <source>{file} is busy: it could not be read completely in time. Try again later.</source>
        <translation>{file} 正忙：未能及时读完。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>Rows of {table} were changed in values that the history does not record.</source>
        <translation>{table} 的行被更改，而历史记录无法说明更改了什么。</translation>
    </message>
</context>
</TS>
