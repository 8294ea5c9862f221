<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Export</name>
    <message>
        <source>Buying requests</source>
        <translation>采购需求</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>采购意向</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>正在写入表格</translation>
    </message>
    <message>
        <source>{file}: a table is written as .csv or .xlsx.</source>
        <translation>{file}：表格只能写为 .csv 或 .xlsx。</translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>A number has at most 40 letters and digits, such as 2026-0001.</source>
        <translation>编号最多 40 个字母和数字，例如 2026-0001。</translation>
    </message>
    <message>
        <source>A quote has no state “{text}”. Write one of: {states}.</source>
        <translation>报价没有“{text}”这一状态。请写其中之一：{states}。</translation>
    </message>
    <message>
        <source>A table does not approve a sample, which opens the deposit: it is kept as received. Approve it in the order.</source>
        <translation>表格不能批准样品（批准后才可付定金）：样品按已收到保存。请在订单中批准。</translation>
    </message>
    <message>
        <source>By this method the money is held by: {holder}. That is what is kept.</source>
        <translation>按此付款方式，资金由{holder}持有，并按此记录。</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>Give a quantity and a price, or price breaks such as 500:2.70.</source>
        <translation>请填写数量和价格，或按数量的价格，例如 500:2.70。</translation>
    </message>
    <message>
        <source>Inquiry {number} is recorded with other values, and stays.</source>
        <translation>询盘{number}已以其他值记录，保持不变。</translation>
    </message>
    <message>
        <source>Line {line} has this supplier in this inquiry already.</source>
        <translation>第 {line} 行的同一询盘中已有此供应商。</translation>
    </message>
    <message>
        <source>Line {line} says something else of inquiry {number}: make them one.</source>
        <translation>第 {line} 行对询盘{number}的说法不同：请改为一致。</translation>
    </message>
    <message>
        <source>Line {line} says something else of order {number}: make them one.</source>
        <translation>第 {line} 行对订单{number}的说法不同：请改为一致。</translation>
    </message>
    <message>
        <source>No column is known as “{field}”. Columns: {columns}.</source>
        <translation>没有找到对应“{field}”的列。列：{columns}。</translation>
    </message>
    <message>
        <source>No field is known for these columns; they are not imported: {columns}.</source>
        <translation>这些列没有对应的字段，不会导入：{columns}。</translation>
    </message>
    <message>
        <source>No field is known for these columns; they go to the notes: {columns}.</source>
        <translation>这些列没有对应的字段，将写入备注：{columns}。</translation>
    </message>
    <message>
        <source>No quantity is given: the price counts from a quantity of 1.</source>
        <translation>未给出数量：价格从数量 1 起算。</translation>
    </message>
    <message>
        <source>No supplier is called “{name}”. Import or add the supplier first.</source>
        <translation>没有名为“{name}”的供应商。请先导入或添加该供应商。</translation>
    </message>
    <message>
        <source>One letter alone has or leaves out “{block}”: say so under “{column}”.</source>
        <translation>只有单封信件可以加入或省略“{block}”：请写在“{column}”列中。</translation>
    </message>
    <message>
        <source>Order {number} is in {currency}.</source>
        <translation>订单{number}的货币是{currency}。</translation>
    </message>
    <message>
        <source>Order {number} is recorded with other values, and stays.</source>
        <translation>订单{number}已以其他值记录，保持不变。</translation>
    </message>
    <message>
        <source>Order {number} is with {supplier}.</source>
        <translation>订单{number}的供应商是{supplier}。</translation>
    </message>
    <message>
        <source>Several suppliers are called “{name}”. Rename one of them.</source>
        <translation>有多个供应商名为“{name}”。请为其中之一改名。</translation>
    </message>
    <message>
        <source>The ready notice is not taken yet, because the deposit is not recorded. Import the payments, then this table again.</source>
        <translation>因为定金尚未记录，备妥通知暂不导入。请先导入付款，再导入此表。</translation>
    </message>
    <message>
        <source>The stage follows from what is recorded: it is “{stage}” until payments and papers are there.</source>
        <translation>阶段由记录得出：在付款和文件齐备之前为“{stage}”。</translation>
    </message>
    <message>
        <source>The total of {total} is not that of the goods, {goods}: it is taken as it is written.</source>
        <translation>总额 {total} 与货物金额 {goods} 不符：按所写总额采用。</translation>
    </message>
    <message>
        <source>There is a product of this name, with other values; it stays.</source>
        <translation>已有同名产品，其值不同；保持不变。</translation>
    </message>
    <message>
        <source>There is no order {number}. Import or make the order first.</source>
        <translation>没有订单{number}。请先导入或创建订单。</translation>
    </message>
    <message>
        <source>This quote is recorded in another state; it stays.</source>
        <translation>此报价已以其他状态记录，保持不变。</translation>
    </message>
    <message>
        <source>This quote is recorded with other prices, and stays. Enter the price there, or change the day.</source>
        <translation>该报价已用其他价格记录，保持不变。请在其中输入价格，或更改日期。</translation>
    </message>
    <message>
        <source>Write which payment of the order it is: 1 for the first, 2 for the next.</source>
        <translation>请写明这是订单的第几笔付款：1 为第一笔，2 为下一笔。</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>正在写入各行</translation>
    </message>
    <message>
        <source>“{block}”: {complaint}</source>
        <translation>“{block}”：{complaint}</translation>
    </message>
    <message>
        <source>“{column}” cannot go to “{field}”. Columns: {columns}. Fields: {fields}.</source>
        <translation>“{column}”不能对应“{field}”。列：{columns}。字段：{fields}。</translation>
    </message>
    <message>
        <source>“{text}” is in another currency than the row, which says {currency}.</source>
        <translation>“{text}”的货币与该行不同：该行写的是{currency}。</translation>
    </message>
    <message>
        <source>“{text}” is one number: write the payment terms as percentages, such as 30/70, or in words.</source>
        <translation>“{text}”只是一个数字：请用百分比（例如 30/70）或文字填写付款条件。</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Kind of payee</source>
        <translation>收款人类型</translation>
    </message>
    <message>
        <source>Note on the contact</source>
        <translation>联系人备注</translation>
    </message>
    <message>
        <source>Note on the goods</source>
        <translation>货物备注</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Own blocks, this letter only</source>
        <translation>自定段落，仅限本信件</translation>
    </message>
    <message>
        <source>Own wordings of blocks</source>
        <translation>自定段落措辞</translation>
    </message>
    <message>
        <source>Prices by quantity</source>
        <translation>按数量的价格</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no template for “{kind}”. There are: {kinds}.</source>
        <translation>没有“{kind}”的模板。可用的有：{kinds}。</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>An account number in “{column}” was not imported. Add it under the supplier&apos;s bank accounts, where it is checked.</source>
        <translation>“{column}”列中的账号未导入。请在供应商的银行账户中添加，账号会在那里核实。</translation>
    </message>
    <message>
        <source>Another value is recorded already and stays.</source>
        <translation>已记录其他值，予以保留。</translation>
    </message>
    <message>
        <source>Another value is recorded already; this one stands in the notes.</source>
        <translation>已记录其他值；此值写入备注。</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>Choose the column that holds the supplier&apos;s name.</source>
        <translation>请选择供应商名称所在的列。</translation>
    </message>
    <message>
        <source>Comparing rows with the list</source>
        <translation>正在与列表比较各行</translation>
    </message>
    <message>
        <source>Making a backup first</source>
        <translation>先做备份</translation>
    </message>
    <message>
        <source>No supplier is called “{name}”. Import or add the supplier first.</source>
        <translation>没有名为“{name}”的供应商。请先导入或添加该供应商。</translation>
    </message>
    <message>
        <source>Records of this kind do not come in as a table: {kind}</source>
        <translation>此类记录不能从表格导入：{kind}</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>搁置原因</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>文件没有“{column}”列。</translation>
    </message>
    <message>
        <source>This may be the company of line {line}: {why}.</source>
        <translation>可能与第 {line} 行是同一家公司：{why}。</translation>
    </message>
    <message>
        <source>This may be “{name}”, which is in the list: {why}.</source>
        <translation>可能是列表中已有的“{name}”：{why}。</translation>
    </message>
    <message>
        <source>This row has more cells than the header.</source>
        <translation>该行单元格多于表头。</translation>
    </message>
    <message>
        <source>Two columns go to “{field}”. Keep one.</source>
        <translation>有两列对应“{field}”。请保留一列。</translation>
    </message>
    <message>
        <source>Writing suppliers</source>
        <translation>正在写入供应商</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>电子邮箱相同</translation>
    </message>
    <message>
        <source>the same name, but other values</source>
        <translation>名称相同，但其他值不同</translation>
    </message>
    <message>
        <source>the same number, but another name</source>
        <translation>编号相同，但名称不同</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>电话号码相同</translation>
    </message>
    <message>
        <source>the same store page</source>
        <translation>店铺页面相同</translation>
    </message>
    <message>
        <source>{complaint} “{value}” stands in the notes.</source>
        <translation>{complaint}“{value}”已写入备注。</translation>
    </message>
    <message>
        <source>“{field}” is not a field. Fields: {fields}.</source>
        <translation>没有“{field}”字段。字段：{fields}。</translation>
    </message>
    <message>
        <source>“{old}” stays for {name}; the table has “{new}”.</source>
        <translation>{name} 仍为“{old}”；表中为“{new}”。</translation>
    </message>
    <message>
        <source>“{value}” is a number that a spreadsheet rounded off, so it was not taken. Enter it again from the source.</source>
        <translation>“{value}”是被电子表格四舍五入的数字，未采用。请按原始资料重新输入。</translation>
    </message>
    <message>
        <source>“{value}” is a phone number or an e-mail address, not a name: check what the columns go to.</source>
        <translation>“{value}”是电话号码或电子邮箱，不是名称：请检查各列的对应字段。</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices of this field: it stands in the notes.</source>
        <translation>“{value}”不是该字段的选项，已写入备注。</translation>
    </message>
    <message>
        <source>“{value}” is not one price like 4.50 or USD 4.50: it stands in the notes.</source>
        <translation>“{value}”不是像 4.50 或 USD 4.50 这样的单一价格，已写入备注。</translation>
    </message>
    <message>
        <source>“{value}” names a badge that is not known: it stands in the notes.</source>
        <translation>“{value}”中有未知的徽章，已写入备注。</translation>
    </message>
</context>
</TS>
