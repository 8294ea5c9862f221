<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Currencies</name>
    <message>
        <source>Write the currency as three letters, such as USD.</source>
        <translation>请用三个字母填写货币，例如 USD。</translation>
    </message>
    <message>
        <source>“¥” is the sign of the yuan and of the yen: write CNY or JPY.</source>
        <translation>“¥”既是人民币也是日元的符号：请写 CNY 或 JPY。</translation>
    </message>
</context>
</TS>
