<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>LeftOut</name>
    <message>
        <source>Not printed, too: {count}</source>
        <translation>Не напечатано ещё: {count}</translation>
    </message>
    <message>
        <source>Print with Latin names</source>
        <translation>Печатать названия латиницей</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Миниатюры</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>All, or 1-3, 5</source>
        <translation>Все или 1-3, 5</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>На английском</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Print the letterhead</source>
        <translation>Печатать шапку письма</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Whole account numbers</source>
        <translation>Номера счетов целиком</translation>
    </message>
</context>
<context>
    <name>PrintingActions</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>На принтер отправлена %n страница</numerusform>
            <numerusform>На принтер отправлены %n страницы</numerusform>
            <numerusform>На принтер отправлено %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Поиск принтеров…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Отметить отправленными…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>На этом компьютере не установлен принтер. Сохраните PDF и напечатайте его на другом.</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Save each as a file…</source>
        <translation>Каждый в свой файл…</translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation>Сохранить в другом формате…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {path} (%n file(s))</source>
        <translation>
            <numerusform>Сохранено: {path} (%n файл)</numerusform>
            <numerusform>Сохранено: {path} (%n файла)</numerusform>
            <numerusform>Сохранено: {path} (%n файлов)</numerusform>
        </translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>The pages are not there yet.</source>
        <translation>Страницы ещё не готовы.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Текст скопирован в буфер обмена.</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Nothing is shown here yet. Choose records on another page and press Ctrl+P.</source>
        <translation>Здесь пока ничего нет. Выберите записи на другой странице и нажмите Ctrl+P.</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Подготовить снова</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Страницы готовятся…</translation>
    </message>
    <message>
        <source>Preparing {done} of {total}</source>
        <translation>Готовится {done} из {total}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print: {document}</source>
        <translation>Печать: {document}</translation>
    </message>
    <message>
        <source>Print: {document}, {which}</source>
        <translation>Печать: {document}, {which}</translation>
    </message>
    <message>
        <source>The pages were not prepared.</source>
        <translation>Страницы не подготовлены.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Printing page {page} of {pages}</source>
        <translation>Печатается страница {page} из {pages}</translation>
    </message>
    <message>
        <source>The printer “{name}” does not take the pages. See whether it is on, or save the PDF.</source>
        <translation>Принтер «{name}» не принимает страницы. Проверьте, включён ли он, или сохраните PDF.</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page {page}</source>
        <translation>Страница {page}</translation>
    </message>
</context>
</TS>
