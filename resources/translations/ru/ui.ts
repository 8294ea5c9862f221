<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Sourcing Desk</source>
        <translation>О программе «Стол закупок»</translation>
    </message>
    <message>
        <source>Sourcing Desk</source>
        <translation>Стол закупок</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Web pages open in your browser when you ask for them; the program itself sends nothing.</source>
        <translation>Веб-страницы открываются в вашем браузере, когда вы этого просите; сама программа ничего не отправляет.</translation>
    </message>
    <message>
        <source>Your data stays in one file on this computer.</source>
        <translation>Ваши данные хранятся в одном файле на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>add bank account</source>
        <translation>добавить счёт</translation>
    </message>
    <message>
        <source>add supplier</source>
        <translation>добавить поставщика</translation>
    </message>
    <message>
        <source>answer vetting question</source>
        <translation>ответить на вопрос проверки</translation>
    </message>
    <message>
        <source>attach file</source>
        <translation>приложить файл</translation>
    </message>
    <message>
        <source>check bank account</source>
        <translation>проверить счёт</translation>
    </message>
    <message>
        <source>create order</source>
        <translation>создать заказ</translation>
    </message>
    <message>
        <source>decide on sample</source>
        <translation>решение по образцу</translation>
    </message>
    <message>
        <source>edit inquiry</source>
        <translation>изменить запрос</translation>
    </message>
    <message>
        <source>edit order</source>
        <translation>изменить заказ</translation>
    </message>
    <message>
        <source>edit quote</source>
        <translation>изменить предложение</translation>
    </message>
    <message>
        <source>edit supplier</source>
        <translation>изменить поставщика</translation>
    </message>
    <message>
        <source>edit your details</source>
        <translation>изменить свои данные</translation>
    </message>
    <message>
        <source>enter quote</source>
        <translation>внести предложение</translation>
    </message>
    <message>
        <source>import suppliers</source>
        <translation>импорт поставщиков</translation>
    </message>
    <message>
        <source>load sample data</source>
        <translation>загрузить пример</translation>
    </message>
    <message>
        <source>log search</source>
        <translation>записать поиск</translation>
    </message>
    <message>
        <source>mark inquiry as sent</source>
        <translation>отметить запрос отправленным</translation>
    </message>
    <message>
        <source>move supplier to Bin</source>
        <translation>убрать поставщика в корзину</translation>
    </message>
    <message>
        <source>raise red flag</source>
        <translation>отметить тревожный признак</translation>
    </message>
    <message>
        <source>record badge</source>
        <translation>записать значок</translation>
    </message>
    <message>
        <source>record incident</source>
        <translation>записать инцидент</translation>
    </message>
    <message>
        <source>record inspection</source>
        <translation>записать инспекцию</translation>
    </message>
    <message>
        <source>record milestone</source>
        <translation>записать этап</translation>
    </message>
    <message>
        <source>record payment</source>
        <translation>записать платёж</translation>
    </message>
    <message>
        <source>record reply</source>
        <translation>записать ответ</translation>
    </message>
    <message>
        <source>resolve red flag</source>
        <translation>снять тревожный признак</translation>
    </message>
    <message>
        <source>restore supplier</source>
        <translation>вернуть поставщика</translation>
    </message>
    <message>
        <source>star supplier</source>
        <translation>отметить поставщика звездой</translation>
    </message>
    <message>
        <source>void payment</source>
        <translation>аннулировать платёж</translation>
    </message>
    <message>
        <source>waive gate</source>
        <translation>снять условие</translation>
    </message>
    <message>
        <source>write inquiry</source>
        <translation>написать запрос</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>The browser did not open. Copy the address instead: {address}</source>
        <translation>Браузер не открылся. Скопируйте адрес: {address}</translation>
    </message>
    <message>
        <source>This is not a web address: {address}</source>
        <translation>Это не веб-адрес: {address}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>The program met an error of its own. Your file is saved up to the last step; you can go on. The details below help to mend it.</source>
        <translation>В программе произошла ошибка. Файл сохранён до последнего шага; можно продолжать работу. Подробности ниже помогут её исправить.</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>It must be {least} or more.</source>
        <translation>Должно быть не меньше {least}.</translation>
    </message>
    <message>
        <source>It must be {most} or less.</source>
        <translation>Должно быть не больше {most}.</translation>
    </message>
    <message>
        <source>The text is too long: at most {count} characters.</source>
        <translation>Слишком длинный текст: не более {count} знаков.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новый файл</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Sourcing files</source>
        <translation>Файлы закупок</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>It can be opened to be read; nothing in it is changed.</source>
        <translation>Его можно открыть для чтения; в нём ничего не изменится.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Файл занят</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>С&amp;траница</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>About Sourcing Desk</source>
        <translation>О программе «Стол закупок»</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Панель сведений</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Narrow sidebar</source>
        <translation>Узкая боковая панель</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Новый файл…</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>MessagesSheet</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Сообщений пока нет.</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Restraint</name>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Sample data - nothing here is real</source>
        <translation>Пример данных: всё здесь вымышлено</translation>
    </message>
    <message>
        <source>Start my own file</source>
        <translation>Начать свой файл</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Closed, nothing was saved: {title}</source>
        <translation>Закрыто без сохранения: {title}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>просрочка %n день</numerusform>
            <numerusform>просрочка %n дня</numerusform>
            <numerusform>просрочка %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Buy and sell</source>
        <translation>Закупка и продажа</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Sourcing Desk</source>
        <translation>Стол закупок</translation>
    </message>
    <message>
        <source>{page}, {n} need attention</source>
        <translation>{page}, требуют внимания: {n}</translation>
    </message>
    <message>
        <source>{page}, {n} open</source>
        <translation>{page}, открыто: {n}</translation>
    </message>
</context>
<context>
    <name>StartRefused</name>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>Sourcing Desk</source>
        <translation>Стол закупок</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>Начать новый файл…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Вернуть столбцы</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>{heading}, sorted ascending</source>
        <translation>{heading}, по возрастанию</translation>
    </message>
    <message>
        <source>{heading}, sorted descending</source>
        <translation>{heading}, по убыванию</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This is no longer the last step, so it stays.</source>
        <translation>Это уже не последний шаг, поэтому он остаётся.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sourcing Desk</source>
        <translation>Стол закупок</translation>
    </message>
</context>
</TS>
