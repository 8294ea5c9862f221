<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AddSheet</name>
    <message>
        <source>Add it anyway?</source>
        <translation>Всё равно добавить?</translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>Добавить поставщика</translation>
    </message>
    <message>
        <source>Badges on the page today</source>
        <translation>Значки на странице сегодня</translation>
    </message>
    <message>
        <source>Found by the search “{query}”</source>
        <translation>Найден по запросу «{query}»</translation>
    </message>
    <message>
        <source>Recorded already, perhaps the same: {names}.</source>
        <translation>Уже записан, возможно, тот же: {names}.</translation>
    </message>
</context>
<context>
    <name>AnswerEvidenceSheet</name>
    <message>
        <source>A picture of the page, a report or a letter</source>
        <translation>Снимок страницы, отчёт или письмо</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Приложить</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Приложить доказательство</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Attach file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Look on {site}</source>
        <translation>Искать на {site}</translation>
    </message>
    <message>
        <source>Save a copy: {file}</source>
        <translation>Сохранить копию: {file}</translation>
    </message>
</context>
<context>
    <name>BadgeRow</name>
    <message>
        <source>Day, link, report: {badge}</source>
        <translation>Дата, ссылка, отчёт: {badge}</translation>
    </message>
    <message>
        <source>Not there on {day}</source>
        <translation>Не было {day}</translation>
    </message>
    <message>
        <source>Seen on {day}</source>
        <translation>Виден {day}</translation>
    </message>
    <message>
        <source>What it proves: {badge}</source>
        <translation>Что это доказывает: {badge}</translation>
    </message>
    <message>
        <source>report of {day}</source>
        <translation>отчёт от {day}</translation>
    </message>
    <message>
        <source>report read</source>
        <translation>отчёт прочитан</translation>
    </message>
    <message>
        <source>too old: counts as none</source>
        <translation>слишком старый: не считается</translation>
    </message>
    <message>
        <source>valid to {day}</source>
        <translation>действует до {day}</translation>
    </message>
