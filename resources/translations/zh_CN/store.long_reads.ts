<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>LongReads</name>
    <message>
        <source>{file} is busy: it could not be read to its end in time. Try again later.</source>
        <translation>{file} 正忙：未能及时读完。请稍后再试。</translation>
    </message>
</context>
</TS>
