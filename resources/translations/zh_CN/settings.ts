<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Nothing moves on the screen by itself in any appearance.</source>
        <translation>在任何外观下，屏幕上都不会有自行移动的内容。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>BackupColumns</name>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <translation>创建后已被改动</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>与写入时不符</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A backup is being made.</source>
        <translation>正在备份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backed up and verified: {when}</source>
        <translation>已备份并验证：{when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a backup in the table first.</source>
        <translation>请先在表中选择一个备份。</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Made automatically after opening, every half hour and at closing if something was changed, and before an import, an update of the file, an erasure or a restore. Kept: the last {recent} of {days} days, then one for each of {daily} days, {weekly} weeks and {monthly} months; those made before an import, an erasure or a restore for {special} days.</source>
        <translation>有改动时，打开后、每半小时和关闭时自动备份；导入、升级文件、彻底删除和恢复之前也会备份。最近 {days} 天内保留最新的 {recent} 个，之后每天一个保留 {daily} 天，每周一个保留 {weekly} 周，每月一个保留 {monthly} 个月；导入、彻底删除或恢复之前的备份保留 {special} 天。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>The folder did not open. It is here: {folder}</source>
        <translation>文件夹没有打开。它在这里：{folder}</translation>
    </message>
    <message>
        <source>There is no backup yet. Changes are backed up within half an hour.</source>
        <translation>还没有备份。更改会在半小时内备份。</translation>
    </message>
    <message>
        <source>This backup has changed since it was made. Choose another one.</source>
        <translation>此备份自创建后已被改动。请选择另一个。</translation>
    </message>
    <message>
        <source>This is a backup itself.</source>
        <translation>这本身就是一个备份。</translation>
    </message>
    <message>
        <source>Verifying the backups</source>
        <translation>正在重新读取备份</translation>
    </message>
    <message>
        <source>What you changed has had no backup for three days.</source>
        <translation>您的更改已有三天没有备份。</translation>
    </message>
</context>
<context>
    <name>BlacklistCard</name>
    <message>
        <source>Add site</source>
        <translation>添加网站</translation>
    </message>
    <message>
        <source>Ask no longer: {site}</source>
        <translation>不再查询：{site}</translation>
    </message>
    <message>
        <source>Black-list sites</source>
        <translation>黑名单网站</translation>
    </message>
    <message>
        <source>Each is offered beside “Checked supplier blacklists”; nothing is fetched.</source>
        <translation>每个网站都在“已查供应商黑名单”旁提供；不会下载任何内容。</translation>
    </message>
    <message>
        <source>Restore the shipped sites</source>
        <translation>恢复自带网站</translation>
    </message>
</context>
<context>
    <name>BrandCard</name>
    <message>
        <source>Brands</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Known already: {brands}.</source>
        <translation>已收录：{brands}。</translation>
    </message>
</context>
<context>
    <name>CalendarsCard</name>
    <message>
        <source>Count a country&apos;s holidays</source>
        <translation>计入某国假日</translation>
    </message>
    <message>
        <source>Count its holidays</source>
        <translation>计入该国假日</translation>
    </message>
    <message>
        <source>Countries whose holidays count</source>
        <translation>计入假日的国家</translation>
    </message>
    <message>
        <source>Edit own holiday</source>
        <translation>编辑自定假日</translation>
    </message>
    <message>
        <source>Enter own holiday</source>
        <translation>输入自定假日</translation>
    </message>
    <message>
        <source>Own holidays</source>
        <translation>自定假日</translation>
    </message>
    <message>
        <source>Save holiday</source>
        <translation>保存假日</translation>
    </message>
</context>
<context>
    <name>CountriesCard</name>
    <message>
        <source>A working day is one on which all of these work: letters are asked after again and transfers arrive by them. Days off of future years may still be announced.</source>
        <translation>所有这些国家都上班的日子才算工作日：跟进询盘和汇款到账都按此计算。以后年份的放假安排可能尚未公布。</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>添加国家…</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>China: banks and factories · always</source>
        <translation>中国：银行和工厂 · 始终计入</translation>
    </message>
    <message>
        <source>Count no longer: {country}</source>
        <translation>不再计入：{country}</translation>
    </message>
    <message>
        <source>Days factories close around the Chinese New Year</source>
        <translation>春节前后工厂停工天数</translation>
    </message>
    <message>
        <source>Your country is not known: enter it in your details (Registration).</source>
        <translation>不知道您的国家：请在您的资料（注册）中填写。</translation>
    </message>
    <message>
        <source>{country} no longer counts</source>
        <translation>{country} 不再计入</translation>
    </message>
    <message>
        <source>{country}: your country, as in your details · always</source>
        <translation>{country}：您的国家，同您的资料 · 始终计入</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Bin…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Checking every page…</source>
        <translation>正在检查每一页…</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Copies for colleagues</source>
        <translation>给同事的副本</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>上次全面检查</translation>
    </message>
    <message>
        <source>Orders made here</source>
        <translation>在此文件中创建的订单</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>正在检查文件。</translation>
    </message>
    <message>
        <source>The file is sound: pages, attached files, history and sums.</source>
        <translation>文件完好：页面、附件、历史和金额都没问题。</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>All commands have their usual keys.</source>
        <translation>所有命令已恢复默认按键。</translation>
    </message>
    <message>
        <source>Choose a command in the table first.</source>
        <translation>请先在表格中选择一个命令。</translation>
    </message>
    <message>
        <source>Choose a command, then press its new keys in the field below. They work at once, and on this computer only.</source>
        <translation>选择一个命令，然后在下方字段中按下新的按键。立即生效，且仅在此电脑上有效。</translation>
    </message>
    <message>
        <source>Command, page or keys</source>
        <translation>命令、页面或按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>它没有按键。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>“{command}”的按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>未选择命令</translation>
    </message>
    <message>
        <source>Press the keys here</source>
        <translation>在此按下按键</translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation>请先在字段中按下新的按键。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>改用于此命令</translation>
    </message>
    <message>
        <source>These are its usual keys.</source>
        <translation>这就是它的默认按键。</translation>
    </message>
    <message>
        <source>These are the keys of “{command}” ({page}), which would lose them.</source>
        <translation>这些是“{command}”（{page}）的按键，它将失去这些按键。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用这些按键</translation>
    </message>
    <message>
        <source>Without keys</source>
        <translation>不用按键</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>{command}：{keys}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Letters and documents for suppliers stay in English, whatever is chosen here.</source>
        <translation>无论在此选择什么，给供应商的信件和文件仍为英文。</translation>
    </message>
</context>
<context>
    <name>LengthCard</name>
    <message>
        <source>Length of a letter</source>
        <translation>信件长度</translation>
    </message>
</context>
<context>
    <name>LimitColumns</name>
    <message>
        <source>By its source</source>
        <translation>来源的数值</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Your own value</source>
        <translation>您自己的数值</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Choose a limit in the table first.</source>
        <translation>请先在表中选择一项限值。</translation>
    </message>
    <message>
        <source>Filter limits</source>
        <translation>筛选限值</translation>
    </message>
    <message>
        <source>Limits and thresholds</source>
        <translation>限值与阈值</translation>
    </message>
    <message>
        <source>No limit has a value of your own.</source>
        <translation>没有任何限值使用您自己的数值。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The rules judge by these numbers. Each has its source; an own value needs one, too, and is kept in your file.</source>
        <translation>规则依据这些数值判断。每个数值都有来源；您自己的数值也需注明来源，并保存在您的文件中。</translation>
    </message>
    <message>
        <source>The value of the source is in use.</source>
        <translation>正在使用来源的数值。</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least} 至 {most} {unit}</translation>
    </message>
    <message>
        <source>{rule}. By its source: {value} {unit}. {source}</source>
        <translation>{rule}。来源的数值：{value} {unit}。{source}</translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message>
        <source>Fetch from its publisher: {name}</source>
        <translation>从发布者获取：{name}</translation>
    </message>
    <message>
        <source>List removed</source>
        <translation>名单已删除</translation>
    </message>
    <message>
        <source>List taken in, entries: {count}</source>
        <translation>名单已导入，条目数：{count}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>Old: take in a newer one.</source>
        <translation>已过旧：请导入更新的名单。</translation>
    </message>
    <message>
        <source>Public lists of companies and people one must not deal with, or with care. They are kept in your file and compared on this computer; no name is ever sent.</source>
        <translation>不得与之交易或须谨慎的公司和个人的公开名单。名单保存在您的文件中，在本机比对；绝不发送任何名称。</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>删除：{name}</translation>
    </message>
    <message>
        <source>Screening lists</source>
        <translation>筛查名单</translation>
    </message>
    <message>
        <source>Take in a file: {name}</source>
        <translation>导入文件：{name}</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Take in a screening list</source>
        <translation>导入筛查名单</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>仍然导入</translation>
    </message>
    <message>
        <source>The list in the file is the newest one.</source>
        <translation>文件中的名单已是最新。</translation>
    </message>
    <message>
        <source>{day}, entries: {count}, from {source}</source>
        <translation>{day}，条目数：{count}，来源：{source}</translation>
    </message>
