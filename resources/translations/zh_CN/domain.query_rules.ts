<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>Quotation marks hide results. Leave them out.</source>
        <translation>引号会隐藏结果，请去掉。</translation>
    </message>
    <message>
        <source>Separators between words do not help. Leave them out.</source>
        <translation>词间的分隔符没有帮助，请去掉。</translation>
    </message>
    <message>
        <source>This dash excludes nothing.</source>
        <translation>这个破折号没有排除任何词。</translation>
    </message>
    <message>
        <source>To exclude a word put a minus right before it: -{word}</source>
        <translation>要排除某个词，请在它前面紧跟减号：-{word}</translation>
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
        <source>“{word}” is a country. Use the country filter instead.</source>
        <translation>“{word}”是国家，请改用国家筛选。</translation>
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
</TS>
