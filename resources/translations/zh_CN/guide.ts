<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BadgesView</name>
    <message>
        <source>Badges choose whom you check further, never whom you pay.</source>
        <translation>标志用来决定进一步核查谁，而不是付款给谁。</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>How many do you need?</source>
        <translation>您需要多少？</translation>
    </message>
    <message>
        <source>How many you need</source>
        <translation>需要多少</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>DepositView</name>
    <message>
        <source>A transfer is the supplier&apos;s as soon as it arrives. What is paid for an order on the platform is held there until shipment; a claim must be made in time.</source>
        <translation>汇款一到就归供应商。平台订单的款项由平台保管到发货；索赔须在期限内提出。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>Find a term in any language</source>
        <translation>用任何语言查找术语</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>没有含这些词的术语。</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Show in the list of rules</source>
        <translation>在规则列表中显示</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>JourneyMap</name>
    <message>
        <source>The journey from account to feedback</source>
        <translation>从账号到评价的全过程</translation>
    </message>
</context>
<context>
    <name>JourneyView</name>
    <message>
        <source>Go to the page: {page}</source>
        <translation>转到页面：{page}</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>The commands of a page are listed once it has been opened.</source>
        <translation>打开过的页面，其命令会列在这里。</translation>
    </message>
</context>
<context>
    <name>MethodsView</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>RisksView</name>
    <message>
        <source>In the program</source>
        <translation>在程序中</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Goes to the page {page}</source>
        <translation>转到页面 {page}</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>在程序中</translation>
    </message>
    <message>
        <source>Read on {day}</source>
        <translation>读取于 {day}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Show in the program</source>
        <translation>在程序中显示</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Value in use</source>
        <translation>使用中的数值</translation>
    </message>
    <message>
        <source>What holds today</source>
        <translation>现在的情况</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Both sources</source>
        <translation>两个来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>No rule has these words. Clear the search or a filter.</source>
        <translation>没有含这些词的规则。请清空搜索或筛选。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
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
        <source>Search the rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>显示全部规则</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
</context>
<context>
    <name>SecurityView</name>
    <message>
        <source>Is this link genuine?</source>
        <translation>这个链接是真的吗？</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Link to be checked</source>
        <translation>待检查的链接</translation>
    </message>
    <message>
        <source>Paste a link; it is not opened</source>
        <translation>粘贴链接；不会打开它</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>注意事项</translation>
    </message>
</context>
</TS>