</context>
<context>
    <name>OwnHolidaysCard</name>
    <message>
        <source>Add holiday…</source>
        <translation>添加假日…</translation>
    </message>
    <message>
        <source>Edit holiday {name}</source>
        <translation>编辑假日 {name}</translation>
    </message>
    <message>
        <source>No own holiday is entered.</source>
        <translation>未输入自定假日。</translation>
    </message>
    <message>
        <source>Own holiday removed</source>
        <translation>自定假日已移除</translation>
    </message>
    <message>
        <source>Remove holiday {name}</source>
        <translation>移除假日 {name}</translation>
    </message>
    <message>
        <source>They move follow-ups and transfers, production plans and the warning before factories close, like the holidays of the calendars.</source>
        <translation>它们与日历中的假日一样，会推移跟进、汇款、生产计划以及工厂停工前的提醒。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Everything else goes on working; lists and rates can be read from files.</source>
        <translation>其他功能照常使用；名单和汇率可以从文件读取。</translation>
    </message>
    <message>
        <source>Pages of sites open in your browser, only when you press their button. There is no account, no update check and no statistics.</source>
        <translation>网站页面只在您按下相应按钮时于浏览器中打开。没有账户、没有更新检查，也没有统计。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Work offline: fetch nothing at all</source>
        <translation>离线工作：不获取任何内容</translation>
    </message>
