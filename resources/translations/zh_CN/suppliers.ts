<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AddSheet</name>
    <message>
        <source>Add it anyway?</source>
        <translation>仍要添加吗？</translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>Badges on the page today</source>
        <translation>页面上今日的认证标志</translation>
    </message>
    <message>
        <source>Found by the search “{query}”</source>
        <translation>通过搜索“{query}”找到</translation>
    </message>
    <message>
        <source>Recorded already, perhaps the same: {names}.</source>
        <translation>已有记录，可能是同一家：{names}。</translation>
    </message>
</context>
<context>
    <name>AnswerEvidenceSheet</name>
    <message>
        <source>A picture of the page, a report or a letter</source>
        <translation>页面截图、报告或信件</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>附加证据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Attach file…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Look on {site}</source>
        <translation>在 {site} 上查找</translation>
    </message>
    <message>
        <source>Save a copy: {file}</source>
        <translation>保存副本：{file}</translation>
    </message>
</context>
<context>
    <name>BadgeRow</name>
    <message>
        <source>Day, link, report: {badge}</source>
        <translation>日期、链接、报告：{badge}</translation>
    </message>
    <message>
        <source>Not there on {day}</source>
        <translation>{day} 未见</translation>
    </message>
    <message>
        <source>Seen on {day}</source>
        <translation>{day} 所见</translation>
    </message>
    <message>
        <source>What it proves: {badge}</source>
        <translation>能证明什么：{badge}</translation>
    </message>
    <message>
        <source>report of {day}</source>
        <translation>{day} 的报告</translation>
    </message>
    <message>
        <source>report read</source>
        <translation>已阅读报告</translation>
    </message>
    <message>
        <source>too old: counts as none</source>
        <translation>过旧：视为没有</translation>
    </message>
    <message>
        <source>valid to {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
</context>
<context>
    <name>BadgeSheet</name>
    <message>
        <source>Kept inside your sourcing file</source>
        <translation>保存在您的文件中</translation>
    </message>
    <message>
        <source>Report or picture</source>
        <translation>报告或图片</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What the page shows of a badge</source>
        <translation>页面上的标志信息</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Add certificate</source>
        <translation>添加证书</translation>
    </message>
    <message>
        <source>Edit certificate</source>
        <translation>编辑证书</translation>
    </message>
    <message>
        <source>Its scan or PDF, kept inside your sourcing file</source>
        <translation>扫描件或 PDF，保存在您的采购文件中</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Edit certificate {name}</source>
        <translation>编辑证书 {name}</translation>
    </message>
    <message>
        <source>Look up certificate {name} in its register</source>
        <translation>在登记册中查询证书 {name}</translation>
    </message>
    <message>
        <source>Move certificate {name} to the Bin</source>
        <translation>将证书 {name} 移到回收站</translation>
    </message>
    <message>
        <source>Save a copy of the file of {name}</source>
        <translation>保存证书 {name} 的文件副本</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>编辑联系人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Edit contact {name}</source>
        <translation>编辑联系人 {name}</translation>
    </message>
    <message>
        <source>Make {name} the main contact</source>
        <translation>将 {name} 设为主要联系人</translation>
    </message>
    <message>
        <source>Move contact {name} to the Bin</source>
        <translation>将联系人 {name} 移到回收站</translation>
    </message>
</context>
<context>
    <name>DroppedFileSheet</name>
    <message>
        <source>Attach</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It is evidence of</source>
        <translation>作为以下内容的证据</translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <source>Consider another maker.</source>
        <translation>考虑另一家厂家。</translation>
    </message>
    <message>
        <source>Critical: do not proceed</source>
        <translation>严重：停止</translation>
    </message>
    <message>
        <source>Next best for this product: {name}</source>
        <translation>此商品的次优选择：{name}</translation>
    </message>
    <message>
        <source>No red flags recorded.</source>
        <translation>没有风险信号。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Resolve: {flag}</source>
        <translation>解除：{flag}</translation>
    </message>
    <message>
        <source>Warning: be careful</source>
        <translation>警告：需要谨慎</translation>
    </message>
    <message>
        <source>by rule {rule}</source>
        <translation>依据规则 {rule}</translation>
    </message>
    <message>
        <source>{flag}, resolved {day}: {reason}</source>
        <translation>{flag}，{day} 已解除：{reason}</translation>
    </message>
    <message>
        <source>{flag}. It is open again: what it requires is not on file.</source>
        <translation>{flag}。重新生效：所要求的材料不在文件中。</translation>
    </message>
</context>
<context>
    <name>FlagSheet</name>
    <message>
        <source>Record flag</source>
        <translation>记录风险信号</translation>
    </message>
    <message>
        <source>Record red flag</source>
        <translation>记录风险信号</translation>
    </message>
</context>
<context>
    <name>HoldSheet</name>
    <message>
        <source>Lift hold</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除暂停</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Put supplier on hold</source>
        <translation>暂停与供应商往来</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Lift the hold…</source>
        <translation>解除暂停…</translation>
    </message>
    <message>
        <source>Lifted on {day}: {reason}</source>
        <translation>{day} 解除：{reason}</translation>
    </message>
    <message>
        <source>Over since {day}</source>
        <translation>{day} 已到期</translation>
    </message>
</context>
<context>
    <name>IdentityBox</name>
    <message>
        <source>Add bank account…</source>
        <translation>添加银行账户…</translation>
    </message>
    <message>
        <source>Confirm the account…</source>
        <translation>核实账户…</translation>
    </message>
    <message>
        <source>Every link is recorded.</source>
        <translation>各环节均已记录。</translation>
    </message>
    <message>
        <source>Explain what does not agree</source>
        <translation>说明不一致之处</translation>
    </message>
    <message>
        <source>Explain: {what}</source>
        <translation>说明：{what}</translation>
    </message>
    <message>
        <source>Explained on {day}: {reason}</source>
        <translation>{day} 说明：{reason}</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Look the name up in a register; it is copied, so that you can paste it:</source>
        <translation>在登记系统中查询名称；名称会被复制，可直接粘贴：</translation>
    </message>
    <message>
        <source>Look up in {register}</source>
        <translation>在 {register} 中查询</translation>
    </message>
    <message>
        <source>Not recorded yet: {links}</source>
        <translation>尚未记录：{links}</translation>
    </message>
    <message>
        <source>Save explanation</source>
        <translation>保存说明</translation>
    </message>
</context>
<context>
    <name>PageFigures</name>
    <message>
        <source>Figures on the page</source>
        <translation>页面数据</translation>
    </message>
    <message>
        <source>Read on {day}</source>
        <translation>{day} 读取</translation>
    </message>
</context>
<context>
    <name>PaneFrame</name>
    <message>
        <source>&amp;Write ({count})</source>
        <translation>撰写(&amp;W) ({count})</translation>
    </message>
    <message>
        <source>&amp;Write inquiry</source>
        <translation>撰写询盘(&amp;W)</translation>
    </message>
    <message>
        <source>Open profile page</source>
        <translation>打开资料页</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Supplier details</source>
        <translation>供应商详情</translation>
    </message>
</context>
<context>
    <name>PartActions</name>
    <message>
        <source>Certificate moved to the Bin</source>
        <translation>证书已移到回收站</translation>
    </message>
    <message>
        <source>Contact moved to the Bin</source>
        <translation>联系人已移到回收站</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>ResolveSheet</name>
    <message>
        <source>Attach the licence that allows this supplier to sell the brand, or say why the word is not a brand here.</source>
        <translation>请附上允许该供应商销售此品牌的授权书，或说明该词在此为何不是品牌。</translation>
    </message>
    <message>
        <source>It is resolved once a company account of this supplier is on file and checked. Payments to a person remain refused.</source>
        <translation>录入并核实该供应商的公司账户后才能解除。向个人付款仍被拒绝。</translation>
    </message>
    <message>
        <source>Licence document</source>
        <translation>授权文件</translation>
    </message>
    <message>
        <source>Resolve flag</source>
        <translation>解除风险信号</translation>
    </message>
    <message>
        <source>Resolve red flag</source>
        <translation>解除风险信号</translation>
    </message>
    <message>
        <source>Stored in your sourcing file, with this flag</source>
        <translation>保存在您的采购文件中，与此风险信号一起</translation>
    </message>
</context>
<context>
    <name>ScreeningBox</name>
    <message>
        <source>Compared: {name}; likeness {score} of 100</source>
        <translation>比对名称：{name}；相似度 {score}（满分 100）</translation>
    </message>
    <message>
        <source>Decide: {name}</source>
        <translation>判断：{name}</translation>
    </message>
    <message>
        <source>Get screening lists (Settings)…</source>
        <translation>获取筛查名单（设置）…</translation>
    </message>
    <message>
        <source>Is it the same company?</source>
        <translation>是同一家公司吗？</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>保存判断</translation>
    </message>
    <message>
        <source>Screen now</source>
        <translation>立即筛查</translation>
    </message>
</context>
<context>
    <name>SectionJumps</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More sections</source>
        <translation>更多部分</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>各部分</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Import suppliers</source>
        <translation>导入供应商</translation>
    </message>
</context>
<context>
    <name>SupplierActions</name>
    <message>
        <source>Add supplier…</source>
        <translation>添加供应商…</translation>
    </message>
    <message>
        <source>Filter suppliers</source>
        <translation>筛选供应商</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Import copied cells…</source>
        <translation>导入复制的单元格…</translation>
    </message>
    <message>
        <source>Open profile page</source>
        <translation>打开资料页</translation>
    </message>
    <message>
        <source>Print dossier…</source>
        <translation>打印档案…</translation>
    </message>
    <message>
        <source>Print shortlist…</source>
        <translation>打印候选名单…</translation>
    </message>
    <message>
        <source>Record red flag…</source>
        <translation>记录风险信号…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Write inquiry</source>
        <translation>撰写询盘</translation>
    </message>
</context>
<context>
    <name>SupplierColumns</name>
    <message numerus="yes">
        <source>%n red flag(s)</source>
        <translation>
            <numerusform>%n 个风险信号</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>认证标志</translation>
    </message>
    <message>
        <source>Country, city</source>
        <translation>国家、城市</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>搜索来源</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Legal address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>MOQ</source>
        <translation>起订量 (MOQ)</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not on the shortlist</source>
        <translation>不在候选名单</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Price seen</source>
        <translation>所见价格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Store page</source>
        <translation>店铺页</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Vetting</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>{done} of {total} checks done</source>
        <translation>已完成 {done}/{total} 项核查</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{rate} %</source>
        <translation>{rate} %</translation>
    </message>
</context>
<context>
    <name>SupplierPane</name>
    <message>
        <source>Bank accounts…</source>
        <translation>银行账户…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细资料</translation>
    </message>
    <message>
        <source>Found by the search “{query}”</source>
        <translation>通过搜索“{query}”找到</translation>
    </message>
    <message>
        <source>Has all three badges: Gold, Assessed and Trade Assurance</source>
        <translation>三项认证齐全：Gold、Assessed、Trade Assurance</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Record red flag</source>
        <translation>记录风险信号</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>风险信号</translation>
    </message>
    <message>
        <source>There is no cart here: star whom you consider, then write an inquiry.</source>
        <translation>这里没有购物车：给您考虑的供应商加星，然后写询盘。</translation>
    </message>
    <message>
        <source>This supplier is in the Bin.</source>
        <translation>该供应商在回收站中。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Vetting</source>
        <translation>核查</translation>
    </message>
</context>
<context>
    <name>SupplierParts</name>
    <message>
        <source>Add certificate…</source>
        <translation>添加证书…</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation>最近联系：{day}</translation>
    </message>
    <message>
        <source>No certificate recorded.</source>
        <translation>没有记录证书。</translation>
    </message>
    <message>
        <source>No contact recorded.</source>
        <translation>没有记录联系人。</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>All suppliers</source>
        <translation>全部供应商</translation>
    </message>
    <message>
        <source>All three badges</source>
        <translation>三项认证齐全</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Free Members</source>
        <translation>仅 Free Member 会员</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Needs vetting</source>
        <translation>需要核查</translation>
    </message>
    <message>
        <source>Onsite</source>
        <translation>Onsite</translation>
    </message>
    <message>
        <source>PRO</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>候选名单</translation>
    </message>
    <message>
        <source>TA</source>
        <translation>TA</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>With red flags</source>
        <translation>有风险信号</translation>
    </message>
</context>
<context>
    <name>SuppliersPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n 家供应商</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) moved to the Bin</source>
        <translation>
            <numerusform>%n 个供应商已移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add supplier</source>
        <translation>添加供应商(&amp;A)</translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>No supplier is in the Bin.</source>
        <translation>回收站中没有供应商。</translation>
    </message>
    <message>
        <source>No suppliers yet. Add one from its page, or drop a table (CSV, XLSX) here.</source>
        <translation>还没有供应商。请从其页面添加，或将表格（CSV、XLSX）拖到这里。</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Change a field…</source>
        <translation>修改字段…</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>修改标签…</translation>
    </message>
    <message>
        <source>Change the stage…</source>
        <translation>修改阶段…</translation>
    </message>
    <message>
        <source>Filter suppliers</source>
        <translation>筛选供应商</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a table (CSV or XLSX)</source>
        <translation>导入表格（CSV 或 XLSX）</translation>
    </message>
    <message>
        <source>Move to Bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Write inquiry</source>
        <translation>撰写询盘</translation>
    </message>
