<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>add bank account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>add black-list site</source>
        <translation>添加黑名单网站</translation>
    </message>
    <message>
        <source>add buyer profile</source>
        <translation>添加买家资料</translation>
    </message>
    <message>
        <source>add buying request</source>
        <translation>添加采购需求</translation>
    </message>
    <message>
        <source>add certificate</source>
        <translation>添加证书</translation>
    </message>
    <message>
        <source>add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>add letter template</source>
        <translation>添加信件模板</translation>
    </message>
    <message>
        <source>add marketplace account</source>
        <translation>添加平台账户</translation>
    </message>
    <message>
        <source>add milestone</source>
        <translation>添加里程碑</translation>
    </message>
    <message>
        <source>add need</source>
        <translation>添加采购意向</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>添加跟进记录</translation>
    </message>
    <message>
        <source>add own holiday</source>
        <translation>添加自定假日</translation>
    </message>
    <message>
        <source>add photos of a sample</source>
        <translation>添加样品照片</translation>
    </message>
    <message>
        <source>add phrase</source>
        <translation>添加语句</translation>
    </message>
    <message>
        <source>add product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>add sample</source>
        <translation>添加样品</translation>
    </message>
    <message>
        <source>add search term</source>
        <translation>添加搜索词</translation>
    </message>
    <message>
        <source>add shipment</source>
        <translation>添加发货</translation>
    </message>
    <message>
        <source>add supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>answer point of order</source>
        <translation>回答订单要点</translation>
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
        <source>cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>change view</source>
        <translation>更改视图</translation>
    </message>
    <message>
        <source>check bank account</source>
        <translation>核实账户</translation>
    </message>
    <message>
        <source>choose main buyer profile</source>
        <translation>选择主买家资料</translation>
    </message>
    <message>
        <source>choose main contact</source>
        <translation>选择主要联系人</translation>
    </message>
    <message>
        <source>close buying request</source>
        <translation>关闭采购需求</translation>
    </message>
    <message>
        <source>close order</source>
        <translation>关闭订单</translation>
    </message>
    <message>
        <source>confirm receipt</source>
        <translation>确认收货</translation>
    </message>
    <message>
        <source>count a country&apos;s holidays</source>
        <translation>计入某国假日</translation>
    </message>
    <message>
        <source>count a country&apos;s holidays no longer</source>
        <translation>不再计入某国假日</translation>
    </message>
    <message>
        <source>create order</source>
        <translation>创建订单</translation>
    </message>
    <message>
        <source>decide on a match</source>
        <translation>判断匹配结果</translation>
    </message>
    <message>
        <source>decide on sample</source>
        <translation>决定样品结果</translation>
    </message>
    <message>
        <source>delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>drop planned payment</source>
        <translation>取消计划付款</translation>
    </message>
    <message>
        <source>edit buying request</source>
        <translation>修改采购需求</translation>
    </message>
    <message>
        <source>edit certificate</source>
        <translation>编辑证书</translation>
    </message>
    <message>
        <source>edit contact</source>
        <translation>编辑联系人</translation>
    </message>
    <message>
        <source>edit cost of a way to pay</source>
        <translation>修改付款方式费用</translation>
    </message>
    <message>
        <source>edit dispute</source>
        <translation>编辑纠纷</translation>
    </message>
    <message>
        <source>edit inquiry</source>
        <translation>编辑询盘</translation>
    </message>
    <message>
        <source>edit inspection</source>
        <translation>编辑验货</translation>
    </message>
    <message>
        <source>edit letter of credit</source>
        <translation>修改信用证</translation>
    </message>
    <message>
        <source>edit letter template</source>
        <translation>修改信件模板</translation>
    </message>
    <message>
        <source>edit marketplace account</source>
        <translation>编辑平台账户</translation>
    </message>
    <message>
        <source>edit milestone</source>
        <translation>编辑里程碑</translation>
    </message>
    <message>
        <source>edit need</source>
        <translation>修改采购意向</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>修改跟进记录</translation>
    </message>
    <message>
        <source>edit order</source>
        <translation>编辑订单</translation>
    </message>
    <message>
        <source>edit order on the platform</source>
        <translation>修改平台订单</translation>
    </message>
    <message>
        <source>edit own holiday</source>
        <translation>编辑自定假日</translation>
    </message>
    <message>
        <source>edit phrase</source>
        <translation>编辑语句</translation>
    </message>
    <message>
        <source>edit product</source>
        <translation>编辑产品</translation>
    </message>
    <message>
        <source>edit quote</source>
        <translation>编辑报价</translation>
    </message>
    <message>
        <source>edit sample</source>
        <translation>编辑样品</translation>
    </message>
    <message>
        <source>edit search</source>
        <translation>修改搜索</translation>
    </message>
    <message>
        <source>edit shipment</source>
        <translation>编辑发货</translation>
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
        <source>end dispute</source>
        <translation>结束纠纷</translation>
    </message>
    <message>
        <source>enter exchange rate</source>
        <translation>输入汇率</translation>
    </message>
    <message>
        <source>enter measurements</source>
        <translation>填写测量值</translation>
    </message>
    <message>
        <source>enter quote</source>
        <translation>录入报价</translation>
    </message>
    <message>
        <source>erase from Bin</source>
        <translation>从回收站彻底删除</translation>
    </message>
    <message>
        <source>escalate dispute</source>
        <translation>提交纠纷裁决</translation>
    </message>
    <message>
        <source>explain what does not agree</source>
        <translation>说明不一致之处</translation>
    </message>
    <message>
        <source>fetch exchange rates</source>
        <translation>获取汇率</translation>
    </message>
    <message>
        <source>give feedback</source>
        <translation>给出评价</translation>
    </message>
    <message>
        <source>give inquiry its number</source>
        <translation>为询盘编号</translation>
    </message>
    <message>
        <source>import suppliers</source>
        <translation>导入供应商</translation>
    </message>
    <message>
        <source>import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>lift hold</source>
        <translation>解除暂停</translation>
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
        <source>move buyer profile to Bin</source>
        <translation>将买家资料移入回收站</translation>
    </message>
    <message>
        <source>move buying request to Bin</source>
        <translation>将采购需求移入回收站</translation>
    </message>
    <message>
        <source>move certificate to Bin</source>
        <translation>将证书移到回收站</translation>
    </message>
    <message>
        <source>move contact to Bin</source>
        <translation>将联系人移到回收站</translation>
    </message>
    <message>
        <source>move inquiry to Bin</source>
        <translation>将询盘移入回收站</translation>
    </message>
    <message>
        <source>move letter template to Bin</source>
        <translation>将信件模板移至回收站</translation>
    </message>
    <message>
        <source>move marketplace account to Bin</source>
        <translation>将平台账户移入回收站</translation>
    </message>
    <message>
        <source>move need to Bin</source>
        <translation>将采购意向移到回收站</translation>
    </message>
    <message>
        <source>move note to Bin</source>
        <translation>将跟进记录移到回收站</translation>
    </message>
    <message>
        <source>move phrase to Bin</source>
        <translation>将语句移到回收站</translation>
    </message>
    <message>
        <source>move product to Bin</source>
        <translation>将产品移到回收站</translation>
    </message>
    <message>
        <source>move quote to Bin</source>
        <translation>将报价移入回收站</translation>
    </message>
    <message>
        <source>move search to Bin</source>
        <translation>将搜索移到回收站</translation>
    </message>
    <message>
        <source>move supplier to Bin</source>
        <translation>将供应商移入回收站</translation>
    </message>
    <message>
        <source>note figures of page</source>
        <translation>记录页面数据</translation>
    </message>
    <message>
        <source>open dispute</source>
        <translation>发起纠纷</translation>
    </message>
    <message>
        <source>open queued searches</source>
        <translation>打开待开的搜索</translation>
    </message>
    <message>
        <source>plan inspection</source>
        <translation>计划验货</translation>
    </message>
    <message>
        <source>plan payment</source>
        <translation>计划付款</translation>
    </message>
    <message>
        <source>plan production</source>
        <translation>计划生产</translation>
    </message>
    <message>
        <source>post buying request</source>
        <translation>发布采购需求</translation>
    </message>
    <message>
        <source>put order on hold</source>
        <translation>暂停订单</translation>
    </message>
    <message>
        <source>put supplier on hold</source>
        <translation>暂停与供应商往来</translation>
    </message>
    <message>
        <source>raise red flag</source>
        <translation>记录风险信号</translation>
    </message>
    <message>
        <source>record arrival of payment</source>
        <translation>登记到账</translation>
    </message>
    <message>
        <source>record badge</source>
        <translation>记录认证标志</translation>
    </message>
    <message>
        <source>record bounced payment</source>
        <translation>登记退汇</translation>
    </message>
    <message>
        <source>record defect</source>
        <translation>登记缺陷</translation>
    </message>
    <message>
        <source>record goods received</source>
        <translation>登记收货</translation>
    </message>
    <message>
        <source>record incident</source>
        <translation>登记异常付款</translation>
    </message>
    <message>
        <source>record inspection</source>
        <translation>登记验货</translation>
    </message>
    <message>
        <source>record milestone</source>
        <translation>记录进度节点</translation>
    </message>
    <message>
        <source>record offer</source>
        <translation>记录报价</translation>
    </message>
    <message>
        <source>record payment</source>
        <translation>登记付款</translation>
    </message>
    <message>
        <source>record refund</source>
        <translation>登记退款</translation>
    </message>
    <message>
        <source>record reply</source>
        <translation>录入回复</translation>
    </message>
    <message>
        <source>release order</source>
        <translation>恢复订单</translation>
    </message>
    <message>
        <source>remove black-list site</source>
        <translation>移除黑名单网站</translation>
    </message>
    <message>
        <source>remove exchange rate</source>
        <translation>删除汇率</translation>
    </message>
    <message>
        <source>remove own holiday</source>
        <translation>移除自定假日</translation>
    </message>
    <message>
        <source>remove screening list</source>
        <translation>删除筛查名单</translation>
    </message>
    <message>
        <source>remove search term</source>
        <translation>移除搜索词</translation>
    </message>
    <message>
        <source>repeat order</source>
        <translation>重复订单</translation>
    </message>
    <message>
        <source>resolve red flag</source>
        <translation>解除风险信号</translation>
    </message>
    <message>
        <source>restore black-list sites</source>
        <translation>恢复黑名单网站</translation>
    </message>
    <message>
        <source>restore buyer profile</source>
        <translation>恢复买家资料</translation>
    </message>
    <message>
        <source>restore buying request</source>
        <translation>恢复采购需求</translation>
    </message>
    <message>
        <source>restore certificate</source>
        <translation>恢复证书</translation>
    </message>
    <message>
        <source>restore contact</source>
        <translation>恢复联系人</translation>
    </message>
    <message>
        <source>restore from Bin</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>restore inquiry</source>
        <translation>恢复询盘</translation>
    </message>
    <message>
        <source>restore letter template</source>
        <translation>恢复信件模板</translation>
    </message>
    <message>
        <source>restore limits of rules</source>
        <translation>恢复规则的限值</translation>
    </message>
    <message>
        <source>restore marketplace account</source>
        <translation>恢复平台账户</translation>
    </message>
    <message>
        <source>restore need</source>
        <translation>恢复采购意向</translation>
    </message>
    <message>
        <source>restore note</source>
        <translation>恢复跟进记录</translation>
    </message>
    <message>
        <source>restore phrase</source>
        <translation>恢复语句</translation>
    </message>
    <message>
        <source>restore product</source>
        <translation>恢复产品</translation>
    </message>
    <message>
        <source>restore quote</source>
        <translation>恢复报价</translation>
    </message>
    <message>
        <source>restore search</source>
        <translation>恢复搜索</translation>
    </message>
    <message>
        <source>restore supplier</source>
        <translation>恢复供应商</translation>
    </message>
    <message>
        <source>save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>say for which need</source>
        <translation>注明所属采购意向</translation>
    </message>
    <message>
        <source>screen suppliers</source>
        <translation>按名单筛查供应商</translation>
    </message>
    <message>
        <source>set limit of a rule</source>
        <translation>设置规则的限值</translation>
    </message>
    <message>
        <source>set search address of a site</source>
        <translation>设置网站的搜索地址</translation>
    </message>
    <message>
        <source>settle payment shortfall</source>
        <translation>结清短少付款</translation>
    </message>
    <message>
        <source>show reminder again</source>
        <translation>再次显示提醒</translation>
    </message>
    <message>
        <source>snooze reminder</source>
        <translation>推迟提醒</translation>
    </message>
    <message>
        <source>star supplier</source>
        <translation>为供应商加星标</translation>
    </message>
    <message>
        <source>take in screening list</source>
        <translation>导入筛查名单</translation>
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
        <source>waive payment</source>
        <translation>免除付款</translation>
    </message>
    <message>
        <source>weigh score</source>
        <translation>调整评分权重</translation>
    </message>
    <message>
        <source>write inquiry</source>
        <translation>撰写询盘</translation>
    </message>
</context>
</TS>