</context>
<context>
    <name>RatesCard</name>
    <message>
        <source>Currency and rates</source>
        <translation>货币与汇率</translation>
    </message>
    <message>
        <source>Enter a rate…</source>
        <translation>输入汇率…</translation>
    </message>
    <message>
        <source>Enter exchange rate</source>
        <translation>输入汇率</translation>
    </message>
    <message>
        <source>Exchange rate removed</source>
        <translation>汇率已删除</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Fetch: {bank}</source>
        <translation>获取：{bank}</translation>
    </message>
    <message>
        <source>No exchange rate is in the file.</source>
        <translation>文件中没有汇率。</translation>
    </message>
    <message>
        <source>Quotes say what a unit is in your own currency. After {days} days a rate counts as old. Your bank&apos;s rate decides what you really pay.</source>
        <translation>报价会以您的货币显示单价。超过 {days} 天的汇率视为过旧。实际支付多少由您银行的汇率决定。</translation>
    </message>
    <message>
        <source>Rates kept: {count}</source>
        <translation>已保存汇率：{count}</translation>
    </message>
    <message>
        <source>Read a central bank&apos;s rates</source>
        <translation>读取中央银行汇率</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>读取文件…</translation>
    </message>
    <message>
        <source>Remove the rate of {base} in {quote}</source>
        <translation>删除 {base} 兑 {quote} 的汇率</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>保存汇率</translation>
    </message>
    <message>
        <source>They are right, keep them</source>
        <translation>核实无误，保存</translation>
    </message>
    <message>
        <source>Your own currency is {currency}, as in your details (Registration).</source>
        <translation>您的货币为 {currency}，与您的资料（注册）一致。</translation>
    </message>
    <message>
        <source>old: {days} days</source>
        <translation>过旧：{days} 天</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Each reminder at most once a day, without sound, and only while the program runs. The same hour twice means no quiet hours.</source>
        <translation>每条提醒每天最多一次，无声音，且仅在程序运行时。两个时间相同表示没有静默时段。</translation>
    </message>
    <message>
        <source>Let the system notify me while the window is not in front</source>
        <translation>当窗口不在前台时，通过系统通知提醒我</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>打开“今天”</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静默时段从</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静默时段至</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so they only stand on Today.</source>
        <translation>此桌面不显示通知，因此提醒只出现在“今天”页面。</translation>
    </message>
    <message>
        <source>What is due, blocked or waited for stands on the page Today.</source>
        <translation>到期、被阻止和等待中的事项都在“今天”页面。</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>ScreenAllCard</name>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>没有需要判断的内容。</translation>
    </message>
    <message>
        <source>On the shortlist or with an open order, and to be screened: {count}</source>
        <translation>候选名单中或有未结订单、待筛查的供应商：{count}</translation>
    </message>
    <message>
        <source>Open supplier {name}</source>
        <translation>打开供应商 {name}</translation>
    </message>
    <message>
        <source>Screen all suppliers</source>
        <translation>筛查全部供应商</translation>
    </message>
    <message>
        <source>Suppliers against lists</source>
        <translation>供应商与名单比对</translation>
    </message>
    <message>
        <source>Suppliers screened: {suppliers}; possible matches: {matches}</source>
        <translation>已筛查供应商：{suppliers}；可能的匹配：{matches}</translation>
    </message>
    <message>
        <source>There is no list yet: take one in above.</source>
        <translation>还没有名单：请先在上方导入。</translation>
    </message>