</context>
<context>
    <name>BadgeSheet</name>
    <message>
        <source>Kept inside your sourcing file</source>
        <translation>Хранится внутри вашего файла</translation>
    </message>
    <message>
        <source>Report or picture</source>
        <translation>Отчёт или снимок</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What the page shows of a badge</source>
        <translation>Что страница показывает о значке</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Add certificate</source>
        <translation>Добавить сертификат</translation>
    </message>
    <message>
        <source>Edit certificate</source>
        <translation>Изменить сертификат</translation>
    </message>
    <message>
        <source>Its scan or PDF, kept inside your sourcing file</source>
        <translation>Скан или PDF; хранится в вашем файле закупок</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Edit certificate {name}</source>
        <translation>Изменить сертификат {name}</translation>
    </message>
    <message>
        <source>Look up certificate {name} in its register</source>
        <translation>Найти сертификат {name} в реестре</translation>
    </message>
    <message>
        <source>Move certificate {name} to the Bin</source>
        <translation>Переместить сертификат {name} в корзину</translation>
    </message>
    <message>
        <source>Save a copy of the file of {name}</source>
        <translation>Сохранить копию файла сертификата {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Add contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Изменить контакт</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Edit contact {name}</source>
        <translation>Изменить контакт {name}</translation>
    </message>
    <message>
        <source>Make {name} the main contact</source>
        <translation>Сделать {name} основным контактом</translation>
    </message>
    <message>
        <source>Move contact {name} to the Bin</source>
        <translation>Переместить контакт {name} в корзину</translation>
    </message>
</context>
<context>
    <name>DroppedFileSheet</name>
    <message>
        <source>Attach</source>
        <translation>Прикрепить</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>It is evidence of</source>
        <translation>Это подтверждение для</translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <source>Consider another maker.</source>
        <translation>Подумайте о другом производителе.</translation>
    </message>
    <message>
        <source>Critical: do not proceed</source>
        <translation>Критический: останавливает</translation>
    </message>
    <message>
        <source>Next best for this product: {name}</source>
        <translation>Следующий лучший для этого товара: {name}</translation>
    </message>
    <message>
        <source>No red flags recorded.</source>
        <translation>Тревожных признаков нет.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Resolve: {flag}</source>
        <translation>Снять: {flag}</translation>
    </message>
    <message>
        <source>Warning: be careful</source>
        <translation>Предупреждение: нужна осторожность</translation>
    </message>
    <message>
        <source>by rule {rule}</source>
        <translation>по правилу {rule}</translation>
    </message>
    <message>
        <source>{flag}, resolved {day}: {reason}</source>
        <translation>{flag}, снят {day}: {reason}</translation>
    </message>
    <message>
        <source>{flag}. It is open again: what it requires is not on file.</source>
        <translation>{flag}. Снова действует: того, что требуется, в файле нет.</translation>
    </message>
</context>
<context>
    <name>FlagSheet</name>
    <message>
        <source>Record flag</source>
        <translation>Записать признак</translation>
    </message>
    <message>
        <source>Record red flag</source>
        <translation>Записать тревожный признак</translation>
    </message>
</context>
<context>
    <name>HoldSheet</name>
    <message>
        <source>Lift hold</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Снять приостановку</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Put supplier on hold</source>
        <translation>Приостановить работу с поставщиком</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Lift the hold…</source>
        <translation>Снять приостановку…</translation>
    </message>
    <message>
        <source>Lifted on {day}: {reason}</source>
        <translation>Снята {day}: {reason}</translation>
    </message>
    <message>
        <source>Over since {day}</source>
        <translation>Кончилась {day}</translation>
    </message>
</context>
<context>
    <name>IdentityBox</name>
    <message>
        <source>Add bank account…</source>
        <translation>Добавить банковский счёт…</translation>
    </message>
    <message>
        <source>Confirm the account…</source>
        <translation>Подтвердить счёт…</translation>
    </message>
    <message>
        <source>Every link is recorded.</source>
        <translation>Все звенья записаны.</translation>
    </message>
    <message>
        <source>Explain what does not agree</source>
        <translation>Пояснить, что не сходится</translation>
    </message>
    <message>
        <source>Explain: {what}</source>
        <translation>Пояснить: {what}</translation>
    </message>
    <message>
        <source>Explained on {day}: {reason}</source>
        <translation>Пояснено {day}: {reason}</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Look the name up in a register; it is copied, so that you can paste it:</source>
        <translation>Найдите название в реестре; оно скопировано, его можно вставить:</translation>
    </message>
    <message>
        <source>Look up in {register}</source>
        <translation>Найти в {register}</translation>
    </message>
    <message>
        <source>Not recorded yet: {links}</source>
        <translation>Ещё не записано: {links}</translation>
    </message>
    <message>
        <source>Save explanation</source>
        <translation>Сохранить пояснение</translation>
    </message>
</context>
<context>
    <name>PageFigures</name>
    <message>
        <source>Figures on the page</source>
        <translation>Показатели на странице</translation>
    </message>
    <message>
        <source>Read on {day}</source>
        <translation>Прочитано {day}</translation>
    </message>
</context>
<context>
    <name>PaneFrame</name>
    <message>
        <source>&amp;Write ({count})</source>
        <translation>&amp;Написать ({count})</translation>
    </message>
    <message>
        <source>&amp;Write inquiry</source>
        <translation>&amp;Написать запрос</translation>
    </message>
    <message>
        <source>Open profile page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Supplier details</source>
        <translation>Данные поставщика</translation>
    </message>
</context>
<context>
    <name>PartActions</name>
    <message>
        <source>Certificate moved to the Bin</source>
        <translation>Сертификат перемещён в корзину</translation>
    </message>
    <message>
        <source>Contact moved to the Bin</source>
        <translation>Контакт перемещён в корзину</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>ResolveSheet</name>
    <message>
        <source>Attach the licence that allows this supplier to sell the brand, or say why the word is not a brand here.</source>
        <translation>Приложите лицензию, по которой поставщик вправе продавать этот бренд, или объясните, почему это слово здесь не бренд.</translation>
    </message>
    <message>
        <source>It is resolved once a company account of this supplier is on file and checked. Payments to a person remain refused.</source>
        <translation>Снимается, когда счёт компании этого поставщика записан и проверен. Платежи частному лицу по-прежнему отклоняются.</translation>
    </message>
    <message>
        <source>Licence document</source>
        <translation>Документ о лицензии</translation>
    </message>
    <message>
        <source>Resolve flag</source>
        <translation>Снять признак</translation>
    </message>
    <message>
        <source>Resolve red flag</source>
        <translation>Снять тревожный признак</translation>
    </message>
    <message>
        <source>Stored in your sourcing file, with this flag</source>
        <translation>Хранится в вашем файле закупок вместе с этим признаком</translation>
    </message>
</context>
<context>
    <name>ScreeningBox</name>
    <message>
        <source>Compared: {name}; likeness {score} of 100</source>
        <translation>Сравнивалось: {name}; сходство {score} из 100</translation>
    </message>
    <message>
        <source>Decide: {name}</source>
        <translation>Решить: {name}</translation>
    </message>
    <message>
        <source>Get screening lists (Settings)…</source>
        <translation>Получить списки (Настройки)…</translation>
    </message>
    <message>
        <source>Is it the same company?</source>
        <translation>Это та же компания?</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Сохранить решение</translation>
    </message>
    <message>
        <source>Screen now</source>
        <translation>Проверить</translation>
    </message>
</context>
<context>
    <name>SectionJumps</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More sections</source>
        <translation>Другие разделы</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Import suppliers</source>
        <translation>Импорт поставщиков</translation>
    </message>
</context>
<context>
    <name>SupplierActions</name>
    <message>
        <source>Add supplier…</source>
        <translation>Добавить поставщика…</translation>
    </message>
    <message>
        <source>Filter suppliers</source>
        <translation>Фильтр поставщиков</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Импортировать таблицу…</translation>
    </message>
    <message>
        <source>Import copied cells…</source>
        <translation>Импортировать скопированные ячейки…</translation>
    </message>
    <message>
        <source>Open profile page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Print dossier…</source>
        <translation>Печать досье…</translation>
    </message>
    <message>
        <source>Print shortlist…</source>
        <translation>Печать шорт-листа…</translation>
    </message>
    <message>
        <source>Record red flag…</source>
        <translation>Записать тревожный признак…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Write inquiry</source>
        <translation>Написать запрос</translation>
    </message>
</context>
<context>
    <name>SupplierColumns</name>
    <message numerus="yes">
        <source>%n red flag(s)</source>
        <translation>
            <numerusform>%n тревожный признак</numerusform>
            <numerusform>%n тревожных признака</numerusform>
            <numerusform>%n тревожных признаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Значки</translation>
    </message>
    <message>
        <source>Country, city</source>
        <translation>Страна, город</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Найден запросом</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Legal address</source>
        <translation>Юридический адрес</translation>
    </message>
    <message>
        <source>MOQ</source>
        <translation>MOQ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not on the shortlist</source>
        <translation>Не в шорт-листе</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Нет оценки</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё не было</translation>
    </message>
    <message>
        <source>Price seen</source>
        <translation>Цена на странице</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Store page</source>
        <translation>Страница магазина</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Vetting</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критический</translation>
    </message>
    <message>
        <source>{done} of {total} checks done</source>
        <translation>Проверок сделано: {done} из {total}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{rate} %</source>
        <translation>{rate} %</translation>
    </message>
</context>
<context>
    <name>SupplierPane</name>
    <message>
        <source>Bank accounts…</source>
        <translation>Банковские счета…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Found by the search “{query}”</source>
        <translation>Найден по запросу «{query}»</translation>
    </message>
    <message>
        <source>Has all three badges: Gold, Assessed and Trade Assurance</source>
        <translation>Есть все три значка: Gold, Assessed и Trade Assurance</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Приостановки</translation>
    </message>
    <message>
        <source>Record red flag</source>
        <translation>Записать тревожный признак</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Тревожные признаки</translation>
    </message>
    <message>
        <source>There is no cart here: star whom you consider, then write an inquiry.</source>
        <translation>Корзины здесь нет: отметьте звёздочкой, кого рассматриваете, и напишите запрос.</translation>
    </message>
    <message>
        <source>This supplier is in the Bin.</source>
        <translation>Этот поставщик в корзине.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Vetting</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>SupplierParts</name>
    <message>
        <source>Add certificate…</source>
        <translation>Добавить сертификат…</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>Добавить контакт…</translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation>Последний контакт: {day}</translation>
    </message>
    <message>
        <source>No certificate recorded.</source>
        <translation>Сертификатов не записано.</translation>
    </message>
    <message>
        <source>No contact recorded.</source>
        <translation>Контактов не записано.</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>All suppliers</source>
        <translation>Все поставщики</translation>
    </message>
    <message>
        <source>All three badges</source>
        <translation>Все три значка</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Free Members</source>
        <translation>Только Free Member</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Needs vetting</source>
        <translation>Нужна проверка</translation>
    </message>
    <message>
        <source>Onsite</source>
        <translation>Onsite</translation>
    </message>
    <message>
        <source>PRO</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Шорт-лист</translation>
    </message>
    <message>
        <source>TA</source>
        <translation>TA</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>With red flags</source>
        <translation>С тревожными признаками</translation>
    </message>
</context>
<context>
    <name>SuppliersPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n поставщик</numerusform>
            <numerusform>%n поставщика</numerusform>
            <numerusform>%n поставщиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) moved to the Bin</source>
        <translation>
            <numerusform>%n поставщик перемещён в корзину</numerusform>
            <numerusform>%n поставщика перемещены в корзину</numerusform>
            <numerusform>%n поставщиков перемещены в корзину</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add supplier</source>
        <translation>&amp;Добавить поставщика</translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>Добавить поставщика</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Из таблицы</translation>
    </message>
    <message>
        <source>No supplier is in the Bin.</source>
        <translation>В корзине нет поставщиков.</translation>
    </message>
    <message>
        <source>No suppliers yet. Add one from its page, or drop a table (CSV, XLSX) here.</source>
        <translation>Поставщиков пока нет. Добавьте первого или перетащите сюда таблицу (CSV, XLSX).</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Change a field…</source>
        <translation>Изменить поле…</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>Изменить метки…</translation>
    </message>
    <message>
        <source>Change the stage…</source>
        <translation>Изменить этап…</translation>
    </message>
    <message>
        <source>Filter suppliers</source>
        <translation>Фильтр поставщиков</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import a table (CSV or XLSX)</source>
        <translation>Импортировать таблицу (CSV или XLSX)</translation>
    </message>
    <message>
        <source>Move to Bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Write inquiry</source>
        <translation>Написать запрос</translation>
    </message>
