<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Sourcing Desk</source>
        <translation>关于采购台</translation>
    </message>
    <message>
        <source>Sourcing Desk</source>
        <translation>采购台</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Web pages open in your browser when you ask for them; the program itself sends nothing.</source>
        <translation>只有在您要求时，网页才会在浏览器中打开；程序本身不发送任何内容。</translation>
    </message>
    <message>
        <source>Your data stays on this computer, in one file and its backups.</source>
        <translation>您的数据保存在本机的一个文件及其备份中。</translation>
    </message>
</context>
<context>
    <name>AcceptSheet</name>
    <message>
        <source>Accept as it is</source>
        <translation>按现状接受</translation>
    </message>
    <message>
        <source>Accept it only if you know who changed it and why. The history will record what was accepted; after that the file can be changed again. This cannot be undone.</source>
        <translation>只有在您知道是谁、为何更改时才接受。历史记录会写明所接受的内容；此后文件可再次更改。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Accept what another program changed</source>
        <translation>接受另一个程序所作的更改</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>A personal account: payments to it are refused, and the supplier is flagged</source>
        <translation>个人账户：拒绝向其付款，供应商已被标记</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>其他渠道</translation>
    </message>
    <message>
        <source>Bank account of the supplier</source>
        <translation>供应商的银行账户</translation>
    </message>
    <message>
        <source>Payee: {name}, account {number}, received on {day}</source>
        <translation>收款人：{name}，账号 {number}，收到日期 {day}</translation>
    </message>
    <message>
        <source>Payments go to {payee}, account {number}. The new account replaces it at once, and nothing may be paid to this supplier until the new one is checked.</source>
        <translation>目前款项付至 {payee} 的账户 {number}。新账户会立即取代它，在新账户核实之前，不得向该供应商付款。</translation>
    </message>
    <message>
        <source>The account {number} of {payee} is on file, not checked. The new account replaces it, and nothing may be paid to this supplier until the new one is checked.</source>
        <translation>现有 {payee} 的账户 {number} 尚未核实。新账户会取代它，在新账户核实之前，不得向该供应商付款。</translation>
    </message>
    <message>
        <source>Tick this if the payee is the supplier; otherwise add another account</source>
        <translation>收款人就是供应商时请勾选，否则请添加其他账户</translation>
    </message>
    <message>
        <source>{kind}: {detail}, on file since {day}</source>
        <translation>{kind}：{detail}，自 {day} 起有记录</translation>
    </message>
</context>
<context>
    <name>AccountsSheet</name>
    <message>
        <source>A personal account: payments to it are refused</source>
        <translation>个人账户：拒绝向其付款</translation>
    </message>
    <message>
        <source>Bank accounts: {supplier}</source>
        <translation>银行账户：{supplier}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>复制：{what}</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>No bank account of this supplier yet.</source>
        <translation>还没有该供应商的银行账户。</translation>
    </message>
    <message>
        <source>Not checked yet: nothing may be paid to it</source>
        <translation>尚未核实：不得向其付款</translation>
    </message>
    <message>
        <source>Payments go to this account</source>
        <translation>付款转入此账户</translation>
    </message>
    <message>
        <source>Payments made to it</source>
        <translation>已向其付款笔数</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>被替换日期</translation>
    </message>
    <message>
        <source>Replaced: nothing may be paid to it any more</source>
        <translation>已被替换：不得再向其付款</translation>
    </message>
    <message>
        <source>The supplier&apos;s name has changed since: check it again</source>
        <translation>供应商名称已变更：请重新核实</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>{number}, received on {day}</source>
        <translation>{number}，{day} 收到</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>After opening</source>
        <translation>打开之后</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>升级文件之前</translation>
    </message>
    <message>
        <source>Before erasing</source>
        <translation>彻底删除之前</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>工作期间</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>手动备份</translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n 家供应商</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>已被另一个程序更改</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} 字节</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
</context>
<context>
    <name>BinActions</name>
    <message>
        <source>Move to Bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>BinColumns</name>
    <message>
        <source>Can be erased</source>
        <translation>可彻底删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No, it is kept</source>
        <translation>否，保留</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>超过 90 天</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>可以</translation>
    </message>
