<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Market</name>
    <message>
        <source>The search address is too long: use fewer words.</source>
        <translation>搜索地址太长，请减少词数。</translation>
    </message>
    <message>
        <source>There is no market “{name}”. Choose one of: {known}</source>
        <translation>没有网站“{name}”。请选择：{known}</translation>
    </message>
    <message>
        <source>Type the product to search for.</source>
        <translation>请输入要搜索的产品。</translation>
    </message>
    <message>
        <source>“{code}” is no country code; write two letters, such as CN</source>
        <translation>“{code}”不是国家代码，请写两个字母，例如 CN</translation>
    </message>
</context>
</TS>
