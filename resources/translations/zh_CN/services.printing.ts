<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Printing</name>
    <message>
        <source>An inspector opens cartons of his own choice and photographs what is in them. Tell us at least five working days before the goods are ready.</source>
        <translation>验货员自行选箱开箱并拍摄内容物。请在完工前至少五个工作日通知我们。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>方面</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>认证标志</translation>
    </message>
    <message>
        <source>Badges, as they were seen</source>
        <translation>所见徽章</translation>
    </message>
    <message>
        <source>Before the next payment</source>
        <translation>下次付款之前</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>核对日期</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>City, country</source>
        <translation>城市、国家</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Defects found</source>
        <translation>发现的缺陷</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Dispute of {day}</source>
        <translation>{day} 的纠纷</translation>
    </message>
    <message>
        <source>Does not count: {flaw}</source>
        <translation>不计入：{flaw}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Evidence {number}: {kind}, {name}</source>
        <translation>凭证 {number}：{kind}，{name}</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Figures of the site</source>
        <translation>平台数据</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Hints: not counted as steps of vetting</source>
        <translation>提示：不计入核查步骤</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>在程序中</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>In your own letters</source>
        <translation>用本国文字</translation>
    </message>
    <message>
        <source>Incident, not counted as paid</source>
        <translation>异常付款，不计为已付</translation>
    </message>
    <message>
        <source>Incoterm and place</source>
        <translation>贸易术语和地点</translation>
    </message>
    <message>
        <source>Inquiries, quotes and orders</source>
        <translation>询盘、报价和订单</translation>
    </message>
    <message>
        <source>Inspection checklist</source>
        <translation>验货清单</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Letters as sent</source>
        <translation>已发送的信件</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>装柜</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Measured against the reference sample</source>
        <translation>对照封样测量</translation>
    </message>
    <message>
        <source>Measurements of the samples</source>
        <translation>样品测量值</translation>
    </message>
    <message>
        <source>Met: {condition}</source>
        <translation>已满足：{condition}</translation>
    </message>
    <message>
        <source>Missing: {condition}</source>
        <translation>未满足：{condition}</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>风险资金</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No account is recorded.</source>
        <translation>尚未登记账户。</translation>
    </message>
    <message>
        <source>No badge was recorded.</source>
        <translation>未记录徽章。</translation>
    </message>
    <message>
        <source>No bank account is on file.</source>
        <translation>没有登记银行账户。</translation>
    </message>
    <message>
        <source>No certificate was recorded.</source>
        <translation>没有登记证书。</translation>
    </message>
    <message>
        <source>No contact was recorded.</source>
        <translation>没有登记联系人。</translation>
    </message>
    <message>
        <source>No defect is recorded.</source>
        <translation>没有缺陷记录。</translation>
    </message>
    <message>
        <source>No defect was recorded.</source>
        <translation>没有登记缺陷。</translation>
    </message>
    <message>
        <source>No feedback was given.</source>
        <translation>没有评价。</translation>
    </message>
    <message>
        <source>No figure was recorded.</source>
        <translation>未记录数据。</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>没有附加文件。</translation>
    </message>
    <message>
        <source>No goods are named.</source>
        <translation>没有列出货物。</translation>
    </message>
    <message>
        <source>No hold was placed.</source>
        <translation>未设置暂停。</translation>
    </message>
    <message>
        <source>No inquiry was written.</source>
        <translation>没有写过询盘。</translation>
    </message>
    <message>
        <source>No inspection is recorded.</source>
        <translation>没有验货记录。</translation>
    </message>
    <message>
        <source>No note was made.</source>
        <translation>没有跟进记录。</translation>
    </message>
    <message>
        <source>No possible match was recorded.</source>
        <translation>未记录可能的匹配。</translation>
    </message>
    <message>
        <source>No quote came.</source>
        <translation>没有收到报价。</translation>
    </message>
    <message>
        <source>No receipt is recorded.</source>
        <translation>没有收货记录。</translation>
    </message>
    <message>
        <source>No red flag was recorded.</source>
        <translation>没有记录风险信号。</translation>
    </message>
    <message>
        <source>No sample is recorded.</source>
        <translation>没有样品记录。</translation>
    </message>
    <message>
        <source>No sampling plan is agreed. Fill in lot, level and AQL above.</source>
        <translation>未约定抽样方案。请在上方填写批量、水平和 AQL。</translation>
    </message>
    <message>
        <source>No shipment is recorded.</source>
        <translation>没有发货记录。</translation>
    </message>
    <message>
        <source>No supplier is on the shortlist.</source>
        <translation>候选名单中没有供应商。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes and calls</source>
        <translation>跟进记录和通话</translation>
    </message>
    <message>
        <source>Nothing has been paid.</source>
        <translation>尚未付款。</translation>
    </message>
    <message>
        <source>Nothing is chosen to be printed.</source>
        <translation>没有选择要打印的内容。</translation>
    </message>
    <message>
        <source>Nothing is known from our own inquiries and orders yet.</source>
        <translation>我们自己的询盘和订单尚无记录。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少内容。</translation>
    </message>
    <message>
        <source>Nothing is ordered.</source>
        <translation>没有订货。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Nothing was found that does not agree.</source>
        <translation>未发现不一致之处。</translation>
    </message>
    <message>
        <source>Nothing was measured of the sample.</source>
        <translation>样品未测量。</translation>
    </message>
    <message>
        <source>Nothing was ordered.</source>
        <translation>没有订单。</translation>
    </message>
    <message>
        <source>Nothing was waived.</source>
        <translation>没有豁免。</translation>
    </message>
    <message>
        <source>Of the sample</source>
        <translation>样品值</translation>
    </message>
    <message>
        <source>On this order</source>
        <translation>本订单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解除</translation>
    </message>
    <message>
        <source>Open at least {least} cartons, chosen by you, and photograph each.</source>
        <translation>自选至少开 {least} 箱，每箱拍照。</translation>
    </message>
    <message>
        <source>Open at least {least} of {cartons} cartons, chosen by you, and photograph each.</source>
        <translation>从 {cartons} 箱中自选至少开 {least} 箱，每箱拍照。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order file</source>
        <translation>订单档案</translation>
    </message>
    <message>
        <source>Other marketplaces</source>
        <translation>其他平台</translation>
    </message>
    <message>
        <source>Our own experience</source>
        <translation>我们的经验</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Paying on the site, step by step</source>
        <translation>在网站付款，分步进行</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment schedule</source>
        <translation>付款计划</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Place, day, signature</source>
        <translation>地点、日期、签名</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Points of the contract</source>
        <translation>合同要点</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quotes: {count}</source>
        <translation>报价：{count}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Receipt of the goods</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>风险信号</translation>
    </message>
    <message>
        <source>Registration on Alibaba.com</source>
        <translation>在 Alibaba.com 注册</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>注册资料表</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks on the supplier</source>
        <translation>关于供应商的备注</translation>
    </message>
    <message>
        <source>Requirements for the factory</source>
        <translation>对工厂的要求</translation>
    </message>
    <message>
        <source>Resolved on {day}: {reason}</source>
        <translation>{day} 解除：{reason}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risk sheet</source>
        <translation>风险表</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Screening lists</source>
        <translation>筛查名单</translation>
    </message>
    <message>
        <source>Sent, not counted as paid</source>
        <translation>已汇出，不计为已付</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已约定</translation>
    </message>
    <message>
        <source>Settled short</source>
        <translation>短少</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>候选名单</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列比较</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources read on {day}</source>
        <translation>来源读取于 {day}</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>仍缺少</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>待付</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Supplier dossier</source>
        <translation>供应商档案</translation>
    </message>
    <message>
        <source>Suppliers: {count}</source>
        <translation>供应商：{count}</translation>
    </message>
    <message>
        <source>The bank details changed on {day}. Confirm them by phone, at a number you had before, before you pay.</source>
        <translation>银行信息于 {day} 变更。付款前请拨打您之前已有的电话号码核实。</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>The dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>The goods are inspected before they are paid in full</source>
        <translation>付清货款前须验货</translation>
    </message>
    <message>
        <source>The goods must be as the approved sample of {day}; a sealed one is kept to compare them with.</source>
        <translation>货物须与 {day} 确认的样品一致；封样留存以供对照。</translation>
    </message>
    <message>
        <source>The inspection</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>The pieces to look at</source>
        <translation>检查的件数</translation>
    </message>
    <message>
        <source>The sealed reference sample is kept at: {place}</source>
        <translation>封样存放于：{place}</translation>
    </message>
    <message>
        <source>The site&apos;s form</source>
        <translation>网站表单</translation>
    </message>
    <message>
        <source>The specification is that of order {number}.</source>
        <translation>规格同订单 {number}。</translation>
    </message>
    <message>
        <source>There is no quote.</source>
        <translation>没有报价。</translation>
    </message>
    <message>
        <source>There is no such rule: R{number}.</source>
        <translation>没有这条规则：R{number}。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>These quotes are no longer in the file.</source>
        <translation>文件中已没有这些报价。</translation>
    </message>
    <message>
        <source>This account is not confirmed: nothing may be paid to it yet.</source>
        <translation>此账户未经核实：暂不可向其付款。</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Vetting: {done} of {total}</source>
        <translation>核查：{done}/{total}</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>已作废：{reason}</translation>
    </message>
    <message>
        <source>Waived: {condition}</source>
        <translation>已豁免：{condition}</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>逐日经过</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>对策</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>订购内容</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>With this supplier on all orders</source>
        <translation>该供应商的全部订单</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>[    ]  {what}</source>
        <translation>[    ]  {what}</translation>
    </message>
    <message>
        <source>at least {low} {unit}</source>
        <translation>至少 {low} {unit}</translation>
    </message>
    <message>
        <source>at most {high} {unit}</source>
        <translation>至多 {high} {unit}</translation>
    </message>
    <message>
        <source>ends in {end}</source>
        <translation>尾号 {end}</translation>
    </message>
    <message>
        <source>from {quantity} {unit}: {price}</source>
        <translation>{quantity} {unit} 起：{price}</translation>
    </message>
    <message>
        <source>report of {day}</source>
        <translation>{day} 的报告</translation>
    </message>
    <message>
        <source>report read</source>
        <translation>已阅读报告</translation>
    </message>
    <message>
        <source>{amount} arrived</source>
        <translation>到账 {amount}</translation>
    </message>
    <message>
        <source>{count}, critical</source>
        <translation>{count}，严重</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{document} {name}, {day}</source>
        <translation>{document} {name}，{day}</translation>
    </message>
    <message>
        <source>{document}, {day}</source>
        <translation>{document}，{day}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 项中的 {done} 项</translation>
    </message>
    <message>
        <source>{event}, {days} days later</source>
        <translation>{event}，{days} 天后</translation>
    </message>
    <message>
        <source>{goods}: {quantity} {unit}</source>
        <translation>{goods}：{quantity} {unit}</translation>
    </message>
    <message>
        <source>{holder}: {share} %</source>
        <translation>{holder}：{share} %</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} 至 {high} {unit}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{quantity} {unit}</source>
        <translation>{quantity} {unit}</translation>
    </message>
    <message>
        <source>{supplier}</source>
        <translation>{supplier}</translation>
    </message>
    <message>
        <source>{supplier}, {reference}</source>
        <translation>{supplier}，{reference}</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
</context>
</TS>
