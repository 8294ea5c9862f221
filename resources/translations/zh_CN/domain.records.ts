<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Conditions</name>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不多于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>不晚于</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>At most {decimal_places} decimals.</source>
        <translation>最多 {decimal_places} 位小数。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Must be more than {gt}.</source>
        <translation>必须大于 {gt}。</translation>
    </message>
    <message>
        <source>Must be {ge} or more.</source>
        <translation>不得小于 {ge}。</translation>
    </message>
    <message>
        <source>Must be {le} or less.</source>
        <translation>不得大于 {le}。</translation>
    </message>
    <message>
        <source>Too long: at most {max_length} characters.</source>
        <translation>过长：最多 {max_length} 个字符。</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters.</source>
        <translation>太短：至少 {least} 个字符。</translation>
    </message>
</context>
<context>
    <name>ManyRecords</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>NoteRecord</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Notes and calls</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
</context>
<context>
    <name>OrderRecord</name>
    <message>
        <source>Balance (G7)</source>
        <translation>尾款 (G7)</translation>
    </message>
    <message>
        <source>Card limit (G10)</source>
        <translation>卡限额 (G10)</translation>
    </message>
    <message>
        <source>Deposit (G3)</source>
        <translation>定金 (G3)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Money transfer to a person (G6)</source>
        <translation>向个人汇款 (G6)</translation>
    </message>
    <message>
        <source>Order (G9)</source>
        <translation>订单 (G9)</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Prepayment (G5)</source>
        <translation>全额预付 (G5)</translation>
    </message>
    <message>
        <source>Receipt (G8)</source>
        <translation>收货 (G8)</translation>
    </message>
    <message>
        <source>Supplier (G2)</source>
        <translation>供应商 (G2)</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Two places are named, {one} and {other}: write one.</source>
        <translation>写了两个地点：{one} 和 {other}，请只写一个。</translation>
    </message>
    <message>
        <source>“{text}” can be in several currencies: write it with its three letters, like {example}.</source>
        <translation>“{text}”可能是多种货币：请写明三个字母的代码，例如 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is a price for one: write the whole amount, without a unit.</source>
        <translation>“{text}”是单价：请写总金额，不要写单位。</translation>
    </message>
    <message>
        <source>“{text}” is in {theirs}, the currency here is {currency}: write the amount in {currency}, or change the currency too.</source>
        <translation>“{text}”用的是 {theirs}，这里的货币是 {currency}：请写 {currency} 金额，或同时更改货币。</translation>
    </message>
    <message>
        <source>“{text}” is in {theirs}, the unit here is {unit}: write the number for {unit}, or change the unit too.</source>
        <translation>“{text}”的单位是 {theirs}，这里的单位是 {unit}：请按 {unit} 填写数字，或同时更改单位。</translation>
    </message>
    <message>
        <source>“{text}” is the page of a product, and another one is recorded: replace it there.</source>
        <translation>“{text}”是产品页面，但已记录了另一个：请在那里替换。</translation>
    </message>
    <message>
        <source>“{text}” is the page of a store, and another one is recorded: replace it there.</source>
        <translation>“{text}”是店铺页面，但已记录了另一个：请在那里替换。</translation>
    </message>
    <message>
        <source>“{text}”: write the number alone, without a currency.</source>
        <translation>“{text}”：请只写数字，不要写货币。</translation>
    </message>
