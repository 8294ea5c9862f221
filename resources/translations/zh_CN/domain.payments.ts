<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Credit</name>
    <message>
        <source>Bill of lading, full set</source>
        <translation>提单（全套）</translation>
    </message>
    <message>
        <source>Certificate of origin</source>
        <translation>原产地证书</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>商业发票</translation>
    </message>
    <message>
        <source>Documents presented to the bank</source>
        <translation>已向银行提交单据</translation>
    </message>
    <message>
        <source>Goods shipped, as the letter of credit says</source>
        <translation>按信用证规定装运</translation>
    </message>
    <message>
        <source>Inspection certificate of an independent inspector</source>
        <translation>独立检验机构的检验证书</translation>
    </message>
    <message>
        <source>Insurance certificate</source>
        <translation>保险凭证</translation>
    </message>
    <message>
        <source>No inspection certificate among the documents: the bank pays without anybody having seen the goods</source>
        <translation>单据中没有检验证书：银行会在无人验货的情况下付款</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Presented on {day}, after the last day for it, {last}</source>
        <translation>于 {day} 提交，晚于最后期限 {last}</translation>
    </message>
    <message>
        <source>Shipped on {day}, after the latest day of shipment, {latest}</source>
        <translation>于 {day} 装运，晚于最迟装运日 {latest}</translation>
    </message>
    <message>
        <source>The bank has looked through the documents</source>
        <translation>银行审单完毕</translation>
    </message>
    <message>
        <source>The letter of credit expires</source>
        <translation>信用证到期</translation>
    </message>
    <message>
        <source>The letter of credit is for {amount}, the order for {total}</source>
        <translation>信用证金额为 {amount}，订单金额为 {total}</translation>
    </message>
    <message>
        <source>The letter of credit is in {currency}, the order in {other}</source>
        <translation>信用证币种为 {currency}，订单币种为 {other}</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Blocked</source>
        <translation>被阻止</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A bank transfer is for company to company; you are a private person</source>
        <translation>银行转账适用于公司对公司，而您是个人</translation>
    </message>
    <message>
        <source>A card suits single items; for goods to be sold a bank transfer is usual</source>
        <translation>银行卡适合单件商品；用于转售的货物通常用银行转账</translation>
    </message>
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
        <source>Check availability in your country</source>
        <translation>请确认在您所在国家是否可用</translation>
    </message>
    <message>
        <source>Costly and slow; worth it from about USD 50,000. The bank reads documents only</source>
        <translation>费用高、速度慢；约 50,000 USD 以上才值得。银行只看单据</translation>
    </message>
    <message>
        <source>Depends on amount and country: enter it</source>
        <translation>取决于金额和国家：请自行填写</translation>
    </message>
    <message>
        <source>For Russia settlements are in dollars and euros, not in {currency}</source>
        <translation>从俄罗斯付款使用美元和欧元，而不是 {currency}</translation>
    </message>
    <message>
        <source>Free for you; suppliers may add 2 to 3 %</source>
        <translation>对您免费；供应商可能加收 2–3 %</translation>
    </message>
    <message>
        <source>From company to company, recommended for commercial purchases; {first} to {last} working days, cheap for both sides</source>
        <translation>公司对公司，建议商业采购使用；{first}–{last} 个工作日，双方费用都低</translation>
    </message>
    <message>
        <source>Letter of credit (L/C)</source>
        <translation>信用证 (L/C)</translation>
    </message>
    <message>
        <source>Low safety</source>
        <translation>安全性低</translation>
    </message>
    <message>
        <source>Money that has been collected does not come back; four checks come first</source>
        <translation>款项被领取后无法追回；须先完成四项核查</translation>
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
        <source>Open in Russia; check with your bank</source>
        <translation>在俄罗斯可用；请向您的银行确认</translation>
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
        <source>Private persons prefer it: the platform refunds late or wrong goods, up to the amount in the order</source>
        <translation>个人首选：平台对迟交或不符的货物退款，以订单所载金额为限</translation>
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
        <source>Safer</source>
        <translation>较安全</translation>
    </message>
    <message>
        <source>Say in the note what it is, and why</source>
        <translation>请在备注中写明是什么方式及原因</translation>
    </message>
    <message>
        <source>Suppliers in China usually take a bank transfer or a letter of credit</source>
        <translation>中国供应商通常接受银行转账或信用证</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>须谨慎</translation>
    </message>
    <message>
        <source>Terms differ by seller: ask whether a way works in your country</source>
        <translation>各卖家条件不同：请确认该方式在您所在国家是否可用</translation>
    </message>
    <message>
        <source>The amount typed again is not {amount}</source>
        <translation>再次输入的金额不是 {amount}</translation>
    </message>
    <message>
        <source>The rate of {day} is more than {days} days away from the payment of {paid_on}; enter one of the same week</source>
        <translation>{day}的汇率与{paid_on}的付款相差超过{days}天；请填写同一周的汇率</translation>
    </message>
    <message>
        <source>The site did not support it officially: ask what protects you</source>
        <translation>网站未正式支持：请问清有何保障</translation>
    </message>
    <message>
        <source>This money goes to a person and does not come back. Type the amount again to confirm: {amount}</source>
        <translation>这笔钱将付给个人，无法追回。请再次输入金额确认：{amount}</translation>
    </message>
    <message>
        <source>This supplier is not known to have Trade Assurance, which protects private persons</source>
        <translation>未知该供应商是否有保护个人买家的 Trade Assurance</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
    <message>
        <source>Usually 0.5 to 1.5 % and fees</source>
        <translation>通常 0.5–1.5 % 另加手续费</translation>
    </message>
    <message>
        <source>Usually USD 20 to 80 a transfer</source>
        <translation>通常每笔 20–80 USD</translation>
    </message>
    <message>
        <source>Visa or Mastercard, the simplest way for private persons; suits single items and goods without customs duty</source>
        <translation>Visa 或 Mastercard，个人最简便的方式；适合单件商品和免税货物</translation>
    </message>
    <message>
        <source>Western Union</source>
        <translation>Western Union</translation>
    </message>
    <message>
        <source>What is open in Russia: Russian how-to, read on 23 November 2026</source>
        <translation>俄罗斯可用方式：俄文教程，2026年11月23日阅读</translation>
    </message>
    <message>
        <source>goes straight to the supplier&apos;s company account</source>
        <translation>直接进入供应商的公司账户</translation>
    </message>
    <message>
        <source>goes to a person, not a company</source>
        <translation>付给个人，而不是公司</translation>
    </message>
    <message>
        <source>goes to the account shown in the platform&apos;s order</source>
        <translation>进入平台订单所示的账户</translation>
    </message>
    <message>
        <source>goes to the supplier, outside the platform</source>
        <translation>付给供应商，在平台之外</translation>
    </message>
    <message>
        <source>held by the platform until the dispatch</source>
        <translation>由平台托管至发货</translation>
    </message>
    <message>
        <source>say in the note who gets it</source>
        <translation>请在备注中写明收款人</translation>
    </message>
    <message>
        <source>the bank pays the supplier against documents</source>
        <translation>银行凭单据向供应商付款</translation>
    </message>
    <message>
        <source>{amount} cannot be compared with the card limit of {limit}: enter the rate (the price of 1 USD in {currency}) with its day and source</source>
        <translation>{amount}无法与银行卡限额{limit}比较：请填写汇率（1 USD合多少{currency}）及其日期和来源</translation>
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
    <name>OwnMoney</name>
    <message>
        <source>The payment is in {currency} itself; leave the own currency empty</source>
        <translation>该付款本身就是 {currency}；本币请留空</translation>
    </message>
    <message>
        <source>Write how much {currency} it was, or the rate</source>
        <translation>请写明折合多少 {currency}，或填写汇率</translation>
    </message>
    <message>
        <source>Write in which currency your account was debited: three letters, such as EUR</source>
        <translation>请写明您账户扣款的货币：三个字母，例如 EUR</translation>
    </message>
    <message>
        <source>{own} is not {paid} at the rate of {rate}: that is {right}</source>
        <translation>{own} 与按汇率 {rate} 折算的 {paid} 不符：应为 {right}</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>10 / 90 before shipment</source>
        <translation>10 / 90，装运前</translation>
    </message>
    <message>
        <source>100 % in advance</source>
        <translation>100 % 预付</translation>
    </message>
    <message>
        <source>20 / 80 before shipment</source>
        <translation>20 / 80，装运前</translation>
    </message>
    <message>
        <source>30 / 70 after a passed inspection</source>
        <translation>30 / 70，验货合格后</translation>
    </message>
    <message>
        <source>30 / 70 against the copy of the bill of lading</source>
        <translation>30 / 70，见提单副本</translation>
    </message>
    <message>
        <source>30 / 70 before shipment</source>
        <translation>30 / 70，装运前</translation>
    </message>
    <message>
        <source>50 / 50 before shipment</source>
        <translation>50 / 50，装运前</translation>
    </message>
    <message>
        <source>A payment is due at most {most} days after its event</source>
        <translation>付款到期日最多为事件后 {most} 天</translation>
    </message>
    <message>
        <source>A payment of {amount} does not fit: {left} of {total} is left for it. Make it smaller, or the shares</source>
        <translation>{amount} 的付款放不下：{total} 中只剩 {left}。请减小该金额或各比例</translation>
    </message>
    <message>
        <source>A percentage has at most three decimals</source>
        <translation>百分比最多三位小数</translation>
    </message>
    <message>
        <source>A schedule has exactly one balance, as its last payment</source>
        <translation>付款计划只有一笔尾款，且为最后一笔</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>It cannot have arrived on {day}, before it was sent on {paid_on}</source>
        <translation>不可能于 {day} 到账：{paid_on} 才汇出</translation>
    </message>
    <message>
        <source>Letter of credit at sight</source>
        <translation>即期信用证</translation>
    </message>
    <message>
        <source>Money cannot come back on {day}, before it was paid on {first}</source>
        <translation>不可能于 {day} 退回：{first} 才付款</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Nothing was paid here that could come back</source>
        <translation>此处没有付过款，无可退回</translation>
    </message>
    <message>
        <source>Nothing was paid on payment {seq} yet: it is open, not short</source>
        <translation>第{seq}笔付款尚未支付：它未结清，并不是短少</translation>
    </message>
    <message>
        <source>Open account, {days} days after the bill of lading</source>
        <translation>赊销，提单后 {days} 天</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>多付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分已付</translation>
    </message>
    <message>
        <source>Payment {seq} falls due before payment {before}; put them in the order in which they fall due</source>
        <translation>第 {seq} 笔付款早于第 {before} 笔到期；请按到期顺序排列</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more</source>
        <translation>第{seq}笔付款还剩{left}，{amount}超出了</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more. Change the total or the terms first, or say that it is overpaid on purpose</source>
        <translation>第 {seq} 笔付款还剩 {left}；{amount} 超出。请先修改总额或条款，或说明是有意多付</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left to pay; {amount} is more. The rest belongs to payment {next} and its own conditions; or change the terms first, or record money already paid as an incident</source>
        <translation>第{seq}笔付款还剩{left}，{amount}超出了。超出部分属于第{next}笔付款，须满足它自己的条件；也可先修改付款条件，已经付出的款项请登记为异常付款</translation>
    </message>
    <message>
        <source>Payment {seq} is nothing; leave it out</source>
        <translation>第 {seq} 笔付款为零；请删去</translation>
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
        <source>Settled short</source>
        <translation>短付结清</translation>
    </message>
    <message>
        <source>The name of a payment has at most {most} letters, and none of ( ) ;</source>
        <translation>付款名称最多 {most} 个字符，且不含 ( ) ;</translation>
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
        <source>The payment of {paid_on} is older than the end of the hold on the supplier on {day}; money paid during a hold is an incident</source>
        <translation>{paid_on}的付款早于{day}供应商暂停结束；暂停期间付出的款项属于异常付款</translation>
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
        <source>The shares add up to {sum} %: nothing is left for the balance</source>
        <translation>各比例合计 {sum} %：没有留给尾款的部分</translation>
    </message>
    <message>
        <source>This is money that came back to you: void it if it did not come</source>
        <translation>这是退回给您的款项：如果没有收到，请将其作废</translation>
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
        <source>This payment came back from the bank</source>
        <translation>这笔付款已被银行退回</translation>
    </message>
    <message>
        <source>This payment is only planned; record it first</source>
        <translation>这笔付款只是计划；请先登记</translation>
    </message>
    <message>
        <source>This payment is void already</source>
        <translation>该付款已作废</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已免除</translation>
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
        <source>{amount} is more than the {left} paid and not paid back</source>
        <translation>{amount} 超过已付且未退回的 {left}</translation>
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
    <message>
        <source>{received} is more than the {sent} sent</source>
        <translation>{received} 超过汇出的 {sent}</translation>
    </message>
    <message>
        <source>{received} is no arrival: enter what arrived, or that the bank sent it back</source>
        <translation>{received} 不算到账：请填写实际到账金额，或记录银行已退回</translation>
    </message>
    <message>
        <source>“{text}” has no percentage</source>
        <translation>“{text}”中没有百分比</translation>
    </message>
    <message>
        <source>“{text}” is not a payment; write such as “30% order”, “500 sample (tooling)” or “balance bl+30”. Events: {events}</source>
        <translation>“{text}”不是付款；请写成“30% order”“500 sample (tooling)”或“balance bl+30”。事件：{events}</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Agree with the supplier; then you may escalate</source>
        <translation>与供应商协商；之后可升级争议</translation>
    </message>
    <message>
        <source>Claim against the supplier, after receipt was confirmed</source>
        <translation>确认收货后向供应商索赔</translation>
    </message>
    <message>
        <source>Goods nobody has inspected: no one checks them before shipment for you</source>
        <translation>无人检验的货物：没有人会替您在装运前验货</translation>
    </message>
    <message>
        <source>Goods shipped by the day agreed in the order</source>
        <translation>在订单约定日前发货</translation>
    </message>
    <message>
        <source>Money paid outside the platform, or to an account the order does not show</source>
        <translation>在平台之外支付、或付到订单未显示账户的款项</translation>
    </message>
    <message>
        <source>More than the amount written in the order, even where more was paid</source>
        <translation>超出订单所载金额的部分，即使付得更多</translation>
    </message>
    <message>
        <source>No Trade Assurance: nothing protects money that is paid</source>
        <translation>没有 Trade Assurance：已付款项没有任何保障</translation>
    </message>
    <message>
        <source>Protection ends on {day}: claims are taken until then</source>
        <translation>保障于 {day} 结束：在此之前可索赔</translation>
    </message>
    <message>
        <source>Protection ends {days} days after you confirm receipt; do not confirm before the goods are checked</source>
        <translation>保障在您确认收货 {days} 天后结束；货物未验收前不要确认</translation>
    </message>
    <message>
        <source>Quality that the order does not say in a way that can be measured</source>
        <translation>订单中未以可衡量方式写明的质量</translation>
    </message>
    <message>
        <source>The honesty of the supplier: it is a refund, not a guarantee</source>
        <translation>供应商的诚信：这是退款，不是担保</translation>
    </message>
    <message>
        <source>The platform escalates by itself</source>
        <translation>平台自动升级争议</translation>
    </message>
    <message>
        <source>{open} of the {paid} paid are not covered: the order covers {covered}</source>
        <translation>已付 {paid} 中有 {open} 不在保障内：订单保障 {covered}</translation>
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
<context>
    <name>SiteSteps</name>
    <message>
        <source>Choose the way to pay; the payee is the one in the order. A card&apos;s number and its secret code (CVV) are typed there and nowhere else</source>
        <translation>选择付款方式；收款人须与订单一致。卡号和安全码（CVV）只在那里输入，别处都不输入</translation>
    </message>
    <message>
        <source>Enter your cabinet</source>
        <translation>进入您的账户</translation>
    </message>
    <message>
        <source>Find the order under My orders: goods, quantity, price and address are right</source>
        <translation>在“我的订单”中找到订单：货物、数量、价格和地址无误</translation>
    </message>
    <message>
        <source>Open the site by typing its address, not from a message</source>
        <translation>手动输入网址打开网站，不要点消息里的链接</translation>
    </message>
    <message>
        <source>Pay; what is left later with “Pay balance” on the order page</source>
        <translation>付款；余款之后在订单页用“Pay balance”支付</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Arrives between {first} and {last}</source>
        <translation>将于 {first} 至 {last} 之间到账</translation>
    </message>
</context>
</TS>
