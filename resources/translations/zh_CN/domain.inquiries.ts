<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Answers</name>
    <message>
        <source>{question}: answered</source>
        <translation>{question}：已答复</translation>
    </message>
    <message>
        <source>{question}: keep the answer in the notes</source>
        <translation>{question}：答复请写在备注中</translation>
    </message>
    <message>
        <source>{question}: not answered yet</source>
        <translation>{question}：尚未答复</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>A text message has at most 4,096 characters (developers.sinch.com). It is read on a phone.</source>
        <translation>一条消息最多 4,096 个字符（developers.sinch.com）。通常在手机上阅读。</translation>
    </message>
    <message>
        <source>One printed page; what is longer goes into an attachment.</source>
        <translation>一页打印纸；更长的内容放入附件。</translation>
    </message>
    <message>
        <source>Text messages are cut at 2,048 bytes (developers.weixin.qq.com). It is read on a phone.</source>
        <translation>文本消息在 2,048 字节处截断（developers.weixin.qq.com）。通常在手机上阅读。</translation>
    </message>
    <message>
        <source>The site publishes no figure and buyers report 8,000 characters; the message box counts what is left. A first message asks only what decides.</source>
        <translation>网站没有公布数字，买家反映为 8,000 个字符；消息框会显示剩余字数。第一封信只问关键问题。</translation>
    </message>
</context>
<context>
    <name>Inquiries</name>
    <message>
        <source>An inquiry in the state “{state}” cannot become “{wanted}”.</source>
        <translation>状态为“{state}”的询盘不能变为“{wanted}”。</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>其他渠道</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Message on the site</source>
        <translation>站内消息</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回复</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未选用</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>已入选候选</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
