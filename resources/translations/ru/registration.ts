<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
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
        <source>All copied</source>
        <translation>Всё скопировано</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Скопировано: {text}</translation>
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
        <source>My details</source>
        <translation>Мои данные</translation>
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
        <source>Write in Latin letters</source>
        <translation>Записать латиницей</translation>
    </message>
</context>
</TS>
