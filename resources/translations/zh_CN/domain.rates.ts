<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Rates</name>
    <message>
        <source>A rate is more than 0, such as 7.25</source>
        <translation>汇率须大于 0，例如 7.25</translation>
    </message>
    <message>
        <source>About {money} at the rate of {day} ({source})</source>
        <translation>按 {day} 的汇率约为 {money}（{source}）</translation>
    </message>
    <message>
        <source>About {money} at the rate of {day} ({source}); days since: {days}. Renew the rate in Settings, Currency and rates.</source>
        <translation>按 {day} 的汇率约为 {money}（{source}）；距今天数：{days}。请在“设置”的“货币与汇率”中更新汇率。</translation>
    </message>
    <message>
        <source>Central Bank of Russia</source>
        <translation>俄罗斯中央银行</translation>
    </message>
    <message>
        <source>Choose two different currencies.</source>
        <translation>请选择两种不同的货币。</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>欧洲中央银行</translation>
    </message>
    <message>
        <source>The rate is of {day}, a day that is still to come.</source>
        <translation>该汇率的日期为 {day}，这一天尚未到来。</translation>
    </message>
    <message>
        <source>The rate is of {day}; a rate is of {first} or later.</source>
        <translation>汇率日期为 {day}；汇率日期不得早于 {first}。</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>{base} in {quote}: {old} became {new}</source>
        <translation>{base} 兑 {quote}：由 {old} 变为 {new}</translation>
    </message>
</context>
</TS>
