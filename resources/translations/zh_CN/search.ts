<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>FiltersBar</name>
    <message>
        <source>Any country</source>
        <translation>任何国家</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>More filters…</source>
        <translation>更多筛选…</translation>
    </message>
    <message>
        <source>Several markets…</source>
        <translation>多个平台…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>搜索网站</translation>
    </message>
</context>
<context>
    <name>FiltersSheet</name>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Use these filters</source>
        <translation>使用这些筛选</translation>
    </message>
</context>
<context>
    <name>IdeasBar</name>
    <message>
        <source>Customs call it (HS heading, a hint): {headings}</source>
        <translation>海关称呼（HS 品目，仅供参考）：{headings}</translation>
    </message>
    <message>
        <source>Narrower:</source>
        <translation>更具体：</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>其他词</translation>
    </message>
    <message>
        <source>Own words for searches</source>
        <translation>自己的搜索词</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>自己的词…</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>同义：</translation>
    </message>
    <message>
        <source>Wider:</source>
        <translation>更宽泛：</translation>
    </message>
</context>
<context>
    <name>LintList</name>
    <message>
        <source>Add as supplier…</source>
        <translation>添加为供应商…</translation>
    </message>
    <message>
        <source>Move to filter</source>
        <translation>移到筛选</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>缩短</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>This query is fine.</source>
        <translation>这个搜索词没有问题。</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Type a product, preferably in English. Problems are pointed out.</source>
        <translation>输入产品，最好用英文。影响搜索的内容会被指出。</translation>
    </message>
    <message>
        <source>Write -word</source>
        <translation>改为 -词</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message numerus="yes">
        <source>%n search(es) moved to the Bin</source>
        <translation>
            <numerusform>已将 %n 次搜索移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) restored</source>
        <translation>
            <numerusform>已恢复 %n 次搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>All searches</source>
        <translation>全部搜索</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Filter searches</source>
        <translation>筛选搜索</translation>
    </message>
    <message>
        <source>Judge or save the search</source>
        <translation>评价或保存搜索</translation>
    </message>
    <message>
        <source>Judge or save…</source>
        <translation>评价或保存…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Log of searches</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>No search is in this view.</source>
        <translation>此视图中没有搜索。</translation>
    </message>
    <message>
        <source>None of your own</source>
        <translation>未作评价</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>Open %n queued search(es)</source>
        <translation>
            <numerusform>打开 %n 个待开的搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its page again</source>
        <translation>重新打开网页</translation>
    </message>
    <message>
        <source>Results shown by the site</source>
        <translation>网站显示的结果数</translation>
    </message>
    <message>
        <source>Saved to use again</source>
        <translation>已保存备用</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再次搜索</translation>
    </message>
    <message>
        <source>Searches you open in the browser are listed here. Enter how many results you saw.</source>
        <translation>在浏览器中打开的搜索会保存在这里。请填写您看到的结果数。</translation>
    </message>
    <message>
        <source>Waiting to be opened</source>
        <translation>等待打开</translation>
    </message>
</context>
<context>
    <name>MarketsSheet</name>
    <message>
        <source>Choose at least one market.</source>
        <translation>请至少选择一个平台。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>The same search on several markets</source>
        <translation>在多个平台同样搜索</translation>
    </message>
    <message>
        <source>no results noted</source>
        <translation>未记录结果数</translation>
    </message>
    <message>
        <source>{hits} results, {day}</source>
        <translation>{hits} 个结果，{day}</translation>
    </message>
</context>
<context>
    <name>NeedBar</name>
    <message>
        <source>A need says what, how much and by when; what you find belongs to it.</source>
        <translation>采购意向说明要买什么、多少、何时要；找到的都归到它下面。</translation>
    </message>
    <message>
        <source>Change this need</source>
        <translation>修改此采购意向</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>采购意向</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新建采购意向</translation>
    </message>
    <message>
        <source>No need chosen</source>
        <translation>未选采购意向</translation>
    </message>
    <message>
        <source>The need that is searched for</source>
        <translation>正在搜索的采购意向</translation>
    </message>
    <message>
        <source>at most {price}</source>
        <translation>最高 {price}</translation>
    </message>
