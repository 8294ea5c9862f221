<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Documents</name>
    <message>
        <source>Bill of lading copy</source>
        <translation>提单副本</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate of origin</source>
        <translation>原产地证</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>商业发票</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Copy of the chat</source>
        <translation>聊天记录副本</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>Evidence of a dispute</source>
        <translation>纠纷证据</translation>
    </message>
    <message>
        <source>Inspection photo</source>
        <translation>验货照片</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>验货报告</translation>
    </message>
    <message>
        <source>Insurance certificate</source>
        <translation>保险单</translation>
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
        <source>Licence document</source>
        <translation>授权文件</translation>
    </message>
    <message>
        <source>Loading photo</source>
        <translation>装柜照片</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Payment evidence</source>
        <translation>付款凭证</translation>
    </message>
    <message>
        <source>Photo of a defect</source>
        <translation>缺陷照片</translation>
    </message>
    <message>
        <source>Photo of the goods received</source>
        <translation>收货照片</translation>
    </message>
    <message>
        <source>Product photo</source>
        <translation>产品照片</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>形式发票</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <translation>样品照片</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The content of “{name}” does not match its name: it is of another type</source>
        <translation>“{name}”的内容与文件名所示类型不符</translation>
    </message>
    <message>
        <source>“{name}” is already attached to {record}, as “{kind}”</source>
        <translation>“{name}”已附在 {record}，作为“{kind}”</translation>
    </message>
    <message>
        <source>“{name}” is empty</source>
        <translation>“{name}”是空文件</translation>
    </message>
    <message>
        <source>“{name}” is not a file type accepted as evidence here; use one of {endings}</source>
        <translation>“{name}”的类型不能作为此项证明；可用类型：{endings}</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>A dispute is open; confirming the receipt would end it</source>
        <translation>纠纷未结；确认收货会使其终止</translation>
    </message>
    <message>
        <source>A dispute is under way</source>
        <translation>纠纷正在处理</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Attach bill of lading</source>
        <translation>附加提单</translation>
    </message>
    <message>
        <source>Attach proforma</source>
        <translation>附加形式发票</translation>
    </message>
    <message>
        <source>Bank account confirmed on {day} ({channel}); since when that channel is known was not recorded</source>
        <translation>银行账户已于 {day} 确认（{channel}）；该渠道何时已知没有记录</translation>
    </message>
    <message>
        <source>Bank account confirmed on {day} ({channel}, known since {since})</source>
        <translation>银行账户已于 {day} 确认（{channel}，自 {since} 起已知）</translation>
    </message>
    <message>
        <source>Bank account not confirmed through a second channel</source>
        <translation>银行账户尚未通过第二渠道确认</translation>
    </message>
    <message>
        <source>Cartons opened: {cartons}; at least {least} are needed</source>
        <translation>已开箱：{cartons}；至少需要 {least} 箱</translation>
    </message>
    <message>
        <source>Change terms</source>
        <translation>更改条件</translation>
    </message>
    <message>
        <source>Check account</source>
        <translation>核实账户</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>检查货物</translation>
    </message>
    <message>
        <source>Close order…</source>
        <translation>关闭订单…</translation>
    </message>
    <message>
        <source>Confirm receipt…</source>
        <translation>确认收货…</translation>
    </message>
    <message>
        <source>Confirming the receipt ends the order&apos;s protection: after it a claim is possible only within the days of the platform, and money held there goes to the supplier.</source>
        <translation>确认收货后订单保障即告结束：此后只能在平台期限内申诉，平台代管的款项将付给供应商。</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is not on file</source>
        <translation>档案中没有提单副本</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is not on file: {why}</source>
        <translation>档案中没有提单副本：{why}</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is on file</source>
        <translation>提单副本已存档</translation>
    </message>
    <message>
        <source>Count defects</source>
        <translation>填写缺陷数</translation>
    </message>
    <message>
        <source>Decide on defects</source>
        <translation>决定缺陷处理</translation>
    </message>
    <message>
        <source>Defects about which nothing is decided: {count}</source>
        <translation>未决定处理的缺陷：{count}</translation>
    </message>
    <message>
        <source>Enter address</source>
        <translation>填写地址</translation>
    </message>
    <message>
        <source>Enter ready notice</source>
        <translation>登记备货通知</translation>
    </message>
    <message>
        <source>Four checks…</source>
        <translation>四项核查…</translation>
    </message>
    <message>
        <source>Full prepayment outside the platform is refused</source>
        <translation>平台外全额预付一律拒绝</translation>
    </message>
    <message>
        <source>Gate {gate} has no condition “{fact}”</source>
        <translation>前置条件 {gate} 中没有“{fact}”这一项</translation>
    </message>
    <message>
        <source>Give feedback…</source>
        <translation>给出评价…</translation>
    </message>
    <message>
        <source>Goods ready since {day}</source>
        <translation>货物自 {day} 备妥</translation>
    </message>
    <message>
        <source>Gut check on the supplier not answered</source>
        <translation>尚未回答对供应商的直觉判断</translation>
    </message>
    <message>
        <source>It is a Gold Supplier at least</source>
        <translation>至少为 Gold Supplier</translation>
    </message>
    <message>
        <source>It is agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Money came back…</source>
        <translation>收到退款…</translation>
    </message>
    <message>
        <source>No bank account of the supplier is on file</source>
        <translation>档案中没有供应商的银行账户</translation>
    </message>
    <message>
        <source>No dispute is open</source>
        <translation>没有未结纠纷</translation>
    </message>
    <message>
        <source>Not all defects of the inspection of {day} are counted</source>
        <translation>{day} 验货的缺陷尚未全部计数</translation>
    </message>
    <message>
        <source>Not come yet: {quantity} {unit} of {goods}</source>
        <translation>尚未到货：{goods} {quantity} {unit}</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>查看纠纷</translation>
    </message>
    <message>
        <source>Open supplier</source>
        <translation>打开供应商</translation>
    </message>
    <message>
        <source>Payments to a personal account are refused: {name}</source>
        <translation>拒绝向个人账户付款：{name}</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}; each opened carton needs one</source>
        <translation>照片：{photos} / {cartons}；每个开箱须有一张</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}; each opened carton needs one. {why}</source>
        <translation>照片：{photos} / {cartons}；每个开箱须有一张。{why}</translation>
    </message>
    <message>
        <source>Pre-shipment inspection not recorded yet</source>
        <translation>尚未登记出货前验货</translation>
    </message>
    <message>
        <source>Pre-shipment inspection passed on {day}</source>
        <translation>出货前验货已于 {day} 通过</translation>
    </message>
    <message>
        <source>Proforma invoice is not on file</source>
        <translation>档案中没有形式发票</translation>
    </message>
    <message>
        <source>Proforma invoice is not on file: {why}</source>
        <translation>档案中没有形式发票：{why}</translation>
    </message>
    <message>
        <source>Proforma invoice is on file</source>
        <translation>形式发票已存档</translation>
    </message>
    <message>
        <source>Record as incident</source>
        <translation>登记为异常付款</translation>
    </message>
    <message>
        <source>Record deposit</source>
        <translation>登记定金</translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation>登记验货</translation>
    </message>
    <message>
        <source>Record sample</source>
        <translation>登记样品</translation>
    </message>
    <message>
        <source>Record shipment</source>
        <translation>登记发货</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>样品已确认</translation>
    </message>
    <message>
        <source>Sample approved on {day}</source>
        <translation>样品已于 {day} 批准</translation>
    </message>
    <message>
        <source>Sample not approved yet: received {day}, waiting for the decision</source>
        <translation>样品尚未确认：{day} 收到，等待决定</translation>
    </message>
    <message>
        <source>Sample not approved yet; it is on its way</source>
        <translation>样品尚未确认：正在途中</translation>
    </message>
    <message>
        <source>Sample not approved yet; it was ordered on {day}</source>
        <translation>样品尚未确认：{day} 已订购</translation>
    </message>
    <message>
        <source>Sample not approved yet; the decision is open</source>
        <translation>样品尚未确认：有待决定</translation>
    </message>
    <message>
        <source>Sample not ordered yet</source>
        <translation>尚未订购样品</translation>
    </message>
    <message>
        <source>Sample rejected</source>
        <translation>样品已拒绝</translation>
    </message>
    <message>
        <source>Sample rejected on {day}</source>
        <translation>样品已于 {day} 拒绝</translation>
    </message>
    <message>
        <source>Supplier check failed: {check}</source>
        <translation>供应商核查未通过：{check}</translation>
    </message>
    <message>
        <source>Supplier check is open: {check}</source>
        <translation>供应商核查未完成：{check}</translation>
    </message>
    <message>
        <source>Supplier has a critical red flag: {flag}</source>
        <translation>供应商有严重风险信号：{flag}</translation>
    </message>
    <message>
        <source>Supplier is a Free Member; that always needs a reason</source>
        <translation>供应商是 Free Member，必须说明理由</translation>
    </message>
    <message>
        <source>Supplier passed the check</source>
        <translation>供应商已通过核查</translation>
    </message>
    <message>
        <source>Supplier passed the check: {badge}</source>
        <translation>供应商已通过核查：{badge}</translation>
    </message>
    <message>
        <source>Supplier passed the check: {badge}, with Trade Assurance</source>
        <translation>供应商已通过核查：{badge}，有 Trade Assurance</translation>
    </message>
    <message>
        <source>Supplier stands on a list: {list}</source>
        <translation>供应商在名单上：{list}</translation>
    </message>
    <message>
        <source>The balance is blocked: {fact}</source>
        <translation>尾款被阻止：{fact}</translation>
    </message>
    <message>
        <source>The bank account is in {place}, the supplier in {home}: not confirmed through a second channel, by a call to a number you had before</source>
        <translation>银行账户在 {place}，供应商在 {home}：尚未通过第二渠道（拨打原有号码）核实</translation>
    </message>
    <message>
        <source>The bank details changed on {day}: not confirmed through a second channel, by a call to a number you had before</source>
        <translation>银行信息已于 {day} 变更：尚未通过第二渠道（拨打原有号码）核实</translation>
    </message>
    <message>
        <source>The deposit is blocked: {fact}</source>
        <translation>定金被阻止：{fact}</translation>
    </message>
    <message>
        <source>The deposit is not paid yet</source>
        <translation>定金尚未支付</translation>
    </message>
    <message>
        <source>The goods are not checked yet: quantity, condition, photos</source>
        <translation>货物尚未检查：数量、状况、照片</translation>
    </message>
    <message>
        <source>The goods are not shipped yet</source>
        <translation>货物尚未发出</translation>
    </message>
    <message>
        <source>The goods are on their way, but the order stands at “{stage}”: finish that first</source>
        <translation>货物在途，但订单仍处于“{stage}”：请先完成该阶段</translation>
    </message>
    <message>
        <source>The goods are shipped</source>
        <translation>货物已发出</translation>
    </message>
    <message>
        <source>The goods were checked on arrival</source>
        <translation>到货已检查</translation>
    </message>
    <message>
        <source>The inspection of {day} failed</source>
        <translation>{day} 的验货未通过</translation>
    </message>
    <message>
        <source>The inspection of {day} is older than the deposit of {deposit}; record the one made after it</source>
        <translation>{day}的验货早于{deposit}的定金；请录入定金之后所做的验货</translation>
    </message>
    <message>
        <source>The order has no delivery address</source>
        <translation>订单没有收货地址</translation>
    </message>
    <message>
        <source>The payee “{name}” does not match the supplier&apos;s name</source>
        <translation>收款人“{name}”与供应商名称不符</translation>
    </message>
    <message>
        <source>The payee&apos;s details were asked for anew through the site&apos;s messenger</source>
        <translation>已通过网站聊天工具重新核对收款人信息</translation>
    </message>
    <message>
        <source>The ready notice of {day} is older than the deposit of {deposit}; enter the notice received after it</source>
        <translation>{day}的备货通知早于{deposit}的定金；请填写定金之后收到的通知</translation>
    </message>
    <message>
        <source>The receipt cannot be confirmed: {fact}</source>
        <translation>不能确认收货：{fact}</translation>
    </message>
    <message>
        <source>The sampling plan refuses the lot of {day}: too many defects</source>
        <translation>按抽样方案 {day} 的批次拒收：缺陷过多</translation>
    </message>
    <message>
        <source>The site&apos;s secure payment cannot be used, or was refused</source>
        <translation>无法使用网站的安全付款，或已被拒绝</translation>
    </message>
    <message>
        <source>The supplier has not given a ready notice</source>
        <translation>供应商尚未通知货物备妥</translation>
    </message>
    <message>
        <source>The supplier was named “{before}” when the account was checked and is now named “{now}”: check the account again</source>
        <translation>核实账户时供应商名为“{before}”，现在名为“{now}”：请重新核实账户</translation>
    </message>
    <message>
        <source>The supplier&apos;s membership is not recorded; that always needs a reason</source>
        <translation>未记录供应商的会员等级；必须说明理由</translation>
    </message>
    <message>
        <source>The supplier&apos;s status on the site was looked at</source>
        <translation>已查看供应商在网站上的状态</translation>
    </message>
    <message>
        <source>This condition is met; there is nothing to waive</source>
        <translation>该条件已满足，无需豁免</translation>
    </message>
    <message>
        <source>This condition is never waived: {fact}</source>
        <translation>该条件不可豁免：{fact}</translation>
    </message>
    <message>
        <source>You have not confirmed that “{name}” is the supplier</source>
        <translation>您尚未确认“{name}”就是供应商</translation>
    </message>
    <message>
        <source>{percent} % is paid before production; that needs a reason</source>
        <translation>生产前支付 {percent} %，须说明理由</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>The deposit is not paid yet; production starts after it</source>
        <translation>定金尚未支付；付定金之后才开始生产</translation>
    </message>
    <message>
        <source>The inspection of {day} is older than the deposit of {deposit}</source>
        <translation>{day}的验货早于{deposit}的定金</translation>
    </message>
    <message>
        <source>The ready notice of {day} is older than the deposit of {deposit}</source>
        <translation>{day}的备货通知早于{deposit}的定金</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Payments to a personal account are refused.</source>
        <translation>拒绝向个人账户付款。</translation>
    </message>
    <message>
        <source>The checked account belongs to “{name}”; add the other account and check it</source>
        <translation>已核实的账户属于“{name}”；请添加另一账户并核实</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>An inspection passed</source>
        <translation>验货已通过</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>Goods off the line may have many defects</source>
        <translation>下线货物可能有大量缺陷</translation>
    </message>
    <message>
        <source>Mass production may not reach your quality standard</source>
        <translation>批量生产可能达不到您的质量标准</translation>
    </message>
    <message>
        <source>Money has left as an incident</source>
        <translation>资金已作为异常付款汇出</translation>
    </message>
    <message>
        <source>Money may be asked to a personal account</source>
        <translation>可能要求付款到个人账户</translation>
    </message>
    <message>
        <source>No account is checked</source>
        <translation>没有已核实的账户</translation>
    </message>
    <message>
        <source>No care for packaging or container loading</source>
        <translation>包装或装柜马虎</translation>
    </message>
    <message>
        <source>No inspection counts yet</source>
        <translation>尚无有效的验货</translation>
    </message>
    <message>
        <source>No packing and loading requirements are written for the factory</source>
        <translation>尚未为工厂写明包装和装货要求</translation>
    </message>
    <message>
        <source>No quality requirements are written for the factory</source>
        <translation>尚未为工厂写明质量要求</translation>
    </message>
    <message>
        <source>No sample is approved</source>
        <translation>没有已确认的样品</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Packing requirements are written, cartons were opened</source>
        <translation>包装要求已写明，已开箱检查</translation>
    </message>
    <message>
        <source>Packing requirements are written, no carton was opened yet</source>
        <translation>包装要求已写明，尚未开箱检查</translation>
    </message>
    <message>
        <source>Quality requirements go to the factory</source>
        <translation>质量要求随单交给工厂</translation>
    </message>
    <message>
        <source>Taken on with a reason</source>
        <translation>附理由接受</translation>
    </message>
    <message>
        <source>Taken on with a reason on {day}</source>
        <translation>{day} 附理由接受</translation>
    </message>
    <message>
        <source>The factory cannot make a sample before production</source>
        <translation>工厂无法在生产前提供样品</translation>
    </message>
    <message>
        <source>The inspection failed</source>
        <translation>验货未通过</translation>
    </message>
    <message>
        <source>The sample is approved</source>
        <translation>样品已确认</translation>
    </message>
    <message>
        <source>The supplier may vanish with the deposit</source>
        <translation>供应商可能卷走定金消失</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
</context>
</TS>
