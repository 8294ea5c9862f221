<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>BadgeNotes</name>
    <message>
        <source>A paid membership: it costs the seller some thousand dollars a year, and a third party checked licence and contact data. It does not prove that it is a factory, honest, or makes good goods.</source>
        <translation>Платное членство: стоит продавцу несколько тысяч долларов в год, лицензию и контакты проверила третья сторона. Не доказывает, что это завод, что он честен и что товар хорош.</translation>
    </message>
    <message>
        <source>An employee of the site saw that the premises exist (former years). It proves neither capacity nor quality.</source>
        <translation>Сотрудник площадки видел, что помещение существует (прежние годы). Не доказывает ни мощности, ни качества.</translation>
    </message>
    <message>
        <source>Checked by nobody: anyone can register with an e-mail address. It proves nothing. Registered is not the same as verified.</source>
        <translation>Никем не проверен: зарегистрироваться может любой, у кого есть почта. Ничего не доказывает. Зарегистрирован не значит проверен.</translation>
    </message>
    <message>
        <source>Given by the site on top of Verified; what is checked for it is not documented. It weighs no more than Verified.</source>
        <translation>Площадка даёт его сверх Verified; что для него проверяют, нигде не описано. Весит не больше, чем Verified.</translation>
    </message>
    <message>
        <source>Payment protection by the site, for orders placed and paid on it: money back where goods are shipped late or not as the contract says. Nobody inspects the goods, and it does not prove that the supplier is honest.</source>
        <translation>Защита платежа площадкой для заказов, оформленных и оплаченных на ней: деньги возвращают, если товар отгружен поздно или не по договору. Товар никто не проверяет, и честности поставщика это не доказывает.</translation>
    </message>
    <message>
        <source>The old name of Verified: a third party visited and wrote a report on facilities, people and certificates. A dated snapshot, good for a year: real is not the same as good.</source>
        <translation>Старое название Verified: третья сторона приезжала и написала отчёт о помещениях, людях и сертификатах. Снимок на дату, годен год: настоящий не значит хороший.</translation>
    </message>
    <message>
        <source>Today&apos;s name of the assessment: SGS, TÜV Rheinland or Intertek read documents and visited the site on one day. It does not prove who owns the company, who gets your money, or the quality of the next lot.</source>
        <translation>Нынешнее название оценки: SGS, TÜV Rheinland или Intertek читали документы и один день были на месте. Не доказывает, кому принадлежит компания, кто получит ваши деньги и каким будет качество следующей партии.</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Assessed Supplier</source>
        <translation>Assessed Supplier</translation>
    </message>
    <message>
        <source>Free Member</source>
        <translation>Free Member</translation>
    </message>
    <message>
        <source>Gold Supplier</source>
        <translation>Gold Supplier</translation>
    </message>
    <message>
        <source>Onsite Check</source>
        <translation>Onsite Check</translation>
    </message>
    <message>
        <source>The report cannot be younger than the day you saw it.</source>
        <translation>Отчёт не может быть новее дня, когда вы его видели.</translation>
    </message>
    <message>
        <source>The report cannot end before its own date.</source>
        <translation>Отчёт не может закончиться раньше своей даты.</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
    <message>
        <source>Verified PRO</source>
        <translation>Verified PRO</translation>
    </message>
    <message>
        <source>Verified Supplier</source>
        <translation>Verified Supplier</translation>
    </message>