</context>
<context>
    <name>BinNotice</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>BinQuestion</name>
    <message numerus="yes">
        <source>%n item(s) are kept, because others depend on them.</source>
        <translation>
            <numerusform>另有 %n 项被保留，因为其他记录依赖它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n item(s) for good? This cannot be undone.</source>
        <translation>
            <numerusform>要彻底删除 %n 项吗？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The history and earlier backups still contain it.</source>
        <translation>历史记录和之前的备份仍会保留原来的内容。</translation>
    </message>
</context>
<context>
    <name>BinSheet</name>
    <message numerus="yes">
        <source>%n item(s) erased for good</source>
        <translation>
            <numerusform>已彻底删除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>请先回答问题。</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Empty the Bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter the Bin</source>
        <translation>筛选回收站</translation>
    </message>
    <message>
        <source>Nothing can be erased: others depend on all of these.</source>
        <translation>没有可删除的内容：其他记录依赖所有这些项。</translation>
    </message>
    <message>
        <source>Nothing is erased automatically.</source>
        <translation>无论存放多久，都不会自动删除。</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the Bin.</source>
        <translation>回收站中没有此类内容。</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>超过 90 天</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Select something in the list first.</source>
        <translation>请先在列表中选择。</translation>
    </message>
    <message>
        <source>The Bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>The Bin is empty. What you move there can be restored here.</source>
        <translation>回收站是空的。移到其中的内容都可以在这里恢复。</translation>
    </message>
    <message>
        <source>Wait until this is done.</source>
        <translation>请等待操作完成。</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the address instead: {address}</source>
        <translation>浏览器未能打开。请复制此网址：{address}</translation>
    </message>
    <message>
        <source>This is not a web address: {address}</source>
        <translation>这不是网址：{address}</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>do not proceed</source>
        <translation>不要继续</translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation>有疑虑</translation>
    </message>
</context>
<context>
    <name>CheckEditor</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Account is confirmed</source>
        <translation>账户已核实</translation>
    </message>
    <message>
        <source>Before {day}, the day the account was received</source>
        <translation>须早于 {day}（收到账户的日期）</translation>
    </message>
    <message>
        <source>Channels on file</source>
        <translation>已记录的渠道</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>核实账户</translation>
    </message>
    <message>
        <source>The payee is the supplier: {supplier}</source>
        <translation>收款人就是供应商：{supplier}</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>It was not finished.</source>
        <translation>尚未填写完。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>This was typed and is not saved:</source>
        <translation>以下内容已输入，但未存入文件：</translation>
    </message>
</context>
<context>
    <name>ColleagueSheet</name>
    <message>
        <source>B to Z, without I and O</source>
        <translation>B 至 Z，I 和 O 除外</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Its first order: {number}</source>
        <translation>副本中的第一个订单：{number}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Orders and inquiries made in the copy carry a letter, so that no number is given out twice. No other copy gets the same letter.</source>
        <translation>在副本中创建的订单和询盘的编号带有一个字母，避免同一编号发放两次。其他副本不会得到同一个字母。</translation>
    </message>
    <message>
        <source>Save a copy for a colleague</source>
        <translation>为同事保存副本</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>列与排序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>排序依据：</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>The list&apos;s usual order</source>
        <translation>列表的默认顺序</translation>
    </message>
    <message>
        <source>Then by:</source>
        <translation>次要依据：</translation>
    </message>
    <message>
        <source>Tick what the table shows. Drag a column, or press Alt+Up and Alt+Down.</source>
        <translation>勾选表格要显示的内容。可拖动列，也可按 Alt+↑ 和 Alt+↓ 移动。</translation>
    </message>
    <message>
        <source>{column} (no room in this window)</source>
        <translation>{column}（此窗口放不下）</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns without a field are not imported.</source>
        <translation>没有对应字段的列不会导入。</translation>
    </message>
    <message>
        <source>Columns without a field go into the notes, with their names. Account numbers are left out.</source>
        <translation>没有对应字段的列会连同列名保存到备注中。账号不会导入。</translation>
    </message>
    <message>
        <source>Field of {column}</source>
        <translation>{column} 列的字段</translation>
    </message>
    <message>
        <source>Into the notes, with its name</source>
        <translation>写入备注，带列名</translation>
    </message>
    <message>
        <source>Left out: account numbers</source>
        <translation>不导入：账号</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>ConditionChips</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove the condition: {words}</source>
        <translation>移除条件：{words}</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>缩小列表</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用新的</translation>
    </message>
    <message>
        <source>This was changed to “{theirs}” meanwhile. Your text is kept here.</source>
        <translation>这里已变为“{theirs}”。您输入的内容保留在此。</translation>
    </message>
    <message>
        <source>This was cleared meanwhile. Your text is kept here.</source>
        <translation>这里已被清空。您输入的内容保留在此。</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>The program has a bug. Your file is saved up to the last step; you can go on. The details below help to fix it.</source>
        <translation>程序自身出现错误。文件已保存到最后一步，您可以继续工作。以下详细信息有助于修复。</translation>
    </message>