</context>
<context>
    <name>NeedColumns</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>NeedSheet</name>
    <message>
        <source>Add need</source>
        <translation>添加采购意向</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>采购意向</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新建采购意向</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>NeedsTab</name>
    <message numerus="yes">
        <source>%n need(s) moved to the Bin</source>
        <translation>
            <numerusform>已将 %n 条采购意向移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 条采购意向</numerusform>
        </translation>
    </message>
    <message>
        <source>All needs</source>
        <translation>全部采购意向</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Buying request</source>
        <translation>采购需求</translation>
    </message>
    <message>
        <source>Filter needs</source>
        <translation>筛选采购意向</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新建采购意向</translation>
    </message>
    <message>
        <source>No need is in the Bin.</source>
        <translation>回收站中没有采购意向。</translation>
    </message>
    <message>
        <source>No needs yet. A need is what you want to buy: searching starts from it.</source>
        <translation>还没有采购意向。采购意向是您想买的东西，搜索由此开始。</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>OwnTermsSheet</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Own words for searches</source>
        <translation>自己的搜索词</translation>
    </message>
    <message>
        <source>Remove {term}</source>
        <translation>移除 {term}</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>A link to a product or a store, or the card of a result</source>
        <translation>产品或店铺链接，或结果卡片</translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>Copied from the site</source>
        <translation>从网站复制的内容</translation>
    </message>
    <message>
        <source>Not understood, kept in the notes: {lines}</source>
        <translation>未识别，已存入备注：{lines}</translation>
    </message>
    <message>
        <source>Paste from the site</source>
        <translation>从网站粘贴</translation>
    </message>
    <message>
        <source>Recorded already, perhaps the same: {names}. Add it anyway?</source>
        <translation>已有记录，可能相同：{names}。仍要添加吗？</translation>
    </message>
    <message>
        <source>response rate {rate}</source>
        <translation>回复率 {rate}</translation>
    </message>
    <message>
        <source>years on the site: {count}</source>
        <translation>入驻年数：{count}</translation>
    </message>
    <message>
        <source>“$” is taken for USD, as on Alibaba.com: check it</source>
        <translation>“$”按 Alibaba.com 的惯例视为 USD：请核对</translation>
    </message>
</context>
<context>
    <name>QueryCard</name>
    <message>
        <source>Fix all</source>
        <translation>全部修正</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>led desk lamp</source>
        <translation>led desk lamp</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Offers</source>
        <translation>报价</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Write the text from these fields</source>
        <translation>按这些字段生成正文</translation>
    </message>
</context>
<context>
    <name>RequestSheets</name>
    <message>
        <source>500:4.90; 2000:4.50</source>
        <translation>500:4.90; 2000:4.50</translation>
    </message>
    <message>
        <source>Buying request</source>
        <translation>采购需求</translation>
    </message>
    <message>
        <source>Keep offer</source>
        <translation>保存报价</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>标为已发布</translation>
    </message>
    <message>
        <source>New buying request</source>
        <translation>新建采购需求</translation>
    </message>
    <message>
        <source>Offer to a buying request</source>
        <translation>对采购需求的报价</translation>
    </message>
    <message>
        <source>One that the file has gets this quote; another name is added.</source>
        <translation>文件中已有的供应商会得到此报价；新名称将被添加。</translation>
    </message>
    <message>
        <source>Prices by quantity</source>
        <translation>按数量的价格</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The request was posted</source>
        <translation>采购需求已发布</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message numerus="yes">
        <source>%n request(s) moved to the Bin</source>
        <translation>
            <numerusform>已将 %n 条需求移入回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 条需求</numerusform>
        </translation>
    </message>
    <message>
        <source>Add offer…</source>
        <translation>添加报价…</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>全部需求</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>关闭需求</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>已关闭的需求</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制正文</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>筛选需求</translation>
    </message>
    <message>
        <source>Mark as posted…</source>
        <translation>标为已发布…</translation>
    </message>
    <message>
        <source>New buying request</source>
        <translation>新建采购需求</translation>
    </message>
    <message>
        <source>No buying request is in this view.</source>
        <translation>此视图中没有采购需求。</translation>
    </message>
    <message>
        <source>No buying requests. Where no search finds it, let suppliers come to you.</source>
        <translation>没有采购需求。搜索找不到时，让供应商来找您。</translation>
    </message>
    <message>
        <source>No new offers today</source>
        <translation>今天没有新报价</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>On the search line you look through ready offers; with a buying request (RFQ on Alibaba.com) suppliers come to you.</source>
        <translation>在搜索栏里您浏览现成的产品；发布采购需求（Alibaba.com 上称 RFQ），供应商会来找您。</translation>
    </message>
    <message>
        <source>Open its page on the site</source>
        <translation>打开平台页面</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>进行中的需求</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>查看报价</translation>
    </message>
    <message>
        <source>The text of the request was copied.</source>
        <translation>需求正文已复制。</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Exclude this word</source>
        <translation>排除这个词</translation>
    </message>
    <message>
        <source>Include {word} again</source>
        <translation>恢复 {word}</translation>
    </message>
    <message>
        <source>Next: {product}</source>
        <translation>下一个：{product}</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the words as I typed them</source>
        <translation>按我输入的原文搜索</translation>
    </message>
    <message>
        <source>Set on the site yourself: {filters}</source>
        <translation>请在网站上自行设置：{filters}</translation>
    </message>
    <message>
        <source>Word to exclude</source>
        <translation>要排除的词</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>一个词</translation>
    </message>
