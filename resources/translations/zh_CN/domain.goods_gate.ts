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
        <source>The supplier has not given notice that the goods are ready</source>
        <translation>供应商尚未通知货物备妥</translation>
    </message>
</context>
</TS>
