<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>This looks like the payment of {day} over {amount} on line {seq} of order {order}: {what}. If it is another one, say why in {least} characters or more</source>
        <translation>这与订单{order}中{day}第{seq}笔的付款{amount}相似：{what}。如果是另一笔付款，请说明理由，至少{least}个字符</translation>
    </message>
    <message>
        <source>This looks like the payment of {day} over {amount} on line {seq}: {what}. If it is another one, say why in {least} characters or more</source>
        <translation>这与{day}第{seq}笔的付款{amount}相似：{what}。如果是另一笔付款，请说明理由，至少{least}个字符</translation>
    </message>
    <message>
        <source>the same amount on the same day</source>
        <translation>同一天的相同金额</translation>
    </message>
    <message>
        <source>the same bank reference</source>
        <translation>相同的银行流水号</translation>
    </message>
    <message>
        <source>the same file as evidence</source>
        <translation>相同的凭证文件</translation>
    </message>
</context>
</TS>