</context>
<context>
    <name>RetailHint</name>
    <message>
        <source>Search AliExpress</source>
        <translation>在 AliExpress 搜索</translation>
    </message>
</context>
<context>
    <name>SearchColumns</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Copied: {query}</source>
        <translation>已复制：{query}</translation>
    </message>
    <message>
        <source>The search cannot wait in the log: the file is read-only.</source>
        <translation>无法放入日志等待：文件为只读。</translation>
    </message>
    <message>
        <source>The search was opened but not logged: the file is read-only.</source>
        <translation>搜索已打开，但未记入日志：文件为只读。</translation>
    </message>
    <message>
        <source>There is nothing to fix.</source>
        <translation>没有需要修正的。</translation>
    </message>
</context>
<context>
    <name>SearchOpening</name>
    <message>
        <source>It waits in the log. “Open queued” opens all that wait.</source>
        <translation>已放入日志等待。“打开待开的搜索”会全部打开。</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Added supplier {name}</source>
        <translation>已添加供应商 {name}</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>复制搜索词</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新建采购意向</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>新搜索</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Paste from the site…</source>
        <translation>从网站粘贴…</translation>
    </message>
    <message>
        <source>Product search</source>
        <translation>产品搜索</translation>
    </message>
    <message>
        <source>Queue for later</source>
        <translation>稍后打开</translation>
    </message>
</context>
<context>
    <name>SignInRow</name>
    <message>
        <source>I am signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Open the sign-in page of Alibaba.com</source>
        <translation>打开 Alibaba.com 登录页</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in on the site first: signed in, you see more.</source>
        <translation>请先登录网站：登录后能看到更多。</translation>
    </message>
</context>
<context>
    <name>VariantsBar</name>
    <message>
        <source>Make a buying request</source>
        <translation>生成采购需求</translation>
    </message>
    <message>
        <source>Try these changes:</source>
        <translation>可以试试：</translation>
    </message>
    <message>
        <source>{count} searches found nothing:</source>
        <translation>{count}次搜索没有结果：</translation>
    </message>
</context>
<context>
    <name>WaysToFind</name>
    <message numerus="yes">
        <source>%n buying request(s)</source>
        <translation>
            <numerusform>%n 条采购需求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n 条采购意向</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es)</source>
        <translation>
            <numerusform>%n 次搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Buying requests</source>
        <translation>采购需求</translation>
    </message>
    <message>
        <source>Change a field of the needs…</source>
        <translation>修改采购意向的字段…</translation>
    </message>
    <message>
        <source>Change a field of the requests…</source>
        <translation>修改采购需求的字段…</translation>
    </message>
    <message>
        <source>Change a field of the searches…</source>
        <translation>修改搜索的字段…</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>采购意向</translation>
    </message>
    <message>
        <source>Search line</source>
        <translation>搜索栏</translation>
    </message>
    <message>
        <source>Ways to find goods</source>
        <translation>找货的方法</translation>
    </message>
</context>
</TS>
