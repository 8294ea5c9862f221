<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>FiltersBar</name>
    <message>
        <source>Any country</source>
        <translation>Любая страна</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>More filters…</source>
        <translation>Другие фильтры…</translation>
    </message>
    <message>
        <source>Several markets…</source>
        <translation>Несколько площадок…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>FiltersSheet</name>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Use these filters</source>
        <translation>Применить фильтры</translation>
    </message>
</context>
<context>
    <name>IdeasBar</name>
    <message>
        <source>Customs call it (HS heading, a hint): {headings}</source>
        <translation>В таможенной номенклатуре (позиция HS, подсказка): {headings}</translation>
    </message>
    <message>
        <source>Narrower:</source>
        <translation>Уже:</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Own words for searches</source>
        <translation>Свои слова для поиска</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Свои слова…</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>То же:</translation>
    </message>
    <message>
        <source>Wider:</source>
        <translation>Шире:</translation>
    </message>
</context>
<context>
    <name>LintList</name>
    <message>
        <source>Add as supplier…</source>
        <translation>Добавить поставщиком…</translation>
    </message>
    <message>
        <source>Move to filter</source>
        <translation>В фильтр</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Сократить</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>This query is fine.</source>
        <translation>С этим запросом всё в порядке.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Type a product, preferably in English. Problems are pointed out.</source>
        <translation>Введите товар, лучше по-английски. Помехи поиску будут отмечены.</translation>
    </message>
    <message>
        <source>Write -word</source>
        <translation>Записать -слово</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message numerus="yes">
        <source>%n search(es) moved to the Bin</source>
        <translation>
            <numerusform>%n поиск перемещён в корзину</numerusform>
            <numerusform>%n поиска перемещены в корзину</numerusform>
            <numerusform>%n поисков перемещено в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) restored</source>
        <translation>
            <numerusform>%n поиск восстановлен</numerusform>
            <numerusform>%n поиска восстановлены</numerusform>
            <numerusform>%n поисков восстановлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>Добавить поставщика</translation>
    </message>
    <message>
        <source>All searches</source>
        <translation>Все поиски</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Filter searches</source>
        <translation>Отбор поисков</translation>
    </message>
    <message>
        <source>Judge or save the search</source>
        <translation>Оценить или сохранить поиск</translation>
    </message>
    <message>
        <source>Judge or save…</source>
        <translation>Оценить, сохранить…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Log of searches</source>
        <translation>Журнал поисков</translation>
    </message>
    <message>
        <source>No search is in this view.</source>
        <translation>В этом виде нет поисков.</translation>
    </message>
    <message>
        <source>None of your own</source>
        <translation>Своей нет</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>Open %n queued search(es)</source>
        <translation>
            <numerusform>Открыть %n отложенный поиск</numerusform>
            <numerusform>Открыть %n отложенных поиска</numerusform>
            <numerusform>Открыть %n отложенных поисков</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its page again</source>
        <translation>Открыть страницу снова</translation>
    </message>
    <message>
        <source>Results shown by the site</source>
        <translation>Результатов на сайте</translation>
    </message>
    <message>
        <source>Saved to use again</source>
        <translation>Сохранённые</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Повторить поиск</translation>
    </message>
    <message>
        <source>Searches you open in the browser are listed here. Enter how many results you saw.</source>
        <translation>Здесь хранятся открытые поиски; результаты впишите сами.</translation>
    </message>
    <message>
        <source>Waiting to be opened</source>
        <translation>Ждут открытия</translation>
    </message>
</context>
<context>
    <name>MarketsSheet</name>
    <message>
        <source>Choose at least one market.</source>
        <translation>Выберите хотя бы одну площадку.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>The same search on several markets</source>
        <translation>Тот же поиск на нескольких площадках</translation>
    </message>
    <message>
        <source>no results noted</source>
        <translation>результаты не записаны</translation>
    </message>
    <message>
        <source>{hits} results, {day}</source>
        <translation>результатов: {hits}, {day}</translation>
    </message>
</context>
<context>
    <name>NeedBar</name>
    <message>
        <source>A need says what, how much and by when; what you find belongs to it.</source>
        <translation>Потребность говорит, что, сколько и к какому сроку; к ней относится всё найденное.</translation>
    </message>
    <message>
        <source>Change this need</source>
        <translation>Изменить эту потребность</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Новая потребность</translation>
    </message>
    <message>
        <source>No need chosen</source>
        <translation>Потребность не выбрана</translation>
    </message>
    <message>
        <source>The need that is searched for</source>
        <translation>Потребность, для которой ведётся поиск</translation>
    </message>
    <message>
        <source>at most {price}</source>
        <translation>не дороже {price}</translation>
    </message>
</context>
<context>
    <name>NeedColumns</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
