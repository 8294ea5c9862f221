<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Pictures</name>
    <message>
        <source>{file} has {count} megapixels, more than {most}: save it smaller and choose that.</source>
        <translation>{file} 有 {count} 百万像素，超过 {most}：请缩小保存后再选择。</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB. Choose a smaller picture.</source>
        <translation>{file} 超过 25 MB。请选择较小的图片。</translation>
    </message>
    <message>
        <source>{file} is no PNG or JPEG picture that can be read.</source>
        <translation>{file} 不是可读取的 PNG 或 JPEG 图片。</translation>
    </message>
</context>
</TS>
