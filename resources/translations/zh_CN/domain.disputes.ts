<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Disputes</name>
    <message>
        <source>A copy of the chat is on file</source>
        <translation>聊天记录副本已存档</translation>
    </message>
    <message>
        <source>A dispute that is “{state}” brings no money back</source>
        <translation>状态为“{state}”的纠纷没有退款</translation>
    </message>
    <message>
        <source>A dispute that is “{state}” cannot become “{to}”</source>
        <translation>状态为“{state}”的纠纷不能变为“{to}”</translation>
    </message>
    <message>
        <source>Another breach of the agreement</source>
        <translation>其他违约行为</translation>
    </message>
    <message>
        <source>Attach a copy of the chat with the supplier</source>
        <translation>附加与供应商的聊天记录副本</translation>
    </message>
    <message>
        <source>Attach photos of the goods</source>
        <translation>附加货物照片</translation>
    </message>
    <message>
        <source>Attach the contract or the proforma invoice</source>
        <translation>附加合同或形式发票</translation>
    </message>
    <message>
        <source>Days are named, with the day of the answer</source>
        <translation>日期已列明，含答复期限</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>Deliberate fraud</source>
        <translation>蓄意欺诈</translation>
    </message>
    <message>
        <source>Enter until when the supplier must answer</source>
        <translation>请填写供应商须在哪天前答复</translation>
    </message>
    <message>
        <source>Escalated to the platform</source>
        <translation>已提交平台裁决</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>已提交凭证</translation>
    </message>
    <message>
        <source>Evidence {met} of {all}: a well-founded complaint usually succeeds</source>
        <translation>凭证 {met}/{all}：理由充分的投诉通常能成功</translation>
    </message>
    <message>
        <source>Evidence {met} of {all}: thin. Complete it before you escalate</source>
        <translation>凭证 {met}/{all}：不足。提交平台前请补齐</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>败诉</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No more than the {paid} paid can come back</source>
        <translation>退款不能超过已付的 {paid}</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Open, negotiating</source>
        <translation>进行中，协商阶段</translation>
    </message>
    <message>
        <source>Photos show it</source>
        <translation>有照片为证</translation>
    </message>
    <message>
        <source>Poor goods</source>
        <translation>货物质量差</translation>
    </message>
    <message>
        <source>Record a step: what happened on which day</source>
        <translation>请记录一个步骤：哪天发生了什么</translation>
    </message>
    <message>
        <source>Record what happened on which day, and until when the supplier must answer</source>
        <translation>登记各日发生的事情，以及供应商的答复期限</translation>
    </message>
    <message>
        <source>Settled in part</source>
        <translation>部分解决</translation>
    </message>
    <message>
        <source>The contract or proforma invoice is on file</source>
        <translation>合同或形式发票已存档</translation>
    </message>
    <message>
        <source>The facts are written down</source>
        <translation>事实已写明</translation>
    </message>
    <message>
        <source>The facts have {count} of at least {least} characters: say more of it</source>
        <translation>事实部分有 {count} 个字符，至少需要 {least} 个：请写得更详细</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>胜诉</translation>
    </message>
    <message>
        <source>Write what was agreed, what came instead, and how many pieces are affected</source>
        <translation>写明约定内容、实际收到什么、涉及多少件</translation>
    </message>
    <message>
        <source>{day} is before the dispute was opened, on {opened}</source>
        <translation>{day} 早于纠纷发起日 {opened}</translation>
    </message>
</context>
</TS>