</context>
<context>
    <name>NeedSheet</name>
    <message>
        <source>Add need</source>
        <translation>Добавить потребность</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Новая потребность</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>NeedsTab</name>
    <message numerus="yes">
        <source>%n need(s) moved to the Bin</source>
        <translation>
            <numerusform>%n потребность перемещена в корзину</numerusform>
            <numerusform>%n потребности перемещены в корзину</numerusform>
            <numerusform>%n потребностей перемещено в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) restored</source>
        <translation>
            <numerusform>%n потребность восстановлена</numerusform>
            <numerusform>%n потребности восстановлены</numerusform>
            <numerusform>%n потребностей восстановлено</numerusform>
        </translation>
    </message>
    <message>
        <source>All needs</source>
        <translation>Все потребности</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Buying request</source>
        <translation>Запрос на закупку</translation>
    </message>
    <message>
        <source>Filter needs</source>
        <translation>Отбор потребностей</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Новая потребность</translation>
    </message>
    <message>
        <source>No need is in the Bin.</source>
        <translation>В корзине нет потребностей.</translation>
    </message>
    <message>
        <source>No needs yet. A need is what you want to buy: searching starts from it.</source>
        <translation>Потребностей пока нет. Потребность — это то, что вы хотите купить: с неё начинается поиск.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Искать</translation>
    </message>
</context>
<context>
    <name>OwnTermsSheet</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Own words for searches</source>
        <translation>Свои слова для поиска</translation>
    </message>
    <message>
        <source>Remove {term}</source>
        <translation>Убрать {term}</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>A link to a product or a store, or the card of a result</source>
        <translation>Ссылка на товар или магазин либо карточка результата</translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>Добавить поставщика</translation>
    </message>
    <message>
        <source>Copied from the site</source>
        <translation>Скопировано с площадки</translation>
    </message>
    <message>
        <source>Not understood, kept in the notes: {lines}</source>
        <translation>Не понято, сохранено в заметках: {lines}</translation>
    </message>
    <message>
        <source>Paste from the site</source>
        <translation>Вставить с площадки</translation>
    </message>
    <message>
        <source>Recorded already, perhaps the same: {names}. Add it anyway?</source>
        <translation>Уже записан, возможно, тот же: {names}. Всё равно добавить?</translation>
    </message>
    <message>
        <source>response rate {rate}</source>
        <translation>доля ответов {rate}</translation>
    </message>
    <message>
        <source>years on the site: {count}</source>
        <translation>лет на площадке: {count}</translation>
    </message>
    <message>
        <source>“$” is taken for USD, as on Alibaba.com: check it</source>
        <translation>«$» принят за USD, как на Alibaba.com: проверьте</translation>
    </message>
</context>
<context>
    <name>QueryCard</name>
    <message>
        <source>Fix all</source>
        <translation>Исправить всё</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>led desk lamp</source>
        <translation>led desk lamp</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Write the text from these fields</source>
        <translation>Составить текст по этим полям</translation>
    </message>
</context>
<context>
    <name>RequestSheets</name>
    <message>
        <source>500:4.90; 2000:4.50</source>
        <translation>500:4.90; 2000:4.50</translation>
    </message>
    <message>
        <source>Buying request</source>
        <translation>Запрос на закупку</translation>
    </message>
    <message>
        <source>Keep offer</source>
        <translation>Сохранить предложение</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Отметить публикацию</translation>
    </message>
    <message>
        <source>New buying request</source>
        <translation>Новый запрос на закупку</translation>
    </message>
    <message>
        <source>Offer to a buying request</source>
        <translation>Предложение по запросу на закупку</translation>
    </message>
    <message>
        <source>One that the file has gets this quote; another name is added.</source>
        <translation>Поставщик из файла получит это предложение; новое имя будет добавлено.</translation>
    </message>
    <message>
        <source>Prices by quantity</source>
        <translation>Цены по количеству</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The request was posted</source>
        <translation>Запрос опубликован</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message numerus="yes">
        <source>%n request(s) moved to the Bin</source>
        <translation>
            <numerusform>%n запрос перемещён в корзину</numerusform>
            <numerusform>%n запроса перемещены в корзину</numerusform>
            <numerusform>%n запросов перемещено в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) restored</source>
        <translation>
            <numerusform>%n запрос восстановлен</numerusform>
            <numerusform>%n запроса восстановлены</numerusform>
            <numerusform>%n запросов восстановлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Add offer…</source>
        <translation>Добавить предложение…</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Все запросы</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>Закрыть запрос</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>Закрытые запросы</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Отобрать запросы</translation>
    </message>
    <message>
        <source>Mark as posted…</source>
        <translation>Отметить публикацию…</translation>
    </message>
    <message>
        <source>New buying request</source>
        <translation>Новый запрос на закупку</translation>
    </message>
    <message>
        <source>No buying request is in this view.</source>
        <translation>В этом виде запросов на закупку нет.</translation>
    </message>
    <message>
        <source>No buying requests. Where no search finds it, let suppliers come to you.</source>
        <translation>Запросов на закупку нет. Если поиск ничего не даёт, пусть поставщики придут сами.</translation>
    </message>
    <message>
        <source>No new offers today</source>
        <translation>Сегодня новых нет</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>On the search line you look through ready offers; with a buying request (RFQ on Alibaba.com) suppliers come to you.</source>
        <translation>В строке поиска вы просматриваете готовые предложения; на запрос на закупку (RFQ на Alibaba.com) поставщики откликаются сами.</translation>
    </message>
    <message>
        <source>Open its page on the site</source>
        <translation>Открыть на площадке</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Открытые запросы</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Показать предложения</translation>
    </message>
    <message>
        <source>The text of the request was copied.</source>
        <translation>Текст запроса скопирован.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Exclude this word</source>
        <translation>Исключить это слово</translation>
    </message>
    <message>
        <source>Include {word} again</source>
        <translation>Вернуть {word}</translation>
    </message>
    <message>
        <source>Next: {product}</source>
        <translation>Далее: {product}</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Search the words as I typed them</source>
        <translation>Искать слова так, как я их ввёл</translation>
    </message>
    <message>
        <source>Set on the site yourself: {filters}</source>
        <translation>Задайте сами на площадке: {filters}</translation>
    </message>
    <message>
        <source>Word to exclude</source>
        <translation>Слово для исключения</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>слово</translation>
    </message>
