<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Checklist</name>
    <message>
        <source>All cartons as they stand</source>
        <translation>全部纸箱堆放情况</translation>
    </message>
    <message>
        <source>Carton {number}: opened, contents</source>
        <translation>第 {number} 箱：开箱，内容物</translation>
    </message>
    <message>
        <source>Cartons are dry, closed and strong enough to be stacked</source>
        <translation>纸箱干燥、封好，可承受堆码</translation>
    </message>
    <message>
        <source>Inner and master cartons are as agreed: pieces, size, weight, material</source>
        <translation>内箱和外箱符合约定：件数、尺寸、重量、材质</translation>
    </message>
    <message>
        <source>Labels, marks, barcode, manual and accessories are right and complete</source>
        <translation>标签、标识、条码、说明书和配件正确齐全</translation>
    </message>
    <message>
        <source>Model, colour, material and finish are those of the sealed reference sample</source>
        <translation>型号、颜色、材质和表面与封样一致</translation>
    </message>
    <message>
        <source>Nothing sharp, loose, wet, mouldy or smelling; no broken needle</source>
        <translation>无锋利、松脱、潮湿、发霉或异味；无断针</translation>
    </message>
    <message>
        <source>Opened cartons hold the goods ordered, not something else: look under the top layer, too</source>
        <translation>开箱内是所订货物而非他物：上层下面也要看</translation>
    </message>
    <message>
        <source>Shipping mark and label</source>
        <translation>唛头和标签</translation>
    </message>
    <message>
        <source>Shipping marks are printed on the cartons as agreed</source>
        <translation>纸箱唛头印刷符合约定</translation>
    </message>
    <message>
        <source>The cartons loaded are counted, and are those that were inspected</source>
        <translation>装柜箱数已清点，且为已验货箱</translation>
    </message>
    <message>
        <source>The container is dry, clean, without holes or smell; its number is noted</source>
        <translation>货柜干燥清洁、无破洞异味；柜号已记录</translation>
    </message>
    <message>
        <source>The goods work: every function is tried on the pieces of the sample</source>
        <translation>货物可用：对样本逐项试用功能</translation>
    </message>
    <message>
        <source>The load is secured; the seal is closed and its number is noted</source>
        <translation>货物已固定；封条已锁，封号已记录</translation>
    </message>
    <message>
        <source>The quantity finished and packed is counted, and is what was ordered</source>
        <translation>完工已包装数量已清点，与订单一致</translation>
    </message>
</context>
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
        <source>The sampling plan refused this lot, so lot, level and AQL stay. Record the new inspection of the lot.</source>
        <translation>抽样方案已拒收该批次，批量、检验水平和 AQL 保持不变。请记录对该批次的新一次验货。</translation>
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
