<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Mails</name>
    <message>
        <source>An e-mail address has a name, @ and a domain.</source>
        <translation>邮箱地址由名称、@ 和域名组成。</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces.</source>
        <translation>邮箱地址不含空格。</translation>
    </message>
    <message>
        <source>An e-mail address has only one @.</source>
        <translation>邮箱地址只有一个 @。</translation>
    </message>
    <message>
        <source>The part after @ must be a domain, such as company.com.</source>
        <translation>@ 之后必须是域名，例如 company.com。</translation>
    </message>
    <message>
        <source>The part before @ must be in Latin letters.</source>
        <translation>@ 之前的部分必须使用拉丁字母。</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it looks like name@company.com.</source>
        <translation>这不是邮箱地址，正确格式如 name@company.com。</translation>
    </message>
</context>
<context>
    <name>Marketplaces</name>
    <message>
        <source>There is no account on “{name}”. There are: {known}</source>
        <translation>没有“{name}”的账户。现有：{known}</translation>
    </message>
    <message>
        <source>This account is no longer in the file.</source>
        <translation>文件中已没有此账户。</translation>
    </message>
    <message>
        <source>This day is still to come; a step is noted when it is done.</source>
        <translation>这一天还没到；步骤完成后才登记。</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>A digit is missing or too many: no number there has this length.</source>
        <translation>位数不对：当地没有这种长度的号码。</translation>
    </message>
    <message>
        <source>A phone number has digits only, such as +7 912 345 67 89.</source>
        <translation>电话号码只含数字，例如 +7 912 345 67 89。</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and the country code.</source>
        <translation>请选择国家，或以 + 和国家代码开头。</translation>
    </message>
    <message>
        <source>No country has this code; check the digits after +.</source>
        <translation>没有这个国家代码，请检查 + 后的数字。</translation>
    </message>
    <message>
        <source>No such number exists with code +{code}; compare it digit by digit.</source>
        <translation>代码 +{code} 下没有这个号码，请逐位核对。</translation>
    </message>
    <message>
        <source>The area or operator code is missing.</source>
        <translation>缺少区号或运营商代码。</translation>
    </message>
    <message>
        <source>The number has too few digits.</source>
        <translation>号码位数太少。</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>号码位数太多。</translation>
    </message>
    <message>
        <source>Write the number, such as +7 912 345 67 89.</source>
        <translation>请填写号码，例如 +7 912 345 67 89。</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Several buyer profiles are called “{name}”; name it by its number: {known}</source>
        <translation>有多份买家资料名为“{name}”；请用编号指明：{known}</translation>
    </message>
    <message>
        <source>The profile that is used where no other is chosen stays; use another one first.</source>
        <translation>未另选时使用的资料须保留；请先改用另一份。</translation>
    </message>
    <message>
        <source>There is no buyer profile “{name}”. There are: {known}</source>
        <translation>没有买家资料“{name}”。现有：{known}</translation>
    </message>
    <message>
        <source>There is no such buyer profile.</source>
        <translation>没有这份买家资料。</translation>
    </message>
</context>
</TS>