</context>
<context>
    <name>RetailHint</name>
    <message>
        <source>Search AliExpress</source>
        <translation>Искать на AliExpress</translation>
    </message>
</context>
<context>
    <name>SearchColumns</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Copied: {query}</source>
        <translation>Скопировано: {query}</translation>
    </message>
    <message>
        <source>The search cannot wait in the log: the file is read-only.</source>
        <translation>Поиск нельзя отложить в журнал: файл только для чтения.</translation>
    </message>
    <message>
        <source>The search was opened but not logged: the file is read-only.</source>
        <translation>Поиск открыт, но не записан в журнал: файл только для чтения.</translation>
    </message>
    <message>
        <source>There is nothing to fix.</source>
        <translation>Исправлять нечего.</translation>
    </message>
</context>
<context>
    <name>SearchOpening</name>
    <message>
        <source>It waits in the log. “Open queued” opens all that wait.</source>
        <translation>Поиск ждёт в журнале. «Открыть отложенные» откроет все ожидающие.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Added supplier {name}</source>
        <translation>Добавлен поставщик {name}</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>Копировать запрос</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Новая потребность</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Новый поиск</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Paste from the site…</source>
        <translation>Вставить с площадки…</translation>
    </message>
    <message>
        <source>Product search</source>
        <translation>Поиск товара</translation>
    </message>
    <message>
        <source>Queue for later</source>
        <translation>Отложить</translation>
    </message>
</context>
<context>
    <name>SignInRow</name>
    <message>
        <source>I am signed in</source>
        <translation>Вход выполнен</translation>
    </message>
    <message>
        <source>Open the sign-in page of Alibaba.com</source>
        <translation>Открыть страницу входа Alibaba.com</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign in on the site first: signed in, you see more.</source>
        <translation>Сначала войдите на площадку: после входа видно больше.</translation>
    </message>
</context>
<context>
    <name>VariantsBar</name>
    <message>
        <source>Make a buying request</source>
        <translation>Запрос на закупку</translation>
    </message>
    <message>
        <source>Try these changes:</source>
        <translation>Попробуйте так:</translation>
    </message>
    <message>
        <source>{count} searches found nothing:</source>
        <translation>Не нашлось ({count}):</translation>
    </message>
</context>
<context>
    <name>WaysToFind</name>
    <message numerus="yes">
        <source>%n buying request(s)</source>
        <translation>
            <numerusform>%n запрос на закупку</numerusform>
            <numerusform>%n запроса на закупку</numerusform>
            <numerusform>%n запросов на закупку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n потребность</numerusform>
            <numerusform>%n потребности</numerusform>
            <numerusform>%n потребностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es)</source>
        <translation>
            <numerusform>%n поиск</numerusform>
            <numerusform>%n поиска</numerusform>
            <numerusform>%n поисков</numerusform>
        </translation>
    </message>
    <message>
        <source>Buying requests</source>
        <translation>Запросы на закупку</translation>
    </message>
    <message>
        <source>Change a field of the needs…</source>
        <translation>Изменить поле потребностей…</translation>
    </message>
    <message>
        <source>Change a field of the requests…</source>
        <translation>Изменить поле запросов…</translation>
    </message>
    <message>
        <source>Change a field of the searches…</source>
        <translation>Изменить поле поисков…</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Search line</source>
        <translation>Поисковая строка</translation>
    </message>
    <message>
        <source>Ways to find goods</source>
        <translation>Пути к товару</translation>
    </message>
</context>
</TS>