</context>
<context>
    <name>Blacklists</name>
    <message>
        <source>Write a web address that begins with https:// or http://.</source>
        <translation>Напишите адрес, который начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>Write {place} in the address where the supplier&apos;s name belongs.</source>
        <translation>Напишите {place} в адресе там, где должно стоять название поставщика.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>It cannot expire before it was issued.</source>
        <translation>Срок не может истечь раньше дня выдачи.</translation>
    </message>
    <message>
        <source>It expired on {day}.</source>
        <translation>Срок истёк {day}.</translation>
    </message>
    <message>
        <source>It expires on {day}.</source>
        <translation>Срок истекает {day}.</translation>
    </message>
    <message>
        <source>It is in the name of “{holder}”, not of “{name}”, the supplier&apos;s legal name.</source>
        <translation>Он выдан на имя «{holder}», а не на юридическое название поставщика «{name}».</translation>
    </message>
    <message>
        <source>It is in the name of “{holder}”; the supplier&apos;s legal name is not recorded.</source>
        <translation>Он выдан на имя «{holder}»; юридическое название поставщика не записано.</translation>
    </message>
    <message>
        <source>It is not known in whose name it is.</source>
        <translation>Неизвестно, на чьё имя он выдан.</translation>
    </message>
    <message>
        <source>It is not known when it expires.</source>
        <translation>Неизвестно, до какого дня он действует.</translation>
    </message>
    <message>
        <source>It was not looked up in the register.</source>
        <translation>По реестру он не проверен.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найден</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>Не проверен</translation>
    </message>
    <message>
        <source>Say on which day it was looked up.</source>
        <translation>Укажите, в какой день его проверили.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>The register says: {result}.</source>
        <translation>Реестр сообщает: {result}.</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозван</translation>
    </message>
