<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Agenda</name>
    <message>
        <source>Attach copy</source>
        <translation>附上副本</translation>
    </message>
    <message>
        <source>Balance for {order} is blocked. {fact}</source>
        <translation>{order} 的尾款被阻止。{fact}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Check supplier</source>
        <translation>核查供应商</translation>
    </message>
    <message>
        <source>Check {supplier} before you order: {done} of {total} done</source>
        <translation>下单前核查 {supplier}：已完成 {done}/{total}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
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
        <source>Deposit for {order} is blocked. {fact}</source>
        <translation>{order} 的定金被阻止。{fact}</translation>
    </message>
    <message>
        <source>Enter notice</source>
        <translation>录入通知</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Follow up: {supplier} has not answered about {product} · {days} d</source>
        <translation>请跟进：{supplier} 尚未就 {product} 回复 · {days} 天</translation>
    </message>
    <message>
        <source>Follow up: {supplier} has not answered {count} letters: {product} · {days} d</source>
        <translation>请跟进：{supplier} 有 {count} 封信未回复：{product} · {days} 天</translation>
    </message>
    <message>
        <source>Follow up: {supplier} has not answered · {days} d</source>
        <translation>请跟进：{supplier} 尚未回复 · {days} 天</translation>
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
        <source>Next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Pay the balance for {order} to {supplier}</source>
        <translation>向 {supplier} 支付 {order} 的尾款</translation>
    </message>
    <message>
        <source>Pay the deposit for {order} to {supplier}</source>
        <translation>向 {supplier} 支付 {order} 的定金</translation>
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
        <source>The goods of {order} should be ready; then the balance is due</source>
        <translation>{order} 的货物应已备妥，随后支付尾款</translation>
    </message>
    <message>
        <source>The quote of {supplier} for {product} expires</source>
        <translation>{supplier} 的 {product} 报价即将到期</translation>
    </message>
    <message>
        <source>The {kind} certificate of {supplier} expires: ask for the new one</source>
        <translation>{supplier} 的 {kind} 证书即将到期：请索取新证书</translation>
    </message>
    <message>
        <source>The {kind} certificate of {supplier} has expired</source>
        <translation>{supplier} 的 {kind} 证书已过期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>等待对方</translation>
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
        <source>{supplier} has not answered two reminders about {product} · {days} d</source>
        <translation>{supplier} 对 {product} 的两次提醒均未回复 · {days} 天</translation>
    </message>
    <message>
        <source>{supplier} has not answered yet; asked on {day}</source>
        <translation>{supplier} 尚未回复；询盘日期：{day}</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Add a supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>商定</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Check a supplier</source>
        <translation>核查供应商</translation>
    </message>
    <message>
        <source>Enter a quote</source>
        <translation>录入报价</translation>
    </message>
    <message>
        <source>Enter the delivery address</source>
        <translation>填写收货地址</translation>
    </message>
    <message>
        <source>Fill in your details</source>
        <translation>填写您的资料</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>寻找</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Search for a product</source>
        <translation>搜索产品</translation>
    </message>
    <message>
        <source>Send an inquiry</source>
        <translation>发送询盘</translation>
    </message>
</context>
</TS>
