<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Readiness</name>
    <message>
        <source>Buyer block complete: name, position, company, region, business</source>
        <translation>买家资料完整：姓名、职位、公司、地区、行业</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>全部为英文</translation>
    </message>
    <message>
        <source>Product, colour, size and volume given</source>
        <translation>产品、颜色、尺寸和数量已填写</translation>
    </message>
    <message>
        <source>Questions about MOQ and price included</source>
        <translation>已包含最小起订量和价格的问题</translation>
    </message>
    <message>
        <source>Short, clear sentences</source>
        <translation>句子简短清楚</translation>
    </message>
    <message>
        <source>The inquiry cannot be marked as sent (G1). {fact}</source>
        <translation>询盘不能标记为已发送 (G1)。{fact}</translation>
    </message>
    <message>
        <source>This text goes to {count} suppliers today. Serious firms do not answer mass mail.</source>
        <translation>今天这段文字发给 {count} 家供应商。正规公司不回复群发信。</translation>
    </message>
</context>
</TS>
