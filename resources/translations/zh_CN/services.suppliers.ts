<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Blacklists</name>
    <message>
        <source>This address is in the list already.</source>
        <translation>此地址已在列表中。</translation>
    </message>
    <message>
        <source>This site is no longer in the list.</source>
        <translation>此网站已不在列表中。</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>This certificate is no longer in the file.</source>
        <translation>这份证书已不在文件中。</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Enter a name or a way to reach this person.</source>
        <translation>请输入姓名或联系方式。</translation>
    </message>
    <message>
        <source>This contact is no longer in the file.</source>
        <translation>这位联系人已不在文件中。</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>This hold is no longer in the file.</source>
        <translation>此暂停已不在文件中。</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>此暂停已解除。</translation>
    </message>
    <message>
        <source>Write why it is lifted, in {count} characters or more.</source>
        <translation>请写明解除原因，至少 {count} 个字符。</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Nothing is found that would need an explanation: {issue}</source>
        <translation>没有需要说明之处：{issue}</translation>
    </message>
    <message>
        <source>factory: {words}</source>
        <translation>工厂：{words}</translation>
    </message>
    <message>
        <source>import and export</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>region not known</source>
        <translation>地区未知</translation>
    </message>
    <message>
        <source>trade: {words}</source>
        <translation>贸易：{words}</translation>
    </message>
    <message>
        <source>{category}, registered with: {registrar} · {region}</source>
        <translation>{category}，登记机关：{registrar} · {region}</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>“{name}” looks like “{other}”, which is recorded already, but is written with other letters.</source>
        <translation>“{name}”看起来与已记录的“{other}”相同，但所用字符不同。</translation>
    </message>
</context>
<context>
    <name>Suppliers</name>
    <message>
        <source>There is no supplier “{name}”.</source>
        <translation>没有供应商“{name}”。</translation>
    </message>
    <message>
        <source>This supplier is no longer in the file.</source>
        <translation>文件中已没有这个供应商。</translation>
    </message>
</context>
<context>
    <name>Vetting</name>
    <message>
        <source>Red flag {flag} is not one of this supplier.</source>
        <translation>风险信号 {flag} 不属于该供应商。</translation>
    </message>
    <message>
        <source>This red flag is no longer in the file.</source>
        <translation>文件中已没有这个风险信号。</translation>
    </message>
</context>
</TS>
