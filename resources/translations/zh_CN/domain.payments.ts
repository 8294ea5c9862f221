<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Methods</name>
    <message>
        <source>A rate is recorded only for a card payment in a currency other than USD</source>
        <translation>只有以非USD货币的银行卡付款才记录汇率</translation>
    </message>
    <message>
        <source>BEN: all charges are the payee&apos;s</source>
        <translation>BEN：费用全由收款人承担</translation>
    </message>
    <message>
        <source>Bank transfer (T/T)</source>
        <translation>电汇 (T/T)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Letter of credit (L/C)</source>
        <translation>信用证 (L/C)</translation>
    </message>
    <message>
        <source>MoneyGram</source>
        <translation>MoneyGram</translation>
    </message>
    <message>
        <source>OUR: all charges are mine</source>
        <translation>OUR：费用全由我承担</translation>
    </message>
    <message>
        <source>One card payment may not exceed {limit}; pay {amount} by bank transfer</source>
        <translation>单笔银行卡付款不得超过 {limit}；请用电汇支付 {amount}</translation>
    </message>
    <message>
        <source>One card payment may not exceed {limit}; {amount} is {dollars} at the rate of {day}. Pay by bank transfer</source>
        <translation>单笔银行卡付款不得超过{limit}；{amount}按{day}的汇率为{dollars}。请改用电汇</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>SHA: shared</source>
        <translation>SHA：费用分担</translation>
    </message>
    <message>
        <source>The rate of {day} is more than {days} days away from the payment of {paid_on}; enter one of the same week</source>
        <translation>{day}的汇率与{paid_on}的付款相差超过{days}天；请填写同一周的汇率</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
    <message>
        <source>Western Union</source>
        <translation>Western Union</translation>
    </message>
    <message>
        <source>{amount} cannot be compared with the card limit of {limit}: enter the rate (the price of 1 USD in {currency}) with its day and source</source>
        <translation>{amount}无法与银行卡限额{limit}比较：请填写汇率（1 USD合多少{currency}）及其日期和来源</translation>
    </message>
    <message>
        <source>{method} pays a person, not a company; use a bank transfer to the company</source>
        <translation>{method} 付款给个人而非公司；请电汇至公司账户</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>{amount} is not a valid total in {currency}</source>
        <translation>{amount} 不能作为 {currency} 总额</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Nothing was paid on payment {seq} yet: it is open, not short</source>
        <translation>第{seq}笔付款尚未支付：它未结清，并不是短少</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more</source>
        <translation>第{seq}笔付款还剩{left}，{amount}超出了</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more. Change the total or the terms first, or record money already paid as an incident</source>
        <translation>第{seq}笔付款还剩{left}，{amount}超出了。请先修改总额或付款条件；已经付出的款项请登记为异常付款</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more. The rest belongs to payment {next} and its own conditions; or change the terms first, or record money already paid as an incident</source>
        <translation>第{seq}笔付款还剩{left}，{amount}超出了。超出部分属于第{next}笔付款，须满足它自己的条件；也可先修改付款条件，已经付出的款项请登记为异常付款</translation>
    </message>
    <message>
        <source>Payment {seq} is paid already</source>
        <translation>第 {seq} 笔付款已付清</translation>
    </message>
    <message>
        <source>Payments of {paid} fix their lines, and the total {total} does not match them; void a payment first</source>
        <translation>已付 {paid} 锁定了对应各期，总额 {total} 与之不符；请先作废一笔付款</translation>
    </message>
    <message>
        <source>The new total {total} is below the {paid} already paid; nothing is changed</source>
        <translation>新总额 {total} 低于已付的 {paid}；未作更改</translation>
    </message>
    <message>
        <source>The payment of {paid_on} depends on this, so it cannot have happened as late as {day}. If the payment was not made, void it first</source>
        <translation>{paid_on} 的付款以此为依据，因此它不可能晚至 {day} 才发生。如果该付款并未支付，请先将其作废</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the approval of the sample on {day}; money paid before it is an incident</source>
        <translation>{paid_on}的付款早于{day}的样品确认；在此之前付出的款项属于异常付款</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the check of the account on {day}; money paid before it is an incident</source>
        <translation>{paid_on}的付款早于{day}的账户核实；在此之前付出的款项属于异常付款</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the inspection of {day}; money paid before it is an incident</source>
        <translation>{paid_on}的付款早于{day}的验货；在此之前付出的款项属于异常付款</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the order, which was made on {day}</source>
        <translation>{paid_on}的付款早于订单，订单于{day}下达</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the ready notice of {day}; money paid before it is an incident</source>
        <translation>{paid_on}的付款早于{day}的备货通知；在此之前付出的款项属于异常付款</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the waiver of {day} it depends on; money paid before it is an incident</source>
        <translation>{paid_on}的付款早于其所依据的{day}的豁免；在此之前付出的款项属于异常付款</translation>
    </message>
    <message>
        <source>This looks like the payment of {amount} on {day} for line {seq} of order {order}: {what}. If it is another one, say why in {least} characters or more</source>
        <translation>这与订单{order}中{day}第{seq}笔的付款{amount}相似：{what}。如果是另一笔付款，请说明理由，至少{least}个字符</translation>
    </message>
    <message>
        <source>This looks like the payment of {amount} on {day} for line {seq}: {what}. If it is another one, say why in {least} characters or more</source>
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
    <message>
        <source>{amount} is more than {percent} % of payment {seq}, {most}: that is not a bank charge. Pay the rest, or change the total</source>
        <translation>{amount}超过第{seq}笔付款的{percent}%（{most}）：这不是银行手续费。请付清余额或修改总额</translation>
    </message>
    <message>
        <source>{day} is in the future: that is a plan, not a payment. Record it when it was made</source>
        <translation>{day}是将来的日期：这是计划，不是付款。请在付款后再记录</translation>
    </message>
    <message>
        <source>{day} is in the future; settle the line when it is known</source>
        <translation>{day}是将来的日期；请在确知后再结清</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>after the bill of lading</source>
        <translation>见提单后</translation>
    </message>
    <message>
        <source>before production</source>
        <translation>生产前</translation>
    </message>
    <message>
        <source>when the goods are ready</source>
        <translation>货物备妥时</translation>
    </message>
    <message>
        <source>when the goods have arrived</source>
        <translation>货物到达后</translation>
    </message>
    <message>
        <source>when the inspection has passed</source>
        <translation>验货通过后</translation>
    </message>
    <message>
        <source>when the sample is approved</source>
        <translation>样品批准后</translation>
    </message>
</context>
</TS>