</context>
<context>
    <name>DoubtRows</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Only the rows selected below</source>
        <translation>仅用于下面选中的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rows that may be a company already known</source>
        <translation>可能是已有公司的行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>This is not saved. Your text stays here.</source>
        <translation>未保存。您输入的内容保留在此。</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>It must be {least} or more.</source>
        <translation>不得小于 {least}。</translation>
    </message>
    <message>
        <source>It must be {most} or less.</source>
        <translation>不得大于 {most}。</translation>
    </message>
    <message>
        <source>The text is too long: at most {count} characters.</source>
        <translation>文本过长：最多 {count} 个字符。</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>A template with an example row to fill in, no records</source>
        <translation>带示例行的填写模板，不含记录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Selected ({count})</source>
        <translation>已选 ({count})</translation>
    </message>
    <message>
        <source>Shown in the list ({count})</source>
        <translation>列表中显示的 ({count})</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>文本 (CSV)</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>其中哪些</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿 (XLSX)</translation>
    </message>
</context>
<context>
    <name>FieldCommand</name>
    <message>
        <source>Change a field…</source>
        <translation>修改字段…</translation>
    </message>
</context>
<context>
    <name>FieldSheet</name>
    <message>
        <source>All of them have this value already.</source>
        <translation>它们都已是这个值。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change a field: {records}</source>
        <translation>修改字段：{records}</translation>
    </message>
    <message>
        <source>Changed: {records}</source>
        <translation>已修改：{records}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Wait until all of them are changed.</source>
        <translation>请等待全部修改完成。</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>如何修改</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Counting what is open</source>
        <translation>正在统计未完成的事项</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>抢救可读内容</translation>
    </message>
    <message>
        <source>Sourcing files</source>
        <translation>采购文件</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} 已抢救</translation>
    </message>
</context>
<context>
    <name>FileDrops</name>
    <message>
        <source>“{file}” is read as a table; dropped on the details beside the list, it is attached there.</source>
        <translation>“{file}”将作为表格读取；拖放到列表旁的详细信息上，则会附在那里。</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Wait until the file is kept.</source>
        <translation>请等待文件保存完成。</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Columns are separated by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The encoding is a guess. Choose another one if the names look wrong.</source>
        <translation>编码为推测。若名称显示有误，请另选。</translation>
    </message>
    <message>
        <source>The first row is data: no row names the columns</source>
        <translation>第一行就是数据：没有列名行</translation>
    </message>
    <message>
        <source>The headings are those of a table “{records}”, so this kind is chosen.</source>
        <translation>列标题与“{records}”表的列标题一致，因此选择了这类记录。</translation>
    </message>
    <message>
        <source>The text could be {encodings}. Choose the one that reads right.</source>
        <translation>可能的编码：{encodings}。请选择显示正确的一种。</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>{rows} 行，{columns} 列</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Find records, commands, settings and rules</source>
        <translation>查找记录、命令、设置和规则</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Try fewer or shorter ones.</source>
        <translation>没有同时包含这些词的内容。请减少或缩短词语。</translation>
    </message>
    <message>
        <source>Nothing has these words. Similar: {words}</source>
        <translation>没有包含这些词的内容。相近的词：{words}</translation>
    </message>
    <message>
        <source>Type a part of a name, a number, a bank reference, a file name, a command, a setting. Tab goes to the next group.</source>
        <translation>请输入名称的一部分、编号、银行参考号、文件名、命令或设置。按 Tab 键跳到下一组。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>This is unsaved text from last time. It is saved when you leave the field.</source>
        <translation>这是之前保留的文字。离开此栏时会保存。</translation>
    </message>
</context>
<context>
    <name>FormatSheet</name>
    <message>
        <source>All letters in one file</source>
        <translation>所有信件存为一个文件</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Save letters in another format</source>
        <translation>将信件另存为其他格式</translation>
    </message>
