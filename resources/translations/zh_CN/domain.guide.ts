<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Guide</name>
    <message>
        <source>30/70 and your money</source>
        <translation>30/70 与您的资金</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>AliExpress</source>
        <translation>AliExpress</translation>
    </message>
    <message>
        <source>Alibaba or AliExpress</source>
        <translation>Alibaba 还是 AliExpress</translation>
    </message>
    <message>
        <source>Alibaba.com</source>
        <translation>Alibaba.com</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>Another shop (Tomtop)</source>
        <translation>另一家商店 (Tomtop)</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>认证标志</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>尾款</translation>
    </message>
    <message>
        <source>Balance paid</source>
        <translation>已付尾款</translation>
    </message>
    <message>
        <source>Bank transfer (T/T)</source>
        <translation>电汇 (T/T)</translation>
    </message>
    <message>
        <source>Buying safely</source>
        <translation>安全采购</translation>
    </message>
    <message>
        <source>Chinese article</source>
        <translation>中文文章</translation>
    </message>
    <message>
        <source>Choice and check</source>
        <translation>选择与核查</translation>
    </message>
    <message>
        <source>Choosing a supplier</source>
        <translation>选择供应商</translation>
    </message>
    <message>
        <source>Choosing the payment</source>
        <translation>选择付款方式</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Deposit paid</source>
        <translation>已付定金</translation>
    </message>
    <message>
        <source>Enter how many you need, such as 500.</source>
        <translation>请输入需要的数量，例如 500。</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Feedback or dispute</source>
        <translation>评价或纠纷</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Goods shipped</source>
        <translation>货物已发出</translation>
    </message>
    <message>
        <source>In your country</source>
        <translation>在您的国家</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keyword advertising</source>
        <translation>关键词广告</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Natural search</source>
        <translation>自然搜索</translation>
    </message>
    <message>
        <source>News beside the article, figures</source>
        <translation>文章旁的新闻（数字）</translation>
    </message>
    <message>
        <source>News beside the article, with advice</source>
        <translation>文章旁的新闻（建议）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Order paid through Trade Assurance</source>
        <translation>通过 Trade Assurance 付款的订单</translation>
    </message>
    <message>
        <source>Orders in brief</source>
        <translation>订单简述</translation>
    </message>
    <message>
        <source>Paste a link, such as https://www.alibaba.com/…</source>
        <translation>请粘贴链接，例如 https://www.alibaba.com/…</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>Quotes and terms</source>
        <translation>报价与条款</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Registration in brief</source>
        <translation>注册简述</translation>
    </message>
    <message>
        <source>Related traffic</source>
        <translation>关联流量</translation>
    </message>
    <message>
        <source>Retail shop</source>
        <translation>零售店</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Russian how-to</source>
        <translation>俄文指南</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>样品已确认</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search tips</source>
        <translation>搜索技巧</translation>
    </message>
    <message>
        <source>Second stage: the search</source>
        <translation>第二阶段：搜索</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The inquiry</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>采购之路</translation>
    </message>
    <message>
        <source>The last steps</source>
        <translation>最后步骤</translation>
    </message>
    <message>
        <source>The link is about a password or an account: do not follow it; open the site yourself.</source>
        <translation>该链接涉及密码或账户：不要点开，请自己打开网站。</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The six risks</source>
        <translation>六大风险</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>This leads to {host}, a page of the marketplace itself.</source>
        <translation>该链接指向 {host}，是平台自己的页面。</translation>
    </message>
    <message>
        <source>This leads to {host}: not to Alibaba.com.</source>
        <translation>该链接指向 {host}，不是 Alibaba.com。</translation>
    </message>
    <message>
        <source>This only looks like Alibaba.com: it leads to {host}. Do not open it, report it.</source>
        <translation>只是看起来像 Alibaba.com，实际指向 {host}。不要打开，请举报。</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>USD {most} in one payment</source>
        <translation>单笔 {most} 美元</translation>
    </message>
    <message>
        <source>Video advertising</source>
        <translation>视频广告</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>核查内容</translation>
    </message>
    <message>
        <source>What it does not prove</source>
        <translation>不能证明什么</translation>
    </message>
    <message>
        <source>Where to buy</source>
        <translation>在哪里买</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>谁核查</translation>
    </message>
    <message>
        <source>Who gets the money</source>
        <translation>谁收到款项</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your own numbers, in the settings (Limits and thresholds)</source>
        <translation>您自己的数值，见设置（限值与阈值）</translation>
    </message>
    <message>
        <source>{percent} % of the amount</source>
        <translation>金额的 {percent} %</translation>
    </message>
    <message>
        <source>{quantity} is a quantity to ask suppliers on Alibaba.com for.</source>
        <translation>{quantity} 件适合向 Alibaba.com 的供应商询盘。</translation>
    </message>
    <message>
        <source>{quantity} is a retail quantity: look on AliExpress first; a supplier&apos;s MOQ is usually more.</source>
        <translation>{quantity} 件属于零售数量：先看 AliExpress；供应商的起订量通常更大。</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation>{source}，{day}</translation>
    </message>
    <message>
        <source>{source}, {day}: {place}</source>
        <translation>{source}，{day}：{place}</translation>
    </message>
    <message>
        <source>{source}: {place}</source>
        <translation>{source}：{place}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Resale check</source>
        <translation>转售检查</translation>
    </message>
</context>
</TS>
