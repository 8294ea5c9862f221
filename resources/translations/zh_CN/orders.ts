<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AttachSheet</name>
    <message>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Stored in your sourcing file</source>
        <translation>保存在您的采购文件中</translation>
    </message>
</context>
<context>
    <name>CalendarSwitch</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Back to orders</source>
        <translation>返回订单</translation>
    </message>
    <message>
        <source>Cash to go out</source>
        <translation>待付款项</translation>
    </message>
    <message>
        <source>In all: {sum}</source>
        <translation>合计：{sum}</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>当天没有事项。</translation>
    </message>
    <message>
        <source>Nothing to pay.</source>
        <translation>没有应付款。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>保存日历文件…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>payments.ics</source>
        <translation>付款.ics</translation>
    </message>
</context>
<context>
    <name>CashChart</name>
    <message>
        <source>Nothing to pay</source>
        <translation>没有应付款</translation>
    </message>
    <message>
        <source>{month}: {sum} ({parts})</source>
        <translation>{month}：{sum}（{parts}）</translation>
    </message>
</context>
<context>
    <name>ChangeSheets</name>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Details of the order</source>
        <translation>订单详情</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>保留订单</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>1 is the worst, 5 the best</source>
        <translation>1 为最差，5 为最好</translation>
    </message>
    <message>
        <source>1 is the worst, 5 the best; leave all three empty to close without</source>
        <translation>1 最差，5 最好；三项都留空则不评价直接关闭</translation>
    </message>
    <message>
        <source>Close order</source>
        <translation>关闭订单</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>关闭订单</translation>
    </message>
    <message>
        <source>Feedback on the order</source>
        <translation>订单评价</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>给出评价</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Why the {amount} left is not to be paid</source>
        <translation>为什么剩余的 {amount} 不必支付</translation>
    </message>
</context>
<context>
    <name>CreditCard</name>
    <message>
        <source>Add document…</source>
        <translation>添加单据…</translation>
    </message>
    <message>
        <source>Documents for the bank</source>
        <translation>给银行的单据</translation>
    </message>
    <message>
        <source>Letter of credit…</source>
        <translation>信用证…</translation>
    </message>
    <message>
        <source>No letter of credit is entered yet.</source>
        <translation>尚未填写信用证。</translation>
    </message>
    <message>
        <source>Not asked for: {name}</source>
        <translation>不再要求：{name}</translation>
    </message>
    <message>
        <source>Not presented</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>not presented yet</source>
        <translation>尚未提交</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>已提交</translation>
    </message>
