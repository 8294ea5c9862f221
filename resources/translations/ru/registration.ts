<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AccountActions</name>
    <message>
        <source>{name} moved to the Bin</source>
        <translation>Перемещено в корзину: {name}</translation>
    </message>
</context>
<context>
    <name>CompleteCard</name>
    <message>
        <source>Details known: {part}</source>
        <translation>Данные заполнены: {part}</translation>
    </message>
    <message>
        <source>Every form and every letter can be filled in.</source>
        <translation>Данных хватает для любой формы и любого письма.</translation>
    </message>
    <message>
        <source>Ready to buy</source>
        <translation>Можно покупать</translation>
    </message>
    <message>
        <source>Search for a product</source>
        <translation>Найти товар</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ещё не хватает</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All copied</source>
        <translation>Всё скопировано</translation>
    </message>
    <message>
        <source>Copy helper</source>
        <translation>Помощник копирования</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Копировать: {field}</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>Заполнить: {field}</translation>
    </message>
    <message>
        <source>Next: {field}</source>
        <translation>Дальше: {field}</translation>
    </message>
    <message>
        <source>Nothing to copy yet</source>
        <translation>Пока нечего копировать</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>HelperWindow</name>
    <message>
        <source>Copy helper</source>
        <translation>Помощник копирования</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать картинку…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Без логотипа</translation>
    </message>
    <message>
        <source>PNG or JPEG. It is kept small in your file; letters that were sent keep theirs.</source>
        <translation>PNG или JPEG. Хранится уменьшенным в вашем файле; отправленные письма сохраняют свой.</translation>
    </message>
    <message>
        <source>The logo in the letterhead</source>
        <translation>Логотип на бланке</translation>
    </message>
    <message>
        <source>The logo is in your letterhead.</source>
        <translation>Логотип добавлен на бланк.</translation>
    </message>
</context>
<context>
    <name>MailEditor</name>
    <message>
        <source>Did you mean {address}?</source>
        <translation>Возможно, {address}?</translation>
    </message>
</context>
<context>
    <name>MarketplacesTab</name>
    <message>
        <source>Add account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Добавить учётную запись…</translation>
    </message>
    <message>
        <source>Create an account of its own with the site&apos;s account button: signing in through a social network is possible and less safe.</source>
        <translation>Заводите отдельную учётную запись кнопкой на сайте: вход через социальную сеть возможен, но менее надёжен.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Изменить учётную запись</translation>
    </message>
    <message>
        <source>Edit account: {name}</source>
        <translation>Изменить учётную запись: {name}</translation>
    </message>
    <message>
        <source>Move account to the Bin: {name}</source>
        <translation>Переместить учётную запись в корзину: {name}</translation>
    </message>
    <message>
        <source>No accounts on other marketplaces yet.</source>
        <translation>На других площадках учётных записей пока нет.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ProfileChoice</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add buyer profile</source>
        <translation>Добавить профиль покупателя</translation>
    </message>
    <message>
        <source>{name} moved to the Bin</source>
        <translation>Перемещено в корзину: {name}</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>I am</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>Transliterate</source>
        <translation>Латиницей</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Add buyer profile…</source>
        <translation>Добавить профиль покупателя…</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Скопировано: {text}</translation>
    </message>
    <message>
        <source>Copy helper beside the browser</source>
        <translation>Помощник рядом с браузером</translation>
    </message>
    <message>
        <source>Copy, go to next</source>
        <translation>Копировать и дальше</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Адрес доставки</translation>
    </message>
    <message>
        <source>Fill in your details once; every form and letter uses them.</source>
        <translation>Заполните данные один раз: их берут все формы и письма.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Letters show this beside your name, company and address.</source>
        <translation>Письма показывают это рядом с именем, компанией и адресом.</translation>
    </message>
    <message>
        <source>Letters without an answer are followed up after so many working days.</source>
        <translation>Через столько рабочих дней без ответа программа напомнит о письме.</translation>
    </message>
    <message>
        <source>Move buyer profile to the Bin</source>
        <translation>Переместить профиль покупателя в корзину</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>Мои данные</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>На сайте</translation>
    </message>
    <message>
        <source>On the site, after signing in: My profile &gt; Profile settings &gt; Edit.</source>
        <translation>На сайте после входа: «Мой профиль» &gt; «Настройки профиля» &gt; «Изменить».</translation>
    </message>
    <message>
        <source>Open Alibaba.com</source>
        <translation>Открыть Alibaba.com</translation>
    </message>
    <message>
        <source>Other marketplaces</source>
        <translation>Другие площадки</translation>
    </message>
    <message>
        <source>Print registration sheet…</source>
        <translation>Печать листа регистрации…</translation>
    </message>
    <message>
        <source>Region and country are those of your details.</source>
        <translation>Область и страна берутся из ваших данных.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>The password is chosen on the site and is never stored here.</source>
        <translation>Пароль задают на сайте, здесь он не хранится.</translation>
    </message>
    <message>
        <source>Use this profile where no other is chosen</source>
        <translation>Использовать этот профиль, если не выбран другой</translation>
    </message>
    <message>
        <source>Write in Latin letters</source>
        <translation>Записать латиницей</translation>
    </message>
</context>
<context>
    <name>SiteTab</name>
    <message>
        <source>I got error 404</source>
        <translation>Появилась ошибка 404</translation>
    </message>
    <message>
        <source>Once you are registered, you see which makers deliver to your country.</source>
        <translation>После регистрации видно, кто из производителей доставляет в вашу страну.</translation>
    </message>
    <message>
        <source>Steps on the site</source>
        <translation>Шаги на сайте</translation>
    </message>
    <message>
        <source>Still not working: use AliExpress</source>
        <translation>Всё ещё не работает: через AliExpress</translation>
    </message>
    <message>
        <source>Where it is another one than in your details</source>
        <translation>Если это не почта из ваших данных</translation>
    </message>
    <message>
        <source>Where the site is no longer at {address}</source>
        <translation>Если сайт больше не по адресу {address}</translation>
    </message>
</context>
</TS>