</context>
<context>
    <name>CreditCode</name>
    <message>
        <source>15 digits are a registration number of before 2015 (注册号), not a credit code: ask for the code on the present licence.</source>
        <translation>15 цифр — это регистрационный номер до 2015 года (注册号), а не код USCC: попросите код с нынешней лицензии.</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, this one has {count}.</source>
        <translation>В коде USCC 18 знаков, а здесь {count}.</translation>
    </message>
    <message>
        <source>A credit code has digits and capital letters without I, O, S, V and Z; not: {signs}</source>
        <translation>В коде USCC бывают цифры и заглавные буквы, кроме I, O, S, V и Z; но не: {signs}</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Сельское хозяйство</translation>
    </message>
    <message>
        <source>Another kind of organisation, no enterprise</source>
        <translation>Организация другого вида, не предприятие</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Другое ведомство</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Ассоциация</translation>
    </message>
    <message>
        <source>Characters 3 to 8 name no region of China: {region}</source>
        <translation>Знаки с 3-го по 8-й не называют региона Китая: {region}</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>Гражданская администрация</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Предприятие</translation>
    </message>
    <message>
        <source>Farmers&apos; cooperative</source>
        <translation>Сельскохозяйственный кооператив</translation>
    </message>
    <message>
        <source>Foreign affairs</source>
        <translation>Иностранные дела</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>Individual business (个体工商户)</source>
        <translation>Индивидуальный предприниматель (个体工商户)</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Юстиция</translation>
    </message>
    <message>
        <source>Market regulation</source>
        <translation>Рыночный надзор</translation>
    </message>
    <message>
        <source>Mass organisation</source>
        <translation>Общественная организация</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Армия</translation>
    </message>
    <message>
        <source>No office registers under the first character {sign}.</source>
        <translation>Под первым знаком {sign} никто не регистрирует.</translation>
    </message>
    <message>
        <source>Office of state institutions</source>
        <translation>Управление госучреждений</translation>
    </message>
    <message>
        <source>Private non-enterprise unit</source>
        <translation>Частная некоммерческая организация</translation>
    </message>
    <message>
        <source>Public institution</source>
        <translation>Государственное учреждение</translation>
    </message>
    <message>
        <source>Religious affairs</source>
        <translation>Дела религий</translation>
    </message>
    <message>
        <source>State organ</source>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>The last character should be {wanted}: look for a typing error. A few real companies have such a code, so compare it with the register.</source>
        <translation>Последний знак должен быть {wanted}: поищите опечатку. Такой код бывает и у настоящих компаний, поэтому сверьте его с реестром.</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Туризм</translation>
    </message>
    <message>
        <source>Trade unions</source>
        <translation>Профсоюзы</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>On hold ({what}) until it is lifted: {reason}</source>
        <translation>Приостановлено ({what}), пока не снимут: {reason}</translation>
    </message>
    <message>
        <source>On hold ({what}) until {day}: {reason}</source>
        <translation>Приостановлено ({what}) до {day}: {reason}</translation>
    </message>
    <message>
        <source>On hold until {day}: {reason}</source>
        <translation>Приостановлено до {day}: {reason}</translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation>Приостановлено: {reason}</translation>
    </message>
    <message>
        <source>Orders and payments</source>
        <translation>Заказы и платежи</translation>
    </message>
    <message>
        <source>The hold ends after today, or leave the day empty.</source>
        <translation>Приостановка кончается позже сегодняшнего дня; или оставьте день пустым.</translation>
    </message>
    <message>
        <source>{supplier} is on hold from {placed} until {day}: {reason}. Nothing goes out to it on the days between, unless the hold is lifted before.</source>
        <translation>{supplier}: приостановка с {placed} до {day}: {reason}. В эти дни поставщику ничего не отправляется, если её не снять раньше.</translation>
    </message>
    <message>
        <source>{supplier} is on hold: {reason} Lift the hold on the page Suppliers to go on.</source>
        <translation>{supplier}: {reason} Чтобы продолжить, снимите приостановку на странице «Поставщики».</translation>
    </message>
    <message>
        <source>{supplier} was on hold from {placed} until it was lifted on {day}: {reason}. Nothing went out to it on the days between.</source>
        <translation>{supplier}: приостановка действовала с {placed} до её снятия {day}: {reason}. В эти дни поставщику ничего не отправлялось.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Check character of the credit code</source>
        <translation>Контрольный знак кода USCC</translation>
    </message>
    <message>
        <source>Country of the bank account</source>
        <translation>Страна банковского счёта</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Экспортёр</translation>
    </message>
    <message>
        <source>Factory or trader by the business scope</source>
        <translation>Фабрика или торговая компания по видам деятельности</translation>
    </message>
    <message>
        <source>Form of the credit code</source>
        <translation>Форма кода USCC</translation>
    </message>
    <message>
        <source>Import and export in the business scope</source>
        <translation>Импорт и экспорт в видах деятельности</translation>
    </message>
    <message>
        <source>Invoices are issued by “{other}”, not by “{name}”.</source>
        <translation>Счета выставляет «{other}», а не «{name}».</translation>
    </message>
    <message>
        <source>Issuer of the invoice</source>
        <translation>Кто выставляет счёт</translation>
    </message>
    <message>
        <source>It says it is a factory; its legal name is that of a trader: {name}</source>
        <translation>Называет себя фабрикой, но юридическое название — торговой компании: {name}</translation>
    </message>
    <message>
        <source>It says it is a factory; its licence allows no making, only: {words}</source>
        <translation>Называет себя фабрикой, но лицензия не разрешает производства, только: {words}</translation>
    </message>
    <message>
        <source>Kind of company in the credit code</source>
        <translation>Вид организации в коде USCC</translation>
    </message>
    <message>
        <source>Payee of the bank account</source>
        <translation>Получатель банковского счёта</translation>
    </message>
    <message>
        <source>Region in the credit code</source>
        <translation>Регион в коде USCC</translation>
    </message>
    <message>
        <source>Store name and licence name</source>
        <translation>Название магазина и название в лицензии</translation>
    </message>
    <message>
        <source>The bank account belongs to “{other}”, not to “{name}”.</source>
        <translation>Банковский счёт принадлежит «{other}», а не «{name}».</translation>
    </message>
    <message>
        <source>The bank account is in {place}, the supplier in {home}: the contract must state that payment to this account counts as payment to the supplier.</source>
        <translation>Банковский счёт — {place}, поставщик — {home}: в договоре должно стоять, что платёж на этот счёт считается платежом поставщику.</translation>
    </message>
    <message>
        <source>The business scope names no import or export: ask who exports the goods, and enter it as the exporter.</source>
        <translation>В видах деятельности нет импорта и экспорта: спросите, кто экспортирует товар, и запишите его как экспортёра.</translation>
    </message>
    <message>
        <source>The credit code is that of an individual business (92…), but “{name}” is called a company: one of the two is wrong.</source>
        <translation>Код USCC принадлежит индивидуальному предпринимателю (92…), а «{name}» называется компанией: одно из двух неверно.</translation>
    </message>
    <message>
        <source>The credit code is that of an individual business (92…), not of a company: its owner alone is liable.</source>
        <translation>Код USCC принадлежит индивидуальному предпринимателю (92…), а не компании: отвечает только владелец.</translation>
    </message>
    <message>
        <source>The credit code is that of no enterprise: {category}.</source>
        <translation>Код USCC не принадлежит предприятию: {category}.</translation>
    </message>
    <message>
        <source>The credit code was given in {region}, the supplier says {city}.</source>
        <translation>Код USCC выдан в регионе {region}, а поставщик называет {city}.</translation>
    </message>
    <message>
        <source>The exporter is “{other}”, not “{name}”.</source>
        <translation>Экспортёр — «{other}», а не «{name}».</translation>
    </message>
    <message>
        <source>The store is called “{other}”, the licence names “{name}”.</source>
        <translation>Магазин называется «{other}», а в лицензии стоит «{name}».</translation>
    </message>
    <message>
        <source>“{other}” cannot be recognised in “{name}”: English names are not registered, so write down how you know that they are one company.</source>
        <translation>«{other}» не узнать в «{name}»: английские названия не регистрируют, поэтому запишите, откуда вам известно, что это одна компания.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Counted by the site from its own orders. Read the worst reviews first.</source>
        <translation>Считает площадка по своим заказам. Сначала читайте худшие отзывы.</translation>
    </message>
    <message>
        <source>Counted by the site over the last 30 days: inquiries answered within 24 hours, chats within one. Easy to keep high; it says nothing about honesty.</source>
        <translation>Считает площадка за последние 30 дней: ответы на запросы за 24 часа, в чате за час. Держать высокой легко; о честности не говорит ничего.</translation>
    </message>
    <message>
        <source>Delivered on time, %</source>
        <translation>Доставлено в срок, %</translation>
    </message>
    <message>
        <source>Number of reviews</source>
        <translation>Число отзывов</translation>
    </message>
    <message>
        <source>Rating, of 5</source>
        <translation>Рейтинг, из 5</translation>
    </message>
    <message>
        <source>Response rate, %</source>
        <translation>Доля ответов, %</translation>
    </message>
    <message>
        <source>Response time, hours</source>
        <translation>Время ответа, часов</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Years of paid membership. They say nothing about your order; one or two years together with very low prices is a warning.</source>
        <translation>Годы платного членства. О вашем заказе не говорят ничего; год-два вместе с очень низкими ценами — предупреждение.</translation>
    </message>
    <message>
        <source>Years on the site</source>
        <translation>Лет на площадке</translation>
    </message>
    <message>
        <source>{what}: 0 or more. Write the figure as the page shows it.</source>
        <translation>{what}: 0 или больше. Напишите, как на странице.</translation>
    </message>
    <message>
        <source>{what}: at most {most}. Write the figure as the page shows it.</source>
        <translation>{what}: не больше {most}. Напишите, как на странице.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Awaiting delivery</source>
        <translation>Ждать доставки</translation>
    </message>
    <message>
        <source>Awaiting goods</source>
        <translation>Ждать готовности</translation>
    </message>
    <message>
        <source>Awaiting reply · {days} d</source>
        <translation>Ждём ответа · {days} д</translation>
    </message>
    <message>
        <source>Awaiting shipment</source>
        <translation>Ждать отгрузки</translation>
    </message>
    <message>
        <source>Check references</source>
        <translation>Закончить проверку</translation>
    </message>
    <message>
        <source>Compare quotes</source>
        <translation>Сравнить предложения</translation>
    </message>
    <message>
        <source>Decide on sample</source>
        <translation>Решить по образцу</translation>
    </message>
    <message>
        <source>Do not proceed</source>
        <translation>Не продолжать</translation>
    </message>
    <message>
        <source>Inspect goods</source>
        <translation>Провести инспекцию</translation>
    </message>
    <message>
        <source>Order done</source>
        <translation>Заказ выполнен</translation>
    </message>
    <message>
        <source>Order sample</source>
        <translation>Заказать образец</translation>
    </message>
    <message>
        <source>Pay balance</source>
        <translation>Внести доплату</translation>
    </message>
    <message>
        <source>Pay deposit</source>
        <translation>Внести предоплату</translation>
    </message>
    <message>
        <source>Send inquiry</source>
        <translation>Отправить запрос</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>On the shortlist</source>
        <translation>В шорт-листе</translation>
    </message>
