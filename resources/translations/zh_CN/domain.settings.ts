<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>KeyRules</name>
    <message>
        <source>Alt with this key opens menus. Use Ctrl, or Ctrl with Shift.</source>
        <translation>Alt 加此键用于打开菜单。请使用 Ctrl，或 Ctrl 加 Shift。</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type letters on many keyboards. Leave one of them out.</source>
        <translation>在许多键盘上，Ctrl 和 Alt 同时按下用于输入字母。请去掉其中一个。</translation>
    </message>
    <message>
        <source>Input methods for Chinese use these keys. Choose others.</source>
        <translation>中文输入法使用这些按键。请选择其他按键。</translation>
    </message>
    <message>
        <source>Other keyboard layouts lack this letter. Switch to English and press it again.</source>
        <translation>其他键盘布局没有这个字母。请切换到英文后再按一次。</translation>
    </message>
    <message>
        <source>Text fields, lists and tabs use these keys. Choose others.</source>
        <translation>文本框、列表和选项卡使用这些按键。请选择其他按键。</translation>
    </message>
    <message>
        <source>This key belongs to the system. Use Ctrl, or Ctrl with Shift.</source>
        <translation>此键归系统使用。请使用 Ctrl，或 Ctrl 加 Shift。</translation>
    </message>
    <message>
        <source>Typing needs this key. Hold Ctrl with it, or use a function key.</source>
        <translation>输入文字时需要此键。请同时按住 Ctrl，或使用功能键。</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>A bank transfer arrives at the earliest after</source>
        <translation>银行转账最早到账时间</translation>
    </message>
    <message>
        <source>A bank transfer arrives at the latest after</source>
        <translation>银行转账最晚到账时间</translation>
    </message>
    <message>
        <source>A buying request is offered after so many searches in vain</source>
        <translation>搜索无果达此次数后建议发布求购</translation>
    </message>
    <message>
        <source>A buying request stands for</source>
        <translation>采购需求有效期</translation>
    </message>
    <message>
        <source>A card payment usually costs</source>
        <translation>银行卡付款通常收费</translation>
    </message>
    <message>
        <source>A certificate is to be renewed before its last day by</source>
        <translation>证书应在到期前多久更新</translation>
    </message>
    <message>
        <source>A deposit is warned of before the Chinese New Year in</source>
        <translation>春节前多少天内付定金会提醒</translation>
    </message>
    <message>
        <source>A dispute is negotiated before you may escalate it for</source>
        <translation>可升级前纠纷的协商期</translation>
    </message>
    <message>
        <source>A payment is due after its event in</source>
        <translation>付款在其事件发生后到期的时间</translation>
    </message>
    <message>
        <source>A price is far below the others&apos; median under</source>
        <translation>价格远低于其他报价中位数的界限</translation>
    </message>
    <message>
        <source>A production is warned of before factories close by</source>
        <translation>工厂放假前提醒生产中的订单，提前</translation>
    </message>
    <message>
        <source>A screening list is old after</source>
        <translation>筛查名单视为过旧的期限</translation>
    </message>
    <message>
        <source>A search with fewer finds little</source>
        <translation>结果少于此数的搜索算偏少</translation>
    </message>
    <message>
        <source>A search with more is too broad</source>
        <translation>结果多于此数的搜索过宽</translation>
    </message>
    <message>
        <source>An exchange rate is old after</source>
        <translation>汇率视为过旧的期限</translation>
    </message>
    <message>
        <source>An inquiry is asked after again in</source>
        <translation>询盘发出后多久再次询问</translation>
    </message>
    <message>
        <source>Common practice; no source was found</source>
        <translation>通行做法；未找到来源</translation>
    </message>
    <message>
        <source>Days to spare after the carrier&apos;s day</source>
        <translation>承运人所报日期之后的余量</translation>
    </message>
    <message>
        <source>Factories close before the Chinese New Year for</source>
        <translation>工厂在春节前停工</translation>
    </message>
    <message>
        <source>Factories stay closed after the Chinese New Year for</source>
        <translation>工厂在春节后停工</translation>
    </message>
    <message>
        <source>Feedback is asked for after receipt in</source>
        <translation>收货后多久提醒评价</translation>
    </message>
    <message>
        <source>Fewest cartons an inspector opens</source>
        <translation>验货员最少开箱数</translation>
    </message>
    <message>
        <source>First inspection, of the lead time</source>
        <translation>首次验货，占生产周期</translation>
    </message>
    <message>
        <source>Largest deposit without a reason</source>
        <translation>无需理由的最高定金</translation>
    </message>
    <message>
        <source>Little is made after the Chinese New Year for</source>
        <translation>春节后产量偏低持续</translation>
    </message>
    <message>
        <source>Most commas in a sentence of a letter</source>
        <translation>信件每句最多逗号数</translation>
    </message>
    <message>
        <source>Most in one card payment</source>
        <translation>单笔刷卡付款上限</translation>
    </message>
    <message>
        <source>Most of a payment that bank charges may have taken</source>
        <translation>一笔付款中银行扣费的最高比例</translation>
    </message>
    <message>
        <source>Most suppliers who get one text on a day</source>
        <translation>同一内容一天最多发给的供应商数</translation>
    </message>
    <message>
        <source>Most words in a query</source>
        <translation>搜索词最多词数</translation>
    </message>
    <message>
        <source>Most words in a sentence of a letter</source>
        <translation>信件每句最多词数</translation>
    </message>
    <message>
        <source>Offers are looked for again every</source>
        <translation>再次查看报价的间隔</translation>
    </message>
    <message>
        <source>Offers to a buying request are first looked for after</source>
        <translation>采购需求发布后首次查看报价</translation>
    </message>
    <message>
        <source>Russian how-to</source>
        <translation>俄文操作指南</translation>
    </message>
    <message>
        <source>Second inspection, of the lead time</source>
        <translation>第二次验货，占生产周期</translation>
    </message>
    <message>
        <source>Stepping back from a supplier holds everything for</source>
        <translation>退后时全部暂停</translation>
    </message>
    <message>
        <source>The platform escalates a dispute by itself after</source>
        <translation>平台自动升级纠纷</translation>
    </message>
    <message>
        <source>The platform says that processing has begun within</source>
        <translation>平台通知开始处理的期限</translation>
    </message>
    <message>
        <source>The platform takes claims after confirmed receipt for</source>
        <translation>确认收货后平台受理索赔的期限</translation>
    </message>
    <message>
        <source>Up to so many pieces retail is looked at</source>
        <translation>少于此数量时考虑零售</translation>
    </message>
    <message>
        <source>Usual deposit; a larger one is warned of</source>
        <translation>通常的定金；更高时会警告</translation>
    </message>
    <message>
        <source>With more words a query finds almost nothing</source>
        <translation>超过此词数几乎搜不到结果</translation>
    </message>
    <message>
        <source>a claim would come when the platform no longer takes it.</source>
        <translation>索赔会在平台不再受理时才提出。</translation>
    </message>
    <message>
        <source>a part that was not paid would count as a bank charge.</source>
        <translation>未付部分会被当作银行扣费。</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>个逗号</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>goods nobody looked at would count as inspected, or none would.</source>
        <translation>无人查看的货物会被算作已检验，或者没有货物能算作已检验。</translation>
    </message>
    <message>
        <source>goods that are lost would never be late.</source>
        <translation>丢失的货物永远不会算作迟到。</translation>
    </message>
    <message>
        <source>goods would be promised while nobody works, or never.</source>
        <translation>交货日会落在无人上班的时候，或者永远没有。</translation>
    </message>
    <message>
        <source>it would warn of everything, or of nothing.</source>
        <translation>就会事事警告，或从不警告。</translation>
    </message>
    <message>
        <source>little would never be made, or no full work ever begin.</source>
        <translation>要么从不减产，要么永远不会恢复满产。</translation>
    </message>
    <message>
        <source>money that never arrives would not be missed.</source>
        <translation>未到账的款项将无人察觉。</translation>
    </message>
    <message>
        <source>no card payment would be possible, or none refused.</source>
        <translation>就无法刷卡付款，或任何刷卡付款都不会被拒绝。</translation>
    </message>
    <message>
        <source>no deposit, or a full prepayment, would pass without a word.</source>
        <translation>任何定金都会被警告，或者全额预付也不会提示。</translation>
    </message>
    <message>
        <source>no offer could come, or an old request would look open.</source>
        <translation>报价来不及到达，或旧需求看似仍有效。</translation>
    </message>
    <message>
        <source>no rate would do, or one that no longer holds.</source>
        <translation>任何汇率都不可用，或已失效的汇率也可用。</translation>
    </message>
    <message>
        <source>nobody would cool down, or nobody come back.</source>
        <translation>要么没有冷静下来，要么没人再回来处理。</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>results</source>
        <translation>条结果</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>次搜索</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>家供应商</translation>
    </message>
    <message>
        <source>the cost of a card payment would be far from the truth.</source>
        <translation>银行卡付款的费用会与实际相差很远。</translation>
    </message>
    <message>
        <source>the reminder would come too early to matter, or too late.</source>
        <translation>提醒会来得过早或过晚。</translation>
    </message>
    <message>
        <source>there would be nothing to look at yet, or no time left to mend what is found.</source>
        <translation>要么还没有东西可看，要么已来不及改正问题。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>个词</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>“{low}” ({first}) may not be more than “{high}” ({last}); change the other one first.</source>
        <translation>“{low}”（{first}）不能大于“{high}”（{last}）；请先修改另一项。</translation>
    </message>
    <message>
        <source>“{what}” is a whole number.</source>
        <translation>“{what}”应为整数。</translation>
    </message>
    <message>
        <source>“{what}” is {least} to {most} {unit}: beyond that {why}</source>
        <translation>“{what}”为 {least} 至 {most} {unit}：超出此范围，{why}</translation>
    </message>
</context>
<context>
    <name>OwnHolidays</name>
    <message>
        <source>A holiday has at most {most} days; enter a longer one in parts.</source>
        <translation>一个假日最多 {most} 天；更长的请分段输入。</translation>
    </message>
    <message>
        <source>China: banks and factories</source>
        <translation>中国：银行和工厂</translation>
    </message>
    <message>
        <source>Factories in China only</source>
        <translation>仅中国工厂</translation>
    </message>
    <message>
        <source>My country</source>
        <translation>我的国家</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Brand words</source>
        <translation>品牌词</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Currency and rates</source>
        <translation>货币与汇率</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Letters and templates</source>
        <translation>信件与模板</translation>
    </message>
    <message>
        <source>Limits and thresholds</source>
        <translation>限值与阈值</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Screening lists</source>
        <translation>筛查名单</translation>
    </message>
    <message>
        <source>Search addresses of sites</source>
        <translation>各网站的搜索地址</translation>
    </message>
    <message>
        <source>Vetting of suppliers</source>
        <translation>供应商核查</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
</context>
</TS>
