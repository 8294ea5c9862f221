<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BadgeNotes</name>
    <message>
        <source>A paid membership: it costs the seller some thousand dollars a year, and a third party checked licence and contact data. It does not prove that it is a factory, honest, or makes good goods.</source>
        <translation>付费会员：卖家每年花费数千美元，第三方核对过营业执照和联系方式。不能证明它是工厂、诚信或货品优良。</translation>
    </message>
    <message>
        <source>An employee of the site saw that the premises exist (former years). It proves neither capacity nor quality.</source>
        <translation>平台员工曾看到场地存在（早年）。不能证明产能或质量。</translation>
    </message>
    <message>
        <source>Checked by nobody: anyone can register with an e-mail address. It proves nothing. Registered is not the same as verified.</source>
        <translation>无人核查：任何人用邮箱即可注册。什么也不能证明。已注册不等于已认证。</translation>
    </message>
    <message>
        <source>Given by the site on top of Verified; what is checked for it is not documented. It weighs no more than Verified.</source>
        <translation>平台在 Verified 之上授予；核查内容没有公开说明。权重不高于 Verified。</translation>
    </message>
    <message>
        <source>Payment protection by the site, for orders placed and paid on it: money back where goods are shipped late or not as the contract says. Nobody inspects the goods, and it does not prove that the supplier is honest.</source>
        <translation>平台对在平台上下单并付款的订单提供付款保护：延迟发货或与合同不符可退款。没有人检验货物，也不能证明供应商诚信。</translation>
    </message>
    <message>
        <source>The old name of Verified: a third party visited and wrote a report on facilities, people and certificates. A dated snapshot, good for a year: real is not the same as good.</source>
        <translation>Verified 的旧称：第三方到访并就设施、人员和证书写了报告。某一日期的快照，有效一年：真实不等于优良。</translation>
    </message>
    <message>
        <source>Today&apos;s name of the assessment: SGS, TÜV Rheinland or Intertek read documents and visited the site on one day. It does not prove who owns the company, who gets your money, or the quality of the next lot.</source>
        <translation>评估的现用名称：SGS、TÜV Rheinland 或 Intertek 审阅文件并在某一天到访现场。不能证明公司归谁所有、谁收您的钱，或下一批货的质量。</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Assessed Supplier</source>
        <translation>Assessed Supplier</translation>
    </message>
    <message>
        <source>Free Member</source>
        <translation>Free Member</translation>
    </message>
    <message>
        <source>Gold Supplier</source>
        <translation>Gold Supplier</translation>
    </message>
    <message>
        <source>Onsite Check</source>
        <translation>Onsite Check</translation>
    </message>
    <message>
        <source>The report cannot be younger than the day you saw it.</source>
        <translation>报告日期不能晚于您看到它的日期。</translation>
    </message>
    <message>
        <source>The report cannot end before its own date.</source>
        <translation>报告不能在其日期之前失效。</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
    <message>
        <source>Verified PRO</source>
        <translation>Verified PRO</translation>
    </message>
    <message>
        <source>Verified Supplier</source>
        <translation>Verified Supplier</translation>
    </message>