</context>
<context>
    <name>CreditSheets</name>
    <message>
        <source>Document for the bank</source>
        <translation>给银行的单据</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>DefectSheet</name>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>发现于</translation>
    </message>
    <message>
        <source>Photos of the defect</source>
        <translation>缺陷照片</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>DisputeSheets</name>
    <message>
        <source>Edit the dispute</source>
        <translation>编辑纠纷</translation>
    </message>
    <message>
        <source>End dispute</source>
        <translation>结束纠纷</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>结束纠纷</translation>
    </message>
    <message>
        <source>It came on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>发起纠纷</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>发起纠纷</translation>
    </message>
    <message>
        <source>Record refund</source>
        <translation>登记退款</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What happened in the dispute</source>
        <translation>纠纷中发生的事情</translation>
    </message>
    <message>
        <source>What was agreed, what came instead, how many pieces, since when it is known</source>
        <translation>约定内容、实际收到什么、多少件、何时发现</translation>
    </message>
    <message>
        <source>{amount} comes back; it is not due again. This cannot be undone.</source>
        <translation>退回 {amount}；不再到期。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>DisputeTab</name>
    <message>
        <source>Add step…</source>
        <translation>添加步骤…</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>附加凭证…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>End dispute…</source>
        <translation>结束纠纷…</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>提交平台裁决</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Money has come…</source>
        <translation>款项已到账…</translation>
    </message>
    <message>
        <source>No dispute</source>
        <translation>没有纠纷</translation>
    </message>
    <message>
        <source>No step recorded.</source>
        <translation>没有步骤记录。</translation>
    </message>
    <message>
        <source>Nothing was paid on this order, so there is nothing to dispute.</source>
        <translation>该订单尚未付款，没有可争议的内容。</translation>
    </message>
    <message>
        <source>On signs of deliberate fraud, poor goods or another breach a dispute can be opened. Collect facts, days, photos, the contract and the chat first: a well-founded complaint usually succeeds.</source>
        <translation>发现蓄意欺诈、货物质量差或其他违约迹象时可以发起纠纷。请先收集事实、日期、照片、合同和聊天记录：理由充分的投诉通常能成功。</translation>
    </message>
    <message>
        <source>Open dispute…</source>
        <translation>发起纠纷…</translation>
    </message>
    <message>
        <source>Print pack…</source>
        <translation>打印材料包…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>{reason}: {state}</source>
        <translation>{reason}：{state}</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Attach file…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>保存 {name} 的副本</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>已存档</translation>
    </message>
    <message>
        <source>{kind} does not count: {why}</source>
        <translation>{kind}不算数：{why}</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>附加凭证</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Stored in your sourcing file</source>
        <translation>存放在您的采购文件中</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message numerus="yes">
        <source>%n item(s) still open before {percent} % may be paid:</source>
        <translation>
            <numerusform>支付 {percent} % 前还有 %n 项未完成：</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve sample</source>
        <translation>确认样品</translation>
    </message>
    <message>
        <source>Ask for the bill of lading.</source>
        <translation>请索要提单。</translation>
    </message>
    <message>
        <source>Balance is blocked</source>
        <translation>尾款被阻止</translation>
    </message>
    <message>
        <source>Balance is not due yet</source>
        <translation>尾款尚未到期</translation>
    </message>
    <message>
        <source>Balance may be paid</source>
        <translation>可以支付尾款</translation>
    </message>
    <message>
        <source>Check the goods when they come, then confirm the receipt.</source>
        <translation>到货后先检查，再确认收货。</translation>
    </message>
    <message>
        <source>Deposit is blocked</source>
        <translation>定金被阻止</translation>
    </message>
    <message>
        <source>Deposit may be paid</source>
        <translation>可以支付定金</translation>
    </message>
    <message>
        <source>Every condition for {percent} % is met:</source>
        <translation>支付 {percent} % 的全部条件已满足：</translation>
    </message>
    <message>
        <source>Everything is paid</source>
        <translation>已全部付清</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新账户…</translation>
    </message>
    <message>
        <source>Nothing is left to do, but no feedback was given.</source>
        <translation>已无待办事项，但尚未给出评价。</translation>
    </message>
    <message>
        <source>Nothing is left to pay on this order.</source>
        <translation>此订单已无待付款项。</translation>
    </message>
    <message>
        <source>Nothing is paid on it any more. It can be repeated.</source>
        <translation>不再为它付款。可以重复下单。</translation>
    </message>
    <message>
        <source>The goods are checked, and they are not as ordered. Settle it first: the supplier sends the rest, pays money back, or you open a dispute. To accept it as it is, confirm the receipt with a reason: that ends the protection.</source>
        <translation>货物已检查，与订单不符。请先解决：由供应商补发、退款，或由您发起纠纷。若按现状接受，请注明原因后确认收货：保障随之结束。</translation>
    </message>
    <message>
        <source>The goods are checked. Confirm the receipt if they are as ordered.</source>
        <translation>货物已检查。如与订单相符，请确认收货。</translation>
    </message>
    <message>
        <source>The goods are received. Leave feedback and close the order.</source>
        <translation>货物已收到。请评价并关闭订单。</translation>
    </message>
    <message>
        <source>The order is cancelled</source>
        <translation>订单已取消</translation>
    </message>
    <message>
        <source>The order is closed</source>
        <translation>订单已关闭</translation>
    </message>
    <message>
        <source>Waive with a reason…</source>
        <translation>说明理由后豁免…</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
</context>
<context>
    <name>GoodsCheckSheet</name>
    <message>
        <source>Check the goods</source>
        <translation>检查货物</translation>
    </message>
    <message>
        <source>Goods are checked</source>
        <translation>货物已检查</translation>
    </message>
    <message>
        <source>Not one of the shipments</source>
        <translation>不属于这些发货</translation>
    </message>
    <message>
        <source>Photos of the goods</source>
        <translation>货物照片</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>They count in a dispute</source>
        <translation>纠纷时可作凭证</translation>
    </message>
</context>
<context>
    <name>GoodsEditor</name>
    <message>
        <source>Add line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Line {line}, {field}</source>
        <translation>第 {line} 行，{field}</translation>
    </message>
    <message>
        <source>Line {line}, {field}: {why}</source>
        <translation>第 {line} 行，{field}：{why}</translation>
    </message>
    <message>
        <source>Remove line {line}</source>
        <translation>移除第 {line} 行</translation>
    </message>
</context>
<context>
    <name>GoodsSheet</name>
    <message>
        <source>Goods of {order}</source>
        <translation>{order} 的货物</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>IncidentSheet</name>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Money already paid</source>
        <translation>已付出的款项</translation>
    </message>
    <message>
        <source>Record incident</source>
        <translation>登记异常付款</translation>
    </message>
    <message>
        <source>The payment does not count as paid: no gate was open for it.</source>
        <translation>该款项不计为已付：付款的条件未满足。</translation>
    </message>
    <message>
        <source>The supplier gets a critical red flag, and the payment does not count as paid.</source>
        <translation>供应商将被标记严重风险信号，且该款项不计为已付。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>Who got the money</source>
        <translation>谁收到了款项</translation>
    </message>