</context>
<context>
    <name>FromSpec</name>
    <message>
        <source>{field}, {currency}</source>
        <translation>{field}，{currency}</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>It can be opened read-only; nothing in it is changed.</source>
        <translation>可以只读方式打开，其中的内容不会被更改。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>文件正在使用中</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Close help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>No rule is about this.</source>
        <translation>没有关于此处的规则。</translation>
    </message>
    <message>
        <source>Rules of this field</source>
        <translation>此栏的规则</translation>
    </message>
    <message>
        <source>Rules of this page</source>
        <translation>本页的规则</translation>
    </message>
    <message>
        <source>Show all on this page</source>
        <translation>显示本页全部规则</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A red flag stays with its supplier until you resolve it and say why. A critical one blocks payments.</source>
        <translation>风险信号会一直留在供应商处，直到您解除并说明原因。严重的信号会阻止付款。</translation>
    </message>
    <message>
        <source>A star puts a supplier on your shortlist. Today reminds you to check it before you order.</source>
        <translation>加星会把供应商列入您的候选名单。“今天”会提醒您在下单前核查。</translation>
    </message>
    <message>
        <source>Before each payment of an order stand conditions: those that are missing are listed with a button for each. What can be waived asks for a reason.</source>
        <translation>订单的每笔付款前都有前置条件：缺少的条件会逐项列出，并各有一个按钮。可以放行的条件需要填写原因。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>HistoryColumns</name>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) are unchanged.</source>
        <translation>
            <numerusform>全部 %n 行都与写入时一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Copied. Noted elsewhere, it proves later that nothing was cut off.</source>
        <translation>已复制。另存他处，日后可证明末尾没有被截断。</translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation>复制链尾</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>End of the chain: {head}</source>
        <translation>链尾：{head}</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>筛选历史</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of the file</source>
        <translation>文件历史</translation>
    </message>
    <message>
        <source>History: {record}</source>
        <translation>历史：{record}</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有任何更改。</translation>
    </message>
    <message>
        <source>The history is being verified.</source>
        <translation>正在验证历史。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Verifying every line…</source>
        <translation>正在逐行验证…</translation>
    </message>
    <message>
        <source>Verifying the history</source>
        <translation>正在验证历史</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Erased</source>
        <translation>已彻底删除</translation>
    </message>
    <message>
        <source>Free Member</source>
        <translation>Free Member</translation>
    </message>
    <message>
        <source>Full prepayment</source>
        <translation>全额预付</translation>
    </message>
    <message>
        <source>Gut check</source>
        <translation>直觉判断</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>风险信号</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>accept what another program changed</source>
        <translation>接受另一个程序所作的更改</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>将文件更新到新版本</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>save a copy for a colleague</source>
        <translation>为同事保存副本</translation>
    </message>
    <message>
        <source>save what could be read</source>
        <translation>抢救可读内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>已导入 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个供应商</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>检查各行</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import: {records}, step {step} of 3</source>
        <translation>导入：{records}，第 {step} 步，共 3 步</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>对应各列</translation>
    </message>
    <message>
        <source>Nothing to import: every row is known already or set aside.</source>
        <translation>没有可导入的内容：所有行均已有记录或被搁置。</translation>
    </message>
    <message>
        <source>Save lines set aside</source>
        <translation>保存搁置的行</translation>
    </message>
    <message>
        <source>Wait until this step is done.</source>
        <translation>请等待此步骤完成。</translation>
    </message>
    <message>
        <source>set aside.csv</source>
        <translation>搁置.csv</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>Both kept</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Hold them back</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Merge: fill in what is blank</source>
        <translation>合并：填补空白</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>A field gets its text back when you open its record; copy any text here.</source>
        <translation>打开记录时，文字会回到原来的栏位；也可以在此复制任何文字。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete these texts</source>
        <translation>删除这些文字</translation>
    </message>
    <message>
        <source>Unsaved text from last time</source>
        <translation>之前保留的文字</translation>
    </message>
