<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BlockSection</name>
    <message>
        <source>Block “{block}”: order and wording</source>
        <translation>段落“{block}”：顺序与措辞</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>自定措辞</translation>
    </message>
    <message>
        <source>In own words in this letter alone…</source>
        <translation>仅在此信件中使用自己的措辞…</translation>
    </message>
    <message>
        <source>Leave out of this letter alone</source>
        <translation>仅从本信件中去掉</translation>
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
        <source>Own words in this letter</source>
        <translation>本信件使用自己的措辞</translation>
    </message>
    <message>
        <source>Put into this letter alone</source>
        <translation>仅放入本信件</translation>
    </message>
</context>
<context>
    <name>CheckedSheet</name>
    <message numerus="yes">
        <source>%n can be sent</source>
        <translation>
            <numerusform>%n 封可以发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are cut</source>
        <translation>
            <numerusform>%n 封信会被截断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are long for it</source>
        <translation>
            <numerusform>%n 封信偏长</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) checked</source>
        <translation>
            <numerusform>已检查 %n 封信件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked letters</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>打开信件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>all fit</source>
        <translation>全部合适</translation>
    </message>
    <message>
        <source>{supplier}: {finding}</source>
        <translation>{supplier}：{finding}</translation>
    </message>
</context>
<context>
    <name>ChooseSheet</name>
    <message>
        <source>Each supplier gets a letter of its own, made from the same blocks.</source>
        <translation>每家供应商都会收到自己的信，由相同内容生成。</translation>
    </message>
    <message>
        <source>Find a supplier</source>
        <translation>查找供应商</translation>
    </message>
    <message>
        <source>Find a supplier…</source>
        <translation>查找供应商…</translation>
    </message>
    <message>
        <source>More suppliers match: type more letters.</source>
        <translation>匹配的供应商更多：请再输入几个字。</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>新询盘</translation>
    </message>
    <message>
        <source>No supplier found. Add suppliers on the page Suppliers.</source>
        <translation>未找到供应商。请在“供应商”页面添加。</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Tick at least one supplier.</source>
        <translation>请至少勾选一家供应商。</translation>
    </message>
    <message>
        <source>Write inquiry</source>
        <translation>撰写询盘</translation>
    </message>
</context>
<context>
    <name>Enclosing</name>
    <message numerus="yes">
        <source>%n file(s) enclosed</source>
        <translation>
            <numerusform>已附上 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add drawings and photos</source>
        <translation>添加图纸和照片</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>此电脑上没有可打开 {file} 的程序。</translation>
    </message>
    <message>
        <source>The file goes along no longer.</source>
        <translation>该文件不再随信附上。</translation>
    </message>
</context>
<context>
    <name>EnclosuresCard</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message numerus="yes">
        <source>%n inquiry(ies)</source>
        <translation>
            <numerusform>%n 份询盘</numerusform>
        </translation>
    </message>
    <message>
        <source>Inquiries (RFQ)</source>
        <translation>询盘 (RFQ)</translation>
    </message>
    <message>
        <source>Inquiry to {supplier}</source>
        <translation>致 {supplier} 的询盘</translation>
    </message>