</context>
<context>
    <name>InspectionLines</name>
    <message>
        <source>Count and decide: {name}</source>
        <translation>计数并决定：{name}</translation>
    </message>
    <message>
        <source>Edit defect {name}</source>
        <translation>编辑缺陷 {name}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Planned, not made yet</source>
        <translation>已计划，尚未进行</translation>
    </message>
    <message>
        <source>Record the inspection {name}</source>
        <translation>登记验货 {name}</translation>
    </message>
    <message>
        <source>cartons opened: {cartons}, photos: {photos}</source>
        <translation>开箱：{cartons}，照片：{photos}</translation>
    </message>
    <message>
        <source>found: {count}, photos: {photos}</source>
        <translation>发现：{count}，照片：{photos}</translation>
    </message>
</context>
<context>
    <name>InspectionSheet</name>
    <message>
        <source>One for each opened carton</source>
        <translation>每个开箱一张</translation>
    </message>
    <message>
        <source>Photos of the contents</source>
        <translation>箱内照片</translation>
    </message>
    <message>
        <source>Pre-shipment inspection</source>
        <translation>出货前验货</translation>
    </message>
    <message>
        <source>Record an inspection</source>
        <translation>登记验货</translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation>登记验货</translation>
    </message>
</context>
<context>
    <name>InspectionSheets</name>
    <message>
        <source>0 accepts no defect, empty is not judged. Inspection companies usually take 0, 2.5 and 4.</source>
        <translation>0 表示不接受任何缺陷，留空表示不判定。验货公司通常取 0、2.5 和 4。</translation>
    </message>
    <message>
        <source>At least {least} are opened, and at least the square root of all</source>
        <translation>至少开 {least} 箱，且不少于总箱数的平方根</translation>
    </message>
    <message>
        <source>Count and decide</source>
        <translation>计数并决定</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Open at least {cartons} of them</source>
        <translation>至少开其中 {cartons} 箱</translation>
    </message>
    <message>
        <source>Plan an inspection</source>
        <translation>计划验货</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Balance {share}</source>
        <translation>尾款 {share}</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>更改订单…</translation>
    </message>
    <message>
        <source>Deposit {seq}, {share}</source>
        <translation>定金 {seq}，{share}</translation>
    </message>
    <message>
        <source>Deposit {share}</source>
        <translation>定金 {share}</translation>
    </message>
    <message>
        <source>Fee by card, {rate}</source>
        <translation>银行卡手续费 {rate}</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Record shortfall…</source>
        <translation>到账不足…</translation>
    </message>
    <message>
        <source>Sent, not counted as paid</source>
        <translation>已付出，不计入已付</translation>
    </message>
    <message>
        <source>Settled short</source>
        <translation>短少结清</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>待付</translation>
    </message>
    <message>
        <source>Void the payment of {day}</source>
        <translation>作废 {day} 的付款</translation>
    </message>
    <message>
        <source>Where to pay…</source>
        <translation>付款账户…</translation>
    </message>
    <message>
        <source>{amount} short since {day}: {reason}</source>
        <translation>自{day}起短少{amount}：{reason}</translation>
    </message>
    <message>
        <source>{payment}, void: {reason}</source>
        <translation>{payment}，已作废：{reason}</translation>
    </message>
    <message>
        <source>{payment}; sent, not confirmed</source>
        <translation>{payment}；已汇出，未确认</translation>
    </message>
