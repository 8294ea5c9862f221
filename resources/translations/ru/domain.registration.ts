<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Marketplaces</name>
    <message>
        <source>1688</source>
        <translation>1688</translation>
    </message>
    <message>
        <source>AliExpress</source>
        <translation>AliExpress</translation>
    </message>
    <message>
        <source>Alibaba.com</source>
        <translation>Alibaba.com</translation>
    </message>
    <message>
        <source>An AliExpress account works here too: nothing is registered anew, but phone and delivery address must be filled in again.</source>
        <translation>Учётная запись AliExpress подходит и здесь: заново регистрироваться не нужно, но телефон и адрес доставки придётся заполнить ещё раз.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Другая</translation>
    </message>
    <message>
        <source>Confirm your e-mail by the link in the mail</source>
        <translation>Подтвердите почту по ссылке из письма</translation>
    </message>
    <message>
        <source>Confirm your e-mail: some sites do not require it, do it anyway</source>
        <translation>Подтвердите почту: не все сайты этого требуют, но сделать это стоит</translation>
    </message>
    <message>
        <source>DHgate</source>
        <translation>DHgate</translation>
    </message>
    <message>
        <source>Delivery address filled in</source>
        <translation>Адрес доставки заполнен</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <translation>Почта подтверждена</translation>
    </message>
    <message>
        <source>Enter e-mail and password, accept the rules, create the account</source>
        <translation>Введите почту и пароль, примите правила, создайте учётную запись</translation>
    </message>
    <message>
        <source>Error 404 after Submit</source>
        <translation>Ошибка 404 после отправки</translation>
    </message>
    <message>
        <source>Error 404 after Submit is harmless: open the main page yourself, and sign in with what you entered. If that fails, register on AliExpress and sign in here with that account.</source>
        <translation>Ошибка 404 после отправки не страшна: сами откройте главную страницу и войдите с теми же данными. Если не получится, зарегистрируйтесь на AliExpress и войдите здесь с той учётной записью.</translation>
    </message>
    <message>
        <source>Fill in the delivery address: My profile &gt; Profile settings &gt; Edit</source>
        <translation>Заполните адрес доставки: My profile &gt; Profile settings &gt; Edit</translation>
    </message>
    <message>
        <source>Fill in the form, and type the code from the picture or move the slider</source>
        <translation>Заполните форму и введите код с картинки или сдвиньте ползунок</translation>
    </message>
    <message>
        <source>Fill in your phone again</source>
        <translation>Заполните телефон ещё раз</translation>
    </message>
    <message>
        <source>First signed in</source>
        <translation>Первый вход</translation>
    </message>
    <message>
        <source>Global Sources</source>
        <translation>Global Sources</translation>
    </message>
    <message>
        <source>Made-in-China</source>
        <translation>Made-in-China</translation>
    </message>
    <message>
        <source>Main page reached</source>
        <translation>Открылась главная страница</translation>
    </message>
    <message>
        <source>Open the site and press its account button</source>
        <translation>Откройте сайт и нажмите кнопку учётной записи</translation>
    </message>
    <message>
        <source>Open the site and press the link to register, at the top left</source>
        <translation>Откройте сайт и нажмите ссылку регистрации вверху слева</translation>
    </message>
    <message>
        <source>Open the site and sign in with that account</source>
        <translation>Откройте сайт и войдите с той учётной записью</translation>
    </message>
    <message>
        <source>Phone filled in again</source>
        <translation>Телефон заполнен ещё раз</translation>
    </message>
    <message>
        <source>Picture code typed</source>
        <translation>Код с картинки введён</translation>
    </message>
    <message>
        <source>Press Submit</source>
        <translation>Нажмите Submit</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Sign in and look at your account</source>
        <translation>Войдите и посмотрите личный кабинет</translation>
    </message>
    <message>
        <source>Sign in for the first time</source>
        <translation>Войдите в первый раз</translation>
    </message>
    <message>
        <source>Site opened</source>
        <translation>Сайт открыт</translation>
    </message>
    <message>
        <source>The site&apos;s main page opens</source>
        <translation>Открывается главная страница сайта</translation>
    </message>
    <message>
        <source>Through a social network</source>
        <translation>Через социальную сеть</translation>
    </message>
    <message>
        <source>Tomtop</source>
        <translation>Tomtop</translation>
    </message>
    <message>
        <source>Who gets into the social network gets into this account too: create an account of its own.</source>
        <translation>Кто попадёт в социальную сеть, попадёт и в эту учётную запись: заведите отдельную.</translation>
    </message>
    <message>
        <source>With an account of this site</source>
        <translation>С учётной записью этого сайта</translation>
    </message>
    <message>
        <source>With my AliExpress account</source>
        <translation>С моей учётной записью AliExpress</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>A client, for whom you buy</source>
        <translation>Клиент, для которого вы покупаете</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>A private person</source>
        <translation>Частное лицо</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Buyer and supplier</source>
        <translation>Покупатель и поставщик</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Company or private person</source>
        <translation>Компания или частное лицо</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Страна или регион</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Field of business</source>
        <translation>Сфера деятельности</translation>
    </message>
    <message>
        <source>Flat or office</source>
        <translation>Квартира или офис</translation>
    </message>
    <message>
        <source>Follow up after</source>
        <translation>Напомнить через</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Название этого профиля</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>Своя валюта</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Registration numbers</source>
        <translation>Регистрационные номера</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>This country does not exist; choose one from the list.</source>
        <translation>Такой страны нет, выберите её из списка.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>{field} must be in Latin letters.</source>
        <translation>{field}: нужны латинские буквы.</translation>
    </message>
    <message>
        <source>{field}: {remark}</source>
        <translation>{field}: {remark}</translation>
    </message>
</context>
</TS>
