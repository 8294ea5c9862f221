<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Guide</name>
    <message>
        <source>30/70 and your money</source>
        <translation>30/70 и ваши деньги</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>AliExpress</source>
        <translation>AliExpress</translation>
    </message>
    <message>
        <source>Alibaba or AliExpress</source>
        <translation>Alibaba или AliExpress</translation>
    </message>
    <message>
        <source>Alibaba.com</source>
        <translation>Alibaba.com</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Все правила</translation>
    </message>
    <message>
        <source>Another shop (Tomtop)</source>
        <translation>Другой магазин (Tomtop)</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Значки</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Доплата</translation>
    </message>
    <message>
        <source>Balance paid</source>
        <translation>Доплата внесена</translation>
    </message>
    <message>
        <source>Bank transfer (T/T)</source>
        <translation>Банковский перевод (T/T)</translation>
    </message>
    <message>
        <source>Buying safely</source>
        <translation>Безопасная покупка</translation>
    </message>
    <message>
        <source>Chinese article</source>
        <translation>Китайская статья</translation>
    </message>
    <message>
        <source>Choice and check</source>
        <translation>Выбор и проверка</translation>
    </message>
    <message>
        <source>Choosing a supplier</source>
        <translation>Выбор поставщика</translation>
    </message>
    <message>
        <source>Choosing the payment</source>
        <translation>Выбор оплаты</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купоны</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Предоплата</translation>
    </message>
    <message>
        <source>Deposit paid</source>
        <translation>Предоплата внесена</translation>
    </message>
    <message>
        <source>Enter how many you need, such as 500.</source>
        <translation>Укажите нужное количество, например 500.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Feedback or dispute</source>
        <translation>Отзыв или спор</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Goods shipped</source>
        <translation>Товар отгружен</translation>
    </message>
    <message>
        <source>In your country</source>
        <translation>В вашей стране</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Введение</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keyword advertising</source>
        <translation>Реклама по ключевым словам</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Natural search</source>
        <translation>Обычный поиск</translation>
    </message>
    <message>
        <source>News beside the article, figures</source>
        <translation>Новости рядом со статьёй, цифры</translation>
    </message>
    <message>
        <source>News beside the article, with advice</source>
        <translation>Новости рядом со статьёй, с советами</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Order paid through Trade Assurance</source>
        <translation>Заказ, оплаченный через Trade Assurance</translation>
    </message>
    <message>
        <source>Orders in brief</source>
        <translation>Заказы вкратце</translation>
    </message>
    <message>
        <source>Paste a link, such as https://www.alibaba.com/…</source>
        <translation>Вставьте ссылку, например https://www.alibaba.com/…</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Способы оплаты</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>Quotes and terms</source>
        <translation>Предложения и условия</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Registration in brief</source>
        <translation>Регистрация вкратце</translation>
    </message>
    <message>
        <source>Related traffic</source>
        <translation>Трафик из похожего</translation>
    </message>
    <message>
        <source>Retail shop</source>
        <translation>Розничный магазин</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Russian how-to</source>
        <translation>Русское руководство</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>Образец одобрен</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search tips</source>
        <translation>Советы по поиску</translation>
    </message>
    <message>
        <source>Second stage: the search</source>
        <translation>Второй этап: поиск</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Отгрузка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>The inquiry</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>Путь закупки</translation>
    </message>
    <message>
        <source>The last steps</source>
        <translation>Последние шаги</translation>
    </message>
    <message>
        <source>The link is about a password or an account: do not follow it; open the site yourself.</source>
        <translation>Ссылка касается пароля или учётной записи: не переходите по ней; откройте площадку сами.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>The six risks</source>
        <translation>Шесть рисков</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>This leads to {host}, a page of the marketplace itself.</source>
        <translation>Ведёт на {host}, страницу самой площадки.</translation>
    </message>
    <message>
        <source>This leads to {host}: not to Alibaba.com.</source>
        <translation>Ведёт на {host}: не на Alibaba.com.</translation>
    </message>
    <message>
        <source>This only looks like Alibaba.com: it leads to {host}. Do not open it, report it.</source>
        <translation>Только похоже на Alibaba.com: ведёт на {host}. Не открывайте, сообщите об этом.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>USD {most} in one payment</source>
        <translation>{most} USD за один платёж</translation>
    </message>
    <message>
        <source>Video advertising</source>
        <translation>Видеореклама</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>What it does not prove</source>
        <translation>Чего не доказывает</translation>
    </message>
    <message>
        <source>Where to buy</source>
        <translation>Где покупать</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Кто проверяет</translation>
    </message>
    <message>
        <source>Who gets the money</source>
        <translation>Кто получает деньги</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Your own numbers, in the settings (Limits and thresholds)</source>
        <translation>Ваши собственные числа, в настройках (Пределы и пороги)</translation>
    </message>
    <message>
        <source>{percent} % of the amount</source>
        <translation>{percent} % суммы</translation>
    </message>
    <message>
        <source>{quantity} is a quantity to ask suppliers on Alibaba.com for.</source>
        <translation>{quantity} — количество, с которым обращаются к поставщикам на Alibaba.com.</translation>
    </message>
    <message>
        <source>{quantity} is a retail quantity: look on AliExpress first; a supplier&apos;s MOQ is usually more.</source>
        <translation>{quantity} — розничное количество: сначала посмотрите на AliExpress; MOQ поставщика обычно больше.</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>{source}, {day}: {place}</source>
        <translation>{source}, {day}: {place}</translation>
    </message>
    <message>
        <source>{source}: {place}</source>
        <translation>{source}: {place}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Resale check</source>
        <translation>Проверка перепродажи</translation>
    </message>
</context>
</TS>
