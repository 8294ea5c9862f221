<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Fonts</name>
    <message>
        <source>The character “{character}” (U+{code}) in “{excerpt}”, position {position}, cannot be printed: no font of this program has it. Write it differently.</source>
        <translation>“{excerpt}”中第 {position} 个字符“{character}”（U+{code}）无法打印：本程序的字体均不含此字符。请换一种写法。</translation>
    </message>
</context>
</TS>
