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
        <source>Buying request not posted yet: {title}</source>
        <translation>采购需求尚未发布：{title}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Check again of {supplier}: {check}</source>
        <translation>再次核查 {supplier}：{check}</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>检查货物</translation>
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
        <source>Close order</source>
        <translation>关闭订单</translation>
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
        <source>Dispute of {order}: {what}</source>
        <translation>{order} 的纠纷：{what}</translation>
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
        <source>Is {supplier} on a list? Possible matches to decide: {count}</source>
        <translation>{supplier} 在名单上吗？待判断的可能匹配：{count}</translation>
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
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look for offers to {title} on the site; kept so far: {offers}</source>
        <translation>到平台查看“{title}”的报价；已记录：{offers}</translation>
    </message>
    <message>
        <source>Money back for {order} since {day}: record it when it has come</source>
        <translation>{order} 的退款（{day} 起）：到账后请登记</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <source>Offers to {title} to decide on: {count}</source>
        <translation>“{title}”待决定的报价：{count}</translation>
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
        <source>Screen</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Suppliers that have not answered yet: {count}; first asked on {day}</source>
        <translation>尚未回复的供应商：{count}；最早询盘日期：{day}</translation>
    </message>
    <message>
        <source>Suppliers to be screened against lists: {count}</source>
        <translation>待按名单筛查的供应商：{count}</translation>
    </message>
    <message>
        <source>The buying request {title} expires</source>
        <translation>采购需求“{title}”即将到期</translation>
    </message>
    <message>
        <source>The buying request {title} has expired: post it again or close it</source>
        <translation>采购需求“{title}”已到期：请重新发布或关闭</translation>
    </message>
    <message>
        <source>The goods of {order} should be ready; then the balance is due</source>
        <translation>{order} 的货物应已备妥，随后支付尾款</translation>
    </message>
    <message>
        <source>The hold on {supplier} ends: look again with a cool head</source>
        <translation>{supplier} 的暂停即将结束：请冷静后再看一次</translation>
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
        <source>Transfer for {order} not confirmed: ask {supplier}, then your bank</source>
        <translation>{order} 的汇款未确认：先问 {supplier}，再问您的银行</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>等待对方</translation>
    </message>
    <message>
        <source>Waived in the last 7 days</source>
        <translation>最近 7 天放行的条件</translation>
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
        <source>Your delivery address is incomplete: {field} is missing</source>
        <translation>收货地址不完整：缺少{field}</translation>
    </message>
    <message>
        <source>{order} is expected to arrive</source>
        <translation>{order} 预计到达</translation>
    </message>
    <message>
        <source>{order} is late: {supplier} promised the goods for {day}</source>
        <translation>{order} 延误：{supplier} 承诺 {day} 交货</translation>
    </message>
    <message>
        <source>{order} is on its way: enter when it is expected</source>
        <translation>{order} 在途：请填写预计到达日</translation>
    </message>
    <message>
        <source>{order} is paid: ask {supplier} for the bill of lading</source>
        <translation>{order} 已付清：向 {supplier} 索要提单</translation>
    </message>
    <message>
        <source>{order} is received: leave feedback about {supplier} and close it</source>
        <translation>{order} 已收货：请评价 {supplier} 并关闭订单</translation>
    </message>
    <message>
        <source>{order} repeats {first}: inspect again, compare with the sealed sample</source>
        <translation>{order} 重复 {first}：请再次验货，并与封样比对</translation>
    </message>
    <message>
        <source>{order} should have arrived: check the goods before you confirm</source>
        <translation>{order} 应已到货：确认收货前请先检查货物</translation>
    </message>
    <message>
        <source>{order} was on hold until {day}: decide whether it goes on</source>
        <translation>{order} 暂停至 {day}：请决定是否继续</translation>
    </message>
    <message>
        <source>{order} was shipped on {day}: ask {supplier} for the bill of lading</source>
        <translation>{order} 已于 {day} 发货：向 {supplier} 索要提单</translation>
    </message>
    <message>
        <source>{order}: a condition was waived on {day} ({gate})</source>
        <translation>{order}：{day} 豁免了一项条件（{gate}）</translation>
    </message>
    <message>
        <source>{order}: factories are closed {first} to {last}</source>
        <translation>{order}：工厂 {first} 至 {last} 放假</translation>
    </message>
    <message>
        <source>{order}: last days to claim under Trade Assurance</source>
        <translation>{order}：Trade Assurance 索赔的最后几天</translation>
    </message>
    <message>
        <source>{order}: look in the platform&apos;s delivery details for the dispatch</source>
        <translation>{order}：在平台的物流信息中查看是否已发货</translation>
    </message>
    <message>
        <source>{order}: the platform has not said that processing has begun</source>
        <translation>{order}：平台尚未通知开始处理</translation>
    </message>
    <message>
        <source>{order}: {what}</source>
        <translation>{order}：{what}</translation>
    </message>
    <message>
        <source>{supplier} has not answered two reminders about {product} · {days} d</source>
        <translation>{supplier} 对 {product} 的两次提醒均未回复 · {days} 天</translation>
    </message>
    <message>
        <source>{supplier} has not answered yet; asked on {day}</source>
        <translation>{supplier} 尚未回复；询盘日期：{day}</translation>
    </message>
    <message>
        <source>{supplier}: a condition was waived on {day} ({gate})</source>
        <translation>{supplier}：{day}放行了一项条件（{gate}）</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>arrives {amount}</source>
        <translation>到账 {amount}</translation>
    </message>
    <message>
        <source>blocked {amount}</source>
        <translation>被阻止 {amount}</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>到期 {amount}</translation>
    </message>
    <message>
        <source>planned {amount}</source>
        <translation>计划 {amount}</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>send {amount}</source>
        <translation>汇出 {amount}</translation>
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
        <source>Register on the site</source>
        <translation>在网站上注册</translation>
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