</context>
<context>
    <name>Leavable</name>
    <message>
        <source>Back to the earlier text</source>
        <translation>返回之前留下的文字</translation>
    </message>
    <message>
        <source>Discard the text</source>
        <translation>丢弃所填文字</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Not printed, too: {count}</source>
        <translation>另有未打印：{count}</translation>
    </message>
    <message>
        <source>Not printed: {why}</source>
        <translation>未打印：{why}</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>在邮件程序中打开</translation>
    </message>
    <message>
        <source>Print with Latin names</source>
        <translation>改用拉丁字母名称打印</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {path} (%n letter(s))</source>
        <translation>
            <numerusform>已保存：{path}（%n 封信）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>视图：</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown}/{total}</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>Choose columns and order</source>
        <translation>选择列与排序</translation>
    </message>
    <message>
        <source>Narrow by a condition</source>
        <translation>按条件缩小</translation>
    </message>
    <message>
        <source>Save or change the view</source>
        <translation>保存或更改视图</translation>
    </message>
    <message>
        <source>View, conditions and columns</source>
        <translation>视图、条件和列</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>A look around in four steps</source>
        <translation>四步导览</translation>
    </message>
    <message>
        <source>About Sourcing Desk</source>
        <translation>关于采购台</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>详情面板</translation>
    </message>
    <message>
        <source>Export a table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>查找任何内容…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Get ready to buy</source>
        <translation>采购准备</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>History of this record…</source>
        <translation>此记录的历史…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>用示例数据浏览</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Narrow sidebar</source>
        <translation>窄侧边栏</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>在新窗口中打开…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <source>Rules of this field</source>
        <translation>此栏的规则</translation>
    </message>
    <message>
        <source>Save a copy for a colleague…</source>
        <translation>为同事保存副本…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>列表的视图</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>MessagesSheet</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>暂无消息。</translation>
    </message>
</context>
<context>
    <name>NeedChoice</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>不属于任何采购意向</translation>
    </message>
    <message>
        <source>Which need is this for?</source>
        <translation>这属于哪个采购意向？</translation>
    </message>
    <message>
        <source>Which need it is for…</source>
        <translation>属于哪个采购意向…</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Add note…</source>
        <translation>添加跟进记录…</translation>
    </message>
    <message>
        <source>The note was moved to the Bin</source>
        <translation>跟进记录已移到回收站</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Add note</source>
        <translation>添加跟进记录</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>修改跟进记录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>NoteTimeline</name>
    <message>
        <source>Add note</source>
        <translation>添加跟进记录</translation>
    </message>
    <message>
        <source>Edit: {note}</source>
        <translation>修改：{note}</translation>
    </message>
    <message>
        <source>Move to Bin: {note}</source>
        <translation>移到回收站：{note}</translation>
    </message>
    <message>
        <source>Show all of it: {note}</source>
        <translation>显示全文：{note}</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>All of them are in the Bin. Choose the view Bin to restore one.</source>
        <translation>全部都在回收站中。要恢复，请选择“回收站”视图。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>没有包含这些词的行。</translation>
    </message>
    <message>
        <source>No row meets these conditions.</source>
        <translation>没有符合这些条件的行。</translation>
    </message>
    <message>
        <source>Nothing in this view.</source>
        <translation>此视图中没有内容。</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>In the menu “Page”: {command}</source>
        <translation>在“页面”菜单中：{command}</translation>
    </message>
    <message>
        <source>Open a record or a form of this page: it is there.</source>
        <translation>请打开本页的某条记录或窗口：它在那里。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{file} is not a regular file, so the window&apos;s size, language and appearance are not saved. Move it away.</source>
        <translation>{file} 不是普通文件，因此窗口大小、语言和外观不会保存。请将它移走。</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>{name} (client)</source>
        <translation>{name}（客户）</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QSidebar</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBanner</name>
    <message>
        <source>Accept as it is…</source>
        <translation>按现状接受…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ways to recover…</source>
        <translation>恢复办法…</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Backups, the latest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Looking for backups of this file…</source>
        <translation>正在查找此文件的备份…</translation>
    </message>
    <message>
        <source>No verified backup of this file was found on this computer.</source>
        <translation>在这台电脑上没有找到此文件的已验证备份。</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>恢复最新备份</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Restoring keeps the damaged file under another name next to it, so nothing is lost by trying.</source>
        <translation>恢复时，损坏的文件会改名留在旁边，所以尝试不会丢失任何东西。</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>抢救可读内容…</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>The file cannot be used as it is</source>
        <translation>文件目前无法使用</translation>
    </message>
    <message>
        <source>There is no backup to restore.</source>
        <translation>没有可恢复的备份。</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <source>Its current content will be lost, and Undo cannot restore it.</source>
        <translation>其现有内容将丢失，撤销也无法恢复。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换该文件？</translation>
    </message>
    <message>
        <source>“{name}” already exists.</source>
        <translation>“{name}”已存在。</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Addresses, numbers and accounts are left out. Names may stand in the messages: read the report before you send it, and say what you did.</source>
        <translation>地址、号码和账户已去除。消息中可能仍有名称：发送前请先阅读报告，并说明您当时的操作。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>The current file is backed up and kept next to it first. This cannot be undone, but you can return the same way: restore the backup that is made now.</source>
        <translation>会先备份现在的内容，并把现在的文件留在旁边。“撤销”无法取消恢复，但可以用同样的办法返回：恢复现在做的这个备份。</translation>
    </message>
    <message>
        <source>The file will have its content of {when}.</source>
        <translation>文件将恢复为 {when} 时的内容。</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Account numbers left out: {count}.</source>
        <translation>未导入的账号：{count} 个。</translation>
    </message>
    <message>
        <source>Left out as known: {count}.</source>
        <translation>因已有而略过：{count}。</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Line {line}: {name}, filled in</source>
        <translation>第 {line} 行：{name}，补充</translation>
    </message>
    <message>
        <source>Line {line}: {name}, new</source>
        <translation>第 {line} 行：{name}，新增</translation>
    </message>
    <message>
        <source>Look like others: {count}.</source>
        <translation>与其他名称相似：{count} 处。</translation>
    </message>
    <message>
        <source>May be known already: {count}.</source>
        <translation>可能已有：{count}。</translation>
    </message>
    <message>
        <source>New: {added}. Filled in: {updated}. Known already: {same}. Refused: {bad}.</source>
        <translation>新增：{added}。补充：{updated}。已有：{same}。拒绝：{bad}。</translation>
    </message>
    <message>
        <source>Recorded payments cannot be undone, only voided.</source>
        <translation>已记录的付款不能撤销，只能作废。</translation>
    </message>
    <message>
        <source>Refused rows and values not taken</source>
        <translation>被拒绝的行和未采用的值</translation>
    </message>
    <message>
        <source>Same company as a row before: {count}.</source>
        <translation>与前面的行是同一家公司：{count}。</translation>
    </message>
    <message>
        <source>Save lines set aside ({count})…</source>
        <translation>保存搁置的行 ({count})…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Values moved into the notes: {count}.</source>
        <translation>移入备注的值：{count}。</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>将要导入的内容</translation>
    </message>
