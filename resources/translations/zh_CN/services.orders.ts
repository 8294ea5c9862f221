<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Closing</name>
    <message>
        <source>Feedback is given once, on an order that is closed</source>
        <translation>评价只能给一次，且订单须已关闭</translation>
    </message>
    <message>
        <source>Feedback of {day}: quality {quality}, time {time}, contact {contact} of 5</source>
        <translation>{day} 的评价：质量 {quality}，时间 {time}，沟通 {contact}（满分 5）</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>Money at risk now: {money}</source>
        <translation>目前风险资金：{money}</translation>
    </message>
</context>
<context>
    <name>Inspections</name>
    <message>
        <source>No inspection is recorded yet. Record it together with its photos.</source>
        <translation>尚未登记验货。请连同照片一起登记。</translation>
    </message>
    <message>
        <source>Record the inspection first, then what it found.</source>
        <translation>请先登记验货，再记录发现的问题。</translation>
    </message>
    <message>
        <source>This defect is no longer in the file.</source>
        <translation>此缺陷已不在文件中。</translation>
    </message>
    <message>
        <source>This inspection is no longer in the file.</source>
        <translation>此验货记录已不在文件中。</translation>
    </message>
</context>
<context>
    <name>OrderChecks</name>
    <message>
        <source>The order is what was quoted; there is nothing to agree to</source>
        <translation>订单与报价一致，没有需要同意的差异</translation>
    </message>
    <message>
        <source>Write why the risk is taken on, with at least {least} characters</source>
        <translation>请写明接受该风险的理由，至少 {least} 个字符</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A dispute over this order is under way: end it before you close the order</source>
        <translation>该订单的纠纷正在进行：关闭订单前请先结束纠纷</translation>
    </message>
    <message>
        <source>An order has at most {most} lines</source>
        <translation>订单最多 {most} 行</translation>
    </message>
    <message>
        <source>An order needs a delivery address: write it here, or complete your address under Registration.</source>
        <translation>订单需要收货地址：请在此填写，或在“注册资料”页补全您的地址。</translation>
    </message>
    <message>
        <source>An order needs at least one line; cancel it instead</source>
        <translation>订单至少要有一行；请改为取消</translation>
    </message>
    <message>
        <source>Confirm the receipt of the goods first; then the order can be closed</source>
        <translation>请先确认收货，然后才能关闭订单</translation>
    </message>
    <message>
        <source>Enter how many to order</source>
        <translation>请填写订购数量</translation>
    </message>
    <message>
        <source>Nothing is ordered from a quote that is “{state}”</source>
        <translation>状态为“{state}”的报价不能下单</translation>
    </message>
    <message>
        <source>The order total is zero; check the price</source>
        <translation>订单金额为零，请检查价格</translation>
    </message>
    <message>
        <source>The quote has no payment terms in percent. Enter the terms of the order, such as 30/70.</source>
        <translation>报价没有写明百分比付款条件。请填写订单的付款条件，例如 30/70。</translation>
    </message>
    <message>
        <source>The quote leaves open: {what}. Agree on it before you order</source>
        <translation>报价未说明：{what}。下单前请谈妥</translation>
    </message>
    <message>
        <source>The quote was valid until {day}; ask for a new one</source>
        <translation>报价有效期至 {day}；请索取新报价</translation>
    </message>
    <message>
        <source>The reason for cancelling belongs to an order whose stage is “Cancelled”.</source>
        <translation>取消原因只用于阶段为“已取消”的订单。</translation>
    </message>
    <message>
        <source>The sample was decided before the deposit was paid</source>
        <translation>样品已在付定金前决定</translation>
    </message>
    <message>
        <source>There is no order {text}.</source>
        <translation>没有订单 {text}。</translation>
    </message>
    <message>
        <source>There is no quote {id}.</source>
        <translation>没有报价 {id}。</translation>
    </message>
    <message>
        <source>This line is no longer in the order.</source>
        <translation>该行已不在订单中。</translation>
    </message>
    <message>
        <source>This order is no longer in the file.</source>
        <translation>文件中已没有此订单。</translation>
    </message>
    <message>
        <source>This order is not on hold</source>
        <translation>该订单未暂停</translation>
    </message>
    <message>
        <source>This quote is in the Bin. Restore it first.</source>
        <translation>此报价在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>{amount} of this order is still to pay: pay it, waive it, or say why it is not to be paid</source>
        <translation>此订单尚有 {amount} 未付：请付款、免除，或说明为什么不必支付</translation>
    </message>
    <message>
        <source>{goods} is shipped or received already, so its line stays</source>
        <translation>{goods} 已发货或已收货，因此该行保留</translation>
    </message>
    <message>
        <source>{number} has no payment {seq}; it has {count}</source>
        <translation>{number} 没有第 {seq} 笔付款；共 {count} 笔</translation>
    </message>
    <message>
        <source>{paid} is paid already, so the terms stay {terms}</source>
        <translation>已付 {paid}，条件仍为 {terms}</translation>
    </message>
    <message>
        <source>{quantity} {unit} is below the MOQ of {moq}; there is no price</source>
        <translation>{quantity} {unit} 低于起订量 {moq}，没有价格</translation>
    </message>
    <message>
        <source>{supplier} is in the Bin. Restore the supplier first.</source>
        <translation>{supplier} 在回收站中，请先恢复该供应商。</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>This order is cancelled; nothing is paid on it</source>
        <translation>该订单已取消，不再付款</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A sample has at most {most} measurements</source>
        <translation>一个样品最多 {most} 项测量</translation>
    </message>
    <message>
        <source>Not as specified: {names}. Give the reason for approving it.</source>
        <translation>不符合规格：{names}。请说明批准的理由。</translation>
    </message>
    <message>
        <source>There is no sample {round} of this order; it has {count}</source>
        <translation>此订单没有第 {round} 个样品；共有 {count} 个</translation>
    </message>
    <message>
        <source>This sample is no longer in the file.</source>
        <translation>此样品已不在文件中。</translation>
    </message>
</context>
</TS>
