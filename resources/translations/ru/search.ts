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
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>LintList</name>
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
    <message>
        <source>Add supplier</source>
        <translation>Добавить поставщика</translation>
    </message>
    <message>
        <source>Add supplier from this search</source>
        <translation>Добавить поставщика из этого поиска</translation>
    </message>
    <message>
        <source>Log of searches</source>
        <translation>Журнал поисков</translation>
    </message>
    <message>
        <source>Results shown by the site</source>
        <translation>Результатов на сайте</translation>
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
        <source>Try these changes:</source>
        <translation>Попробуйте так:</translation>
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
        <source>Word to exclude</source>
        <translation>Слово для исключения</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>слово</translation>
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
    <message>
        <source>Verdict</source>
        <translation>Оценка</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Copied: {query}</source>
        <translation>Скопировано: {query}</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>Копировать запрос</translation>
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
        <source>Product search</source>
        <translation>Поиск товара</translation>
    </message>
    <message>
        <source>The search was opened but not logged: the file is read-only.</source>
        <translation>Поиск открыт, но в журнал не записан: файл доступен только для чтения.</translation>
    </message>
    <message>
        <source>There is nothing to fix.</source>
        <translation>Исправлять нечего.</translation>
    </message>
</context>
</TS>