</context>
<context>
    <name>SalvagedSheet</name>
    <message>
        <source>Contents of attached files</source>
        <translation>附件内容</translation>
    </message>
    <message>
        <source>Everything was saved.</source>
        <translation>全部内容都已抢救出来。</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>历史记录行</translation>
    </message>
    <message>
        <source>The damaged file is unchanged. This is the new file: check what was lost, and enter again what you need.</source>
        <translation>损坏的文件原样保留。这是新文件：请查看丢失的内容，并重新录入需要的部分。</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>抢救结果</translation>
    </message>
    <message>
        <source>about {n} lost</source>
        <translation>约丢失 {n}</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>丢失 {n}</translation>
    </message>
    <message>
        <source>{n} saved</source>
        <translation>已保存 {n}</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Sample data - nothing here is real</source>
        <translation>示例数据：均非真实内容</translation>
    </message>
    <message>
        <source>Start my own file</source>
        <translation>新建自己的文件</translation>
    </message>
</context>
<context>
    <name>SampleSheet</name>
    <message>
        <source>Go on with it</source>
        <translation>继续使用</translation>
    </message>
    <message>
        <source>Made anew, they lose whatever you tried in them; Undo cannot restore it.</source>
        <translation>重新生成后，您在其中试做的内容都会丢失，且无法撤销。</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>The sample data you looked at before are still there.</source>
        <translation>您之前查看的示例数据还在。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Export the chosen rows…</source>
        <translation>导出所选行…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closed, nothing was saved: {title}</source>
        <translation>已关闭，未保存：{title}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Buy and sell</source>
        <translation>采购与销售</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Help and settings</source>
        <translation>帮助与设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Sourcing Desk</source>
        <translation>采购台</translation>
    </message>
    <message>
        <source>{page}, {n} need attention</source>
        <translation>{page}，{n} 项需要处理</translation>
    </message>
    <message>
        <source>{page}, {n} open</source>
        <translation>{page}，{n} 项未完成</translation>
    </message>