</context>
<context>
    <name>VerdictBox</name>
    <message>
        <source>Answer the gut check</source>
        <translation>回答直觉判断问题</translation>
    </message>
    <message>
        <source>Checking lowers the risk; it does not remove it.</source>
        <translation>核查可降低风险，但不能消除风险。</translation>
    </message>
    <message>
        <source>Does it feel too good to be true?</source>
        <translation>是否好得令人怀疑？</translation>
    </message>
    <message>
        <source>Gut check</source>
        <translation>直觉判断</translation>
    </message>
    <message>
        <source>One step is left: answer the gut check</source>
        <translation>只剩一步：回答直觉判断问题</translation>
    </message>
</context>
<context>
    <name>VettingList</name>
    <message>
        <source>Not every supplier deserves its reputation, and bad goods hurt your own customers. Stay careful whom you trust; evidence decides who gets paid.</source>
        <translation>并非每家供应商都名副其实，劣货会伤害您自己的客户。谨慎信任；由证据决定付款给谁。</translation>
    </message>
</context>
<context>
    <name>VettingParts</name>
    <message>
        <source>Badges on the page today</source>
        <translation>今天页面上的标志</translation>
    </message>
    <message>
        <source>Every firm on the site is registered; registered is not the same as verified.</source>
        <translation>平台上的公司都已注册；已注册不等于已认证。</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>没有暂停。</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Step back for a few days</source>
        <translation>退后几天</translation>
    </message>
    <message>
        <source>Where everything goes suspiciously smoothly: look again with a cool head.</source>
        <translation>如果一切顺利得可疑：冷静后再看一次。</translation>
    </message>
</context>
<context>
    <name>VettingRow</name>
    <message>
        <source>Answer and note: {check}</source>
        <translation>答案和备注：{check}</translation>
    </message>
    <message>
        <source>Does not apply: counts as open until the note says why</source>
        <translation>不适用：备注写明原因之前仍算未完成</translation>
    </message>
    <message>
        <source>Look up: {check}</source>
        <translation>查找：{check}</translation>
    </message>
    <message>
        <source>check again on {day}</source>
        <translation>{day} 再查</translation>
    </message>
</context>
</TS>