</context>
<context>
    <name>ScreeningCard</name>
    <message>
        <source>To be decided, or on a list</source>
        <translation>待判断，或已在名单上</translation>
    </message>
</context>
<context>
    <name>SecondFolderCard</name>
    <message>
        <source>Available.</source>
        <translation>文件夹在。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Every backup is copied there too; use another disk or a USB drive.</source>
        <translation>每个备份也会复制到那里，最好是另一块硬盘或 U 盘。</translation>
    </message>
    <message>
        <source>It is not available now: connect it, or choose another one.</source>
        <translation>现在找不到它：请插上设备，或选择别的文件夹。</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>第二文件夹</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Registers of companies</source>
        <translation>企业登记系统</translation>
    </message>
    <message>
        <source>Search addresses of sites</source>
        <translation>各网站的搜索地址</translation>
    </message>
    <message>
        <source>Searches open these addresses in your browser; {place} is where the words go. An empty field stands for the program&apos;s own address, which is shown in it.</source>
        <translation>搜索会在您的浏览器中打开这些地址；{place} 是搜索词的位置。留空即使用程序自带的地址，框中会显示该地址。</translation>
    </message>
    <message>
        <source>Suppliers are looked up here, in your browser; {place} is where the name goes. Without it the name is pasted on the page.</source>
        <translation>在浏览器中于此查询供应商；{place} 处填入名称。没有它时，请在页面上粘贴名称。</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Copy those of the program, and write your own.</source>
        <translation>复制程序自带的模板，也可自己编写。</translation>
    </message>
    <message>
        <source>Open templates…</source>
        <translation>打开模板…</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>信件模板</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Shipped weights</source>
        <translation>自带权重</translation>
    </message>
    <message>
        <source>They add up to 100. A part without evidence is left out of the mean.</source>
        <translation>合计为 100。没有依据的项不计入平均。</translation>
    </message>
    <message>
        <source>Weigh like this</source>
        <translation>按此加权</translation>
    </message>
</context>
</TS>
