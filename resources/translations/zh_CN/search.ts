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
        <source>Where</source>
        <translation>搜索网站</translation>
    </message>
</context>
<context>
    <name>LintList</name>
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
    <message>
        <source>Add supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>Add supplier from this search</source>
        <translation>从本次搜索添加供应商</translation>
    </message>
    <message>
        <source>Log of searches</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Results shown by the site</source>
        <translation>网站显示的结果数</translation>
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
        <source>Try these changes:</source>
        <translation>试试这样改：</translation>
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
        <source>Word to exclude</source>
        <translation>要排除的词</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>一个词</translation>
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
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Copied: {query}</source>
        <translation>已复制：{query}</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>复制搜索词</translation>
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
        <source>Product search</source>
        <translation>产品搜索</translation>
    </message>
    <message>
        <source>The search was opened but not logged: the file is read-only.</source>
        <translation>搜索已打开，但未记入记录：文件为只读。</translation>
    </message>
    <message>
        <source>There is nothing to fix.</source>
        <translation>没有需要修正的内容。</translation>
    </message>
</context>
</TS>
