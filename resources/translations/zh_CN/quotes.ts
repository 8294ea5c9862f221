<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BreaksEditor</name>
    <message>
        <source>Add price break</source>
        <translation>添加阶梯价</translation>
    </message>
    <message>
        <source>Fill in both the quantity and the unit price.</source>
        <translation>请同时填写数量和单价。</translation>
    </message>
    <message>
        <source>Price break {place}: from quantity</source>
        <translation>第 {place} 档：起订数量</translation>
    </message>
    <message>
        <source>Price break {place}: unit price</source>
        <translation>第 {place} 档：单价</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Remove price break {place}</source>
        <translation>删除第 {place} 档</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Ask the rest</source>
        <translation>询问其余问题</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>您问过</translation>
    </message>
</context>
<context>
    <name>QuoteColumns</name>
    <message>
        <source>Below MOQ</source>
        <translation>低于起订量</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Lead days</source>
        <translation>交货期（天）</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Missing answers</source>
        <translation>未答问题</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>No rate says it</source>
        <translation>没有汇率</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>无总额</translation>
    </message>
    <message>
        <source>Not asked by a letter</source>
        <translation>未用信件询问</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>本币</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Supplier, product</source>
        <translation>供应商、产品</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>for {quantity} {unit}</source>
        <translation>{quantity} {unit} 的总价</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>每 {unit}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>{price} from {quantity}</source>
        <translation>{price}，{quantity} 起</translation>
    </message>
</context>
<context>
    <name>QuoteDetail</name>
    <message>
        <source>At {quantity} {unit}</source>
        <translation>数量 {quantity} {unit}</translation>
    </message>
    <message>
        <source>Below the MOQ of {moq}: no price.</source>
        <translation>低于起订量 {moq}：没有价格。</translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>创建订单</translation>
    </message>
    <message>
        <source>Only a valid quote can become an order.</source>
        <translation>只有仍然有效的报价才能变成订单。</translation>
    </message>
    <message>
        <source>Open supplier</source>
        <translation>打开供应商</translation>
    </message>
    <message>
        <source>Reject quote</source>
        <translation>拒绝报价</translation>
    </message>
    <message>
        <source>Restore it from the Bin first.</source>
        <translation>请先从回收站恢复。</translation>
    </message>
    <message>
        <source>This quote has no price.</source>
        <translation>这份报价没有价格。</translation>
    </message>
    <message>
        <source>This quote is in the Bin.</source>
        <translation>此报价在回收站中。</translation>
    </message>
    <message>
        <source>This supplier is in the Bin.</source>
        <translation>该供应商在回收站中。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Unit price, the lowest</source>
        <translation>单价（最低）</translation>
    </message>
</context>
<context>
    <name>QuoteFields</name>
    <message>
        <source>Left empty, it is the least quantity of the prices</source>
        <translation>留空则取报价中的最小数量</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 份报价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) moved to the Bin</source>
        <translation>
            <numerusform>已将 %n 份报价移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 份报价</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter that asks the rest is begun</source>
        <translation>已开始写询问其余问题的信</translation>
    </message>
    <message>
        <source>A quantity must be more than 0 and at most {most}.</source>
        <translation>数量必须大于 0 且不超过 {most}。</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>全部报价</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Enter reply</source>
        <translation>录入回复</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>筛选报价</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>No quote is in the Bin.</source>
        <translation>回收站中没有报价。</translation>
    </message>
    <message>
        <source>No replies yet. Enter what a supplier answered to compare prices.</source>
        <translation>还没有回复。录入供应商的答复即可比较价格。</translation>
    </message>
    <message numerus="yes">
        <source>No replies yet. Waiting for %n supplier(s) since {day}.</source>
        <translation>
            <numerusform>还没有回复。自 {day} 起等待 %n 家供应商答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Prices at quantity</source>
        <translation>按数量比价</translation>
    </message>
    <message>
        <source>Print quotes…</source>
        <translation>打印报价…</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>The reply is saved.</source>
        <translation>回复已保存。</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>Add a supplier first: a reply needs a supplier.</source>
        <translation>请先添加供应商：回复须有供应商。</translation>
    </message>
    <message>
        <source>Enter reply</source>
        <translation>录入回复</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>保存回复</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>{supplier}, inquiry {number}</source>
        <translation>{supplier}，询盘 {number}</translation>
    </message>
    <message>
        <source>{supplier}, without an inquiry</source>
        <translation>{supplier}，无询盘</translation>
    </message>
</context>
</TS>
