<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Registration</name>
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
