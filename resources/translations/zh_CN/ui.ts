<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Sourcing Desk</source>
        <translation>关于采购台</translation>
    </message>
    <message>
        <source>Sourcing Desk</source>
        <translation>采购台</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Web pages open in your browser when you ask for them; the program itself sends nothing.</source>
        <translation>只有在您要求时，网页才会在浏览器中打开；程序本身不发送任何内容。</translation>
    </message>
    <message>
        <source>Your data stays in one file on this computer.</source>
        <translation>您的数据保存在本机的一个文件中。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>add bank account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>add supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>answer vetting question</source>
        <translation>回答核查问题</translation>
    </message>
    <message>
        <source>attach file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>check bank account</source>
        <translation>核实账户</translation>
    </message>
    <message>
        <source>create order</source>
        <translation>创建订单</translation>
    </message>
    <message>
        <source>decide on sample</source>
        <translation>决定样品结果</translation>
    </message>
    <message>
        <source>edit inquiry</source>
        <translation>编辑询盘</translation>
    </message>
    <message>
        <source>edit order</source>
        <translation>编辑订单</translation>
    </message>
    <message>
        <source>edit quote</source>
        <translation>编辑报价</translation>
    </message>
    <message>
        <source>edit supplier</source>
        <translation>编辑供应商</translation>
    </message>
    <message>
        <source>edit your details</source>
        <translation>编辑您的资料</translation>
    </message>
    <message>
        <source>enter quote</source>
        <translation>录入报价</translation>
    </message>
    <message>
        <source>import suppliers</source>
        <translation>导入供应商</translation>
    </message>
    <message>
        <source>load sample data</source>
        <translation>载入示例数据</translation>
    </message>
    <message>
        <source>log search</source>
        <translation>记录搜索</translation>
    </message>
    <message>
        <source>mark inquiry as sent</source>
        <translation>将询盘标为已发送</translation>
    </message>
    <message>
        <source>move supplier to Bin</source>
        <translation>将供应商移到回收站</translation>
    </message>
    <message>
        <source>raise red flag</source>
        <translation>标记风险信号</translation>
    </message>
    <message>
        <source>record badge</source>
        <translation>记录认证标志</translation>
    </message>
    <message>
        <source>record incident</source>
        <translation>记录事件</translation>
    </message>
    <message>
        <source>record inspection</source>
        <translation>记录验货</translation>
    </message>
    <message>
        <source>record milestone</source>
        <translation>记录进度节点</translation>
    </message>
    <message>
        <source>record payment</source>
        <translation>记录付款</translation>
    </message>
    <message>
        <source>record reply</source>
        <translation>记录回复</translation>
    </message>
    <message>
        <source>resolve red flag</source>
        <translation>解除风险信号</translation>
    </message>
    <message>
        <source>restore supplier</source>
        <translation>恢复供应商</translation>
    </message>
    <message>
        <source>star supplier</source>
        <translation>为供应商加星标</translation>
    </message>
    <message>
        <source>void payment</source>
        <translation>作废付款</translation>
    </message>
    <message>
        <source>waive gate</source>
        <translation>豁免前置条件</translation>
    </message>
    <message>
        <source>write inquiry</source>
        <translation>撰写询盘</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>The browser did not open. Copy the address instead: {address}</source>
        <translation>浏览器未能打开。请复制此网址：{address}</translation>
    </message>
    <message>
        <source>This is not a web address: {address}</source>
        <translation>这不是网址：{address}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>The program met an error of its own. Your file is saved up to the last step; you can go on. The details below help to mend it.</source>
        <translation>程序自身出现错误。文件已保存到最后一步，您可以继续工作。以下详细信息有助于修复。</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>It must be {least} or more.</source>
        <translation>不得小于 {least}。</translation>
    </message>
    <message>
        <source>It must be {most} or less.</source>
        <translation>不得大于 {most}。</translation>
    </message>
    <message>
        <source>The text is too long: at most {count} characters.</source>
        <translation>文本过长：最多 {count} 个字符。</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Sourcing files</source>
        <translation>采购文件</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>It can be opened to be read; nothing in it is changed.</source>
        <translation>可以只读方式打开，其中的内容不会被更改。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>文件正在使用中</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>About Sourcing Desk</source>
        <translation>关于采购台</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>详情面板</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Narrow sidebar</source>
        <translation>窄侧边栏</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>MessagesSheet</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>暂无消息。</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Restraint</name>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Sample data - nothing here is real</source>
        <translation>示例数据：均非真实内容</translation>
    </message>
    <message>
        <source>Start my own file</source>
        <translation>新建自己的文件</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closed, nothing was saved: {title}</source>
        <translation>已关闭，未保存：{title}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Buy and sell</source>
        <translation>采购与销售</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Sourcing Desk</source>
        <translation>采购台</translation>
    </message>
    <message>
        <source>{page}, {n} need attention</source>
        <translation>{page}，{n} 项需要处理</translation>
    </message>
    <message>
        <source>{page}, {n} open</source>
        <translation>{page}，{n} 项未完成</translation>
    </message>
</context>
<context>
    <name>StartRefused</name>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Sourcing Desk</source>
        <translation>采购台</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>新建文件…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>{heading}, sorted ascending</source>
        <translation>{heading}，升序</translation>
    </message>
    <message>
        <source>{heading}, sorted descending</source>
        <translation>{heading}，降序</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This is no longer the last step, so it stays.</source>
        <translation>这已不是最后一步，因此保留。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sourcing Desk</source>
        <translation>采购台</translation>
    </message>
</context>
</TS>