</context>
<context>
    <name>RedFlags</name>
    <message>
        <source>A checked company account</source>
        <translation>Проверенный счёт компании</translation>
    </message>
    <message>
        <source>A licence document</source>
        <translation>Документ о лицензии</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Ask in the letter: “Do you make it yourself? Since when?” and for a dated photo of stock. Consider another maker.</source>
        <translation>Спросите в письме: “Do you make it yourself? Since when?” и попросите фото склада с датой. Подумайте о другом производителе.</translation>
    </message>
    <message>
        <source>Asks for full prepayment</source>
        <translation>Требует полную предоплату</translation>
    </message>
    <message>
        <source>Asks to pay outside the platform</source>
        <translation>Просит заплатить вне площадки</translation>
    </message>
    <message>
        <source>Asks to pay to a personal account</source>
        <translation>Просит платить на личный счёт</translation>
    </message>
    <message>
        <source>Brand goods without a licence</source>
        <translation>Брендовый товар без лицензии</translation>
    </message>
    <message>
        <source>Cannot give a sample</source>
        <translation>Не может дать образец</translation>
    </message>
    <message>
        <source>Changed from company mail to free mail</source>
        <translation>Сменил почту компании на бесплатную</translation>
    </message>
    <message>
        <source>Complaints about faulty or broken goods</source>
        <translation>Жалобы на брак и поломки</translation>
    </message>
    <message>
        <source>Complaints about poor quality</source>
        <translation>Жалобы на плохое качество</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критический</translation>
    </message>
    <message>
        <source>Feels too good to be true</source>
        <translation>Слишком хорошо, чтобы быть правдой</translation>
    </message>
    <message>
        <source>First batch fine, the second was bad</source>
        <translation>Первая партия хорошая, вторая плохая</translation>
    </message>
    <message>
        <source>It makes it, but has no stock: one piece is hard to make</source>
        <translation>Производит, но запаса нет: одну штуку сделать трудно</translation>
    </message>
    <message>
        <source>It never made this item and shows goods of others</source>
        <translation>Никогда не делал этот товар и показывает чужой</translation>
    </message>
    <message>
        <source>Names on page, papers and account differ</source>
        <translation>Названия на странице, в бумагах и в счёте различаются</translation>
    </message>
    <message>
        <source>Not a brand here</source>
        <translation>Здесь это не бренд</translation>
    </message>
    <message>
        <source>Offer a pilot batch instead: a few dozen pieces, inspected, before the order.</source>
        <translation>Предложите вместо этого пробную партию: несколько десятков штук с проверкой до заказа.</translation>
    </message>
    <message>
        <source>Offers many unrelated products</source>
        <translation>Предлагает много несвязанных товаров</translation>
    </message>
    <message>
        <source>Other sign</source>
        <translation>Другой признак</translation>
    </message>
    <message>
        <source>Poor labour conditions</source>
        <translation>Плохие условия труда</translation>
    </message>
    <message>
        <source>Price far below the market</source>
        <translation>Цена намного ниже рынка</translation>
    </message>
    <message>
        <source>This flag is resolved once a company account of the supplier is on file and checked, not by a promise. Add the account in an order and check it first.</source>
        <translation>Этот признак снимается не словами, а когда счёт компании поставщика записан и проверен. Сначала добавьте счёт в заказе и проверьте его.</translation>
    </message>
    <message>
        <source>This flag is resolved with a licence document, or by saying why the word is not a brand here.</source>
        <translation>Этот признак снимается документом о лицензии или объяснением, почему это слово здесь не бренд.</translation>
    </message>
    <message>
        <source>This flag is resolved with a reason.</source>
        <translation>Этот признак снимается с указанием причины.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Write why the flag no longer applies, in {count} characters or more.</source>
        <translation>Напишите, почему признак больше не действует: не менее {count} знаков.</translation>
    </message>
    <message>
        <source>Writes from a mail address that looks like another</source>
        <translation>Пишет с адреса, похожего на другой</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>The address of a register begins with https://, and has {place} once at most, where the name goes: https://www.example.com/search?key={place}</source>
        <translation>Адрес реестра начинается с https://, и {place} стоит в нём не более одного раза, на месте названия: https://www.example.com/search?key={place}</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Badges on the site</source>
        <translation>Значки на площадке</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>Пройденные проверки</translation>
    </message>
    <message>
        <source>Each part weighs at least 1: a score that leaves one out hides it.</source>
        <translation>Каждая часть весит не меньше 1: оценка без неё скрыла бы её.</translation>
    </message>
    <message>
        <source>Freedom from red flags</source>
        <translation>Отсутствие тревожных признаков</translation>
    </message>
    <message>
        <source>Rating on the site</source>
        <translation>Рейтинг на площадке</translation>
    </message>
    <message>
        <source>Response and delivery on time</source>
        <translation>Ответы и доставка в срок</translation>
    </message>
    <message>
        <source>Score so far: {points} of 100; it counts once vetting is finished</source>
        <translation>Оценка пока: {points} из 100; она считается, когда проверка закончена</translation>
    </message>
    <message>
        <source>Score: not rated, nothing is known to go by</source>
        <translation>Оценка: нет, судить не по чему</translation>
    </message>
    <message>
        <source>Score: {points} of 100, {band}</source>
        <translation>Оценка: {points} из 100, {band}</translation>
    </message>
    <message>
        <source>Score: {points} of 100; the verdict stands whatever it is</source>
        <translation>Оценка: {points} из 100; вывод от неё не зависит</translation>
    </message>
    <message>
        <source>The weights add up to {sum}; they must add up to 100.</source>
        <translation>Веса в сумме дают {sum}; должно быть 100.</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>низкая</translation>
    </message>
