<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Amounts</name>
    <message>
        <source>“{text}” is a range: write one amount, {low} or {high}.</source>
        <translation>“{text}”是一个区间：请写一个金额，{low} 或 {high}。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount: write it like 12.50 or USD 12.50.</source>
        <translation>“{text}”不是金额：请写成 12.50 或 USD 12.50 这样的形式。</translation>
    </message>
    <message>
        <source>“{text}” may be the price of a thousand: write the price of one, like 12.50.</source>
        <translation>“{text}”可能是一千件的价格：请写一件的价格，例如 12.50。</translation>
    </message>
    <message>
        <source>“{text}” names two currencies: write one.</source>
        <translation>“{text}”写了两种货币：请只写一种。</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Write yes or no.</source>
        <translation>请写 yes（是）或 no（否）。</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>There is no currency {code}: compare it letter by letter.</source>
        <translation>没有货币 {code}：请逐个字母核对。</translation>
    </message>
    <message>
        <source>Write the currency as three letters, such as USD.</source>
        <translation>请用三个字母填写货币，例如 USD。</translation>
    </message>
    <message>
        <source>“{text}” is the sign of several currencies: write the currency as three letters, such as {codes}.</source>
        <translation>“{text}”是多种货币的符号：请写三个字母的货币代码，例如 {codes}。</translation>
    </message>
    <message>
        <source>“¥” is the sign of the yuan and of the yen: write CNY or JPY.</source>
        <translation>“¥”既是人民币也是日元的符号：请写 CNY 或 JPY。</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Enter a date.</source>
        <translation>请输入日期。</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write {one} or {other}.</source>
        <translation>“{text}”有两种读法：请写成 {one} 或 {other}。</translation>
    </message>
    <message>
        <source>“{text}” is a number of days: write +{days} to count from today.</source>
        <translation>“{text}”是天数：从今天算起请写 +{days}。</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write it like {example}.</source>
        <translation>“{text}”不是日期：请写成 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is not in the calendar: that month of {year} has {count} days. The nearest day is {nearest}.</source>
        <translation>“{text}”在日历上不存在：{year} 年该月只有 {count} 天。最近的日期是 {nearest}。</translation>
    </message>
    <message>
        <source>“{text}” is not in the calendar: there is no month {month}.</source>
        <translation>日历中没有“{text}”：没有 {month} 月。</translation>
    </message>
    <message>
        <source>“{text}” is too far away: the year must be {first} to {last}.</source>
        <translation>“{text}”超出范围：年份须在 {first} 至 {last} 之间。</translation>
    </message>
    <message>
        <source>“{text}” may be a spreadsheet&apos;s number of the day {example}: write the date itself.</source>
        <translation>“{text}”可能是电子表格中 {example} 的日期序号：请直接写日期。</translation>
    </message>
    <message>
        <source>“{text}” names another weekday: write the date alone, {example}.</source>
        <translation>“{text}”中的星期不对：请只写日期，{example}。</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>“{text}” are working days: write calendar days, with five working days a week {days}.</source>
        <translation>“{text}”是工作日：请写日历天数，按每周五个工作日算为 {days} 天。</translation>
    </message>
    <message>
        <source>“{text}” is a range: write one number of days, {high} or {low}.</source>
        <translation>“{text}”是一个区间：请写一个天数，{high} 或 {low}。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of days: write it like 25.</source>
        <translation>“{text}”不是天数：请写成 25 这样的形式。</translation>
    </message>
    <message>
        <source>“{text}”: a month has 28 to 31 days. Write days, such as {days}.</source>
        <translation>“{text}”：一个月有 28 到 31 天。请写天数，例如 {days}。</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>China has not announced its days off in {year} yet: the day may change.</source>
        <translation>中国尚未公布 {year} 年的放假安排：该日期可能变动。</translation>
    </message>
    <message>
        <source>Days off in your country in {year} are not known yet: the day may change.</source>
        <translation>贵国 {year} 年的放假安排尚不清楚：该日期可能变动。</translation>
    </message>
    <message>
        <source>Days off in {year} in a country you added are not known yet: the day may change.</source>
        <translation>您添加的国家 {year} 年的放假安排尚不清楚：该日期可能变动。</translation>
    </message>
    <message>
        <source>Later because of a day off in China: {holiday}.</source>
        <translation>因中国放假而推迟：{holiday}。</translation>
    </message>
    <message>
        <source>Later because of a day off in a country you added: {holiday}.</source>
        <translation>因您添加的国家放假而推迟：{holiday}。</translation>
    </message>
    <message>
        <source>Later because of a day off in your country: {holiday}.</source>
        <translation>因贵国放假而推迟：{holiday}。</translation>
    </message>
    <message>
        <source>the Chinese New Year, when factories are closed</source>
        <translation>春节，工厂停工</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Write the reason in words</source>
        <translation>请用文字写明理由</translation>
    </message>
</context>
<context>
    <name>Incoterms</name>
    <message>
        <source>{old} is called CFR today.</source>
        <translation>{old} 现在称为 CFR。</translation>
    </message>
    <message>
        <source>{old} is no Incoterm any more: {new} took its place. Write {example}.</source>
        <translation>{old} 已不再是贸易术语，已由 {new} 取代。请写 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is none of the 11 Incoterms: write one, such as FOB Ningbo.</source>
        <translation>“{text}”不是贸易术语：请写 11 种之一，例如 FOB Ningbo。</translation>
    </message>
    <message>
        <source>“{text}” names two Incoterms: write {one} or {other}.</source>
        <translation>“{text}”写了两个贸易术语：请写 {one} 或 {other}。</translation>
    </message>
