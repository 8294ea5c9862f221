<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Disputes</name>
    <message>
        <source>A dispute over this order is under way already</source>
        <translation>该订单的纠纷已在进行</translation>
    </message>
    <message>
        <source>No money is to come back from this dispute</source>
        <translation>该纠纷没有待退款项</translation>
    </message>
    <message>
        <source>Nothing was paid on this order, so there is nothing to dispute</source>
        <translation>该订单尚未付款，没有可争议的内容</translation>
    </message>
    <message>
        <source>Only {paid} of the {amount} was paid on the lines of the order</source>
        <translation>{amount} 中只有 {paid} 是按订单款项支付的</translation>
    </message>
    <message>
        <source>This dispute does not exist any more.</source>
        <translation>该纠纷已不存在。</translation>
    </message>
    <message>
        <source>This dispute is over; open another one if there is a new reason</source>
        <translation>该纠纷已结束；如有新的理由请另行发起</translation>
    </message>
    <message>
        <source>This is said when the dispute ends: end it with its outcome</source>
        <translation>这在纠纷结束时填写：请结束纠纷并写明结果</translation>
    </message>
    <message>
        <source>This kind of file belongs to another record</source>
        <translation>此类文件属于其他记录</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>A condition was waived</source>
        <translation>豁免了一项条件</translation>
    </message>
    <message>
        <source>Another sample asked for</source>
        <translation>要求再次打样</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation>纠纷结束</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>发起纠纷</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>收到货物</translation>
    </message>
    <message>
        <source>Inspection failed</source>
        <translation>验货未通过</translation>
    </message>
    <message>
        <source>Inspection passed</source>
        <translation>验货通过</translation>
    </message>
    <message>
        <source>Money came back</source>
        <translation>收到退款</translation>
    </message>
    <message>
        <source>Money left as an incident</source>
        <translation>资金作为异常付款汇出</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment came back from the bank</source>
        <translation>款项被银行退回</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>样品已确认</translation>
    </message>
    <message>
        <source>Sample asked for</source>
        <translation>索要样品</translation>
    </message>
    <message>
        <source>Sample received</source>
        <translation>收到样品</translation>
    </message>
    <message>
        <source>Sample rejected</source>
        <translation>样品被拒</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Supplier: the goods are ready</source>
        <translation>供应商：货物已备妥</translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}：{amount}</translation>
    </message>
</context>
</TS>
