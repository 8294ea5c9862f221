<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Market</name>
    <message>
        <source>A search address begins with https:// and has {place} once, where the words go: https://www.example.com/search?text={place}</source>
        <translation>搜索地址以 https:// 开头，并含有一处 {place}，即搜索词的位置：https://www.example.com/search?text={place}</translation>
    </message>
    <message>
        <source>The price from {least} is above the price up to {most}.</source>
        <translation>最低价 {least} 高于最高价 {most}。</translation>
    </message>
    <message>
        <source>The search address is too long: use fewer words.</source>
        <translation>搜索地址太长，请减少词数。</translation>
    </message>
    <message>
        <source>There is no marketplace “{name}”. Choose one of: {known}</source>
        <translation>没有平台“{name}”。请选择：{known}</translation>
    </message>
    <message>
        <source>Type the product to search for.</source>
        <translation>请输入要搜索的产品。</translation>
    </message>
    <message>
        <source>“{code}” is not a country code; write two letters, such as CN</source>
        <translation>“{code}”不是国家代码，请写两个字母，例如 CN</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Is narrower</source>
        <translation>范围更窄</translation>
    </message>
    <message>
        <source>Is wider</source>
        <translation>范围更广</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>意思相同</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>没有用</translation>
    </message>
    <message>
        <source>Partly useful</source>
        <translation>部分有用</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>有用</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A wider word</source>
        <translation>更宽泛的词</translation>
    </message>
    <message>
        <source>Another word for the same</source>
        <translation>同义的另一个词</translation>
    </message>
    <message>
        <source>Few results</source>
        <translation>结果较少</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>One item instead of many, or the reverse</source>
        <translation>单复数互换</translation>
    </message>
    <message>
        <source>Only excluded words are left. Type the product to search for.</source>
        <translation>只剩下要排除的词，请输入要搜索的产品。</translation>
    </message>
    <message>
        <source>Quotation marks hide results. Leave them out.</source>
        <translation>引号会隐藏结果，请去掉。</translation>
    </message>
    <message>
        <source>Separators between words do not help. Leave them out.</source>
        <translation>词间的分隔符没有帮助，请去掉。</translation>
    </message>
    <message>
        <source>The last two words only</source>
        <translation>只用最后两个词</translation>
    </message>
    <message>
        <source>The last word only</source>
        <translation>只用最后一个词</translation>
    </message>
    <message>
        <source>The query is too long: at most {most} characters.</source>
        <translation>搜索词太长：最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>This dash excludes nothing.</source>
        <translation>这个破折号没有排除任何词。</translation>
    </message>
    <message>
        <source>This is a link to a product: open it, or keep it with a supplier. To search, type what the product is called.</source>
        <translation>这是产品链接：请打开它，或将其保存到供应商。如需搜索，请输入产品名称。</translation>
    </message>
    <message>
        <source>To exclude a word put a minus right before it: -{word}</source>
        <translation>要排除某个词，请在它前面紧跟减号：-{word}</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>范围太宽</translation>
    </message>
    <message>
        <source>Type the product to search for.</source>
        <translation>请输入要搜索的产品。</translation>
    </message>
    <message>
        <source>Without quotation marks and needless words</source>
        <translation>去掉引号和多余的词</translation>
    </message>
    <message>
        <source>Without sizes and model numbers</source>
        <translation>去掉尺寸和型号</translation>
    </message>
    <message>
        <source>Without the excluded words</source>
        <translation>不排除任何词</translation>
    </message>
    <message>
        <source>{count} products in one query: search for one at a time.</source>
        <translation>一个搜索词里有 {count} 种产品，请一次搜索一种。</translation>
    </message>
    <message>
        <source>{count} words are far too many: two or three find more.</source>
        <translation>{count} 个词太多了，两三个词找到的更多。</translation>
    </message>
    <message>
        <source>{count} words: two or three find more.</source>
        <translation>{count} 个词：两三个词找到的更多。</translation>
    </message>
    <message>
        <source>“{words}” stands there twice: once is enough.</source>
        <translation>“{words}”重复了，写一次即可。</translation>
    </message>
    <message>
        <source>“{word}” does not describe the product. Leave it out.</source>
        <translation>“{word}”并不描述产品，请去掉。</translation>
    </message>
    <message>
        <source>“{word}” finds counterfeits, which customs seize. Leave it out.</source>
        <translation>“{word}”会找到仿冒品，海关会扣留。请去掉。</translation>
    </message>
    <message>
        <source>“{word}” is a country. Use the country filter instead.</source>
        <translation>“{word}”是国家，请改用国家筛选。</translation>
    </message>
    <message>
        <source>“{word}” is a link. Type what the product is called.</source>
        <translation>“{word}”是链接。请输入产品名称。</translation>
    </message>
    <message>
        <source>“{word}” is a size: too exact for a first search.</source>
        <translation>“{word}”是尺寸，首次搜索不必这么精确。</translation>
    </message>
    <message>
        <source>“{word}” is not in Latin letters. In English: {english}</source>
        <translation>“{word}”不是拉丁字母。英文：{english}</translation>
    </message>
    <message>
        <source>“{word}” is not in Latin letters. Write it in English.</source>
        <translation>“{word}”不是拉丁字母，请用英文书写。</translation>
    </message>
    <message>
        <source>“{word}” is not needed: every result is a supplier&apos;s.</source>
        <translation>不需要“{word}”：所有结果都来自供应商。</translation>
    </message>
    <message>
        <source>“{word}” looks like a model number: too exact for a first search.</source>
        <translation>“{word}”像是型号，首次搜索不必这么精确。</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>A request posted on {posted} cannot expire on {day}.</source>
        <translation>{posted}发布的采购需求不可能在{day}到期。</translation>
    </message>
    <message>
        <source>A request that was posted needs the day.</source>
        <translation>已发布的需求要有发布日期。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>There are no offers before {posted}, when it was posted.</source>
        <translation>{posted}才发布，之前不会有报价。</translation>
    </message>
    <message>
        <source>This request is closed already.</source>
        <translation>该采购需求已经关闭。</translation>
    </message>
    <message>
        <source>This request was not posted yet: mark it as posted, then add offers.</source>
        <translation>该采购需求尚未发布：请先标为已发布，再添加报价。</translation>
    </message>
    <message>
        <source>{day} is in the future.</source>
        <translation>{day}还没有到。</translation>
    </message>
</context>
</TS>
