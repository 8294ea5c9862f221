<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Screening</name>
    <message>
        <source>EU consolidated list of financial sanctions</source>
        <translation>欧盟金融制裁综合名单</translation>
    </message>
    <message>
        <source>It counts as the same company, so no money may be sent. Write what has changed, in {count} characters or more.</source>
        <translation>它被视为同一家公司，因此不得付款。请写明有何变化，至少 {count} 个字符。</translation>
    </message>
    <message>
        <source>No list is in the file yet. Fetch one, or take in one you downloaded, in Settings, Screening lists.</source>
        <translation>文件中还没有名单。请在“设置”的“筛查名单”中获取名单，或导入已下载的名单。</translation>
    </message>
    <message>
        <source>No match on: {lists}.</source>
        <translation>在以下名单中无匹配：{lists}。</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>尚未判断</translation>
    </message>
    <message>
        <source>Not the same company</source>
        <translation>不是同一家公司</translation>
    </message>
    <message>
        <source>On the {list}: {entry}</source>
        <translation>在“{list}”上：{entry}</translation>
    </message>
    <message>
        <source>On your own list: {entry}</source>
        <translation>在自有名单上：{entry}</translation>
    </message>
    <message>
        <source>Possible match on the {list}: {entry}</source>
        <translation>在“{list}”上可能匹配：{entry}</translation>
    </message>
    <message>
        <source>Possible match on your own list: {entry}</source>
        <translation>在自有名单上可能匹配：{entry}</translation>
    </message>
    <message>
        <source>The same company</source>
        <translation>同一家公司</translation>
    </message>
    <message>
        <source>UFLPA Entity List (forced labour)</source>
        <translation>UFLPA 实体名单（强迫劳动）</translation>
    </message>
    <message>
        <source>UK Sanctions List</source>
        <translation>英国制裁名单</translation>
    </message>
    <message>
        <source>UN Security Council consolidated list</source>
        <translation>联合国安理会综合名单</translation>
    </message>
    <message>
        <source>US Consolidated Screening List</source>
        <translation>美国综合筛查名单</translation>
    </message>
    <message>
        <source>Write how you know that it is another one, in {count} characters or more.</source>
        <translation>请写明如何得知这是另一家公司，至少 {count} 个字符。</translation>
    </message>
    <message>
        <source>Your own list</source>
        <translation>自有名单</translation>
    </message>
    <message>
        <source>Your own list {name}</source>
        <translation>自有名单 {name}</translation>
    </message>
    <message>
        <source>{list} of {day}</source>
        <translation>{day} 的{list}</translation>
    </message>
</context>
</TS>
