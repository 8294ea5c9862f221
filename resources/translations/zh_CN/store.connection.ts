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
</TS>