</context>
<context>
    <name>InquiryActions</name>
    <message numerus="yes">
        <source>%n letter(s) moved to the Bin</source>
        <translation>
            <numerusform>已将 %n 封信移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 封信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent</source>
        <translation>
            <numerusform>已发送 %n 封信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) started</source>
        <translation>
            <numerusform>已开始 %n 封信</numerusform>
        </translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>全部询盘</translation>
    </message>
    <message>
        <source>Cancel this inquiry</source>
        <translation>取消此询盘</translation>
    </message>
    <message>
        <source>Copy for the message box</source>
        <translation>复制到消息框</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Enter reply</source>
        <translation>录入回复</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>新询盘</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>下一封信</translation>
    </message>
    <message>
        <source>Open product page</source>
        <translation>打开产品页面</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>上一封信</translation>
    </message>
    <message>
        <source>Print all letters of this inquiry…</source>
        <translation>打印此询盘的所有信件…</translation>
    </message>
    <message>
        <source>Print and save</source>
        <translation>打印和保存</translation>
    </message>
    <message>
        <source>Print the quotes of this inquiry…</source>
        <translation>打印此询盘的报价…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save all letters in one PDF…</source>
        <translation>所有信件存为一个 PDF…</translation>
    </message>
    <message>
        <source>Save all letters into a folder…</source>
        <translation>所有信件存入文件夹…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation>另存为其他格式…</translation>
    </message>
    <message>
        <source>Save the selected letters in one PDF…</source>
        <translation>所选信件存为一个 PDF…</translation>
    </message>
    <message>
        <source>Save the selected letters into a folder…</source>
        <translation>所选信件存入文件夹…</translation>
    </message>
    <message>
        <source>Save this letter as PDF…</source>
        <translation>此信存为 PDF…</translation>
    </message>
    <message>
        <source>Select letters in the list first.</source>
        <translation>请先在列表中选择信件。</translation>
    </message>
    <message>
        <source>The inquiry is cancelled.</source>
        <translation>询盘已取消。</translation>
    </message>
    <message>
        <source>The letter to {supplier} was sent. Open it to write it again.</source>
        <translation>给 {supplier} 的信已发送。请打开后重新撰写。</translation>
    </message>
    <message>
        <source>This inquiry</source>
        <translation>本询价</translation>
    </message>
    <message>
        <source>This is in the Bin. Restore it first.</source>
        <translation>它在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>本信函</translation>
    </message>
    <message>
        <source>This letter cannot be sent in its current state.</source>
        <translation>此信在当前状态下不能发送。</translation>
    </message>
    <message>
        <source>This letter was sent. Write it again first.</source>
        <translation>这封信已发送。请先点“重新撰写”。</translation>
    </message>
    <message>
        <source>an inquiry goes with all its letters</source>
        <translation>询盘连同其全部信件一起移动</translation>
    </message>
</context>
<context>
    <name>InquiryColumns</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs from the others</source>
        <translation>与其他信件不同</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>单独内容</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完成度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>我方编号</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Text of its own</source>
        <translation>自有文字</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Written again</source>
        <translation>重新撰写中</translation>
    </message>
</context>
<context>
    <name>InquiryHeader</name>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} / {total}</translation>
    </message>
</context>
<context>
    <name>InquiryList</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ask again today</source>
        <translation>今天再次询问</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Choose suppliers and press Write inquiry. One letter per supplier is made from the same blocks.</source>
        <translation>选择供应商并点击“撰写询盘”。同样的内容为每家供应商生成一封信。</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>新询盘</translation>
    </message>
    <message>
        <source>No inquiry is in the Bin.</source>
        <translation>回收站中没有询盘。</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Of one inquiry</source>
        <translation>同一询盘</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待回复</translation>
    </message>
</context>
<context>
    <name>InquiryPaper</name>
    <message>
        <source>No quote has come for this inquiry yet.</source>
        <translation>此询盘还没有报价。</translation>
    </message>
    <message>
        <source>The letter is on the clipboard.</source>
        <translation>信件已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>LetterExport</name>
    <message>
        <source>The letter is on the clipboard.</source>
        <translation>信件已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The message is on the clipboard.</source>
        <translation>消息已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message numerus="yes">
        <source>%n sent letter(s) stay as they are.</source>
        <translation>
            <numerusform>已发送的 %n 封信保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks of the letter, in its order</source>
        <translation>信件段落（按顺序）</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n letter(s): {names}.</source>
        <translation>
            <numerusform>将更改 %n 封信：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this letter is its own, not its template&apos;s.</source>
        <translation>此信使用自己的文字，而非模板文字。</translation>
    </message>
    <message>
        <source>This letter differs from the others.</source>
        <translation>此信件与其他信件不同。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>“{field}” is not saved yet.</source>
        <translation>“{field}”尚未保存。</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>English · %n word(s)</source>
        <translation>
            <numerusform>英文 · %n 词</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter preview</source>
        <translation>信件预览</translation>
    </message>
    <message>
        <source>Letter preview, English</source>
        <translation>信件预览，英文</translation>
    </message>
    <message>
        <source>Letter {revision}, as sent on {day}</source>
        <translation>第 {revision} 封信，{day} 发送的原文</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>The letter as it was sent, English</source>
        <translation>已发送的信件原文，英文</translation>
    </message>
    <message>
        <source>This inquiry is in the Bin.</source>
        <translation>此询盘在回收站中。</translation>
    </message>
    <message>
        <source>This supplier is in the Bin.</source>
        <translation>该供应商在回收站中。</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>The print view shows {count} more pages.</source>
        <translation>打印视图中还有 {count} 页。</translation>
    </message>