</context>
<context>
    <name>Blacklists</name>
    <message>
        <source>Write a web address that begins with https:// or http://.</source>
        <translation>请填写以 https:// 或 http:// 开头的网址。</translation>
    </message>
    <message>
        <source>Write {place} in the address where the supplier&apos;s name belongs.</source>
        <translation>请在网址中供应商名称的位置写 {place}。</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>It cannot expire before it was issued.</source>
        <translation>到期日不能早于发证日期。</translation>
    </message>
    <message>
        <source>It expired on {day}.</source>
        <translation>已于 {day} 过期。</translation>
    </message>
    <message>
        <source>It expires on {day}.</source>
        <translation>将于 {day} 到期。</translation>
    </message>
    <message>
        <source>It is in the name of “{holder}”, not of “{name}”, the supplier&apos;s legal name.</source>
        <translation>持证人是“{holder}”，而不是供应商的法定名称“{name}”。</translation>
    </message>
    <message>
        <source>It is in the name of “{holder}”; the supplier&apos;s legal name is not recorded.</source>
        <translation>持证人是“{holder}”；供应商的法定名称没有记录。</translation>
    </message>
    <message>
        <source>It is not known in whose name it is.</source>
        <translation>不知道持证人是谁。</translation>
    </message>
    <message>
        <source>It is not known when it expires.</source>
        <translation>不知道何时到期。</translation>
    </message>
    <message>
        <source>It was not looked up in the register.</source>
        <translation>还没有在登记处查询。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>Say on which day it was looked up.</source>
        <translation>请填写查询的日期。</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The register says: {result}.</source>
        <translation>登记结果：{result}。</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>CreditCode</name>
    <message>
        <source>15 digits are a registration number of before 2015 (注册号), not a credit code: ask for the code on the present licence.</source>
        <translation>15 位数字是 2015 年以前的注册号，不是信用代码：请索取现行营业执照上的代码。</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, this one has {count}.</source>
        <translation>信用代码有 18 位，此代码有 {count} 位。</translation>
    </message>
    <message>
        <source>A credit code has digits and capital letters without I, O, S, V and Z; not: {signs}</source>
        <translation>信用代码由数字和大写字母组成，不含 I、O、S、V、Z；不能有：{signs}</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>农业</translation>
    </message>
    <message>
        <source>Another kind of organisation, no enterprise</source>
        <translation>其他机构，不是企业</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>社会团体</translation>
    </message>
    <message>
        <source>Characters 3 to 8 name no region of China: {region}</source>
        <translation>第 3 至 8 位不是中国的行政区划：{region}</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>民政</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Farmers&apos; cooperative</source>
        <translation>农民专业合作社</translation>
    </message>
    <message>
        <source>Foreign affairs</source>
        <translation>外交</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>基金会</translation>
    </message>
    <message>
        <source>Individual business (个体工商户)</source>
        <translation>个体工商户</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>司法行政</translation>
    </message>
    <message>
        <source>Market regulation</source>
        <translation>市场监管</translation>
    </message>
    <message>
        <source>Mass organisation</source>
        <translation>群众团体</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>军队</translation>
    </message>
    <message>
        <source>No office registers under the first character {sign}.</source>
        <translation>首位 {sign} 没有对应的登记机关。</translation>
    </message>
    <message>
        <source>Office of state institutions</source>
        <translation>机构编制</translation>
    </message>
    <message>
        <source>Private non-enterprise unit</source>
        <translation>民办非企业单位</translation>
    </message>
    <message>
        <source>Public institution</source>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>Religious affairs</source>
        <translation>宗教</translation>
    </message>
    <message>
        <source>State organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>The last character should be {wanted}: look for a typing error. A few real companies have such a code, so compare it with the register.</source>
        <translation>末位应为 {wanted}：请检查是否输错。少数真实公司也有这样的代码，请与登记系统核对。</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>旅游</translation>
    </message>
    <message>
        <source>Trade unions</source>
        <translation>工会</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>On hold ({what}) until it is lifted: {reason}</source>
        <translation>暂停（{what}），直到解除：{reason}</translation>
    </message>
    <message>
        <source>On hold ({what}) until {day}: {reason}</source>
        <translation>暂停（{what}）至 {day}：{reason}</translation>
    </message>
    <message>
        <source>On hold until {day}: {reason}</source>
        <translation>暂停至{day}：{reason}</translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation>已暂停：{reason}</translation>
    </message>
    <message>
        <source>Orders and payments</source>
        <translation>订单和付款</translation>
    </message>
    <message>
        <source>The hold ends after today, or leave the day empty.</source>
        <translation>暂停须在今天之后结束，或将日期留空。</translation>
    </message>
    <message>
        <source>{supplier} is on hold from {placed} until {day}: {reason}. Nothing goes out to it on the days between, unless the hold is lifted before.</source>
        <translation>{supplier}：自{placed}起暂停至{day}：{reason}。除非提前解除，其间不向其发出任何内容。</translation>
    </message>
    <message>
        <source>{supplier} is on hold: {reason} Lift the hold on the page Suppliers to go on.</source>
        <translation>{supplier}：{reason} 要继续，请在“供应商”页面解除暂停。</translation>
    </message>
    <message>
        <source>{supplier} was on hold from {placed} until it was lifted on {day}: {reason}. Nothing went out to it on the days between.</source>
        <translation>{supplier}：自{placed}起暂停，至{day}解除：{reason}。其间未向其发出任何内容。</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Check character of the credit code</source>
        <translation>信用代码的校验码</translation>
    </message>
    <message>
        <source>Country of the bank account</source>
        <translation>银行账户所在国家</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>出口商</translation>
    </message>
    <message>
        <source>Factory or trader by the business scope</source>
        <translation>按经营范围判断工厂或贸易商</translation>
    </message>
    <message>
        <source>Form of the credit code</source>
        <translation>信用代码的格式</translation>
    </message>
    <message>
        <source>Import and export in the business scope</source>
        <translation>经营范围中的进出口</translation>
    </message>
    <message>
        <source>Invoices are issued by “{other}”, not by “{name}”.</source>
        <translation>发票由“{other}”开具，而不是“{name}”。</translation>
    </message>
    <message>
        <source>Issuer of the invoice</source>
        <translation>发票开具方</translation>
    </message>
    <message>
        <source>It says it is a factory; its legal name is that of a trader: {name}</source>
        <translation>自称工厂，但法定名称是贸易商：{name}</translation>
    </message>
    <message>
        <source>It says it is a factory; its licence allows no making, only: {words}</source>
        <translation>自称工厂，但营业执照不含生产，只有：{words}</translation>
    </message>
    <message>
        <source>Kind of company in the credit code</source>
        <translation>信用代码中的机构类别</translation>
    </message>
    <message>
        <source>Payee of the bank account</source>
        <translation>银行账户收款人</translation>
    </message>
    <message>
        <source>Region in the credit code</source>
        <translation>信用代码中的地区</translation>
    </message>
    <message>
        <source>Store name and licence name</source>
        <translation>店铺名称与营业执照名称</translation>
    </message>
    <message>
        <source>The bank account belongs to “{other}”, not to “{name}”.</source>
        <translation>银行账户属于“{other}”，而不是“{name}”。</translation>
    </message>
    <message>
        <source>The bank account is in {place}, the supplier in {home}: the contract must state that payment to this account counts as payment to the supplier.</source>
        <translation>银行账户在 {place}，供应商在 {home}：合同须写明付款至此账户即视为向供应商付款。</translation>
    </message>
    <message>
        <source>The business scope names no import or export: ask who exports the goods, and enter it as the exporter.</source>
        <translation>经营范围没有进出口：请询问由谁出口货物，并填为出口商。</translation>
    </message>
    <message>
        <source>The credit code is that of an individual business (92…), but “{name}” is called a company: one of the two is wrong.</source>
        <translation>信用代码属于个体工商户（92…），而“{name}”却称为公司：两者必有一误。</translation>
    </message>
    <message>
        <source>The credit code is that of an individual business (92…), not of a company: its owner alone is liable.</source>
        <translation>信用代码属于个体工商户（92…），不是公司：责任仅由经营者个人承担。</translation>
    </message>
    <message>
        <source>The credit code is that of no enterprise: {category}.</source>
        <translation>信用代码不属于企业：{category}。</translation>
    </message>
    <message>
        <source>The credit code was given in {region}, the supplier says {city}.</source>
        <translation>信用代码由 {region} 登记，供应商却称在 {city}。</translation>
    </message>
    <message>
        <source>The exporter is “{other}”, not “{name}”.</source>
        <translation>出口商是“{other}”，而不是“{name}”。</translation>
    </message>
    <message>
        <source>The store is called “{other}”, the licence names “{name}”.</source>
        <translation>店铺名称为“{other}”，营业执照为“{name}”。</translation>
    </message>
    <message>
        <source>“{other}” cannot be recognised in “{name}”: English names are not registered, so write down how you know that they are one company.</source>
        <translation>“{name}”中认不出“{other}”：英文名称无需登记，请写明您如何得知是同一家公司。</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Counted by the site from its own orders. Read the worst reviews first.</source>
        <translation>平台根据自己的订单计算。先看最差的评价。</translation>
    </message>
    <message>
        <source>Counted by the site over the last 30 days: inquiries answered within 24 hours, chats within one. Easy to keep high; it says nothing about honesty.</source>
        <translation>平台按最近 30 天计算：24 小时内回复的询盘、1 小时内回复的聊天。容易保持很高；与诚信无关。</translation>
    </message>
    <message>
        <source>Delivered on time, %</source>
        <translation>准时交货率，%</translation>
    </message>
    <message>
        <source>Number of reviews</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Rating, of 5</source>
        <translation>评分（满分 5）</translation>
    </message>
    <message>
        <source>Response rate, %</source>
        <translation>回复率，%</translation>
    </message>
    <message>
        <source>Response time, hours</source>
        <translation>回复时间，小时</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易数</translation>
    </message>
    <message>
        <source>Years of paid membership. They say nothing about your order; one or two years together with very low prices is a warning.</source>
        <translation>付费会员年数。与您的订单无关；一两年再加上极低价格是警示。</translation>
    </message>
    <message>
        <source>Years on the site</source>
        <translation>入驻年数</translation>
    </message>
    <message>
        <source>{what}: 0 or more. Write the figure as the page shows it.</source>
        <translation>{what}：须为 0 或以上。请按页面所示填写。</translation>
    </message>
    <message>
        <source>{what}: at most {most}. Write the figure as the page shows it.</source>
        <translation>{what}：最多 {most}。请按页面所示填写。</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Awaiting delivery</source>
        <translation>等待到货</translation>
    </message>
    <message>
        <source>Awaiting goods</source>
        <translation>等待生产完成</translation>
    </message>
    <message>
        <source>Awaiting reply · {days} d</source>
        <translation>等待回复 · {days} 天</translation>
    </message>
    <message>
        <source>Awaiting shipment</source>
        <translation>等待发货</translation>
    </message>
    <message>
        <source>Check references</source>
        <translation>完成核查</translation>
    </message>
    <message>
        <source>Compare quotes</source>
        <translation>比较报价</translation>
    </message>
    <message>
        <source>Decide on sample</source>
        <translation>决定样品</translation>
    </message>
    <message>
        <source>Do not proceed</source>
        <translation>不要继续</translation>
    </message>
    <message>
        <source>Inspect goods</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>Order done</source>
        <translation>订单已完成</translation>
    </message>
    <message>
        <source>Order sample</source>
        <translation>订购样品</translation>
    </message>
    <message>
        <source>Pay balance</source>
        <translation>支付尾款</translation>
    </message>
    <message>
        <source>Pay deposit</source>
        <translation>支付定金</translation>
    </message>
    <message>
        <source>Send inquiry</source>
        <translation>发送询盘</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>On the shortlist</source>
        <translation>在候选名单</translation>
    </message>
