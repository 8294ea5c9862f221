<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>{count} words are far too many: two or three find more.</source>
        <translation>{count} 个词太多了，两三个词找到的更多。</translation>
    </message>
    <message>
        <source>{count} words: two or three find more.</source>
        <translation>{count} 个词：两三个词找到的更多。</translation>
    </message>
    <message>
        <source>“{word}” is a size: too exact for a first search.</source>
        <translation>“{word}”是尺寸，首次搜索不必这么精确。</translation>
    </message>
    <message>
        <source>“{word}” looks like a model number: too exact for a first search.</source>
        <translation>“{word}”像是型号，首次搜索不必这么精确。</translation>
    </message>
</context>
</TS>