</context>
<context>
    <name>LintCard</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the letter</source>
        <translation>信件检查</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message numerus="yes">
        <source>Correct in %n letter(s)</source>
        <translation>
            <numerusform>在 %n 封信中更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Nothing to correct was found.</source>
        <translation>没有需要更正的地方。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 条</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message numerus="yes">
        <source>Translate in %n letter(s)</source>
        <translation>
            <numerusform>在 %n 封信中翻译</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyLetters</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>已记录 %n 个回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) say n/a for the product link</source>
        <translation>
            <numerusform>%n 封信的产品链接写为 n/a</numerusform>
        </translation>
    </message>
    <message>
        <source>A new inquiry is begun.</source>
        <translation>已新建询盘。</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>再询一轮</translation>
    </message>
    <message>
        <source>Ask about another product…</source>
        <translation>询问其他产品…</translation>
    </message>
    <message>
        <source>Check letters…</source>
        <translation>检查信件…</translation>
    </message>
    <message>
        <source>No letter to be sent lacks a product link.</source>
        <translation>待发送的信都有产品链接。</translation>
    </message>
    <message>
        <source>Note answer…</source>
        <translation>记录回复…</translation>
    </message>
    <message>
        <source>Nothing is wrong with these letters.</source>
        <translation>这些信件没有问题。</translation>
    </message>
    <message>
        <source>Recipients of this inquiry</source>
        <translation>本询盘的收件人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say n/a for the product link</source>
        <translation>产品链接写 n/a</translation>
    </message>
    <message>
        <source>Select letters of one inquiry.</source>
        <translation>请选择同一询盘的信件。</translation>
    </message>
    <message>
        <source>Select letters that were sent.</source>
        <translation>请选择已发送的信件。</translation>
    </message>
    <message>
        <source>Write inquiry</source>
        <translation>撰写询盘</translation>
    </message>
</context>
<context>
    <name>OwnLetter</name>
    <message>
        <source>Address this letter to…</source>
        <translation>本信件收件人…</translation>
    </message>
    <message>
        <source>As the other letters</source>
        <translation>与其他信件相同</translation>
    </message>
    <message>
        <source>Ask what is still open</source>
        <translation>询问尚未答复的内容</translation>
    </message>
    <message>
        <source>Own words in this letter alone</source>
        <translation>仅此信件的措辞</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Text of this letter alone…</source>
        <translation>仅本信件的正文…</translation>
    </message>
    <message>
        <source>The supplier&apos;s main contact</source>
        <translation>供应商的主要联系人</translation>
    </message>
</context>
<context>
    <name>PhraseSheet</name>
    <message>
        <source>A translator writes best what is short: one thought a sentence. Translate the result back to see whether it still says what you mean.</source>
        <translation>短句翻译效果最好：一句话只说一件事。把结果再翻译回来，看意思是否还对。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>添加语句</translation>
    </message>
    <message>
        <source>Add phrase…</source>
        <translation>添加语句…</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Change phrase</source>
        <translation>修改短语</translation>
    </message>
    <message>
        <source>Change phrase…</source>
        <translation>修改短语…</translation>
    </message>
    <message>
        <source>Choose a phrase first.</source>
        <translation>请先选择一个语句。</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找语句</translation>
    </message>
    <message>
        <source>Find in any language…</source>
        <translation>用任何语言查找…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Move to Bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>My own phrases</source>
        <translation>我的语句</translation>
    </message>
    <message>
        <source>Only phrases of your own can be changed.</source>
        <translation>只能修改自己的短语。</translation>
    </message>
    <message>
        <source>Only phrases of your own can be removed.</source>
        <translation>只能移除自己的语句。</translation>
    </message>
    <message>
        <source>Phrase bank</source>
        <translation>常用语句库</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The phrase goes into the block “{block}”.</source>
        <translation>该语句将插入段落“{block}”。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message numerus="yes">
        <source>%n word(s) not in English</source>
        <translation>
            <numerusform>%n 个词不是英文</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>可以发送了吗？</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{button}: {fact}</source>
        <translation>{button}：{fact}</translation>
    </message>