</context>
<context>
    <name>RedFlags</name>
    <message>
        <source>A checked company account</source>
        <translation>已核实的公司账户</translation>
    </message>
    <message>
        <source>A licence document</source>
        <translation>授权文件</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ask in the letter: “Do you make it yourself? Since when?” and for a dated photo of stock. Consider another maker.</source>
        <translation>在信中询问：“Do you make it yourself? Since when?”，并索要带日期的库存照片。考虑另一家厂家。</translation>
    </message>
    <message>
        <source>Asks for full prepayment</source>
        <translation>要求全额预付</translation>
    </message>
    <message>
        <source>Asks to pay outside the platform</source>
        <translation>要求在平台外付款</translation>
    </message>
    <message>
        <source>Asks to pay to a personal account</source>
        <translation>要求付款到个人账户</translation>
    </message>
    <message>
        <source>Brand goods without a licence</source>
        <translation>无授权的品牌商品</translation>
    </message>
    <message>
        <source>Cannot give a sample</source>
        <translation>无法提供样品</translation>
    </message>
    <message>
        <source>Changed from company mail to free mail</source>
        <translation>从公司邮箱改为免费邮箱</translation>
    </message>
    <message>
        <source>Complaints about faulty or broken goods</source>
        <translation>有次品或损坏的投诉</translation>
    </message>
    <message>
        <source>Complaints about poor quality</source>
        <translation>有质量差的投诉</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Feels too good to be true</source>
        <translation>好得令人怀疑</translation>
    </message>
    <message>
        <source>First batch fine, the second was bad</source>
        <translation>首批合格，第二批质量差</translation>
    </message>
    <message>
        <source>It makes it, but has no stock: one piece is hard to make</source>
        <translation>自己生产但没有库存：单件难以制作</translation>
    </message>
    <message>
        <source>It never made this item and shows goods of others</source>
        <translation>从未生产过此商品，展示的是别家的货</translation>
    </message>
    <message>
        <source>Names on page, papers and account differ</source>
        <translation>页面、文件和账户上的名称不一致</translation>
    </message>
    <message>
        <source>Not a brand here</source>
        <translation>此处不是品牌</translation>
    </message>
    <message>
        <source>Offer a pilot batch instead: a few dozen pieces, inspected, before the order.</source>
        <translation>改为提出试产批次：下单前先做几十件并检验。</translation>
    </message>
    <message>
        <source>Offers many unrelated products</source>
        <translation>提供许多不相关的商品</translation>
    </message>
    <message>
        <source>Other sign</source>
        <translation>其他迹象</translation>
    </message>
    <message>
        <source>Poor labour conditions</source>
        <translation>劳动条件差</translation>
    </message>
    <message>
        <source>Price far below the market</source>
        <translation>价格远低于市场</translation>
    </message>
    <message>
        <source>This flag is resolved once a company account of the supplier is on file and checked, not by a promise. Add the account in an order and check it first.</source>
        <translation>此风险信号不能凭口头说明解除：须先录入并核实供应商的公司账户。请先在订单中添加并核实账户。</translation>
    </message>
    <message>
        <source>This flag is resolved with a licence document, or by saying why the word is not a brand here.</source>
        <translation>此风险信号须凭授权文件解除，或说明该词在此为何不是品牌。</translation>
    </message>
    <message>
        <source>This flag is resolved with a reason.</source>
        <translation>此风险信号须说明理由方可解除。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Write why the flag no longer applies, in {count} characters or more.</source>
        <translation>请写明此风险信号为何不再成立，至少 {count} 个字符。</translation>
    </message>
    <message>
        <source>Writes from a mail address that looks like another</source>
        <translation>来信邮箱与另一地址相似</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>The address of a register begins with https://, and has {place} once at most, where the name goes: https://www.example.com/search?key={place}</source>
        <translation>登记系统的地址以 https:// 开头，最多包含一次 {place}（名称的位置）：https://www.example.com/search?key={place}</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Badges on the site</source>
        <translation>平台标志</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>通过的核查</translation>
    </message>
    <message>
        <source>Each part weighs at least 1: a score that leaves one out hides it.</source>
        <translation>每项权重至少为 1：略去一项的评分会掩盖它。</translation>
    </message>
    <message>
        <source>Freedom from red flags</source>
        <translation>没有风险信号</translation>
    </message>
    <message>
        <source>Rating on the site</source>
        <translation>平台评分</translation>
    </message>
    <message>
        <source>Response and delivery on time</source>
        <translation>回复与准时交货</translation>
    </message>
    <message>
        <source>Score so far: {points} of 100; it counts once vetting is finished</source>
        <translation>目前评分：{points}/100；核查完成后才作数</translation>
    </message>
    <message>
        <source>Score: not rated, nothing is known to go by</source>
        <translation>评分：未评定，没有依据</translation>
    </message>
    <message>
        <source>Score: {points} of 100, {band}</source>
        <translation>评分：{points}/100，{band}</translation>
    </message>
    <message>
        <source>Score: {points} of 100; the verdict stands whatever it is</source>
        <translation>评分：{points}/100；无论评分如何，结论不变</translation>
    </message>
    <message>
        <source>The weights add up to {sum}; they must add up to 100.</source>
        <translation>权重之和为 {sum}；必须为 100。</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>优</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>Suppliers</name>
    <message>
        <source>Active</source>
        <translation>合作中</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Has quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Sample seen</source>
        <translation>已看样</translation>
    </message>
    <message>
        <source>Trading company</source>
        <translation>贸易公司</translation>
    </message>
