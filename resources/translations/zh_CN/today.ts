<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>DayList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyCard</name>
    <message>
        <source>Journey</source>
        <translation>流程</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Get ready</source>
        <translation>准备工作</translation>
    </message>
    <message>
        <source>Ready to buy</source>
        <translation>可以采购</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>已完成 {done}/{total}</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Money at risk</source>
        <translation>风险资金</translation>
    </message>
    <message>
        <source>Paid, goods not received yet</source>
        <translation>已付款，货物未收到</translation>
    </message>
    <message numerus="yes">
        <source>in %n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Do the first one</source>
        <translation>处理第一项</translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>今天没有待办事项。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{page}, {day}</source>
        <translation>{page}，{day}</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>用示例数据浏览</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Sourcing Desk guides you from your own details to a paid order: search, suppliers, inquiries, quotes and payments. Everything stays on this computer, in one file and its backups.</source>
        <translation>Sourcing Desk 引导您从填写资料到完成付款：搜索、供应商、询盘、报价和付款。所有内容都保存在本机的一个文件及其备份中。</translation>
    </message>
    <message>
        <source>Start my own file</source>
        <translation>新建自己的文件</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
</context>
</TS>
