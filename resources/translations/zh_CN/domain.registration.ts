<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Marketplaces</name>
    <message>
        <source>1688</source>
        <translation>1688</translation>
    </message>
    <message>
        <source>AliExpress</source>
        <translation>AliExpress</translation>
    </message>
    <message>
        <source>Alibaba.com</source>
        <translation>Alibaba.com</translation>
    </message>
    <message>
        <source>An AliExpress account works here too: nothing is registered anew, but phone and delivery address must be filled in again.</source>
        <translation>AliExpress 账户在此同样可用：无需重新注册，但电话和收货地址必须重新填写。</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Confirm your e-mail by the link in the mail</source>
        <translation>通过邮件中的链接确认邮箱</translation>
    </message>
    <message>
        <source>Confirm your e-mail: some sites do not require it, do it anyway</source>
        <translation>确认邮箱：部分网站不强制要求，仍建议确认</translation>
    </message>
    <message>
        <source>DHgate</source>
        <translation>DHgate</translation>
    </message>
    <message>
        <source>Delivery address filled in</source>
        <translation>收货地址已填写</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <translation>邮箱已确认</translation>
    </message>
    <message>
        <source>Enter e-mail and password, accept the rules, create the account</source>
        <translation>填写邮箱和密码，接受规则，创建账户</translation>
    </message>
    <message>
        <source>Error 404 after Submit</source>
        <translation>提交后出现 404 错误</translation>
    </message>
    <message>
        <source>Error 404 after Submit is harmless: open the main page yourself, and sign in with what you entered. If that fails, register on AliExpress and sign in here with that account.</source>
        <translation>提交后出现 404 错误无妨：请自行打开首页，用刚填写的资料登录。若仍不行，请先在 AliExpress 注册，再用该账户在此登录。</translation>
    </message>
    <message>
        <source>Fill in the delivery address: My profile &gt; Profile settings &gt; Edit</source>
        <translation>填写收货地址：My profile &gt; Profile settings &gt; Edit</translation>
    </message>
    <message>
        <source>Fill in the form, and type the code from the picture or move the slider</source>
        <translation>填写表单，并输入图片验证码或拖动滑块</translation>
    </message>
    <message>
        <source>Fill in your phone again</source>
        <translation>重新填写电话</translation>
    </message>
    <message>
        <source>First signed in</source>
        <translation>首次登录</translation>
    </message>
    <message>
        <source>Global Sources</source>
        <translation>Global Sources</translation>
    </message>
    <message>
        <source>Made-in-China</source>
        <translation>Made-in-China</translation>
    </message>
    <message>
        <source>Main page reached</source>
        <translation>已到达首页</translation>
    </message>
    <message>
        <source>Open the site and press its account button</source>
        <translation>打开网站，点击账户按钮</translation>
    </message>
    <message>
        <source>Open the site and press the link to register, at the top left</source>
        <translation>打开网站，点击左上方的注册链接</translation>
    </message>
    <message>
        <source>Open the site and sign in with that account</source>
        <translation>打开网站，用该账户登录</translation>
    </message>
    <message>
        <source>Phone filled in again</source>
        <translation>电话已重新填写</translation>
    </message>
    <message>
        <source>Picture code typed</source>
        <translation>图片验证码已输入</translation>
    </message>
    <message>
        <source>Press Submit</source>
        <translation>点击 Submit</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Sign in and look at your account</source>
        <translation>登录并查看个人中心</translation>
    </message>
    <message>
        <source>Sign in for the first time</source>
        <translation>首次登录</translation>
    </message>
    <message>
        <source>Site opened</source>
        <translation>网站已打开</translation>
    </message>
    <message>
        <source>The site&apos;s main page opens</source>
        <translation>网站首页打开</translation>
    </message>
    <message>
        <source>Through a social network</source>
        <translation>通过社交网络</translation>
    </message>
    <message>
        <source>Tomtop</source>
        <translation>Tomtop</translation>
    </message>
    <message>
        <source>Who gets into the social network gets into this account too: create an account of its own.</source>
        <translation>谁能进入社交网络账户，谁就能进入此账户：请单独注册账户。</translation>
    </message>
    <message>
        <source>With an account of this site</source>
        <translation>用本网站的账户</translation>
    </message>
    <message>
        <source>With my AliExpress account</source>
        <translation>用我的 AliExpress 账户</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>A client, for whom you buy</source>
        <translation>客户（您代其采购）</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>A private person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Buyer and supplier</source>
        <translation>买家兼供应商</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Company or private person</source>
        <translation>公司或个人</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Field of business</source>
        <translation>业务领域</translation>
    </message>
    <message>
        <source>Flat or office</source>
        <translation>房间号</translation>
    </message>
    <message>
        <source>Follow up after</source>
        <translation>跟进间隔</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>House</source>
        <translation>门牌号</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>此资料的名称</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>本币</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省份或州</translation>
    </message>
    <message>
        <source>Registration numbers</source>
        <translation>注册号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>This country does not exist; choose one from the list.</source>
        <translation>没有这个国家，请从列表中选择。</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>{field} must be in Latin letters.</source>
        <translation>{field}必须使用拉丁字母。</translation>
    </message>
    <message>
        <source>{field}: {remark}</source>
        <translation>{field}：{remark}</translation>
    </message>
</context>
</TS>
