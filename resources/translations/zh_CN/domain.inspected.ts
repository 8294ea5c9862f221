<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Inspections</name>
    <message>
        <source>Photos that were attached already, left out: {known}; added: {added}.</source>
        <translation>已附过的照片未重复添加：{known}；新添加：{added}。</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}. Each opened carton needs one; add the missing ones to this inspection.</source>
        <translation>照片：{photos}/{cartons}。每个开箱的纸箱都需要一张；请把缺少的照片补到这次检验。</translation>
    </message>
</context>
</TS>
