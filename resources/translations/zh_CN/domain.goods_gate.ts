<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Cartons opened: {cartons}; at least {least} are needed</source>
        <translation>已开箱：{cartons}；至少需要 {least} 箱</translation>
    </message>
    <message>
        <source>Goods ready since {day}</source>
        <translation>货物自 {day} 备妥</translation>
    </message>
    <message>
        <source>Inspection before loading not recorded yet</source>
        <translation>尚未登记装柜前检验</translation>
    </message>
    <message>
        <source>Inspection before loading passed on {day}</source>
        <translation>装柜前检验已于 {day} 通过</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}; each opened carton needs one</source>
        <translation>照片：{photos} / {cartons}；每个开箱须有一张</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}; each opened carton needs one. {why}</source>
        <translation>照片：{photos} / {cartons}；每个开箱须有一张。{why}</translation>
    </message>
    <message>
        <source>The inspection of {day} failed</source>
        <translation>{day} 的检验未通过</translation>
    </message>
    <message>
        <source>The inspection of {day} is older than the deposit of {deposit}; record the one made after it</source>
        <translation>{day}的检验早于{deposit}的预付款；请录入预付款之后所做的检验</translation>
    </message>
    <message>
        <source>The ready notice of {day} is older than the deposit of {deposit}; enter the notice that came after it</source>
        <translation>{day}的备货通知早于{deposit}的预付款；请填写预付款之后收到的通知</translation>
    </message>
    <message>
        <source>The supplier has not given notice that the goods are ready</source>
        <translation>供应商尚未通知货物备妥</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>The deposit is not paid yet; the goods are made and ready after it</source>
        <translation>预付款尚未支付；付预付款之后才会生产并备好货物</translation>
    </message>
    <message>
        <source>The inspection of {day} is older than the deposit of {deposit}</source>
        <translation>{day}的检验早于{deposit}的预付款</translation>
    </message>
    <message>
        <source>The ready notice of {day} is older than the deposit of {deposit}</source>
        <translation>{day}的备货通知早于{deposit}的预付款</translation>
    </message>
</context>
</TS>