</context>
<context>
    <name>Suppliers</name>
    <message>
        <source>Active</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Посредник</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрен</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Связались</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Фабрика</translation>
    </message>
    <message>
        <source>Has quoted</source>
        <translation>Прислал цены</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Возможный</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Sample seen</source>
        <translation>Образец осмотрен</translation>
    </message>
    <message>
        <source>Trading company</source>
        <translation>Торговая компания</translation>
    </message>
</context>
<context>
    <name>TrackRecord</name>
    <message>
        <source>Answered {answered} of {asked} letters ({percent} %)</source>
        <translation>Ответил на {answered} из {asked} писем ({percent} %)</translation>
    </message>
    <message>
        <source>Defects in 100 pieces: {rates}</source>
        <translation>Дефектов на 100 штук: {rates}</translation>
    </message>
    <message>
        <source>Disputes over its orders: {count}</source>
        <translation>Споров по заказам: {count}</translation>
    </message>
    <message>
        <source>Goods in time: {count} of {all} orders ({percent} %)</source>
        <translation>Товар в срок: {count} из {all} заказов ({percent} %)</translation>
    </message>
    <message>
        <source>Our feedback on {count} orders: quality {quality}, time {time}, contact {contact} of 5</source>
        <translation>Наши отзывы о заказах ({count}): качество {quality}, сроки {time}, общение {contact} из 5</translation>
    </message>
    <message>
        <source>{rate} ({order})</source>
        <translation>{rate} ({order})</translation>
    </message>