</context>
<context>
    <name>VerdictBox</name>
    <message>
        <source>Answer the gut check</source>
        <translation>Ответить на вопрос об интуиции</translation>
    </message>
    <message>
        <source>Checking lowers the risk; it does not remove it.</source>
        <translation>Проверка снижает риск, но не убирает его.</translation>
    </message>
    <message>
        <source>Does it feel too good to be true?</source>
        <translation>Не слишком ли хорошо, чтобы быть правдой?</translation>
    </message>
    <message>
        <source>Gut check</source>
        <translation>Интуиция</translation>
    </message>
    <message>
        <source>One step is left: answer the gut check</source>
        <translation>Остался один шаг: вопрос об интуиции</translation>
    </message>
</context>
<context>
    <name>VettingList</name>
    <message>
        <source>Not every supplier deserves its reputation, and bad goods hurt your own customers. Stay careful whom you trust; evidence decides who gets paid.</source>
        <translation>Не каждый поставщик заслуживает своей репутации, а плохой товар вредит вашим покупателям. Будьте осторожны с доверием; кому платить, решают доказательства.</translation>
    </message>
</context>
<context>
    <name>VettingParts</name>
    <message>
        <source>Badges on the page today</source>
        <translation>Значки на странице сегодня</translation>
    </message>
    <message>
        <source>Every firm on the site is registered; registered is not the same as verified.</source>
        <translation>На площадке зарегистрирована любая фирма; зарегистрирован не значит проверен.</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>Ничего не приостановлено.</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Приостановить…</translation>
    </message>
    <message>
        <source>Step back for a few days</source>
        <translation>Отложить на несколько дней</translation>
    </message>
    <message>
        <source>Where everything goes suspiciously smoothly: look again with a cool head.</source>
        <translation>Если всё идёт подозрительно гладко: посмотрите снова на свежую голову.</translation>
    </message>
</context>
<context>
    <name>VettingRow</name>
    <message>
        <source>Answer and note: {check}</source>
        <translation>Ответ и заметка: {check}</translation>
    </message>
    <message>
        <source>Does not apply: counts as open until the note says why</source>
        <translation>Не относится: считается открытым, пока в заметке нет причины</translation>
    </message>
    <message>
        <source>Look up: {check}</source>
        <translation>Найти: {check}</translation>
    </message>
    <message>
        <source>check again on {day}</source>
        <translation>проверить снова {day}</translation>
    </message>
</context>
</TS>