</context>
<context>
    <name>PaymentRecord</name>
    <message>
        <source>A fixed amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>A share of the total</source>
        <translation>总额的一部分</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>被银行退回</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Received by the supplier</source>
        <translation>供应商已收款</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>The balance</source>
        <translation>尾款</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>AQL, critical</source>
        <translation>AQL，致命</translation>
    </message>
    <message>
        <source>AQL, major</source>
        <translation>AQL，严重</translation>
    </message>
    <message>
        <source>AQL, minor</source>
        <translation>AQL，轻微</translation>
    </message>
    <message>
        <source>Account number or IBAN</source>
        <translation>账号或 IBAN</translation>
    </message>
    <message>
        <source>Account on a marketplace</source>
        <translation>平台账户</translation>
    </message>
    <message>
        <source>Accounts on marketplaces</source>
        <translation>平台账户</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Address of its search</source>
        <translation>其搜索地址</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>网页地址</translation>
    </message>
    <message>
        <source>Agreed ship date</source>
        <translation>约定发货日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount covered by Trade Assurance</source>
        <translation>Trade Assurance 保障金额</translation>
    </message>
    <message>
        <source>Amount in own currency</source>
        <translation>本币金额</translation>
    </message>
    <message>
        <source>Amount that arrived</source>
        <translation>到账金额</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回复截止日</translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Answers the buying request</source>
        <translation>回复的采购需求</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到达日</translation>
    </message>
    <message>
        <source>As a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>符合约定</translation>
    </message>
    <message>
        <source>As on the business licence</source>
        <translation>与营业执照一致</translation>
    </message>
    <message>
        <source>As specified</source>
        <translation>符合规格</translation>
    </message>
    <message>
        <source>As the letterhead shows them, such as: VAT DE123456789</source>
        <translation>按信头所示填写，例如：VAT DE123456789</translation>
    </message>
    <message>
        <source>As the list at the left names it: Lights &gt; Desk lamps</source>
        <translation>按左侧列表：Lights &gt; Desk lamps</translation>
    </message>
    <message>
        <source>As the page shows it</source>
        <translation>页面所示</translation>
    </message>
    <message>
        <source>As the site&apos;s sellers write them</source>
        <translation>按网站卖家的写法</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>输入原文</translation>
    </message>
    <message>
        <source>As your bank statement has it, without the fee</source>
        <translation>与银行对账单一致，不含手续费</translation>
    </message>
    <message>
        <source>Ask about customisation and tooling</source>
        <translation>询问定制与模具</translation>
    </message>
    <message>
        <source>Ask about quality and inspection</source>
        <translation>询问质量与验货</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>再次询问日期</translation>
    </message>
    <message>
        <source>Ask for a sample</source>
        <translation>询问样品</translation>
    </message>
    <message>
        <source>Ask for certificates</source>
        <translation>询问证书</translation>
    </message>
    <message>
        <source>Ask for packing and carton data</source>
        <translation>询问包装与纸箱数据</translation>
    </message>
    <message>
        <source>Ask for the MOQ</source>
        <translation>询问起订量</translation>
    </message>
    <message>
        <source>Ask for the lead time</source>
        <translation>询问交货期</translation>
    </message>
    <message>
        <source>Ask for the payment terms</source>
        <translation>询问付款条件</translation>
    </message>
    <message>
        <source>Ask for the price</source>
        <translation>询问价格</translation>
    </message>
    <message>
        <source>Ask for the supplier&apos;s identity</source>
        <translation>询问供应商身份</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>索取日</translation>
    </message>
    <message>
        <source>Asks for payment outside the platform</source>
        <translation>要求在平台外付款</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>评估机构</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At least 15 characters, such as: charges of intermediary banks</source>
        <translation>至少 15 个字符，例如：途中各家银行扣除的手续费</translation>
    </message>
    <message>
        <source>At least 15 characters: what you know, and from where</source>
        <translation>至少 15 个字符：您知道什么，从何得知</translation>
    </message>
    <message>
        <source>At least 3. Cartons may be full of something you did not order.</source>
        <translation>至少 3 箱。箱内可能并非您订购的货物。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>认证标志</translation>
    </message>
    <message>
        <source>Balance after shipment</source>
        <translation>发货后付尾款</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>银行费用</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Being written again</source>
        <translation>正在重新撰写</translation>
    </message>
    <message>
        <source>Black-list site</source>
        <translation>黑名单网站</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Block of a letter</source>
        <translation>信件段落</translation>
    </message>
    <message>
        <source>Business scope</source>
        <translation>经营范围</translation>
    </message>
    <message>
        <source>Buyer profile</source>
        <translation>买家资料</translation>
    </message>
    <message>
        <source>Buyer profiles</source>
        <translation>买家资料</translation>
    </message>
    <message>
        <source>Buying request</source>
        <translation>采购需求</translation>
    </message>
    <message>
        <source>Buying requests</source>
        <translation>采购需求</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>取消日</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运人</translation>
    </message>
    <message>
        <source>Cartons in all</source>
        <translation>总箱数</translation>
    </message>
    <message>
        <source>Cartons opened</source>
        <translation>开箱数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Category on the site</source>
        <translation>网站分类</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates asked for</source>
        <translation>所需证书</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Check again on</source>
        <translation>再次核查日期</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Checked point</source>
        <translation>已核对项</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Class of the defect</source>
        <translation>缺陷等级</translation>
    </message>
    <message>
        <source>Close with what happens next</source>
        <translation>以后续安排结尾</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Confirmed on the platform on</source>
        <translation>平台确认日</translation>
    </message>
    <message>
        <source>Confirmed through</source>
        <translation>确认渠道</translation>
    </message>
    <message>
        <source>Confirmed to be</source>
        <translation>确认为</translation>
    </message>
    <message>
        <source>Confirmed with</source>
        <translation>确认对象</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact, 1 to 5</source>
        <translation>沟通，1 到 5</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>集装箱</translation>
    </message>
    <message>
        <source>Copied from inquiry</source>
        <translation>复制自询盘</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cost of a payment method</source>
        <translation>付款方式的费用</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Country of the bank</source>
        <translation>银行所在国</translation>
    </message>
    <message>
        <source>Country whose holidays count</source>
        <translation>计入假日的国家</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>涵盖内容</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>报价币种</translation>
    </message>
    <message>
        <source>Customisation wanted</source>
        <translation>定制要求</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>有损坏</translation>
    </message>
    <message>
        <source>Date of the list</source>
        <translation>名单日期</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Day of the sample</source>
        <translation>样品日期</translation>
    </message>
    <message>
        <source>Days after the event</source>
        <translation>事件后天数</translation>
    </message>
    <message>
        <source>Days to claim after receipt</source>
        <translation>收货后索赔天数</translation>
    </message>
    <message>
        <source>Days to escalate</source>
        <translation>升级天数</translation>
    </message>
    <message>
        <source>Days to negotiate</source>
        <translation>协商天数</translation>
    </message>
    <message>
        <source>Days to present the documents</source>
        <translation>交单天数</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decision on the sample</source>
        <translation>样品决定</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Describe the product</source>
        <translation>说明产品</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Digest of the entries</source>
        <translation>条目摘要值</translation>
    </message>
    <message>
        <source>Digest of the entry</source>
        <translation>条目的摘要值</translation>
    </message>
    <message>
        <source>Dispatch seen on</source>
        <translation>看到发货日</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Document of a letter of credit</source>
        <translation>信用证单据</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>E-mail you sign in with</source>
        <translation>登录邮箱</translation>
    </message>
    <message>
        <source>Empty: until you lift it</source>
        <translation>留空：直到您解除</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>英文词</translation>
    </message>
    <message>
        <source>English words for searches</source>
        <translation>搜索用的英文词</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>Escalate by</source>
        <translation>升级期限</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <translation>预计到达</translation>
    </message>
    <message>
        <source>Expected departure</source>
        <translation>预计开船</translation>
    </message>
    <message>
        <source>Expected volume</source>
        <translation>预计采购量</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>说明日期</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Exporter of the goods</source>
        <translation>货物出口商</translation>
    </message>
    <message>
        <source>Extra text (English)</source>
        <translation>补充文字（英文）</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>到期条件</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Fee in percent</source>
        <translation>百分比费用</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figure on the page</source>
        <translation>页面数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>表面处理</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>放假第一天</translation>
    </message>
    <message>
        <source>Fixed fee</source>
        <translation>固定费用</translation>
    </message>
    <message>
        <source>For a marketplace that is not in the list</source>
        <translation>列表中没有的平台才需填写</translation>
    </message>
    <message>
        <source>For the need</source>
        <translation>所属采购意向</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Found by search</source>
        <translation>来源搜索</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Found, critical</source>
        <translation>发现致命</translation>
    </message>
    <message>
        <source>Found, major</source>
        <translation>发现严重</translation>
    </message>
    <message>
        <source>Found, minor</source>
        <translation>发现轻微</translation>
    </message>
    <message>
        <source>Freight buffer, days</source>
        <translation>运输缓冲，天</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>起始数量</translation>
    </message>
    <message>
        <source>From the quote</source>
        <translation>依据报价</translation>
    </message>
    <message>
        <source>Further brands</source>
        <translation>其他品牌</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>前置条件</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>评价日</translation>
    </message>
    <message>
        <source>Goods ready on</source>
        <translation>货物备妥日期</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>收到的货物</translation>
    </message>
    <message>
        <source>Gut feeling</source>
        <translation>直觉判断</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS编码</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>资金托管方</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>I, II or III; S-1 to S-4 for tests that destroy the goods</source>
        <translation>I、II 或 III；破坏性测试用 S-1 至 S-4</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>用英文填写</translation>
    </message>
    <message>
        <source>In English, such as: household goods</source>
        <translation>用英文填写，例如：household goods</translation>
    </message>
    <message>
        <source>In the Bin since</source>
        <translation>移入回收站时间</translation>
    </message>
    <message>
        <source>In the currency</source>
        <translation>计价货币</translation>
    </message>
    <message>
        <source>In the list of products</source>
        <translation>产品列表中的产品</translation>
    </message>
    <message>
        <source>In the register of the body that issued it</source>
        <translation>在发证机构的登记处</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>异常付款</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>贸易术语</translation>
    </message>
    <message>
        <source>Incoterm place</source>
        <translation>术语地点</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>验货日期</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>Inspection level</source>
        <translation>检验水平</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>验货员</translation>
    </message>
    <message>
        <source>Invoice issuer</source>
        <translation>开票方</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证机构</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Its name, or two letters: CN</source>
        <translation>国名或两个字母：CN</translation>
    </message>
    <message>
        <source>Its number and revision; attach the drawing itself</source>
        <translation>编号与版本；图纸请作为附件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of bill of lading</source>
        <translation>提单种类</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>证书种类</translation>
    </message>
    <message>
        <source>Kind of inspection</source>
        <translation>验货种类</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>信件类型</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>付款类型</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>已知始于</translation>
    </message>
    <message>
        <source>Known to you since</source>
        <translation>您何时起已知</translation>
    </message>
    <message>
        <source>Largest single payment, USD</source>
        <translation>单笔上限，USD</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>放假最后一天</translation>
    </message>
    <message>
        <source>Last looked for offers on</source>
        <translation>最近查看报价日期</translation>
    </message>
    <message>
        <source>Latest day of shipment</source>
        <translation>最迟装运日</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>交货期（天）</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Legal address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>Legal name (Chinese)</source>
        <translation>法定名称（中文）</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Letter of credit</source>
        <translation>信用证</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>信件模板</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>信件模板</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Letters of the copy</source>
        <translation>副本的字母</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>解除日期</translation>
    </message>
    <message>
        <source>Likeness of 100</source>
        <translation>相似度（满分 100）</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Limit of a rule</source>
        <translation>规则的限值</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Loading requirements</source>
        <translation>装柜要求</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Look-up page</source>
        <translation>查询页面</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>查询日期</translation>
    </message>
    <message>
        <source>Lost on the exchange rate, percent</source>
        <translation>汇率损失，百分比</translation>
    </message>
    <message>
        <source>Lot, pieces</source>
        <translation>批量，件</translation>
    </message>
    <message>
        <source>MOQ</source>
        <translation>起订量 (MOQ)</translation>
    </message>
    <message>
        <source>MOQ at most</source>
        <translation>MOQ 上限</translation>
    </message>
    <message>
        <source>MOQ of samples, first and repeat orders, too</source>
        <translation>同时询问样品、首单与返单的起订量</translation>
    </message>
    <message>
        <source>MOQ per colour, too</source>
        <translation>同时询问每色起订量</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Match on a list</source>
        <translation>名单匹配</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材质</translation>
    </message>
    <message>
        <source>Material, size, colour, finish, standard</source>
        <translation>材料、尺寸、颜色、表面处理、标准</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>退回金额</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name confirmed</source>
        <translation>名称已确认</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>名单上的名称</translation>
    </message>
    <message>
        <source>Name that was compared</source>
        <translation>比对所用名称</translation>
    </message>
    <message>
        <source>Name the quantities</source>
        <translation>说明数量</translation>
    </message>
    <message>
        <source>Named port or place</source>
        <translation>指定港口或地点</translation>
    </message>
    <message>
        <source>Names that were compared</source>
        <translation>比对所用的各个名称</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>采购意向</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>需要日期</translation>
    </message>
    <message>
        <source>Needed in the month of</source>
        <translation>需用月份</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>采购意向</translation>
    </message>
    <message>
        <source>Negotiate until</source>
        <translation>协商截止</translation>
    </message>
    <message>
        <source>Never through the message that brought the account, and never by e-mail</source>
        <translation>绝不通过发来账户的那条消息核实，也绝不通过电子邮件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>决定备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>其他程序中的编号</translation>
    </message>
    <message>
        <source>Number of the bill of lading</source>
        <translation>提单号</translation>
    </message>
    <message>
        <source>Number of the letter of credit</source>
        <translation>信用证号</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>发货序号</translation>
    </message>
    <message>
        <source>Number on the list</source>
        <translation>名单编号</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>号码或名称</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>On hold since</source>
        <translation>暂停自</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>暂停至</translation>
    </message>
    <message>
        <source>Only the letter to</source>
        <translation>仅限致此方的信件</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开启日</translation>
    </message>
    <message>
        <source>Optional on the site, needed in inquiries</source>
        <translation>网站上可不填，询盘中需要</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Order number on the platform</source>
        <translation>平台订单号</translation>
    </message>
    <message>
        <source>Order of the blocks</source>
        <translation>段落顺序</translation>
    </message>
    <message>
        <source>Order on the platform checked on</source>
        <translation>平台订单核对日</translation>
    </message>
    <message>
        <source>Order page</source>
        <translation>订单页面</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>订单总额</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>Other term</source>
        <translation>另一个词</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>本币</translation>
    </message>
    <message>
        <source>Own holiday</source>
        <translation>自定假日</translation>
    </message>
    <message>
        <source>Own item number</source>
        <translation>自己的货号</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>自己的编号</translation>
    </message>
    <message>
        <source>Own search term</source>
        <translation>自定义搜索词</translation>
    </message>
    <message>
        <source>Own subject</source>
        <translation>自定主题</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>自定模板</translation>
    </message>
    <message>
        <source>Own text, this letter only</source>
        <translation>自定正文，仅限本信件</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>自定措辞</translation>
    </message>
    <message>
        <source>Packing requirements</source>
        <translation>包装要求</translation>
    </message>
    <message>
        <source>Packing wanted</source>
        <translation>包装要求</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Part of the score</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Password is kept in</source>
        <translation>密码保存在</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment line</source>
        <translation>付款计划行</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>付款或退款</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Payment terms asked for</source>
        <translation>期望的付款条件</translation>
    </message>
    <message>
        <source>Payment terms, such as 30/70</source>
        <translation>付款条件，例如 30/70</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Phrase (English)</source>
        <translation>短语（英文）</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>列表位置</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>订单位置</translation>
    </message>
    <message>
        <source>Place in the schedule</source>
        <translation>计划中的顺序</translation>
    </message>
    <message>
        <source>Place of expiry</source>
        <translation>到期地点</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>交单日</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>价格下限</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>被计价货币</translation>
    </message>
    <message>
        <source>Price of 1 USD</source>
        <translation>1 USD合</translation>
    </message>
    <message>
        <source>Price of a sample</source>
        <translation>样品价格</translation>
    </message>
    <message>
        <source>Price of the sample</source>
        <translation>样品价格</translation>
    </message>
    <message>
        <source>Price seen</source>
        <translation>所见价格</translation>
    </message>
    <message>
        <source>Price up to</source>
        <translation>价格上限</translation>
    </message>
    <message>
        <source>Processing notice seen on</source>
        <translation>看到处理通知日</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product link, this letter only</source>
        <translation>产品链接（仅此信）</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Product name (English)</source>
        <translation>产品名称（英文）</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>产品页</translation>
    </message>
    <message>
        <source>Product, in your own words</source>
        <translation>产品（用您自己的话）</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺日</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Quality requirements</source>
        <translation>质量要求</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>质量，1 到 5</translation>
    </message>
    <message>
        <source>Quantities to price</source>
        <translation>报价数量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity is right</source>
        <translation>数量正确</translation>
    </message>
    <message>
        <source>Quantity received</source>
        <translation>收到数量</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>标记者</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>标记日期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率值</translation>
    </message>
    <message>
        <source>Rate to own currency</source>
        <translation>折合本币汇率</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>达成日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Reason for confirming all the same</source>
        <translation>仍要确认的原因</translation>
    </message>
    <message>
        <source>Reason for voiding</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>暂停理由</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Reason of the shortfall</source>
        <translation>短少理由</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>豁免理由</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>确认收货日</translation>
    </message>
    <message>
        <source>Receipt of goods</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>风险信号</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Repeats the order</source>
        <translation>重复订单</translation>
    </message>
    <message>
        <source>Report read</source>
        <translation>已阅读报告</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>解除依据</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>解决日期</translation>
    </message>
    <message>
        <source>Restored from</source>
        <translation>恢复自</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>SWIFT / BIC</source>
        <translation>SWIFT / BIC</translation>
    </message>
    <message>
        <source>Same specification as order</source>
        <translation>规格同订单</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Sample paid on</source>
        <translation>样品付款日</translation>
    </message>
    <message>
        <source>Sample terms</source>
        <translation>样品条件</translation>
    </message>
    <message>
        <source>Sample time, days</source>
        <translation>样品周期（天）</translation>
    </message>
    <message>
        <source>Samples wanted</source>
        <translation>所需样品数</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Saved from the damaged file</source>
        <translation>从损坏的文件中恢复</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Say who we are</source>
        <translation>介绍我方</translation>
    </message>
    <message>
        <source>Screened against</source>
        <translation>所用名单</translation>
    </message>
    <message>
        <source>Screened on</source>
        <translation>筛查日期</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>名单筛查</translation>
    </message>
    <message>
        <source>Screening list</source>
        <translation>筛查名单</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封号</translation>
    </message>
    <message>
        <source>Sealed reference sample is kept at</source>
        <translation>封样存放于</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search address</source>
        <translation>搜索地址</translation>
    </message>
    <message>
        <source>Search address of a site</source>
        <translation>网站的搜索地址</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>搜索日期</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <translation>用分号分隔</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Shipped goods</source>
        <translation>已发货物</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>发货日</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>短少</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Snoozed reminder</source>
        <translation>已推迟的提醒</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>推迟至</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>排序名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>汇率来源</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status on the platform</source>
        <translation>平台状态</translation>
    </message>
    <message>
        <source>Step of a dispute</source>
        <translation>纠纷步骤</translation>
    </message>
    <message>
        <source>Store page</source>
        <translation>店铺页</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Such as EN 71-1 or ASTM F963</source>
        <translation>例如 EN 71-1 或 ASTM F963</translation>
    </message>
    <message>
        <source>Such as EUR</source>
        <translation>例如 EUR</translation>
    </message>
    <message>
        <source>Such as ISO 9001, CE or BSCI</source>
        <translation>例如 ISO 9001、CE 或 BSCI</translation>
    </message>
    <message>
        <source>Such as March 2027 or 2027-03, or any day of it</source>
        <translation>例如 2027年3月 或 2027-03，也可填当月任意一天</translation>
    </message>
    <message>
        <source>Such as USD</source>
        <translation>例如 USD</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>供应商名称</translation>
    </message>
    <message>
        <source>Supplier&apos;s item number</source>
        <translation>供应商货号</translation>
    </message>
    <message>
        <source>Supplier&apos;s reference</source>
        <translation>供应商编号</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>目标价格</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template, this letter only</source>
        <translation>模板，仅限本信件</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The card limit is in USD: use the rate of your bank, or of the central bank on that day</source>
        <translation>银行卡限额以USD计：您的银行或当日央行汇率</translation>
    </message>
    <message>
        <source>The company named on its proforma and invoices</source>
        <translation>形式发票和发票上的公司</translation>
    </message>
    <message>
        <source>The currency in which your account was debited or credited</source>
        <translation>您账户扣款或入账的货币</translation>
    </message>
    <message>
        <source>The customs&apos; number of the goods: 6 digits, or up to 12</source>
        <translation>海关的商品编码：6位数字，最多12位</translation>
    </message>
    <message>
        <source>The money goes to</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>The name on the account, letter by letter as in the proforma</source>
        <translation>账户名称，须与形式发票逐字一致</translation>
    </message>
    <message>
        <source>The name on the certificate, letter by letter</source>
        <translation>证书上的名称，逐字填写</translation>
    </message>
    <message>
        <source>The name under which the search is kept to be used again</source>
        <translation>保存以便再次使用的搜索名称</translation>
    </message>
    <message>
        <source>The number called, the name in the chat, the place</source>
        <translation>拨打的号码、聊天中的名称或见面地点</translation>
    </message>
    <message>
        <source>The other term</source>
        <translation>另一个词是</translation>
    </message>
    <message>
        <source>The password manager&apos;s name, never the password</source>
        <translation>密码管理器的名称，绝不填写密码本身</translation>
    </message>
    <message>
        <source>The payee is</source>
        <translation>收款人是</translation>
    </message>
    <message>
        <source>The price of 1 of the order&apos;s currency in your own</source>
        <translation>订单货币 1 单位折合您本币的价格</translation>
    </message>
    <message>
        <source>Time, 1 to 5</source>
        <translation>时间，1 到 5</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>公差</translation>
    </message>
    <message>
        <source>Tooling</source>
        <translation>模具</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Tracking page</source>
        <translation>跟踪页面</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
    <message>
        <source>Two or three words, as the site&apos;s sellers write them</source>
        <translation>两三个词，按网站卖家的写法</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Use in this letter</source>
        <translation>在本信件中的使用</translation>
    </message>
    <message>
        <source>Used where no other is chosen</source>
        <translation>未另选时使用</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Validity of the quote, days</source>
        <translation>报价有效期（天）</translation>
    </message>
    <message>
        <source>Value in use</source>
        <translation>使用中的数值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Verified PRO</source>
        <translation>Verified PRO</translation>
    </message>
    <message>
        <source>Verified Supplier</source>
        <translation>Verified Supplier</translation>
    </message>
    <message>
        <source>Version at its source</source>
        <translation>来源处的版本</translation>
    </message>
    <message>
        <source>Vetting answer</source>
        <translation>核查答案</translation>
    </message>
    <message>
        <source>Waits to be opened</source>
        <translation>等待打开</translation>
    </message>
    <message>
        <source>Waived on</source>
        <translation>豁免日期</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation>评分权重</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>暂停范围</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What the business licence allows (经营范围), letter by letter</source>
        <translation>营业执照上的经营范围，逐字填写</translation>
    </message>
    <message>
        <source>What the list says</source>
        <translation>名单说明</translation>
    </message>
    <message>
        <source>What the register says</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>视图显示的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>发现了什么</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Where it was read (web address)</source>
        <translation>信息来源（网址）</translation>
    </message>
    <message>
        <source>Where the register of the body shows it</source>
        <translation>发证机构的登记册页面</translation>
    </message>
    <message>
        <source>Where there are several; nobody else sees it</source>
        <translation>有多份资料时用于区分，他人看不到</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who declares the goods at the customs of its country</source>
        <translation>在其本国海关申报货物的公司</translation>
    </message>
    <message>
        <source>Who does not work</source>
        <translation>谁放假</translation>
    </message>
    <message>
        <source>Why it is another payment</source>
        <translation>为什么是另一笔付款</translation>
    </message>
    <message>
        <source>Why it is in order</source>
        <translation>为何没有问题</translation>
    </message>
    <message>
        <source>Why it no longer applies</source>
        <translation>为何解除</translation>
    </message>
    <message>
        <source>Why it was lifted</source>
        <translation>解除原因</translation>
    </message>
    <message>
        <source>Why there is no sample</source>
        <translation>没有样品的原因</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>对方联系人</translation>
    </message>
    <message>
        <source>With {place} where the supplier&apos;s name belongs</source>
        <translation>在供应商名称处写 {place}</translation>
    </message>
    <message>
        <source>Without this day the letter closes without what happens next</source>
        <translation>不填此日期，信函结尾不会说明后续安排</translation>
    </message>
    <message>
        <source>Words that are no brands</source>
        <translation>不是品牌的词</translation>
    </message>
    <message>
        <source>Words to keep</source>
        <translation>保留的词</translation>
    </message>
    <message>
        <source>Working days; 3 where nothing is entered</source>
        <translation>工作日；未填写时为 3</translation>
    </message>
    <message>
        <source>Yearly forecast</source>
        <translation>年度预估</translation>
    </message>
    <message>
        <source>{channel}: most characters</source>
        <translation>{channel}：最多字符数</translation>
    </message>
    <message>
        <source>{channel}: most words</source>
        <translation>{channel}：最多单词数</translation>
    </message>
    <message>
        <source>{field} in Latin letters</source>
        <translation>{field}（拉丁字母）</translation>
    </message>
    <message>
        <source>{most} where nothing is entered</source>
        <translation>未填写时为 {most}</translation>
    </message>
</context>
<context>
    <name>SupplierRecord</name>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>用户</translation>
    </message>
</context>
</TS>
