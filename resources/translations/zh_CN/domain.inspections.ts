<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Inspections</name>
    <message>
        <source>A lot to draw a sample from has {least} to {most} pieces</source>
        <translation>可抽样的批量为 {least} 至 {most} 件</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accepted by the sampling plan</source>
        <translation>按抽样方案：接收</translation>
    </message>
    <message>
        <source>An AQL needs the number of pieces in the lot</source>
        <translation>AQL 需要批量件数</translation>
    </message>
    <message>
        <source>Before shipment</source>
        <translation>出货前</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>致命缺陷</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>During production</source>
        <translation>生产中</translation>
    </message>
    <message>
        <source>Factory audit</source>
        <translation>验厂</translation>
    </message>
    <message>
        <source>Loading of the container</source>
        <translation>装柜监装</translation>
    </message>
    <message>
        <source>Look at all {lot} pieces: the sample is as large as the lot.</source>
        <translation>全部 {lot} 件都要检查：样本量不小于批量。</translation>
    </message>
    <message>
        <source>Look at {pieces} of {lot} pieces (code letter {letter}).</source>
        <translation>从 {lot} 件中检查 {pieces} 件（字码 {letter}）。</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>主要缺陷</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>次要缺陷</translation>
    </message>
    <message>
        <source>Not all defects are counted yet</source>
        <translation>缺陷尚未全部计数</translation>
    </message>
    <message>
        <source>Pilot batch</source>
        <translation>试产批</translation>
    </message>
    <message>
        <source>Quality as before: {last} defects in 100 pieces ({order}, {former}).</source>
        <translation>质量持平：每百件 {last} 个缺陷（{order}，{former}）。</translation>
    </message>
    <message>
        <source>Quality fades: {last} defects in 100 pieces ({order}), {before} before ({former}).</source>
        <translation>质量下滑：每百件 {last} 个缺陷（{order}），之前为 {before}（{former}）。</translation>
    </message>
    <message>
        <source>Quality improves: {last} defects in 100 pieces ({order}), {before} before ({former}).</source>
        <translation>质量改善：每百件 {last} 个缺陷（{order}），之前为 {before}（{former}）。</translation>
    </message>
    <message>
        <source>Refused by the sampling plan</source>
        <translation>按抽样方案：拒收</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>Sort out</source>
        <translation>挑选</translation>
    </message>
    <message>
        <source>{aql} is no AQL of the table; choose 0 or one of {aqls}</source>
        <translation>{aql} 不是表中的 AQL；请选 0 或 {aqls} 之一</translation>
    </message>
    <message>
        <source>{kind}: accepted up to {ac} defects, refused from {re}.</source>
        <translation>{kind}：{ac} 个及以下接收，{re} 个及以上拒收。</translation>
    </message>
    <message>
        <source>“{text}” is no inspection level; choose one of {levels}</source>
        <translation>“{text}”不是检验水平；请从 {levels} 中选择</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>The lower limit {low} is above the upper limit {high}</source>
        <translation>下限 {low} 高于上限 {high}</translation>
    </message>
</context>
</TS>