</context>
<context>
    <name>TrackRecord</name>
    <message>
        <source>Answered {answered} of {asked} letters ({percent} %)</source>
        <translation>回复了 {asked} 封信件中的 {answered} 封（{percent}%）</translation>
    </message>
    <message>
        <source>Defects in 100 pieces: {rates}</source>
        <translation>每百件缺陷数：{rates}</translation>
    </message>
    <message>
        <source>Disputes over its orders: {count}</source>
        <translation>订单纠纷：{count}</translation>
    </message>
    <message>
        <source>Goods in time: {count} of {all} orders ({percent} %)</source>
        <translation>按时交货：{all} 个订单中的 {count} 个（{percent}%）</translation>
    </message>
    <message>
        <source>Our feedback on {count} orders: quality {quality}, time {time}, contact {contact} of 5</source>
        <translation>我们对 {count} 个订单的评价：质量 {quality}、时间 {time}、沟通 {contact}（满分 5）</translation>
    </message>
    <message>
        <source>{rate} ({order})</source>
        <translation>{rate}（{order}）</translation>
    </message>
</context>
<context>
    <name>Vetting</name>
    <message>
        <source>A brand at a very low price is probably counterfeit</source>
        <translation>低价品牌商品很可能是假货</translation>
    </message>
    <message>
        <source>Badge confirmed on the profile page</source>
        <translation>已在资料页确认认证标志</translation>
    </message>
    <message>
        <source>Bank account belongs to the company</source>
        <translation>银行账户属于公司</translation>
    </message>
    <message>
        <source>Check failed: {check}</source>
        <translation>核查未通过：{check}</translation>
    </message>
    <message>
        <source>Checked supplier blacklists</source>
        <translation>已查询供应商黑名单</translation>
    </message>
    <message>
        <source>Checked, failed</source>
        <translation>已核查，未通过</translation>
    </message>
    <message>
        <source>Checked, fine</source>
        <translation>已核查，正常</translation>
    </message>
    <message>
        <source>Critical red flag: {flag}</source>
        <translation>严重风险信号：{flag}</translation>
    </message>
    <message>
        <source>Do not proceed</source>
        <translation>不要继续</translation>
    </message>
    <message>
        <source>Do not proceed: {reason}</source>
        <translation>不要继续：{reason}</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Does not ask for full prepayment</source>
        <translation>未要求全额预付</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>放心</translation>
    </message>
    <message>
        <source>Free Member: nobody has checked this company</source>
        <translation>Free Member：该公司未经任何核查</translation>
    </message>
    <message>
        <source>Gut check not answered</source>
        <translation>直觉判断未回答</translation>
    </message>
    <message>
        <source>Legal address and company name recorded</source>
        <translation>已记录公司名称与注册地址</translation>
    </message>
    <message>
        <source>Legal address is missing: fill it in</source>
        <translation>缺少注册地址：请填写</translation>
    </message>
    <message>
        <source>Legal name and legal address are missing: fill them in</source>
        <translation>缺少公司法定名称和注册地址：请填写</translation>
    </message>
    <message>
        <source>Legal name is missing: fill it in</source>
        <translation>缺少公司法定名称：请填写</translation>
    </message>
    <message>
        <source>May proceed: nothing known against this supplier</source>
        <translation>可以继续：没有对该供应商不利的信息</translation>
    </message>
    <message>
        <source>Membership level not recorded</source>
        <translation>未记录会员等级</translation>
    </message>
    <message>
        <source>No bank account is on file yet</source>
        <translation>尚未记录银行账户</translation>
    </message>
    <message>
        <source>No brand-name goods offered</source>
        <translation>未提供品牌商品</translation>
    </message>
    <message>
        <source>No rating or number of reviews is written down</source>
        <translation>未记录评分或评价数</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核查</translation>
    </message>
    <message>
        <source>Not checked: {check}</source>
        <translation>未核查：{check}</translation>
    </message>
    <message>
        <source>Not rated: vetting is not finished</source>
        <translation>未评定：核查未完成</translation>
    </message>
    <message>
        <source>Photos are its own: image search, dated photo of stock</source>
        <translation>照片属实：图片搜索、带日期的库存照片</translation>
    </message>
    <message>
        <source>Photos show real goods, not a computer model</source>
        <translation>照片是实物，不是电脑模型</translation>
    </message>
    <message>
        <source>Possible matches with lists that nobody has judged: {count}</source>
        <translation>尚未判定的名单可能匹配：{count}</translation>
    </message>
    <message>
        <source>Proceed with care</source>
        <translation>谨慎继续</translation>
    </message>
    <message>
        <source>Red flag: {flag}</source>
        <translation>风险信号：{flag}</translation>
    </message>
    <message>
        <source>Response rate or transactions are missing: write them down</source>
        <translation>缺少回复率或交易数：请填写</translation>
    </message>
    <message>
        <source>Reviews read on Alibaba</source>
        <translation>已阅读 Alibaba 上的评价</translation>
    </message>
    <message>
        <source>Reviews read outside Alibaba</source>
        <translation>已阅读 Alibaba 以外的评价</translation>
    </message>
    <message>
        <source>Searched the name with “scam” outside Alibaba</source>
        <translation>已在站外搜索名称加“诈骗”</translation>
    </message>
    <message>
        <source>Stands on a list: {list}</source>
        <translation>在名单上：{list}</translation>
    </message>
    <message>
        <source>The account on file is a company&apos;s</source>
        <translation>已记录的账户属于公司</translation>
    </message>
    <message>
        <source>The account on file is a person&apos;s, not the company&apos;s</source>
        <translation>已记录的账户属于个人，不属于公司</translation>
    </message>
    <message>
        <source>Transactions and response rate recorded</source>
        <translation>已记录交易数与回复率</translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation>不放心</translation>
    </message>
    <message>
        <source>Very low prices together with complaints about quality</source>
        <translation>价格极低且有质量投诉</translation>
    </message>
    <message>
        <source>Write in the note why “{check}” does not apply, in {count} characters or more.</source>
        <translation>请在备注中写明“{check}”为何不适用，至少 {count} 个字符。</translation>
    </message>
    <message>
        <source>Your gut check says: uneasy</source>
        <translation>您的直觉：不放心</translation>
    </message>
</context>
</TS>
