<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Orders</name>
    <message>
        <source>Inspection at {share} %</source>
        <translation>{share} % 时验货</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Days lost: {days} ({holiday}).</source>
        <translation>损失天数：{days}（{holiday}）。</translation>
    </message>
    <message>
        <source>Late: expected {expected}, one day ago</source>
        <translation>已逾期：应为 {expected}，已过 1 天</translation>
    </message>
    <message>
        <source>Late: expected {expected}, {days} days ago</source>
        <translation>已逾期：应为 {expected}，已过 {days} 天</translation>
    </message>
    <message>
        <source>Promised one day later than planned ({planned})</source>
        <translation>承诺比计划（{planned}）晚 1 天</translation>
    </message>
    <message>
        <source>Promised {days} days later than planned ({planned})</source>
        <translation>承诺比计划（{planned}）晚 {days} 天</translation>
    </message>
    <message>
        <source>Until {day} factories work with fewer people after the New Year.</source>
        <translation>春节后至 {day} 工厂人手不足。</translation>
    </message>
    <message>
        <source>Was late by one day</source>
        <translation>逾期 1 天完成</translation>
    </message>
    <message>
        <source>Was late by {days} days</source>
        <translation>逾期 {days} 天完成</translation>
    </message>
    <message>
        <source>the Golden Week in October</source>
        <translation>国庆黄金周</translation>
    </message>
    <message>
        <source>{day} is in the weeks before the Chinese New Year of {new_year}: factories close for about four weeks, and a deposit paid now may wait that long. Ask whether the goods are ready before it, or pay after it.</source>
        <translation>{day} 临近春节（{new_year}）：工厂约停工四周，此时付的定金可能要等这么久。请确认节前能否完工，否则节后再付。</translation>
    </message>
</context>
</TS>
