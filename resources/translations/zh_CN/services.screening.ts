<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Screening</name>
    <message>
        <source>No screening list is in the file.</source>
        <translation>文件中没有筛查名单。</translation>
    </message>
    <message>
        <source>Not screened yet.</source>
        <translation>尚未按名单筛查。</translation>
    </message>
    <message>
        <source>Not the same as “{entry}” on the {list}: {reason}</source>
        <translation>与“{list}”上的“{entry}”不是同一家：{reason}</translation>
    </message>
    <message>
        <source>Not the same as “{entry}” on your own list: {reason}</source>
        <translation>与自有名单上的“{entry}”不是同一家：{reason}</translation>
    </message>
    <message>
        <source>Screened on {day}; a list or a name has changed since: screen again.</source>
        <translation>已于 {day} 筛查；之后名单或名称有变化，请重新筛查。</translation>
    </message>
    <message>
        <source>The list has {count} entries, the one in the file {before}: it may be only a part. Take it in only if you know that it is whole.</source>
        <translation>该名单有 {count} 条记录，文件中的有 {before} 条：可能只是一部分。确认完整后再导入。</translation>
    </message>
    <message>
        <source>The {list} is of {day}: fetch a newer one.</source>
        <translation>{list}的日期为 {day}：请获取更新的名单。</translation>
    </message>
    <message>
        <source>The {list} kept in the file is damaged. Take it in again.</source>
        <translation>文件中的{list}已损坏。请重新导入。</translation>
    </message>
    <message>
        <source>There are several lists of your own. Say which one: {names}.</source>
        <translation>自有名单不止一份，请说明是哪一份：{names}。</translation>
    </message>
    <message>
        <source>This list is not in the file.</source>
        <translation>文件中没有此名单。</translation>
    </message>
    <message>
        <source>This match is no longer in the file.</source>
        <translation>文件中已没有此匹配。</translation>
    </message>
    <message>
        <source>Your own list {name} is of {day}: take in a newer one.</source>
        <translation>自有名单 {name} 的日期为 {day}：请导入更新的名单。</translation>
    </message>
</context>
</TS>
