<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Accounts</name>
    <message>
        <source>Payments to a personal account are refused</source>
        <translation>拒绝向个人账户付款</translation>
    </message>
    <message>
        <source>The account is not in the supplier&apos;s country: a company of the same name there may be another one. Say that it is the supplier, or add the right account</source>
        <translation>该账户不在供应商所在国家：当地同名的公司可能是另一家。请确认它就是该供应商，或添加正确的账户</translation>
    </message>
    <message>
        <source>The bank details changed from {old}. Confirm the new ones by phone, on a number you had before the change</source>
        <translation>银行资料已变更，原账号 {old}。请用变更前已有的电话号码确认新资料</translation>
    </message>
    <message>
        <source>The payee “{payee}” does not match the supplier&apos;s name “{supplier}”; correct the supplier&apos;s legal name or add the right account</source>
        <translation>收款人“{payee}”与供应商“{supplier}”名称不符；请更正供应商法定名称或添加正确账户</translation>
    </message>
    <message>
        <source>The payee “{payee}” is written otherwise than the supplier “{supplier}”: say that it is the supplier, or add the right account</source>
        <translation>收款人“{payee}”与供应商“{supplier}”写法不同：请确认就是该供应商，或添加正确的账户</translation>
    </message>
    <message>
        <source>There is no such account in the file.</source>
        <translation>文件中没有该账户。</translation>
    </message>
    <message>
        <source>This account is already on file and not checked yet. Nothing was changed.</source>
        <translation>此账户已有记录，等待核实。未作任何更改。</translation>
    </message>
    <message>
        <source>This account is already on file, confirmed on {day}. Nothing was changed.</source>
        <translation>此账户已有记录，已于 {day} 确认。未作任何更改。</translation>
    </message>
    <message>
        <source>This account was replaced by another one</source>
        <translation>该账户已被另一账户替代</translation>
    </message>
</context>
<context>
    <name>Banking</name>
    <message>
        <source>An account number has 4 to 40 digits or letters</source>
        <translation>账号由 4 至 40 位数字或字母组成</translation>
    </message>
    <message>
        <source>Number, BIC and country name different countries: {places}</source>
        <translation>账号、BIC 与国家不一致：{places}</translation>
    </message>
    <message>
        <source>The account is in {place}, the supplier in {home}: the contract must state that payment to this account counts as payment to the supplier</source>
        <translation>账户在 {place}，供应商在 {home}：合同须写明付至该账户即为付给供应商</translation>
    </message>
    <message>
        <source>The check digits of the IBAN are wrong; ask for it again</source>
        <translation>IBAN 校验位错误，请重新索取</translation>
    </message>
    <message>
        <source>This IBAN does not have its country&apos;s format</source>
        <translation>此 IBAN 与该国银行的格式不符</translation>
    </message>
    <message>
        <source>“{code}” is not a BIC: 8 or 11 letters and digits, such as BKCHCNBJ</source>
        <translation>“{code}”不是 BIC：须为 8 或 11 位字母数字，例如 BKCHCNBJ</translation>
    </message>
</context>
</TS>
