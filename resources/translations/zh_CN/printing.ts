<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>LeftOut</name>
    <message>
        <source>Not printed, too: {count}</source>
        <translation>另有未打印：{count}</translation>
    </message>
    <message>
        <source>Print with Latin names</source>
        <translation>用拉丁字母打印名称</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>文档页面</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>All, or 1-3, 5</source>
        <translation>全部，或 1-3, 5</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>用英文</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Print the letterhead</source>
        <translation>打印信头</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Whole account numbers</source>
        <translation>显示完整账号</translation>
    </message>
</context>
<context>
    <name>PrintingActions</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>已发送 %n 页到打印机</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>正在查找打印机…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>标记为已发送…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>此电脑未设置打印机。请保存 PDF，再到别处打印。</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Save each as a file…</source>
        <translation>分别保存为文件…</translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation>另存为其他格式…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {path} (%n file(s))</source>
        <translation>
            <numerusform>已保存：{path}（%n 个文件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>The pages are not there yet.</source>
        <translation>页面尚未准备好。</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文本已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Nothing is shown here yet. Choose records on another page and press Ctrl+P.</source>
        <translation>这里还没有内容。请在其他页面选择记录，然后按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>重新准备</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>正在准备页面…</translation>
    </message>
    <message>
        <source>Preparing {done} of {total}</source>
        <translation>正在准备第 {done} 份，共 {total} 份</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print: {document}</source>
        <translation>打印：{document}</translation>
    </message>
    <message>
        <source>Print: {document}, {which}</source>
        <translation>打印：{document}，{which}</translation>
    </message>
    <message>
        <source>The pages were not prepared.</source>
        <translation>页面未准备。</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Printing page {page} of {pages}</source>
        <translation>正在打印第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>The printer “{name}” does not take the pages. See whether it is on, or save the PDF.</source>
        <translation>打印机“{name}”不接收页面。请检查它是否已开启，或保存 PDF。</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
</context>
</TS>