</context>
<context>
    <name>Rewriting</name>
    <message numerus="yes">
        <source>%n reminder(s) begun</source>
        <translation>
            <numerusform>已开始写 %n 封提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter templates…</source>
        <translation>信件模板…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The letter is written from another template.</source>
        <translation>信件已改用另一模板。</translation>
    </message>
    <message>
        <source>The question is kept as a note on the supplier.</source>
        <translation>问题已作为备注保存在供应商处。</translation>
    </message>
    <message>
        <source>They ask back</source>
        <translation>对方反问</translation>
    </message>
    <message>
        <source>They ask back…</source>
        <translation>对方反问…</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>重新撰写</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message numerus="yes">
        <source>%n letter(s) will be kept as sent.</source>
        <translation>
            <numerusform>%n 封信将标记为已发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>On the site: 1. Log in. 2. Open the product page and press “Send inquiry”. 3. Paste the letter and press “Send”. 4. Then mark it here.</source>
        <translation>在网站上：1. 登录。2. 打开产品页面，点击“Send inquiry”。3. 粘贴信件，点击“Send”。4. 然后在此标记。</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>The day of sending is in the future.</source>
        <translation>发送日期在将来。</translation>
    </message>
    <message>
        <source>Working days here and in China from the day of sending: {days}.</source>
        <translation>自发送之日起双方（贵国和中国）的工作日：{days}。</translation>
    </message>
</context>
<context>
    <name>SentLetters</name>
    <message>
        <source>Copy the text of {letter}</source>
        <translation>复制{letter}的文本</translation>
    </message>
    <message>
        <source>Letter {revision}</source>
        <translation>第 {revision} 封信</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>已发送的信件</translation>
    </message>
    <message>
        <source>Show {letter} as it was sent</source>
        <translation>按发送时的样子显示{letter}</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Being written again: the next is letter {revision}.</source>
        <translation>正在重新撰写：下一封为第 {revision} 封信。</translation>
    </message>
    <message>
        <source>Enter reply</source>
        <translation>录入回复</translation>
    </message>
    <message>
        <source>Keep as sent</source>
        <translation>保留已发送的信</translation>
    </message>
    <message>
        <source>Letter {revision} sent on {day}, {channel}</source>
        <translation>第 {revision} 封信于 {day} 发送，{channel}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回复</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>They declined</source>
        <translation>对方拒绝</translation>
    </message>
    <message>
        <source>They replied</source>
        <translation>对方已回复</translation>
    </message>
    <message>
        <source>This letter was cancelled before it was sent.</source>
        <translation>此信在发送前已取消。</translation>
    </message>
    <message>
        <source>Write it after all</source>
        <translation>重新撰写</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>已等待 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>$blocks stands for all blocks ticked in the inquiry; $who, $facts (product and quantities), $questions, $extra and $closing for some of them. Each stands in a line of its own.</source>
        <translation>$blocks 代表询盘中勾选的所有段落；$who、$facts（产品和数量）、$questions、$extra 和 $closing 代表其中一部分。每个占位符单独占一行。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>It comes with the program. Copy it to write your own.</source>
        <translation>随程序提供。复制后可编写自己的模板。</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>信件模板</translation>
    </message>
    <message>
        <source>Move to Bin</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>Put the shipped text back</source>
        <translation>恢复原始文本</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The letter with this template, English</source>
        <translation>使用此模板的信件（英文）</translation>
    </message>
    <message>
        <source>Write letters from it</source>
        <translation>用此模板写信</translation>
    </message>
</context>
<context>
    <name>UnsavedLetters</name>
    <message>
        <source>The letter to {supplier} has text that is not saved. Open it first.</source>
        <translation>给{supplier}的信中有未保存的文字，请先打开该信。</translation>
    </message>
</context>
<context>
    <name>WritingHelp</name>
    <message>
        <source>Open translator</source>
        <translation>打开翻译</translation>
    </message>
    <message>
        <source>Phrase bank…</source>
        <translation>常用语句库…</translation>
    </message>
</context>
</TS>