</context>
<context>
    <name>MoneyLines</name>
    <message>
        <source>Arrived on {day}</source>
        <translation>于 {day} 到账</translation>
    </message>
    <message>
        <source>Came back from the bank. {note}</source>
        <translation>银行退回。{note}</translation>
    </message>
    <message>
        <source>Drop the plan of {day}</source>
        <translation>取消 {day} 的计划</translation>
    </message>
    <message>
        <source>Make payment {seq} due again</source>
        <translation>恢复第 {seq} 笔付款为应付</translation>
    </message>
    <message>
        <source>Not confirmed yet: ask the supplier, then your bank</source>
        <translation>尚未确认：先问供应商，再问您的银行</translation>
    </message>
    <message>
        <source>Plan payment {seq}…</source>
        <translation>计划第 {seq} 笔付款…</translation>
    </message>
    <message>
        <source>Record it as paid…</source>
        <translation>登记为已付…</translation>
    </message>
    <message>
        <source>Record money back of payment {seq}…</source>
        <translation>登记第 {seq} 笔付款的退款…</translation>
    </message>
    <message>
        <source>Send by {day}: a transfer takes up to {count} working days</source>
        <translation>最迟 {day} 汇出：转账最长 {count} 个工作日</translation>
    </message>
    <message>
        <source>The payment of {day} arrived…</source>
        <translation>{day} 的付款已到账…</translation>
    </message>
    <message>
        <source>The payment of {day} bounced…</source>
        <translation>{day} 的付款被退回…</translation>
    </message>
    <message>
        <source>Void the payment of {day}</source>
        <translation>作废 {day} 的付款</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>已作废：{reason}</translation>
    </message>
    <message>
        <source>Waive payment {seq}…</source>
        <translation>免除第 {seq} 笔付款…</translation>
    </message>
    <message>
        <source>{amount} arrived. {charges}</source>
        <translation>到账 {amount}。{charges}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>剩余 {amount}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>已付 {amount}</translation>
    </message>
    <message>
        <source>{amount} short: {reason}</source>
        <translation>短付 {amount}：{reason}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>多付 {amount}</translation>
    </message>
    <message>
        <source>{amount} waived on {day}: {reason}</source>
        <translation>{day} 免除 {amount}：{reason}</translation>
    </message>
</context>
<context>
    <name>MoneyTab</name>
    <message>
        <source>Change schedule…</source>
        <translation>修改付款计划…</translation>
    </message>
    <message>
        <source>Nothing is left that could be a shortfall</source>
        <translation>没有可作为短缺处理的余额</translation>
    </message>
    <message>
        <source>Print schedule…</source>
        <translation>打印付款计划…</translation>
    </message>
    <message>
        <source>Record shortfall…</source>
        <translation>到账不足…</translation>
    </message>
    <message>
        <source>Schedule and payments</source>
        <translation>付款计划与付款</translation>
    </message>
    <message>
        <source>Where to pay…</source>
        <translation>付款账户…</translation>
    </message>
    <message>
        <source>{paid} paid, {left} left</source>
        <translation>已付 {paid}，剩余 {left}</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>MorePhotosSheet</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>They are added to the existing ones</source>
        <translation>将添加到已有照片</translation>
    </message>
</context>
<context>
    <name>NewOrderSheet</name>
    <message>
        <source>Another order, besides {orders}</source>
        <translation>除 {orders} 之外的另一份订单</translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>创建订单</translation>
    </message>
    <message>
        <source>MOQ {moq}; you asked for {asked}</source>
        <translation>起订量 {moq}；您询价的数量为 {asked}</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Where the goods go; your own address is under Registration</source>
        <translation>货物送往何处；您的地址在“注册资料”页</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>这台电脑上没有程序可以打开 {file}。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>已付金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>尾款</translation>
    </message>
    <message>
        <source>Balance blocked</source>
        <translation>尾款被阻止</translation>
    </message>
    <message>
        <source>Company account</source>
        <translation>公司账户</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Deposit blocked</source>
        <translation>定金被阻止</translation>
    </message>
    <message>
        <source>Dispute under way</source>
        <translation>纠纷处理中</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>待付金额</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>下一笔付款</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账户</translation>
    </message>
    <message>
        <source>No day known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>No payment is planned</source>
        <translation>未计划付款</translation>
    </message>
    <message>
        <source>No rate says it</source>
        <translation>没有汇率</translation>
    </message>
    <message>
        <source>No transfer is on its way</source>
        <translation>没有在途转账</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Nothing is paid</source>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>本币</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>Paid 30 / 70</source>
        <translation>已付 30 / 70</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Settled short</source>
        <translation>短少结清</translation>
    </message>
    <message>
        <source>The supplier and the platform</source>
        <translation>供应商和平台</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Transfer window</source>
        <translation>转账到账期</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>{amount} when ready</source>
        <translation>{amount} 备妥后</translation>
    </message>
    <message>
        <source>{amount} {when}</source>
        <translation>{when} {amount}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{goods} + {count}</source>
        <translation>{goods} + {count}</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Everything is paid</source>
        <translation>已全部付清</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记付款</translation>
    </message>