</context>
<context>
    <name>Vetting</name>
    <message>
        <source>A brand at a very low price is probably counterfeit</source>
        <translation>Бренд по очень низкой цене — вероятно, подделка</translation>
    </message>
    <message>
        <source>Badge confirmed on the profile page</source>
        <translation>Значок подтверждён на странице профиля</translation>
    </message>
    <message>
        <source>Bank account belongs to the company</source>
        <translation>Банковский счёт принадлежит компании</translation>
    </message>
    <message>
        <source>Check failed: {check}</source>
        <translation>Проверка не пройдена: {check}</translation>
    </message>
    <message>
        <source>Checked supplier blacklists</source>
        <translation>Проверены чёрные списки поставщиков</translation>
    </message>
    <message>
        <source>Checked, failed</source>
        <translation>Проверено, не пройдено</translation>
    </message>
    <message>
        <source>Checked, fine</source>
        <translation>Проверено, в порядке</translation>
    </message>
    <message>
        <source>Critical red flag: {flag}</source>
        <translation>Критический тревожный признак: {flag}</translation>
    </message>
    <message>
        <source>Do not proceed</source>
        <translation>Не продолжать</translation>
    </message>
    <message>
        <source>Do not proceed: {reason}</source>
        <translation>Не продолжайте: {reason}</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Не относится</translation>
    </message>
    <message>
        <source>Does not ask for full prepayment</source>
        <translation>Не требует полной предоплаты</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Спокойно</translation>
    </message>
    <message>
        <source>Free Member: nobody has checked this company</source>
        <translation>Free Member: эту компанию никто не проверял</translation>
    </message>
    <message>
        <source>Gut check not answered</source>
        <translation>Вопрос об интуиции без ответа</translation>
    </message>
    <message>
        <source>Legal address and company name recorded</source>
        <translation>Записаны юридический адрес и название</translation>
    </message>
    <message>
        <source>Legal address is missing: fill it in</source>
        <translation>Нет юридического адреса: впишите его</translation>
    </message>
    <message>
        <source>Legal name and legal address are missing: fill them in</source>
        <translation>Нет юридического названия и адреса: впишите их</translation>
    </message>
    <message>
        <source>Legal name is missing: fill it in</source>
        <translation>Нет юридического названия: впишите его</translation>
    </message>
    <message>
        <source>May proceed: nothing known against this supplier</source>
        <translation>Можно продолжать: против поставщика ничего не известно</translation>
    </message>
    <message>
        <source>Membership level not recorded</source>
        <translation>Уровень участника не записан</translation>
    </message>
    <message>
        <source>No bank account is on file yet</source>
        <translation>Банковский счёт ещё не записан</translation>
    </message>
    <message>
        <source>No brand-name goods offered</source>
        <translation>Не предлагает брендовых товаров</translation>
    </message>
    <message>
        <source>No rating or number of reviews is written down</source>
        <translation>Рейтинг и число отзывов не записаны</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Not checked: {check}</source>
        <translation>Не проверено: {check}</translation>
    </message>
    <message>
        <source>Not rated: vetting is not finished</source>
        <translation>Не оценён: проверка не закончена</translation>
    </message>
    <message>
        <source>Photos are its own: image search, dated photo of stock</source>
        <translation>Фото свои: поиск по картинке, фото склада с датой</translation>
    </message>
    <message>
        <source>Photos show real goods, not a computer model</source>
        <translation>На фото настоящий товар, а не компьютерная модель</translation>
    </message>
    <message>
        <source>Possible matches with lists that nobody has judged: {count}</source>
        <translation>Возможных совпадений со списками без решения: {count}</translation>
    </message>
    <message>
        <source>Proceed with care</source>
        <translation>Продолжайте с осторожностью</translation>
    </message>
    <message>
        <source>Red flag: {flag}</source>
        <translation>Тревожный признак: {flag}</translation>
    </message>
    <message>
        <source>Response rate or transactions are missing: write them down</source>
        <translation>Нет доли ответов или числа сделок: запишите их</translation>
    </message>
    <message>
        <source>Reviews read on Alibaba</source>
        <translation>Прочитаны отзывы на Alibaba</translation>
    </message>
    <message>
        <source>Reviews read outside Alibaba</source>
        <translation>Отзывы прочитаны вне Alibaba</translation>
    </message>
    <message>
        <source>Searched the name with “scam” outside Alibaba</source>
        <translation>Название искали со словом «scam» вне Alibaba</translation>
    </message>
    <message>
        <source>Stands on a list: {list}</source>
        <translation>Стоит в списке: {list}</translation>
    </message>
    <message>
        <source>The account on file is a company&apos;s</source>
        <translation>Записанный счёт принадлежит компании</translation>
    </message>
    <message>
        <source>The account on file is a person&apos;s, not the company&apos;s</source>
        <translation>Записанный счёт принадлежит частному лицу, а не компании</translation>
    </message>
    <message>
        <source>Transactions and response rate recorded</source>
        <translation>Отмечены сделки и доля ответов</translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation>Тревожно</translation>
    </message>
    <message>
        <source>Very low prices together with complaints about quality</source>
        <translation>Очень низкие цены вместе с жалобами на качество</translation>
    </message>
    <message>
        <source>Write in the note why “{check}” does not apply, in {count} characters or more.</source>
        <translation>Напишите в заметке, почему пункт «{check}» не относится к делу: не менее {count} знаков.</translation>
    </message>
    <message>
        <source>Your gut check says: uneasy</source>
        <translation>Ваша интуиция говорит: тревожно</translation>
    </message>
</context>
</TS>
