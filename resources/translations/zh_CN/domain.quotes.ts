<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>PriceBreaks</name>
    <message>
        <source>A price must be more than 0 and at most {most}</source>
        <translation>价格必须大于 0 且不超过 {most}</translation>
    </message>
    <message>
        <source>A quantity must be more than 0 and at most {most}</source>
        <translation>数量必须大于 0 且不超过 {most}</translation>
    </message>
    <message>
        <source>A quote has at most {most} prices</source>
        <translation>一份报价最多 {most} 档价格</translation>
    </message>
    <message>
        <source>Enter at least one price: a quantity and the unit price.</source>
        <translation>请至少填写一档价格：数量和单价。</translation>
    </message>
    <message>
        <source>From {quantity} on the price is higher than before: check it</source>
        <translation>从 {quantity} 起价格反而更高，请核对</translation>
    </message>
    <message>
        <source>Quantities and prices have at most six decimals</source>
        <translation>数量和价格最多六位小数</translation>
    </message>
    <message>
        <source>The prices are in {theirs}, the quote is in {currency}: make them one.</source>
        <translation>价格用 {theirs} 表示，报价用 {currency}：请统一。</translation>
    </message>
    <message>
        <source>The prices are per {theirs}, the quote is per {unit}: make them one.</source>
        <translation>价格按 {theirs} 计，报价按 {unit} 计：请统一。</translation>
    </message>
    <message>
        <source>The quantity {quantity} has two prices; keep one of them</source>
        <translation>数量 {quantity} 有两个价格，请保留一个</translation>
    </message>
    <message>
        <source>These prices are for {units}: enter those of one unit.</source>
        <translation>这些价格的单位不同（{units}）：请只填写一种单位的价格。</translation>
    </message>
    <message>
        <source>These prices are in two currencies: enter one of them.</source>
        <translation>这些价格用了两种货币：请只填写一种。</translation>
    </message>
    <message>
        <source>You asked for {quantity} {asked}, the price is per {unit}: compare it with the MOQ of {moq} yourself</source>
        <translation>您询价的数量是 {quantity} {asked}，而价格按 {unit} 计：请自行与起订量 {moq} 比较</translation>
    </message>
    <message>
        <source>You asked for {quantity} {unit}, below the MOQ of {moq}: there is no price for it</source>
        <translation>您询价的数量是 {quantity} {unit}，低于起订量 {moq}：没有对应的价格</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write {number} or {list}.</source>
        <translation>“{text}”有两种读法：请写成 {number} 或 {list}。</translation>
    </message>
    <message>
        <source>“{text}” is not a price break; write quantity:price, such as 500:2.70</source>
        <translation>“{text}”不是阶梯价，请写成 数量:价格，例如 500:2.70</translation>
    </message>
    <message>
        <source>“{text}” is not one price: write one price for each quantity, such as 500:2.70</source>
        <translation>“{text}”不是单一价格，请为每个数量只写一个价格，例如 500:2.70</translation>
    </message>
    <message>
        <source>“{text}” may be the price of a thousand: write the price of one, such as 500:2.70</source>
        <translation>“{text}”可能是每千件的价格，请写单件价格，例如 500:2.70</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>A company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>A quote in the state “{state}” cannot become “{wanted}”.</source>
        <translation>状态为“{state}”的报价不能变为“{wanted}”。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Full prepayment outside the platform: nothing protects the money</source>
        <translation>在平台外全额预付：资金没有任何保障</translation>
    </message>
    <message>
        <source>Full prepayment: all the money is paid before production</source>
        <translation>全额预付：还没生产就付出全部货款</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Payment outside the platform is not protected by it</source>
        <translation>平台外付款不受平台保障</translation>
    </message>
    <message>
        <source>Priced per {unit}, other quotes for this product per {others}: they are not compared.</source>
        <translation>按 {unit} 报价，此产品的其他报价按 {others} 计：不作比较。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>The money would go to a person. Payments to a personal account are refused.</source>
        <translation>款项要付给个人。禁止向个人账户付款。</translation>
    </message>
    <message>
        <source>“{text}” is more than ten years: write the last day itself.</source>
        <translation>“{text}”超过十年：请写出最后一天。</translation>
    </message>
</context>
</TS>