</context>
<context>
    <name>OrderSheets</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>OrderTabs</name>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Parts of the order</source>
        <translation>订单各部分</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>发货</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>取消订单…</translation>
    </message>
    <message>
        <source>Closed and cancelled</source>
        <translation>已关闭和已取消</translation>
    </message>
    <message>
        <source>Counting the orders</source>
        <translation>正在统计订单</translation>
    </message>
    <message>
        <source>Delivery address…</source>
        <translation>收货地址…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>Go to quotes</source>
        <translation>前往报价</translation>
    </message>
    <message>
        <source>Goods…</source>
        <translation>货物…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>异常付款</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>新订单…</translation>
    </message>
    <message>
        <source>No order is like that. Choose another view, or clear the filter.</source>
        <translation>没有这样的订单。请选择其他视图或清除筛选。</translation>
    </message>
    <message>
        <source>Number, supplier or goods</source>
        <translation>编号、供应商或货物</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders and payments</source>
        <translation>订单与付款</translation>
    </message>
    <message>
        <source>Orders start from a quote. Compare quotes first.</source>
        <translation>订单从报价开始。请先比较报价。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Print order…</source>
        <translation>打印订单…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>登记付款…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Repeat order</source>
        <translation>重复订单</translation>
    </message>
    <message>
        <source>There is no open quote to order from</source>
        <translation>没有可下单的有效报价</translation>
    </message>
</context>
<context>
    <name>OutcomeSheets</name>
    <message>
        <source>Came back on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>It is due again unless you lower the total or waive the rest.</source>
        <translation>除非降低总额或免除余款，否则该金额重新应付。</translation>
    </message>
    <message>
        <source>Money came back</source>
        <translation>款项退回</translation>
    </message>
    <message>
        <source>No dispute</source>
        <translation>与纠纷无关</translation>
    </message>
    <message>
        <source>Order on the platform</source>
        <translation>平台订单</translation>
    </message>
    <message>
        <source>Plan a payment</source>
        <translation>计划付款</translation>
    </message>
    <message>
        <source>Record refund</source>
        <translation>登记退款</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The payment arrived</source>
        <translation>付款已到账</translation>
    </message>
    <message>
        <source>The payment bounced</source>
        <translation>付款被退回</translation>
    </message>
    <message>
        <source>To be sent on</source>
        <translation>汇出日期</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Waive the rest of payment {seq}</source>
        <translation>免除第 {seq} 笔付款的余款</translation>
    </message>
    <message>
        <source>What banks took on the way is still to pay: settle it or pay it.</source>
        <translation>途中被银行扣除的部分仍应付：请结清或补付。</translation>
    </message>
    <message>
        <source>What it costs: {method}</source>
        <translation>费用：{method}</translation>
    </message>
    <message>
        <source>{reason}, opened on {day}</source>
        <translation>{reason}，{day} 提出</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Steps of the order</source>
        <translation>订单步骤</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>被阻止</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
</context>
<context>
    <name>PaymentSheet</name>
    <message>
        <source>Amount again</source>
        <translation>再次输入金额</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>More than is left, on purpose</source>
        <translation>有意多付</translation>
    </message>
    <message>
        <source>Pay by bank transfer</source>
        <translation>改用银行转账</translation>
    </message>
    <message>
        <source>Record as incident…</source>
        <translation>登记为异常付款…</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记付款</translation>
    </message>
    <message>
        <source>This payment: {amount}</source>
        <translation>这笔付款为{amount}</translation>
    </message>
    <message>
        <source>Type it once more: it does not come back</source>
        <translation>请再输一次：这笔钱无法追回</translation>
    </message>
    <message>
        <source>Usually {fee}; {total} in all</source>
        <translation>通常 {fee}；合计 {total}</translation>
    </message>
    <message>
        <source>What your bank charges</source>
        <translation>您的银行收取的费用</translation>
    </message>
    <message>
        <source>{order}, payment {seq}: {amount}</source>
        <translation>{order}，第 {seq} 笔付款：{amount}</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Bounced: {payment}</source>
        <translation>被退回：{payment}</translation>
    </message>
    <message>
        <source>Came back: {payment}</source>
        <translation>退款：{payment}</translation>
    </message>
    <message>
        <source>Planned: {payment}</source>
        <translation>计划：{payment}</translation>
    </message>
    <message>
        <source>{payment} ({own} at {rate})</source>
        <translation>{payment}（{own}，汇率 {rate}）</translation>
    </message>
    <message>
        <source>{payment}, reference {reference}</source>
        <translation>{payment}，流水号 {reference}</translation>
    </message>
    <message>
        <source>{payment}, to {payee}</source>
        <translation>{payment}，收款人{payee}</translation>
    </message>
    <message>
        <source>{payment}, to {payee} …{end}</source>
        <translation>{payment}，付至 {payee} …{end}</translation>
    </message>
</context>
<context>
    <name>PhotosSheet</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Photos of the contents</source>
        <translation>箱内照片</translation>
    </message>
    <message>
        <source>Photos of the inspection</source>
        <translation>验货照片</translation>
    </message>
    <message>
        <source>They are added to the existing ones</source>
        <translation>将添加到已有的照片中</translation>
    </message>