</context>
<context>
    <name>LetterBlocks</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Customisation and tooling</source>
        <translation>定制与模具</translation>
    </message>
    <message>
        <source>Extra text</source>
        <translation>附加文字</translation>
    </message>
    <message>
        <source>Identity of the supplier</source>
        <translation>供应商身份</translation>
    </message>
    <message>
        <source>In this letter</source>
        <translation>用于本信件</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>Minimum order quantity</source>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Not in this letter</source>
        <translation>不用于本信件</translation>
    </message>
    <message>
        <source>Packing and carton data</source>
        <translation>包装与纸箱数据</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quality and inspection</source>
        <translation>质量与验货</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>我方简介</translation>
    </message>
    <message>
        <source>“{block}” is there twice; keep one.</source>
        <translation>“{block}”出现了两次；请只保留一个。</translation>
    </message>
    <message>
        <source>“{line}” begins no block. Name it on a line of its own, such as [price] or [sample: left_out]; a line of text that begins with [ is written \[.</source>
        <translation>“{line}”不是段落的开头。请用单独一行写明段落，例如 [price] 或 [sample: left_out]；以 [ 开头的正文行应写作 \[。</translation>
    </message>
    <message>
        <source>“{word}” is no block of a letter. There are: {blocks}.</source>
        <translation>“{word}”不是信件的段落。可用段落：{blocks}。</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Counter-offer</source>
        <translation>还盘</translation>
    </message>
    <message>
        <source>E-mail draft with the PDF attached (EML)</source>
        <translation>附带 PDF 的电子邮件草稿 (EML)</translation>
    </message>
    <message>
        <source>First follow-up</source>
        <translation>第一次跟进</translation>
    </message>
    <message>
        <source>First inquiry</source>
        <translation>首次询盘</translation>
    </message>
    <message>
        <source>Order intent</source>
        <translation>订购意向</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>纯文本 (TXT)</translation>
    </message>
    <message>
        <source>Polite refusal</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Quality complaint</source>
        <translation>质量投诉</translation>
    </message>
    <message>
        <source>Sample request</source>
        <translation>索样</translation>
    </message>
    <message>
        <source>Second follow-up</source>
        <translation>第二次跟进</translation>
    </message>
    <message>
        <source>Short inquiry for the message box</source>
        <translation>用于消息框的简短询盘</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文档 (DOCX)</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Sentence {place} has {commas} commas: split it.</source>
        <translation>第 {place} 句有 {commas} 个逗号：请拆开。</translation>
    </message>
    <message>
        <source>Sentence {place} has {words} words: make it shorter.</source>
        <translation>第 {place} 句有 {words} 个词：请缩短。</translation>
    </message>
    <message>
        <source>{channel}: {count} characters, at most {most} are taken.</source>
        <translation>{channel}：{count} 个字符，最多接受 {most} 个。</translation>
    </message>
    <message>
        <source>{channel}: {count} words; over {most} it is seldom read to the end.</source>
        <translation>{channel}：{count} 个单词；超过 {most} 个很少有人读完。</translation>
    </message>
    <message>
        <source>{count} products in one letter: write a letter about each.</source>
        <translation>一封信里有 {count} 种产品：请为每种产品单独写信。</translation>
    </message>
    <message>
        <source>{supplier} is on file with {known}, not with “{product}”. Ask first whether it makes it.</source>
        <translation>{supplier} 登记的产品是 {known}，不是“{product}”。请先询问是否生产。</translation>
    </message>
    <message>
        <source>{supplier}: {caution}</source>
        <translation>{supplier}：{caution}</translation>
    </message>
    <message>
        <source>“{brand}” is a brand: only a supplier with a licence document may sell it. Attach the licence to the supplier&apos;s red flag, or keep the word.</source>
        <translation>“{brand}”是品牌：只有持有授权文件的供应商才能销售。请在供应商的风险信号中附上授权文件，或保留该词。</translation>
    </message>
    <message>
        <source>“{gap}” is still to be filled in.</source>
        <translation>“{gap}”还没有填写。</translation>
    </message>
    <message>
        <source>“{phrase}” is a stock phrase: use plain words.</source>
        <translation>“{phrase}”是套话：请直接说。</translation>
    </message>
    <message>
        <source>“{words}” without a specification brings no comparable price. Name size, material and quantities.</source>
        <translation>没有规格只问“{words}”得不到可比的报价。请写明尺寸、材料和数量。</translation>
    </message>
    <message>
        <source>“{word}” is not English. In English: {english}</source>
        <translation>“{word}”不是英文。英文：{english}</translation>
    </message>
    <message>
        <source>“{word}” is not English. Suppliers answer English letters faster. Translate it before sending.</source>
        <translation>“{word}”不是英文。供应商回复英文信更快。发送前请翻译。</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary. Check its spelling.</source>
        <translation>词典中没有“{word}”。请检查拼写。</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary. Did you mean “{guess}”?</source>
        <translation>词典中没有“{word}”。是否想写“{guess}”？</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>还价</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>Logo and tooling</source>
        <translation>标志与模具</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>The supplier&apos;s identity</source>
        <translation>供应商身份</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>公司介绍</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>Nothing is known for {name}: fill that in, or write it in the text yourself.</source>
        <translation>{name} 没有已知内容：请填写，或自行写入正文。</translation>
    </message>
    <message>
        <source>There is no placeholder {name}. Correct or remove it.</source>
        <translation>没有占位符 {name}。请更正或删除。</translation>
    </message>
    <message>
        <source>With its placeholders filled in, the text has more than {most} characters.</source>
        <translation>填入占位符后，正文超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>{name} stands for whole paragraphs: put it in a line of its own.</source>
        <translation>{name} 代表整段文字：请单独占一行。</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Buyer block complete: name, position, company, region, business</source>
        <translation>买家资料完整：姓名、职位、公司、地区、行业</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>全部为英文</translation>
    </message>
    <message>
        <source>Product, colour, size and volume given</source>
        <translation>产品、颜色、尺寸和数量已填写</translation>
    </message>
    <message>
        <source>Questions about MOQ and price included</source>
        <translation>已包含起订量和价格的问题</translation>
    </message>
    <message>
        <source>Short, clear sentences</source>
        <translation>句子简短清楚</translation>
    </message>
    <message>
        <source>The block “{block}” is not in the letter.</source>
        <translation>信件中没有“{block}”段落。</translation>
    </message>
    <message>
        <source>The colour is missing. Write n/a if it does not apply.</source>
        <translation>缺少颜色。不适用请填 n/a。</translation>
    </message>
    <message>
        <source>The expected volume is missing.</source>
        <translation>缺少预计采购量。</translation>
    </message>
    <message>
        <source>The features are missing. Write n/a if there are none.</source>
        <translation>缺少特点。没有请填 n/a。</translation>
    </message>
    <message>
        <source>The inquiry cannot be marked as sent (G1). {fact}</source>
        <translation>询盘不能标记为已发送 (G1)。{fact}</translation>
    </message>
    <message>
        <source>The letter names another supplier: {name}.</source>
        <translation>信中提到了另一家供应商：{name}。</translation>
    </message>
    <message>
        <source>The product link is missing. Write n/a if there is none.</source>
        <translation>缺少产品链接。没有请填 n/a。</translation>
    </message>
    <message>
        <source>The product link is the page of another supplier: {name}.</source>
        <translation>产品链接是另一家供应商的页面：{name}。</translation>
    </message>
    <message>
        <source>The product name is missing.</source>
        <translation>缺少产品名称。</translation>
    </message>
    <message>
        <source>The question about MOQ is not asked.</source>
        <translation>没有询问起订量 (MOQ)。</translation>
    </message>
    <message>
        <source>The question about the price is not asked.</source>
        <translation>没有询问价格。</translation>
    </message>
    <message>
        <source>The size is missing. Write n/a if it does not apply.</source>
        <translation>缺少尺寸。不适用请填 n/a。</translation>
    </message>
    <message>
        <source>The size “{size}” has no unit: write {size} cm, {size} in or EU {size}.</source>
        <translation>尺寸“{size}”没有单位：请写 {size} cm、{size} in 或 EU {size}。</translation>
    </message>
    <message>
        <source>This text goes to {count} suppliers today. Serious firms do not answer mass mail.</source>
        <translation>今天这段文字发给 {count} 家供应商。正规公司不回复群发信。</translation>
    </message>
    <message>
        <source>Your company is missing in the buyer details.</source>
        <translation>买家资料中缺少您的公司。</translation>
    </message>
    <message>
        <source>Your field of business is missing in the buyer details.</source>
        <translation>买家资料中缺少您的行业。</translation>
    </message>
    <message>
        <source>Your name is missing in the buyer details.</source>
        <translation>买家资料中缺少您的姓名。</translation>
    </message>
    <message>
        <source>Your position is missing in the buyer details.</source>
        <translation>买家资料中缺少您的职位。</translation>
    </message>
    <message>
        <source>Your region is missing in the buyer details.</source>
        <translation>买家资料中缺少您的地区。</translation>
    </message>
</context>
</TS>
