<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Agenda</name>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Check {supplier} before you order: {done} of {total} done</source>
        <translation>下单前核查 {supplier}：已完成 {done}/{total}</translation>
    </message>
    <message>
        <source>Decide on the sample of {order}</source>
        <translation>请对 {order} 的样品作出决定</translation>
    </message>
    <message>
        <source>Decide on the sample of {order}, received on {day}</source>
        <translation>请对 {order} 的样品作出决定，收到日期：{day}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Follow up: {supplier} has not answered</source>
        <translation>跟进：{supplier} 未回复</translation>
    </message>
    <message>
        <source>Letters not sent yet for {product}: {count}</source>
        <translation>{product} 尚未发送的询盘：{count}</translation>
    </message>
    <message>
        <source>Letters not sent yet: {count}</source>
        <translation>尚未发送的询盘：{count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Suppliers that have not answered yet: {count}; first asked on {day}</source>
        <translation>尚未回复的供应商：{count}；最早询盘日期：{day}</translation>
    </message>
    <message>
        <source>The quote of {supplier} for {product} expires</source>
        <translation>{supplier} 的 {product} 报价即将到期</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Your buyer details are incomplete: {field} is missing</source>
        <translation>买家资料不完整，缺少：{field}</translation>
    </message>
    <message>
        <source>{supplier} has not answered yet; asked on {day}</source>
        <translation>{supplier} 尚未回复；询盘日期：{day}</translation>
    </message>
</context>
</TS>