</context>
<context>
    <name>SimilarLink</name>
    <message>
        <source>Nothing found. Search for “{words}”</source>
        <translation>没有找到。改为查找“{words}”</translation>
    </message>
</context>
<context>
    <name>StartRefused</name>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Sourcing Desk</source>
        <translation>采购台</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>新建文件…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n field(s)</source>
        <translation>
            <numerusform>%n 个栏位未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} 已完成 {done}，共 {total}</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns and order…</source>
        <translation>列与排序…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Reading the list</source>
        <translation>正在读取列表</translation>
    </message>
    <message>
        <source>{heading}, second order, ascending</source>
        <translation>{heading}，次要排序，升序</translation>
    </message>
    <message>
        <source>{heading}, second order, descending</source>
        <translation>{heading}，次要排序，降序</translation>
    </message>
    <message>
        <source>{heading}, sorted ascending</source>
        <translation>{heading}，升序</translation>
    </message>
    <message>
        <source>{heading}, sorted descending</source>
        <translation>{heading}，降序</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message numerus="yes">
        <source>+%n column(s) hidden</source>
        <translation>
            <numerusform>+%n 列已隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}: choose columns</source>
        <translation>{columns}：选择列</translation>
    </message>
    <message>
        <source>{count} of {total} selected</source>
        <translation>已选 {count} / {total}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count}</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Edit the cell (F2)</source>
        <translation>编辑单元格 (F2)</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Filter by typing, sort by a click, choose columns and views. The row you stand on is shown in full beside the table and edited there.</source>
        <translation>输入即可筛选，单击即可排序，可选择列和视图。当前行的全部内容显示在表格旁边，并在那里编辑。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>退出导览</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Pages from the first detail to the last payment</source>
        <translation>从第一项资料到最后一笔付款的各个页面</translation>
    </message>
    <message>
        <source>Saved as you go, and undone with Ctrl+Z</source>
        <translation>随时保存，按 Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Tables to work in</source>
        <translation>用于工作的表格</translation>
    </message>
    <message>
        <source>The pages stand in the order of a purchase: your details, the search, suppliers, inquiries, quotes, orders. Ctrl and a digit opens each.</source>
        <translation>页面按采购顺序排列：您的资料、搜索、供应商、询盘、报价、订单。按 Ctrl 加数字即可打开。</translation>
    </message>
    <message>
        <source>There is no Save button: the foot of the window says that all is saved, and what Undo would take back. F1 shows the rules of the field you are in.</source>
        <translation>没有“保存”按钮：窗口底部会显示已全部保存，以及撤销会恢复什么。F1 显示当前字段的规则。</translation>
    </message>
    <message>
        <source>Today says what comes next</source>
        <translation>“今天”告诉您下一步</translation>
    </message>
    <message>
        <source>What is due, blocked or waited for, each with the button that deals with it. A line can be snoozed till another day.</source>
        <translation>到期、被阻止和等待中的事项，各有一个处理按钮。每一行都可以推迟到另一天。</translation>
    </message>
    <message>
        <source>{step} of {total}</source>
        <translation>第 {step} 步，共 {total} 步</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Many rows are being written. Wait until that is done, or cancel it.</source>
        <translation>正在写入大量数据行。请等待完成，或取消。</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Stopped: everything is as it was.</source>
        <translation>已停止：一切保持原样。</translation>
    </message>
    <message>
        <source>This cannot be redone: something was changed after it.</source>
        <translation>无法重做：之后又有了其他操作。</translation>
    </message>
    <message>
        <source>This is no longer the last step, so it stays.</source>
        <translation>这已不是最后一步，因此保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Text you had typed was kept: {fields}</source>
        <translation>您之前输入的文字已保留：{fields}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>A view keeps the filter, the conditions, the order and the columns.</source>
        <translation>视图会保存筛选、条件、排序和列。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>另存为新视图</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sourcing Desk</source>
        <translation>采购台</translation>
    </message>
    <message>
        <source>The file is being checked. You can view it now and change it in a moment.</source>
        <translation>正在检查文件。可以先看看，稍后即可更改。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Changing the whole window…</source>
        <translation>正在更新整个窗口…</translation>
    </message>
    <message>
        <source>Nothing on this page has views.</source>
        <translation>此页没有视图。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redone on {page}: {what}</source>
        <translation>已在“{page}”页重做：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Undone on {page}: {what}</source>
        <translation>已在“{page}”页撤销：{what}</translation>
    </message>
</context>
</TS>
