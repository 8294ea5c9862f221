<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Days</name>
    <message>
        <source>Enter a date.</source>
        <translation>请输入日期。</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write it like {example}.</source>
        <translation>“{text}”有两种读法：请写成 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write it like {example}.</source>
        <translation>“{text}”不是日期：请写成 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is not in the calendar: that month of {year} has {count} days.</source>
        <translation>日历中没有“{text}”：{year} 年该月只有 {count} 天。</translation>
    </message>
    <message>
        <source>“{text}” is not in the calendar: there is no month {month}.</source>
        <translation>日历中没有“{text}”：没有 {month} 月。</translation>
    </message>
    <message>
        <source>“{text}” is too far away: the year must be {first} to {last}.</source>
        <translation>“{text}”超出范围：年份须在 {first} 至 {last} 之间。</translation>
    </message>
</context>
</TS>