</context>
<context>
    <name>PhotosTakenSheet</name>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>% or amount</source>
        <translation>% 或金额</translation>
    </message>
    <message>
        <source>+ days</source>
        <translation>+ 天数</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>添加付款</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Payment {seq}, {what}</source>
        <translation>付款 {seq}，{what}</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>尾款</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>move down (Ctrl+Shift+Down)</source>
        <translation>下移 (Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <source>move up (Ctrl+Shift+Up)</source>
        <translation>上移 (Ctrl+Shift+Up)</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Answer and note: {point}</source>
        <translation>答复和备注：{point}</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>不需要。</translation>
    </message>
</context>
<context>
    <name>ProductionSheets</name>
    <message>
        <source>Added to the carrier&apos;s day; {days} where nothing is entered. Ports are full before holidays.</source>
        <translation>加在承运人日期之后；留空为 {days} 天。节前港口拥堵。</translation>
    </message>
    <message>
        <source>For “Other milestone” alone</source>
        <translation>仅用于“其他里程碑”</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>One point a line, in English: it is printed for the factory</source>
        <translation>每行一项，用英文：将打印给工厂</translation>
    </message>
    <message>
        <source>Requirements of the order</source>
        <translation>订单要求</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The platform&apos;s delivery details show the dispatch</source>
        <translation>平台物流信息已显示发货</translation>
    </message>
</context>
<context>
    <name>ProductionTab</name>
    <message>
        <source>Add defect</source>
        <translation>添加缺陷</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>添加里程碑</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Edit milestone {name}</source>
        <translation>编辑里程碑 {name}</translation>
    </message>
    <message>
        <source>Everything is in the plan</source>
        <translation>均已列入计划</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>It needs the deposit and the lead time of the order</source>
        <translation>需要定金和订单的生产期</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>No defect is listed.</source>
        <translation>没有列出缺陷。</translation>
    </message>
    <message>
        <source>No inspection is planned. The earlier, the more time to fix what is found.</source>
        <translation>尚未计划验货。越早越有时间整改。</translation>
    </message>
    <message>
        <source>Nothing is planned. The lead time counts from the deposit.</source>
        <translation>尚无计划。生产期从定金起算。</translation>
    </message>
    <message>
        <source>Plan by lead time</source>
        <translation>按生产期计划</translation>
    </message>
    <message>
        <source>Plan inspection</source>
        <translation>计划验货</translation>
    </message>
    <message>
        <source>Print checklist…</source>
        <translation>打印清单…</translation>
    </message>
    <message>
        <source>Print requirements…</source>
        <translation>打印要求…</translation>
    </message>
    <message>
        <source>Record an inspection first</source>
        <translation>请先登记验货</translation>
    </message>
    <message>
        <source>Record an inspection…</source>
        <translation>登记验货…</translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation>要求…</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>未进行</translation>
    </message>
    <message>
        <source>planned {day}</source>
        <translation>计划 {day}</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>承诺 {day}</translation>
    </message>
    <message>
        <source>proposed {day}</source>
        <translation>建议 {day}</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <translation>达成 {day}</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>Not covered: {what}</source>
        <translation>不在保障内：{what}</translation>
    </message>
    <message>
        <source>Open order page</source>
        <translation>打开订单页</translation>
    </message>
    <message>
        <source>Order on the platform…</source>
        <translation>平台订单…</translation>
    </message>
    <message>
        <source>Paying on the site, step by step:</source>
        <translation>在网站付款，分步进行：</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
</context>
<context>
    <name>ReadySheet</name>
    <message>
        <source>Goods are ready</source>
        <translation>货物备妥</translation>
    </message>
    <message>
        <source>Ready notice of</source>
        <translation>供应商通知日期</translation>
    </message>
</context>
<context>
    <name>RiskSheets</name>
    <message>
        <source>A point of the contract</source>
        <translation>合同要点</translation>
    </message>
    <message>
        <source>At least 15 characters; it stays visible</source>
        <translation>至少 15 个字符；会一直显示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take a risk on</source>
        <translation>接受风险</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>接受</translation>
    </message>
</context>
<context>
    <name>RisksTab</name>
    <message>
        <source>Money at risk on this order</source>
        <translation>本订单的风险资金</translation>
    </message>
    <message>
        <source>Nothing was waived.</source>
        <translation>没有豁免任何条件。</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>未解决：{count}</translation>
    </message>
    <message>
        <source>Print order file…</source>
        <translation>打印订单档案…</translation>
    </message>
    <message>
        <source>Print risk sheet…</source>
        <translation>打印风险表…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Six risks</source>
        <translation>六大风险</translation>
    </message>
    <message>
        <source>Take on…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>The contract settles</source>
        <translation>合同已约定</translation>
    </message>
    <message>
        <source>Waived conditions</source>
        <translation>已豁免的条件</translation>
    </message>
    <message>
        <source>With this supplier on all orders</source>
        <translation>该供应商的全部订单</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 项中的 {done} 项</translation>
    </message>
</context>
<context>
    <name>SampleSheet</name>
    <message>
        <source>A sample is made individually, without the pressure of mass production. Keep a sealed one to compare the goods with.</source>
        <translation>样品是单独制作的，没有批量生产的压力。请保留封样，以便与大货对比。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The sample is</source>
        <translation>样品状态</translation>
    </message>
</context>
<context>
    <name>SampleSheets</name>
    <message>
        <source>A sealed one, to compare the goods with</source>
        <translation>封样，用于对照货物</translation>
    </message>
    <message>
        <source>Approve the sample</source>
        <translation>批准样品</translation>
    </message>
    <message>
        <source>Ask for another sample</source>
        <translation>要求重做样品</translation>
    </message>
    <message>
        <source>By the limits, else not judged</source>
        <translation>按限值，否则不判定</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>新样品</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Photos of the sample</source>
        <translation>样品照片</translation>
    </message>
    <message>
        <source>Reject the sample</source>
        <translation>拒绝样品</translation>
    </message>
    <message>
        <source>Sample {round}</source>
        <translation>样品 {round}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>SampleTab</name>
    <message>
        <source>Add measurement</source>
        <translation>添加测量</translation>
    </message>
    <message>
        <source>Add photos of {name}</source>
        <translation>添加照片：{name}</translation>
    </message>
    <message>
        <source>Add sample</source>
        <translation>添加样品</translation>
    </message>
    <message>
        <source>An approved sample was made singly, without the pressure of mass production: keep a sealed one as reference, and inspect the goods against it.</source>
        <translation>确认的样品是单独制作的，没有批量生产的压力：请保留封样，并据此验货。</translation>
    </message>
    <message>
        <source>Approve {name}</source>
        <translation>批准：{name}</translation>
    </message>
    <message>
        <source>Ask for another one than {name}</source>
        <translation>要求重做：{name}</translation>
    </message>
    <message>
        <source>Edit measurement {name}</source>
        <translation>编辑测量 {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑：{name}</translation>
    </message>
    <message>
        <source>Measured of the last sample</source>
        <translation>最近样品的测量</translation>
    </message>
    <message>
        <source>No sample is recorded. Ask for one before you pay the deposit.</source>
        <translation>尚无样品。付定金前请先索样。</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Reject {name}</source>
        <translation>拒绝：{name}</translation>
    </message>
    <message>
        <source>Remove measurement {name}</source>
        <translation>删除测量 {name}</translation>
    </message>
    <message>
        <source>Sample {round}</source>
        <translation>样品 {round}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Sealed reference: {place}</source>
        <translation>封样：{place}</translation>
    </message>
    <message>
        <source>as specified</source>
        <translation>符合规格</translation>
    </message>
    <message>
        <source>asked for {day}</source>
        <translation>索取 {day}</translation>
    </message>
    <message>
        <source>not as specified</source>
        <translation>不符合规格</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>photos: {count}</source>
        <translation>照片：{count}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>收到 {day}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom schedule</source>
        <translation>自定义付款计划</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>尾款</translation>
    </message>
</context>
<context>
    <name>ShippingSheets</name>
    <message>
        <source>Confirm receipt</source>
        <translation>确认收货</translation>
    </message>
    <message>
        <source>Confirm the receipt</source>
        <translation>确认收货</translation>
    </message>
    <message>
        <source>Empty: everything is in this shipment</source>
        <translation>留空：全部在此次发货中</translation>
    </message>
    <message>
        <source>Reason for accepting less than was ordered</source>
        <translation>接受数量少于订购的原因</translation>
    </message>
    <message>
        <source>Reason for confirming without a check</source>
        <translation>未检查即确认的原因</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>{goods}: came, {unit}</source>
        <translation>{goods}：到货，{unit}</translation>
    </message>
    <message>
        <source>{goods}: damaged, {unit}</source>
        <translation>{goods}：破损，{unit}</translation>
    </message>
    <message>
        <source>{goods}: in this shipment, {unit}</source>
        <translation>{goods}：本次发货，{unit}</translation>
    </message>
</context>
<context>
    <name>ShippingTab</name>
    <message>
        <source>Add photos of the goods received on {day}</source>
        <translation>添加 {day} 收到货物的照片</translation>
    </message>
    <message>
        <source>Add shipment</source>
        <translation>添加发货</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Before the receipt is confirmed</source>
        <translation>确认收货之前</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>检查货物</translation>
    </message>
    <message>
        <source>Confirm receipt…</source>
        <translation>确认收货…</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑：{name}</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>收到的货物</translation>
    </message>
    <message>
        <source>It is confirmed already</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>尚未到货。</translation>
    </message>
    <message>
        <source>Nothing is shipped yet.</source>
        <translation>尚未发货。</translation>
    </message>
    <message>
        <source>Open the tracking page of {name}</source>
        <translation>打开跟踪页面：{name}</translation>
    </message>
    <message>
        <source>Papers of the shipment</source>
        <translation>发货单据</translation>
    </message>
    <message>
        <source>Photos of the goods</source>
        <translation>货物照片</translation>
    </message>
    <message>
        <source>Shipment {number}</source>
        <translation>第 {number} 次发货</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>The platform shows the dispatch since {day}.</source>
        <translation>平台自 {day} 起显示已发货。</translation>
    </message>
    <message>
        <source>The receipt was confirmed on {day}.</source>
        <translation>已于 {day} 确认收货。</translation>
    </message>
    <message>
        <source>arrived {day}</source>
        <translation>到达 {day}</translation>
    </message>
    <message>
        <source>expected {day}, plan with {planned}</source>
        <translation>预计 {day}，按 {planned} 安排</translation>
    </message>
    <message>
        <source>leaves {day}</source>
        <translation>启运 {day}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>photos: {count}</source>
        <translation>照片：{count}</translation>
    </message>
    <message>
        <source>shipped {day}</source>
        <translation>发货 {day}</translation>
    </message>
    <message>
        <source>{goods}: ordered {ordered}, came {came}, damaged {damaged} ({unit})</source>
        <translation>{goods}：订购 {ordered}，到货 {came}，破损 {damaged}（{unit}）</translation>
    </message>
</context>
<context>
    <name>ShortSheet</name>
    <message>
        <source>At most {percent} of the payment, and never more than is left to pay</source>
        <translation>最多为该笔付款的{percent}，且不超过其余额</translation>
    </message>
    <message>
        <source>Make it due again</source>
        <translation>仍要求补付</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结清</translation>
    </message>
    <message>
        <source>Settle a shortfall</source>
        <translation>结清短少款</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Day, total and terms</source>
        <translation>日期、总额和条件</translation>
    </message>
    <message>
        <source>Payments as agreed</source>
        <translation>约定的付款</translation>
    </message>
    <message>
        <source>Payments together, exactly the order total</source>
        <translation>付款合计，与订单总额完全一致</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write the total</source>
        <translation>请填写总额</translation>
    </message>
</context>
<context>
    <name>VoidSheet</name>
    <message>
        <source>The payment stays in the list with the reason. This cannot be undone.</source>
        <translation>付款将连同理由保留在列表中，此操作无法撤销。</translation>
    </message>
    <message>
        <source>Void a payment</source>
        <translation>作废付款</translation>
    </message>
    <message>
        <source>Void payment</source>
        <translation>作废付款</translation>
    </message>
</context>
<context>
    <name>WaiverSheet</name>
    <message>
        <source>At least 15 characters.</source>
        <translation>至少 15 个字符。</translation>
    </message>
    <message>
        <source>At least 15 characters. Instead of a sample you can agree on a small pilot batch.</source>
        <translation>至少 15 个字符。可以约定小批量试产代替样品。</translation>
    </message>
    <message>
        <source>Everything open about the supplier</source>
        <translation>该供应商的全部未决事项</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Waive a condition</source>
        <translation>豁免条件</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>At most USD {most} a payment</source>
        <translation>每笔最多 USD {most}</translation>
    </message>
    <message>
        <source>Before Western Union or MoneyGram, four checks:</source>
        <translation>使用 Western Union 或 MoneyGram 之前的四项核查：</translation>
    </message>
    <message>
        <source>Everything is paid</source>
        <translation>已全部付清</translation>
    </message>
    <message>
        <source>Fee not known</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>Fee {fee}</source>
        <translation>费用 {fee}</translation>
    </message>
    <message>
        <source>For {amount}</source>
        <translation>金额 {amount}</translation>
    </message>
    <message>
        <source>Pay by Western Union or MoneyGram…</source>
        <translation>使用 Western Union 或 MoneyGram 付款…</translation>
    </message>
    <message>
        <source>Source: {source}, {day}</source>
        <translation>来源：{source}，{day}</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>What it costs: {method}…</source>
        <translation>费用：{method}…</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>{amount} lost on the exchange rate</source>
        <translation>汇率损失 {amount}</translation>
    </message>
</context>
</TS>