</context>
<context>
    <name>Latin</name>
    <message>
        <source>Left out, because it is no letter: {signs}</source>
        <translation>已略去，因为不是文字：{signs}</translation>
    </message>
    <message>
        <source>“{text}” is written without vowels: write it in Latin letters yourself, as in the passport.</source>
        <translation>“{text}”的文字不写元音：请按护照自行填写拉丁字母。</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>At most {most} quantities.</source>
        <translation>最多 {most} 个数量。</translation>
    </message>
    <message>
        <source>Each quantity must be more than 0.</source>
        <translation>每个数量必须大于 0。</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>Armenian</source>
        <translation>亚美尼亚</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>切罗基</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>科普特</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁</translation>
    </message>
    <message>
        <source>The address {host} is shown as “{shown}” in a browser.</source>
        <translation>地址 {host} 在浏览器中显示为“{shown}”。</translation>
    </message>
    <message>
        <source>“{word}” looks Latin, but its letters are {alphabet}.</source>
        <translation>“{word}”看似拉丁字母，实为{alphabet}字母。</translation>
    </message>
    <message>
        <source>“{word}” mixes alphabets; {alphabet}: {letters}.</source>
        <translation>“{word}”混用了不同的字母表；{alphabet}：{letters}。</translation>
    </message>
</context>
<context>
    <name>Mails</name>
    <message>
        <source>“{text}” are several e-mail addresses: write one, such as {example}.</source>
        <translation>“{text}”包含多个电子邮箱地址：请只写一个，例如 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address: write it like {example}.</source>
        <translation>“{text}”不是电子邮箱地址：请写成 {example} 这样的形式。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>An amount has at most six decimals</source>
        <translation>金额最多六位小数</translation>
    </message>
    <message>
        <source>This amount is too large to be stored exactly</source>
        <translation>金额过大，无法精确保存</translation>
    </message>
    <message>
        <source>This is not an amount; write digits, such as 1,234.50</source>
        <translation>这不是金额；请写数字，例如 1,234.50</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be added up without an exchange rate</source>
        <translation>没有汇率，{one} 与 {other} 无法相加</translation>
    </message>
    <message>
        <source>“{code}” is not a currency code; write three letters, such as USD</source>
        <translation>“{code}”不是货币代码；请写三个字母，例如 USD</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write it like {example}.</source>
        <translation>“{text}”有两种读法：请写成 {example}。</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write {small} or {large}.</source>
        <translation>“{text}”有两种读法：请写成 {small} 或 {large}。</translation>
    </message>
    <message>
        <source>“{text}” has too many decimals: at most {places}.</source>
        <translation>“{text}”小数位过多：最多 {places} 位。</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write it like {example}.</source>
        <translation>“{text}”不是数字：请写成 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is too large: at most {count} digits before the point.</source>
        <translation>“{text}”过大：小数点前最多 {count} 位。</translation>
    </message>
    <message>
        <source>“{text}” must be a whole number.</source>
        <translation>“{text}”必须是整数。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Copies are a whole number from 1 to {most}.</source>
        <translation>份数必须是 1 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>There is no page {page}: the document has {count}.</source>
        <translation>没有第 {page} 页：文档共 {count} 页。</translation>
    </message>
    <message>
        <source>“{text}” is no range of pages: write it like 1-3, 5.</source>
        <translation>“{text}”不是页码范围：请写成 1-3, 5。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter (8.5 by 11 in)</source>
        <translation>Letter（8.5×11″）</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>{amount} has more decimals than {currency} has</source>
        <translation>{amount} 的小数位数超过 {currency}</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>“{text}” is not a phone number: write it like {example}.</source>
        <translation>“{text}”不是电话号码：请写成 {example} 这样的形式。</translation>
    </message>
    <message>
        <source>“{text}” was rounded by a spreadsheet and its last digits are lost. Look the number up again.</source>
        <translation>“{text}”被电子表格四舍五入，最后几位数字已丢失。请重新查找该号码。</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>“{text}” can be read in two ways: write {many} or {one}.</source>
        <translation>“{text}”有两种读法：请写成 {many} 或 {one}。</translation>
    </message>
    <message>
        <source>“{text}” is a range: write one number, {low} or {high}.</source>
        <translation>“{text}”是一个区间：请写一个数，{low} 或 {high}。</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity: write it like 1000 or 1000 pcs.</source>
        <translation>“{text}”不是数量：请写成 1000 或 1000 件 这样的形式。</translation>
    </message>
    <message>
        <source>“{text}”: “{unit}” is no known unit. Write the number alone, or a unit such as pcs or kg.</source>
        <translation>“{text}”：不认识单位“{unit}”。请只写数字，或写 件、公斤 这样的单位。</translation>
    </message>
</context>
<context>
    <name>Suppliers</name>
    <message>
        <source>“{text}” is not a web address: write https://…</source>
        <translation>“{text}”不是网址：请写 https://…</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{quantity} {unit} cannot be counted: write a whole number</source>
        <translation>{quantity} {unit} 无法计数：请填写整数</translation>
    </message>
</context>
</TS>
