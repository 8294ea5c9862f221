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
    <name>OrderChecks</name>
    <message>
        <source>Currency: quoted {quoted}, ordered {ordered}</source>
        <translation>币种：报价 {quoted}，订单 {ordered}</translation>
    </message>
    <message>
        <source>Goods: quoted {quoted}, ordered {ordered}</source>
        <translation>货物：报价 {quoted}，订单 {ordered}</translation>
    </message>
    <message>
        <source>Incoterm with its place, and the currency</source>
        <translation>贸易术语及地点，以及币种</translation>
    </message>
    <message>
        <source>Incoterm: quoted {quoted}, ordered {ordered}</source>
        <translation>贸易术语：报价 {quoted}，订单 {ordered}</translation>
    </message>
    <message>
        <source>Inspection level and AQL for critical, major and minor defects</source>
        <translation>检验水平，以及致命、主要、次要缺陷的 AQL</translation>
    </message>
    <message>
        <source>Last day of shipment, and how it may change</source>
        <translation>最迟发货日及其变更方式</translation>
    </message>
    <message>
        <source>Law, court or arbitration, and the binding language</source>
        <translation>适用法律、法院或仲裁，以及约束语言</translation>
    </message>
    <message>
        <source>Lead time in days: quoted {quoted}, ordered {ordered}</source>
        <translation>交货期（天）：报价 {quoted}，订单 {ordered}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Packing, marks and loading</source>
        <translation>包装、唛头和装货</translation>
    </message>
    <message>
        <source>Payee and account in the supplier&apos;s legal name; a change is void unless confirmed</source>
        <translation>收款人和账户须为供应商法定名称；未经确认的变更无效</translation>
    </message>
    <message>
        <source>Payment terms: quoted {quoted}, ordered {ordered}</source>
        <translation>付款条件：报价 {quoted}，订单 {ordered}</translation>
    </message>
    <message>
        <source>Penalty for each week late, with its limit</source>
        <translation>每逾期一周的违约金及上限</translation>
    </message>
    <message>
        <source>Specification in measurable terms: material, size, colour, standard</source>
        <translation>可测量的规格：材料、尺寸、颜色、标准</translation>
    </message>
    <message>
        <source>The goods must equal the approved sample; who keeps the sealed one</source>
        <translation>货物须与确认样一致；封样由谁保管</translation>
    </message>
    <message>
        <source>The right to inspect before shipment, and who pays for it again</source>
        <translation>发货前验货的权利，以及复验费用由谁承担</translation>
    </message>
    <message>
        <source>Total: quoted {quoted}, ordered {ordered}</source>
        <translation>总额：报价 {quoted}，订单 {ordered}</translation>
    </message>
    <message>
        <source>Unit price: quoted {quoted}, ordered {ordered}</source>
        <translation>单价：报价 {quoted}，订单 {ordered}</translation>
    </message>
    <message>
        <source>What follows a failed inspection: rework, replacement, discount or refund</source>
        <translation>验货不合格的处理：返工、换货、折扣或退款</translation>
    </message>
    <message>
        <source>Which payment falls due on which event</source>
        <translation>哪笔款项在何种事件后到期</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>All eight steps are done</source>
        <translation>八个步骤全部完成</translation>
    </message>
    <message>
        <source>An order that is “{stage}” cannot become “{to}”</source>
        <translation>“{stage}”的订单不能变为“{to}”</translation>
    </message>
    <message>
        <source>Another sample asked for</source>
        <translation>已要求再寄样品</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>符合约定</translation>
    </message>
    <message>
        <source>Awaiting delivery confirmation</source>
        <translation>等待确认收货</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>等待付款</translation>
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
        <source>Cancelled on {day}: {reason}</source>
        <translation>{day}取消：{reason}</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>已取消：{reason}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Closed by the platform</source>
        <translation>已被平台关闭</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>有损坏</translation>
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
        <source>Everything on hold</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Factory audit</source>
        <translation>验厂</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>First inspection</source>
        <translation>首次验货</translation>
    </message>
    <message>
        <source>Goods ready</source>
        <translation>货物备妥</translation>
    </message>
    <message>
        <source>Goods shipped</source>
        <translation>货物已发出</translation>
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
        <source>Inspection at 100 %</source>
        <translation>100 % 时验货</translation>
    </message>
    <message>
        <source>Materials bought</source>
        <translation>原料已采购</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not as agreed</source>
        <translation>不符合约定</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Nothing is paid yet: there is no contract, and neither you nor the supplier is bound</source>
        <translation>尚未付款：合同还不成立，您和供应商都不受约束</translation>
    </message>
    <message>
        <source>Nothing is paid, so nobody is bound and nothing is lost.</source>
        <translation>尚未付款，因此双方均无约束，也没有损失。</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>订单进行中</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订购</translation>
    </message>
    <message>
        <source>Original bill of lading</source>
        <translation>正本提单</translation>
    </message>
    <message>
        <source>Other milestone</source>
        <translation>其他里程碑</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>Paid, waiting for shipment</source>
        <translation>已付清，等待发货</translation>
    </message>
    <message>
        <source>Payments on hold</source>
        <translation>付款暂停</translation>
    </message>
    <message>
        <source>Pilot batch</source>
        <translation>试产批</translation>
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
        <source>Production started</source>
        <translation>开始生产</translation>
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
        <source>Refund or dispute</source>
        <translation>退款或纠纷</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Repeats {order}: inspect again and compare with the sealed sample; repeat orders are often made with less care</source>
        <translation>重复 {order}：请再次验货并与封样比对，翻单往往做得更不用心</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>转售</translation>
    </message>
    <message>
        <source>Same specification as {order}</source>
        <translation>规格同 {order}</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>样品已确认</translation>
    </message>
    <message>
        <source>Sea waybill</source>
        <translation>海运单</translation>
    </message>
    <message>
        <source>Second inspection</source>
        <translation>第二次验货</translation>
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
        <source>Telex release</source>
        <translation>电放</translation>
    </message>
    <message>
        <source>The goods are on their way or here: open a dispute instead of cancelling</source>
        <translation>货物已在途或已到：请开启纠纷，而不是取消</translation>
    </message>
    <message>
        <source>The order of {day} is older than its quote, which was received on {received}</source>
        <translation>{day} 的订单早于其报价，该报价于 {received} 收到</translation>
    </message>
    <message>
        <source>The {amount} paid is normally lost: only force majeure would make an importer cancel now.</source>
        <translation>已付的 {amount} 通常会损失：此时只有不可抗力才会让进口商取消。</translation>
    </message>
    <message>
        <source>This order has ended; repeat it instead of changing it</source>
        <translation>该订单已结束；请重复下单，而不是更改</translation>
    </message>
    <message>
        <source>This order has ended; there is nothing to hold</source>
        <translation>该订单已结束；没有可暂停的</translation>
    </message>
    <message>
        <source>Waiting for sample</source>
        <translation>等待样品</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>in production, waiting for the ready notice</source>
        <translation>生产中，等待备货通知</translation>
    </message>
    <message>
        <source>received, waiting for your feedback</source>
        <translation>已收货，等待您的评价</translation>
    </message>
    <message>
        <source>the goods are checked, the receipt is not confirmed yet</source>
        <translation>货物已检查，尚未确认收货</translation>
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
        <source>{amount} is lost</source>
        <translation>损失 {amount}</translation>
    </message>
    <message>
        <source>{day} is before the order of {made}; correct one of the two days</source>
        <translation>{day} 早于 {made} 的订单；请更正其中一个日期</translation>
    </message>
    <message>
        <source>{day} is in the future; enter it when it has happened</source>
        <translation>{day} 尚未到来；发生后再填写</translation>
    </message>
    <message>
        <source>{day} is over; name a day to come, or none</source>
        <translation>{day}已过；请写将来的日期，或不写</translation>
    </message>
    <message>
        <source>{order} was made from this quote already. Order again only if it is another order</source>
        <translation>此报价已生成订单 {order}。只有确实是另一份订单时才再次下单</translation>
    </message>
    <message>
        <source>{what} until {day}: {reason}</source>
        <translation>{what}，至{day}：{reason}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}：{reason}</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>A deposit of {percent} % is above the usual {usual} %</source>
        <translation>定金 {percent}% 高于通常的 {usual}%</translation>
    </message>
    <message>
        <source>A deposit of {percent} % puts more than {high} % of the money at risk</source>
        <translation>定金 {percent}% 会使超过 {high}% 的资金面临风险</translation>
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
        <source>{hold}. Release the order before you pay</source>
        <translation>{hold}。付款前请先恢复订单</translation>
    </message>
    <message>
        <source>“{text}” is not payment terms; write percentages such as 30/70 or 10/20/70</source>
        <translation>“{text}”不是付款条件；请写百分比，例如 30/70 或 10/20/70</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Enter the day of the decision</source>
        <translation>请填写决定日期</translation>
    </message>
    <message>
        <source>{later} is before {earlier}: a sample is asked for, then received, then decided on</source>
        <translation>{later} 早于 {earlier}：样品须先索取，再收到，后决定</translation>
    </message>
</context>
</TS>
