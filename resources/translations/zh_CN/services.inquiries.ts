<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Activity</name>
    <message>
        <source>Declined: {about}</source>
        <translation>已拒绝：{about}</translation>
    </message>
    <message>
        <source>Letter sent: {about}</source>
        <translation>已发信：{about}</translation>
    </message>
    <message>
        <source>No answer: {about}</source>
        <translation>无答复：{about}</translation>
    </message>
    <message>
        <source>Quote received: {about}</source>
        <translation>已收到报价：{about}</translation>
    </message>
    <message>
        <source>Replied: {about}</source>
        <translation>已回复：{about}</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>At most {most} files go along with the letters of an inquiry.</source>
        <translation>一次询盘的信件最多可附 {most} 个文件。</translation>
    </message>
    <message>
        <source>{file} is not enclosed: a letter takes photos (PNG, JPEG) and drawings (PDF, DWG, DXF, STEP, IGES).</source>
        <translation>未附上 {file}：信件可附照片（PNG、JPEG）和图纸（PDF、DWG、DXF、STEP、IGES）。</translation>
    </message>
    <message>
        <source>{file} is not enclosed: its content is not what its name says. Save it anew.</source>
        <translation>未附上 {file}：其内容与文件名不符。请重新保存该文件。</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>No reminder follows a second one: note that no answer came, or write again.</source>
        <translation>第二次提醒之后不再有提醒：请注明没有答复，或重新写信。</translation>
    </message>
    <message>
        <source>Only a letter that waits for an answer has a day to ask again.</source>
        <translation>只有在等待答复的询盘才有再次询问的日期。</translation>
    </message>
</context>
<context>
    <name>InquiryFacts</name>
    <message>
        <source>There is no inquiry {inquiry}.</source>
        <translation>没有询盘 {inquiry}。</translation>
    </message>
    <message>
        <source>This inquiry is no longer in the file.</source>
        <translation>此询盘已不在文件中。</translation>
    </message>
</context>
<context>
    <name>InquiryPapers</name>
    <message>
        <source>An e-mail goes to one supplier: save each letter.</source>
        <translation>一封电子邮件只发给一个供应商：请分别保存每封信。</translation>
    </message>
    <message>
        <source>The letter was sent elsewhere: its text is not in the file.</source>
        <translation>此信是在别处发送的：文件中没有其正文。</translation>
    </message>
    <message>
        <source>There is no letter to save.</source>
        <translation>没有可保存的信件。</translation>
    </message>
    <message>
        <source>{supplier}: {reason}</source>
        <translation>{supplier}：{reason}</translation>
    </message>
    <message>
        <source>{supplier}: {reason} In Latin letters: “{latin}”.</source>
        <translation>{supplier}：{reason}拉丁字母：“{latin}”。</translation>
    </message>
</context>
<context>
    <name>InquiryRecords</name>
    <message>
        <source>A letter that is “{state}” was not sent: leave the day of sending blank.</source>
        <translation>状态为“{state}”的信件没有发送：发送日期请留空。</translation>
    </message>
    <message>
        <source>Choose at least one supplier.</source>
        <translation>请至少选择一家供应商。</translation>
    </message>
    <message>
        <source>Every letter of this inquiry was sent and cannot be changed. Write one again first.</source>
        <translation>此询盘的信件均已发送，保持不变。请先重新撰写其中一封。</translation>
    </message>
    <message>
        <source>The inquiry to {supplier} is in the Bin. Restore it first.</source>
        <translation>给 {supplier} 的询盘在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>The letter to {supplier} was not sent yet.</source>
        <translation>给 {supplier} 的信尚未发送。</translation>
    </message>
    <message>
        <source>The letter to {supplier} was sent and cannot be changed. Write it again first.</source>
        <translation>给 {supplier} 的信已发送，保持不变。请先重新撰写。</translation>
    </message>
    <message>
        <source>{day} is in the future; no letter was sent then.</source>
        <translation>{day}在将来，信件不可能已在那天发送。</translation>
    </message>
    <message>
        <source>{supplier} is in the Bin. Restore it first.</source>
        <translation>{supplier} 在回收站中，请先恢复。</translation>
    </message>
</context>
<context>
    <name>InquiryRounds</name>
    <message>
        <source>No supplier of this inquiry can be asked once more.</source>
        <translation>此询盘中没有可以再次询问的供应商。</translation>
    </message>
    <message>
        <source>On hold, so not asked: {suppliers}.</source>
        <translation>已暂停，因此未询价：{suppliers}。</translation>
    </message>
</context>
<context>
    <name>LetterChanges</name>
    <message>
        <source>This contact is not one of the supplier&apos;s.</source>
        <translation>此联系人不属于该供应商。</translation>
    </message>
    <message>
        <source>This template is no longer in the file.</source>
        <translation>文件中已没有此模板。</translation>
    </message>
</context>
<context>
    <name>LetterTemplates</name>
    <message>
        <source>There is no such template.</source>
        <translation>没有这样的模板。</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>This phrase does not exist any more.</source>
        <translation>该语句已不存在。</translation>
    </message>
</context>
</TS>
