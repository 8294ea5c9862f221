<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AccountActions</name>
    <message>
        <source>{name} moved to the Bin</source>
        <translation>已移入回收站：{name}</translation>
    </message>
</context>
<context>
    <name>CompleteCard</name>
    <message>
        <source>Details known: {part}</source>
        <translation>资料完整度：{part}</translation>
    </message>
    <message>
        <source>Every form and every letter can be filled in.</source>
        <translation>资料已足够填写任何表单和信函。</translation>
    </message>
    <message>
        <source>Ready to buy</source>
        <translation>可以采购</translation>
    </message>
    <message>
        <source>Search for a product</source>
        <translation>搜索产品</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺内容</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All copied</source>
        <translation>已全部复制</translation>
    </message>
    <message>
        <source>Copy helper</source>
        <translation>复制助手</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>复制：{field}</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>填写：{field}</translation>
    </message>
    <message>
        <source>Next: {field}</source>
        <translation>下一项：{field}</translation>
    </message>
    <message>
        <source>Nothing to copy yet</source>
        <translation>暂无可复制内容</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>已完成 {done}/{total}</translation>
    </message>
</context>
<context>
    <name>HelperWindow</name>
    <message>
        <source>Copy helper</source>
        <translation>复制助手</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>不用徽标</translation>
    </message>
    <message>
        <source>PNG or JPEG. It is kept small in your file; letters that were sent keep theirs.</source>
        <translation>PNG 或 JPEG。缩小后保存在您的文件中；已发出的信件保留原有徽标。</translation>
    </message>
    <message>
        <source>The logo in the letterhead</source>
        <translation>信头中的徽标</translation>
    </message>
    <message>
        <source>The logo is in your letterhead.</source>
        <translation>徽标已加入信头。</translation>
    </message>
</context>
<context>
    <name>MailEditor</name>
    <message>
        <source>Did you mean {address}?</source>
        <translation>您是指 {address} 吗？</translation>
    </message>
</context>
<context>
    <name>MarketplacesTab</name>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Create an account of its own with the site&apos;s account button: signing in through a social network is possible and less safe.</source>
        <translation>请用网站的账户按钮单独注册：通过社交网络登录虽可行，但不够安全。</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>Edit account: {name}</source>
        <translation>编辑账户：{name}</translation>
    </message>
    <message>
        <source>Move account to the Bin: {name}</source>
        <translation>将账户移入回收站：{name}</translation>
    </message>
    <message>
        <source>No accounts on other marketplaces yet.</source>
        <translation>其他平台尚无账户。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ProfileChoice</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add buyer profile</source>
        <translation>添加买家资料</translation>
    </message>
    <message>
        <source>{name} moved to the Bin</source>
        <translation>已移入回收站：{name}</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>I am</source>
        <translation>我的身份</translation>
    </message>
    <message>
        <source>Transliterate</source>
        <translation>转写</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Add buyer profile…</source>
        <translation>添加买家资料…</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>Copy helper beside the browser</source>
        <translation>浏览器旁的复制助手</translation>
    </message>
    <message>
        <source>Copy, go to next</source>
        <translation>复制并转到下一项</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Fill in your details once; every form and letter uses them.</source>
        <translation>资料只需填写一次，所有表单和信函都会使用。</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Letters show this beside your name, company and address.</source>
        <translation>信件会在您的姓名、公司和地址旁显示这些内容。</translation>
    </message>
    <message>
        <source>Letters without an answer are followed up after so many working days.</source>
        <translation>信件在这么多个工作日内无回复时提醒跟进。</translation>
    </message>
    <message>
        <source>Move buyer profile to the Bin</source>
        <translation>将买家资料移入回收站</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>我的资料</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>在网站上</translation>
    </message>
    <message>
        <source>On the site, after signing in: My profile &gt; Profile settings &gt; Edit.</source>
        <translation>登录网站后：我的资料 &gt; 资料设置 &gt; 编辑。</translation>
    </message>
    <message>
        <source>Open Alibaba.com</source>
        <translation>打开 Alibaba.com</translation>
    </message>
    <message>
        <source>Other marketplaces</source>
        <translation>其他平台</translation>
    </message>
    <message>
        <source>Print registration sheet…</source>
        <translation>打印注册资料表…</translation>
    </message>
    <message>
        <source>Region and country are those of your details.</source>
        <translation>省份和国家取自您的资料。</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册资料</translation>
    </message>
    <message>
        <source>The password is chosen on the site and is never stored here.</source>
        <translation>密码在网站上设置，本程序从不保存。</translation>
    </message>
    <message>
        <source>Use this profile where no other is chosen</source>
        <translation>未另选时使用此资料</translation>
    </message>
    <message>
        <source>Write in Latin letters</source>
        <translation>用拉丁字母书写</translation>
    </message>
</context>
<context>
    <name>SiteTab</name>
    <message>
        <source>I got error 404</source>
        <translation>出现了 404 错误</translation>
    </message>
    <message>
        <source>Once you are registered, you see which makers deliver to your country.</source>
        <translation>注册后才能看到哪些厂家可发货到您的国家。</translation>
    </message>
    <message>
        <source>Steps on the site</source>
        <translation>网站上的步骤</translation>
    </message>
    <message>
        <source>Still not working: use AliExpress</source>
        <translation>仍不行：改用 AliExpress</translation>
    </message>
    <message>
        <source>Where it is another one than in your details</source>
        <translation>与您资料中的邮箱不同时填写</translation>
    </message>
    <message>
        <source>Where the site is no longer at {address}</source>
        <translation>网站已不在 {address} 时填写</translation>
    </message>
</context>
</TS>
