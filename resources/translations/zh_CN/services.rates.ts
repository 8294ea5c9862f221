<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Rates</name>
    <message>
        <source>There is no rate of {base} in {quote} entered by hand for {day}.</source>
        <translation>{day} 没有手工输入的 {base} 对 {quote} 汇率。</translation>
    </message>
    <message>
        <source>There is no rate of {base} in {quote} entered by hand.</source>
        <translation>没有手动输入的 {base} 兑 {quote} 汇率。</translation>
    </message>
    <message>
        <source>These rates moved by more than a fifth; see whether that is right, then keep them: {rates}</source>
        <translation>这些汇率变动超过五分之一；请核实无误后再保存：{rates}</translation>
    </message>
    <message>
        <source>This is more than a fifth from the rate before; see whether it is right: {rate}</source>
        <translation>与之前的汇率相差超过五分之一，请核对是否正确：{rate}</translation>
    </message>
</context>
</TS>
