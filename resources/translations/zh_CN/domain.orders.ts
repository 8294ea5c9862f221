<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Inspections</name>
    <message>
        <source>Photos that were attached already, left out: {known}; added: {added}.</source>
        <translation>已附过的照片未重复添加：{known}；新添加：{added}。</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}. Each opened carton needs one; add the missing ones to this inspection.</source>
        <translation>照片：{photos}/{cartons}。每个开箱的纸箱都需要一张；请把缺少的照片补到这次验货。</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>An order that is “{stage}” cannot become “{to}”</source>
        <translation>“{stage}”的订单不能变为“{to}”</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>待付尾款</translation>
    </message>
    <message>
        <source>Balance {percent} %</source>
        <translation>尾款 {percent} %</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>提单</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Deposit due</source>
        <translation>待付定金</translation>
    </message>
    <message>
        <source>Deposit {percent} %</source>
        <translation>定金 {percent} %</translation>
    </message>
    <message>
        <source>Draft, not binding</source>
        <translation>草稿，无约束力</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>生产中</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订购</translation>
    </message>
    <message>
        <source>Paid, waiting for shipment</source>
        <translation>已付清，等待发货</translation>
    </message>
    <message>
        <source>Pre-shipment inspection</source>
        <translation>出货前验货</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Received, not decided</source>
        <translation>已收到，未决定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>样品已确认</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Step {step} of 8: {what}</source>
        <translation>第 {step} 步，共 8 步：{what}</translation>
    </message>
    <message>
        <source>The order of {day} is older than its quote, which was received on {received}</source>
        <translation>{day} 的订单早于其报价，该报价于 {received} 收到</translation>
    </message>
    <message>
        <source>Waiting for sample</source>
        <translation>等待样品</translation>
    </message>
    <message>
        <source>in production, waiting for the ready notice</source>
        <translation>生产中，等待备货通知</translation>
    </message>
    <message>
        <source>the sample is not ordered yet</source>
        <translation>样品尚未订购</translation>
    </message>
    <message>
        <source>the sample was rejected</source>
        <translation>样品已被拒绝</translation>
    </message>
    <message>
        <source>waiting for the balance</source>
        <translation>等待尾款</translation>
    </message>
    <message>
        <source>waiting for the bill of lading</source>
        <translation>等待提单</translation>
    </message>
    <message>
        <source>waiting for the deposit</source>
        <translation>等待定金</translation>
    </message>
    <message>
        <source>waiting for the goods</source>
        <translation>等待到货</translation>
    </message>
    <message>
        <source>waiting for the pre-shipment inspection</source>
        <translation>等待出货前验货</translation>
    </message>
    <message>
        <source>waiting for the sample</source>
        <translation>等待样品</translation>
    </message>
    <message>
        <source>waiting for the sample decision</source>
        <translation>等待样品决定</translation>
    </message>
    <message>
        <source>{day} is in the future; enter it when it has happened</source>
        <translation>{day} 尚未到来；发生后再填写</translation>
    </message>
    <message>
        <source>{order} was made from this quote already. Order again only if it is another order</source>
        <translation>此报价已生成订单 {order}。只有确实是另一份订单时才再次下单</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>A deposit of {percent} % is above the usual 30 %</source>
        <translation>定金 {percent} % 高于通常的 30 %</translation>
    </message>
    <message>
        <source>A deposit of {percent} % puts more than half of the money at risk</source>
        <translation>定金 {percent} %：超过一半的资金有风险</translation>
    </message>
    <message>
        <source>A payment of 0 % is not a payment; leave it out</source>
        <translation>0 % 不是付款，请去掉</translation>
    </message>
    <message>
        <source>An order has at most {most} payments</source>
        <translation>一个订单最多 {most} 笔付款</translation>
    </message>
    <message>
        <source>The percentages add up to {sum}, not 100; change one of them</source>
        <translation>百分比合计为 {sum} 而非 100；请修改其中一项</translation>
    </message>
    <message>
        <source>“{text}” is not payment terms; write percentages such as 30/70 or 10/20/70</source>
        <translation>“{text}”不是付款条件；请写百分比，例如 30/70 或 10/20/70</translation>
    </message>
</context>
</TS>
