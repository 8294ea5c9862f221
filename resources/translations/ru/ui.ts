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
        <source>Your data stays on this computer, in one file and its backups.</source>
        <translation>Ваши данные остаются на этом компьютере: в одном файле и его резервных копиях.</translation>
    </message>
</context>
<context>
    <name>AcceptSheet</name>
    <message>
        <source>Accept as it is</source>
        <translation>Принять как есть</translation>
    </message>
    <message>
        <source>Accept it only if you know who changed it and why. The history will record what was accepted; after that the file can be changed again. This cannot be undone.</source>
        <translation>Принимайте, только если знаете, кто и зачем это изменил. Принятое будет записано в историю, и файл снова можно будет изменять. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Accept what another program changed</source>
        <translation>Принять изменённое другой программой</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Расхождения</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>A personal account: payments to it are refused, and the supplier is flagged</source>
        <translation>Личный счёт: платежи на него не допускаются, поставщик помечен</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить счёт</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>Другой канал</translation>
    </message>
    <message>
        <source>Bank account of the supplier</source>
        <translation>Банковский счёт поставщика</translation>
    </message>
    <message>
        <source>Payee: {name}, account {number}, received on {day}</source>
        <translation>Получатель: {name}, счёт {number}, получен {day}</translation>
    </message>
    <message>
        <source>Payments go to {payee}, account {number}. The new account replaces it at once, and nothing may be paid to this supplier until the new one is checked.</source>
        <translation>Сейчас платежи идут на счёт {number}, получатель {payee}. Новый счёт сразу займёт его место, и платить этому поставщику нельзя, пока новый счёт не проверен.</translation>
    </message>
    <message>
        <source>The account {number} of {payee} is on file, not checked. The new account replaces it, and nothing may be paid to this supplier until the new one is checked.</source>
        <translation>Записан непроверенный счёт {number}, получатель {payee}. Новый счёт займёт его место, и платить этому поставщику нельзя, пока новый счёт не проверен.</translation>
    </message>
    <message>
        <source>Tick this if the payee is the supplier; otherwise add another account</source>
        <translation>Отметьте, если получатель — поставщик, иначе добавьте другой счёт</translation>
    </message>
    <message>
        <source>{kind}: {detail}, on file since {day}</source>
        <translation>{kind}: {detail}, в файле с {day}</translation>
    </message>
</context>
<context>
    <name>AccountsSheet</name>
    <message>
        <source>A personal account: payments to it are refused</source>
        <translation>Личный счёт: платежи на него не допускаются</translation>
    </message>
    <message>
        <source>Bank accounts: {supplier}</source>
        <translation>Банковские счета: {supplier}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Скопировано: {text}</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Копировать: {what}</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Используется с</translation>
    </message>
    <message>
        <source>No bank account of this supplier yet.</source>
        <translation>Счёта этого поставщика пока нет.</translation>
    </message>
    <message>
        <source>Not checked yet: nothing may be paid to it</source>
        <translation>Ещё не проверен: платить на него нельзя</translation>
    </message>
    <message>
        <source>Payments go to this account</source>
        <translation>Платежи идут на этот счёт</translation>
    </message>
    <message>
        <source>Payments made to it</source>
        <translation>Платежей на него</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>Заменён</translation>
    </message>
    <message>
        <source>Replaced: nothing may be paid to it any more</source>
        <translation>Заменён: платить на него больше нельзя</translation>
    </message>
    <message>
        <source>The supplier&apos;s name has changed since: check it again</source>
        <translation>Поставщик теперь называется иначе: проверьте счёт ещё раз</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>{number}, received on {day}</source>
        <translation>{number}, получен {day}</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>After opening</source>
        <translation>После открытия</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>При закрытии</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>До импорта</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>До обновления файла</translation>
    </message>
    <message>
        <source>Before erasing</source>
        <translation>До стирания</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>До восстановления</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>Во время работы</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>По вашей просьбе</translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
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
    <message>
        <source>Attached files</source>
        <translation>Вложенные файлы</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>изменён другой программой</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} ГБ</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} МБ</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} байт</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} кБ</translation>
    </message>
</context>
<context>
    <name>BinActions</name>
    <message>
        <source>Move to Bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>BinColumns</name>
    <message>
        <source>Can be erased</source>
        <translation>Можно стереть</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No, it is kept</source>
        <translation>Нет, остаётся</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Старше 90 дней</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>BinNotice</name>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>BinQuestion</name>
    <message numerus="yes">
        <source>%n item(s) are kept, because others depend on them.</source>
        <translation>
            <numerusform>Ещё %n запись останется: от неё зависят другие.</numerusform>
            <numerusform>Ещё %n записи останутся: от них зависят другие.</numerusform>
            <numerusform>Ещё %n записей останутся: от них зависят другие.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n item(s) for good? This cannot be undone.</source>
        <translation>
            <numerusform>Стереть навсегда %n запись? Это нельзя отменить.</numerusform>
            <numerusform>Стереть навсегда %n записи? Это нельзя отменить.</numerusform>
            <numerusform>Стереть навсегда %n записей? Это нельзя отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The history and earlier backups still contain it.</source>
        <translation>История и сделанные раньше резервные копии сохраняют то, что было.</translation>
    </message>
</context>
<context>
    <name>BinSheet</name>
    <message numerus="yes">
        <source>%n item(s) erased for good</source>
        <translation>
            <numerusform>Стёрта навсегда %n запись</numerusform>
            <numerusform>Стёрты навсегда %n записи</numerusform>
            <numerusform>Стёрто навсегда %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored</source>
        <translation>
            <numerusform>Восстановлена %n запись</numerusform>
            <numerusform>Восстановлены %n записи</numerusform>
            <numerusform>Восстановлено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Сначала ответьте на вопрос.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Empty the Bin…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Filter the Bin</source>
        <translation>Фильтр корзины</translation>
    </message>
    <message>
        <source>Nothing can be erased: others depend on all of these.</source>
        <translation>Стирать нечего: от всех этих записей зависят другие.</translation>
    </message>
    <message>
        <source>Nothing is erased automatically.</source>
        <translation>Само ничего не стирается, сколько бы оно здесь ни лежало.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the Bin.</source>
        <translation>Такого в корзине нет.</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Старше 90 дней</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Select something in the list first.</source>
        <translation>Сначала выберите что-нибудь в списке.</translation>
    </message>
    <message>
        <source>The Bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>The Bin is empty. What you move there can be restored here.</source>
        <translation>Корзина пуста. Всё, что вы туда перенесёте, можно восстановить здесь.</translation>
    </message>
    <message>
        <source>Wait until this is done.</source>
        <translation>Подождите, пока это закончится.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Copied: {text}</source>
        <translation>Скопировано: {text}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
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
    <name>Caution</name>
    <message>
        <source>do not proceed</source>
        <translation>не продолжать</translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation>сомнения</translation>
    </message>
</context>
<context>
    <name>CheckEditor</name>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Account is confirmed</source>
        <translation>Счёт подтверждён</translation>
    </message>
    <message>
        <source>Before {day}, the day the account was received</source>
        <translation>Раньше {day} — дня, когда пришёл счёт</translation>
    </message>
    <message>
        <source>Channels on file</source>
        <translation>Каналы в файле</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Проверить счёт</translation>
    </message>
    <message>
        <source>The payee is the supplier: {supplier}</source>
        <translation>Получатель — поставщик: {supplier}</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без этого</translation>
    </message>
    <message>
        <source>It was not finished.</source>
        <translation>Ввод не закончен.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>This was typed and is not saved:</source>
        <translation>Это введено, но в файл не попало:</translation>
    </message>
</context>
<context>
    <name>ColleagueSheet</name>
    <message>
        <source>B to Z, without I and O</source>
        <translation>от B до Z, кроме I и O</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Its first order: {number}</source>
        <translation>Первый заказ в ней: {number}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Orders and inquiries made in the copy carry a letter, so that no number is given out twice. No other copy gets the same letter.</source>
        <translation>В номера заказов и запросов, созданных в копии, добавляется буква, чтобы ни один номер не был выдан дважды. Другой копии эта буква не достанется.</translation>
    </message>
    <message>
        <source>Save a copy for a colleague</source>
        <translation>Сохранить копию для коллеги</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Столбцы и порядок</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Больше ничего</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Вернуть столбцы</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>Сортировать:</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>The list&apos;s usual order</source>
        <translation>Обычный порядок списка</translation>
    </message>
    <message>
        <source>Then by:</source>
        <translation>Затем:</translation>
    </message>
    <message>
        <source>Tick what the table shows. Drag a column, or press Alt+Up and Alt+Down.</source>
        <translation>Отметьте, что показывать в таблице. Столбец можно перетащить или сдвинуть клавишами Alt+Вверх и Alt+Вниз.</translation>
    </message>
    <message>
        <source>{column} (no room in this window)</source>
        <translation>{column} (не помещается в окне)</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns without a field are not imported.</source>
        <translation>Столбцы без поля не импортируются.</translation>
    </message>
    <message>
        <source>Columns without a field go into the notes, with their names. Account numbers are left out.</source>
        <translation>Столбцы без поля попадают в заметки вместе с названием. Номера счетов не берутся.</translation>
    </message>
    <message>
        <source>Field of {column}</source>
        <translation>Поле для столбца {column}</translation>
    </message>
    <message>
        <source>Into the notes, with its name</source>
        <translation>В заметки, с названием</translation>
    </message>
    <message>
        <source>Left out: account numbers</source>
        <translation>Не берётся: номера счетов</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не импортируется</translation>
    </message>
</context>
<context>
    <name>ConditionChips</name>
    <message>
        <source>Clear all</source>
        <translation>Убрать все</translation>
    </message>
    <message>
        <source>Remove the condition: {words}</source>
        <translation>Убрать условие: {words}</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Add condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять новое</translation>
    </message>
    <message>
        <source>This was changed to “{theirs}” meanwhile. Your text is kept here.</source>
        <translation>Тем временем здесь стало «{theirs}». Ваш текст остался здесь.</translation>
    </message>
    <message>
        <source>This was cleared meanwhile. Your text is kept here.</source>
        <translation>Тем временем поле очистили. Ваш текст остался здесь.</translation>
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
        <source>The program has a bug. Your file is saved up to the last step; you can go on. The details below help to fix it.</source>
        <translation>В программе произошла ошибка. Файл сохранён до последнего шага; можно продолжать работу. Подробности ниже помогут её исправить.</translation>
    </message>
</context>
<context>
    <name>DoubtRows</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Only the rows selected below</source>
        <translation>Только для выделенных ниже строк</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Rows that may be a company already known</source>
        <translation>Строки о компании, которая, возможно, уже известна</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>This is not saved. Your text stays here.</source>
        <translation>Не сохранено. Ваш текст остаётся здесь.</translation>
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
    <name>Everything</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>A template with an example row to fill in, no records</source>
        <translation>Шаблон с примером для заполнения, без записей</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Selected ({count})</source>
        <translation>Выбранные ({count})</translation>
    </message>
    <message>
        <source>Shown in the list ({count})</source>
        <translation>Показанные в списке ({count})</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>Текст (CSV)</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Какие из них</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Книга (XLSX)</translation>
    </message>
</context>
<context>
    <name>FieldCommand</name>
    <message>
        <source>Change a field…</source>
        <translation>Изменить поле…</translation>
    </message>
</context>
<context>
    <name>FieldSheet</name>
    <message>
        <source>All of them have this value already.</source>
        <translation>У всех уже стоит это значение.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change a field: {records}</source>
        <translation>Изменить поле: {records}</translation>
    </message>
    <message>
        <source>Changed: {records}</source>
        <translation>Изменено: {records}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Wait until all of them are changed.</source>
        <translation>Подождите, пока будут изменены все.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ним сделать</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Counting what is open</source>
        <translation>Подсчёт открытых дел</translation>
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
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Спасти то, что читается</translation>
    </message>
    <message>
        <source>Sourcing files</source>
        <translation>Файлы закупок</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} — копия</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} — спасённое</translation>
    </message>
</context>
<context>
    <name>FileDrops</name>
    <message>
        <source>“{file}” is read as a table; dropped on the details beside the list, it is attached there.</source>
        <translation>«{file}» читается как таблица; если бросить его на сведения рядом со списком, он будет прикреплён к ним.</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>Файлов: {count}</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Wait until the file is kept.</source>
        <translation>Дождитесь, пока файл сохранится.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Columns are separated by</source>
        <translation>Разделитель столбцов</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>The encoding is a guess. Choose another one if the names look wrong.</source>
        <translation>Кодировка угадана. Выберите другую, если имена выглядят неверно.</translation>
    </message>
    <message>
        <source>The first row is data: no row names the columns</source>
        <translation>Первая строка — данные: названий столбцов нет</translation>
    </message>
    <message>
        <source>The headings are those of a table “{records}”, so this kind is chosen.</source>
        <translation>Заголовки столбцов — как у таблицы «{records}», поэтому выбран этот вид записей.</translation>
    </message>
    <message>
        <source>The text could be {encodings}. Choose the one that reads right.</source>
        <translation>Возможные кодировки: {encodings}. Выберите ту, в которой текст читается верно.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>Строк: {rows}, столбцов: {columns}</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Find records, commands, settings and rules</source>
        <translation>Найти записи, команды, настройки и правила</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Try fewer or shorter ones.</source>
        <translation>Ничего со всеми этими словами нет. Попробуйте меньше слов или короче.</translation>
    </message>
    <message>
        <source>Nothing has these words. Similar: {words}</source>
        <translation>С этими словами ничего нет. Похожее: {words}</translation>
    </message>
    <message>
        <source>Type a part of a name, a number, a bank reference, a file name, a command, a setting. Tab goes to the next group.</source>
        <translation>Наберите часть названия, номер, банковскую ссылку, имя файла, команду, настройку. Tab ведёт к следующей группе.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>This is unsaved text from last time. It is saved when you leave the field.</source>
        <translation>Этот текст сохранён с прошлого раза. Он запишется, когда вы выйдете из поля.</translation>
    </message>
</context>
<context>
    <name>FormatSheet</name>
    <message>
        <source>All letters in one file</source>
        <translation>Все письма в одном файле</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Save letters in another format</source>
        <translation>Сохранить письма в другом формате</translation>
    </message>
</context>
<context>
    <name>FromSpec</name>
    <message>
        <source>{field}, {currency}</source>
        <translation>{field}, {currency}</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>It can be opened read-only; nothing in it is changed.</source>
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
    <name>HelpPanel</name>
    <message>
        <source>Close help</source>
        <translation>Закрыть справку</translation>
    </message>
    <message>
        <source>No rule is about this.</source>
        <translation>Правил об этом нет.</translation>
    </message>
    <message>
        <source>Rules of this field</source>
        <translation>Правила этого поля</translation>
    </message>
    <message>
        <source>Rules of this page</source>
        <translation>Правила этой страницы</translation>
    </message>
    <message>
        <source>Show all on this page</source>
        <translation>Показать все для этой страницы</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A red flag stays with its supplier until you resolve it and say why. A critical one blocks payments.</source>
        <translation>Тревожный признак остаётся у поставщика, пока вы его не снимете и не скажете почему. Критический блокирует платежи.</translation>
    </message>
    <message>
        <source>A star puts a supplier on your shortlist. Today reminds you to check it before you order.</source>
        <translation>Звезда ставит поставщика в ваш короткий список. «Сегодня» напомнит проверить его до заказа.</translation>
    </message>
    <message>
        <source>Before each payment of an order stand conditions: those that are missing are listed with a button for each. What can be waived asks for a reason.</source>
        <translation>Перед каждым платежом по заказу стоят условия: недостающие перечислены, у каждого своя кнопка. То, что можно снять, требует причины.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>HistoryColumns</name>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) are unchanged.</source>
        <translation>
            <numerusform>%n строка осталась такой, как была записана.</numerusform>
            <numerusform>Все %n строки остались такими, как были записаны.</numerusform>
            <numerusform>Все %n строк остались такими, как были записаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Copied. Noted elsewhere, it proves later that nothing was cut off.</source>
        <translation>Скопировано. Сохранённая в другом месте, эта строка позже докажет, что ничего не отрезано.</translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation>Скопировать конец цепочки</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Скопировать строки</translation>
    </message>
    <message>
        <source>End of the chain: {head}</source>
        <translation>Конец цепочки: {head}</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Фильтр истории</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>History of the file</source>
        <translation>История файла</translation>
    </message>
    <message>
        <source>History: {record}</source>
        <translation>История: {record}</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Пока ничего не менялось.</translation>
    </message>
    <message>
        <source>The history is being verified.</source>
        <translation>История проверяется.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Verifying every line…</source>
        <translation>Проверяется каждая строка…</translation>
    </message>
    <message>
        <source>Verifying the history</source>
        <translation>Проверка истории</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Erased</source>
        <translation>Запись стёрта</translation>
    </message>
    <message>
        <source>Free Member</source>
        <translation>Free Member</translation>
    </message>
    <message>
        <source>Full prepayment</source>
        <translation>Полная предоплата</translation>
    </message>
    <message>
        <source>Gut check</source>
        <translation>Интуиция</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Инспекция</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Уровень участника</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Тревожный признак</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Повтор: {what}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Отмена: {what}</translation>
    </message>
    <message>
        <source>accept what another program changed</source>
        <translation>принять изменённое другой программой</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>привести файл к новой версии</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>восстановить копию</translation>
    </message>
    <message>
        <source>save a copy for a colleague</source>
        <translation>сохранить копию для коллеги</translation>
    </message>
    <message>
        <source>save what could be read</source>
        <translation>спасти то, что читалось</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>Импортирована %n запись</numerusform>
            <numerusform>Импортировано %n записи</numerusform>
            <numerusform>Импортировано %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) imported</source>
        <translation>
            <numerusform>Импортирован %n поставщик</numerusform>
            <numerusform>Импортировано %n поставщика</numerusform>
            <numerusform>Импортировано %n поставщиков</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>Проверить строки</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Из буфера обмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import: {records}, step {step} of 3</source>
        <translation>Импорт: {records}, шаг {step} из 3</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Сопоставить столбцы</translation>
    </message>
    <message>
        <source>Nothing to import: every row is known already or set aside.</source>
        <translation>Импортировать нечего: все строки уже известны или отложены.</translation>
    </message>
    <message>
        <source>Save lines set aside</source>
        <translation>Сохранить отложенные строки</translation>
    </message>
    <message>
        <source>Wait until this step is done.</source>
        <translation>Дождитесь окончания этого шага.</translation>
    </message>
    <message>
        <source>set aside.csv</source>
        <translation>отложено.csv</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>Both kept</source>
        <translation>Остаются обе</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Отложена</translation>
    </message>
    <message>
        <source>Hold them back</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить обе</translation>
    </message>
    <message>
        <source>Merge: fill in what is blank</source>
        <translation>Объединить: заполнить пустое</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединена</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущена</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальная черта</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>A field gets its text back when you open its record; copy any text here.</source>
        <translation>Текст вернётся в своё поле, когда вы откроете запись; любой текст можно скопировать здесь.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Delete these texts</source>
        <translation>Удалить эти тексты</translation>
    </message>
    <message>
        <source>Unsaved text from last time</source>
        <translation>Тексты с прошлого раза</translation>
    </message>
</context>
<context>
    <name>Leavable</name>
    <message>
        <source>Back to the earlier text</source>
        <translation>Вернуться к оставленному тексту</translation>
    </message>
    <message>
        <source>Discard the text</source>
        <translation>Удалить набранное</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Not printed, too: {count}</source>
        <translation>Не напечатано ещё: {count}</translation>
    </message>
    <message>
        <source>Not printed: {why}</source>
        <translation>Не напечатано: {why}</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Открыть в почтовой программе</translation>
    </message>
    <message>
        <source>Print with Latin names</source>
        <translation>Напечатать с именами латиницей</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {path} (%n letter(s))</source>
        <translation>
            <numerusform>Сохранено: {path} (%n письмо)</numerusform>
            <numerusform>Сохранено: {path} (%n письма)</numerusform>
            <numerusform>Сохранено: {path} (%n писем)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>Choose columns and order</source>
        <translation>Выбрать столбцы и порядок</translation>
    </message>
    <message>
        <source>Narrow by a condition</source>
        <translation>Сузить по условию</translation>
    </message>
    <message>
        <source>Save or change the view</source>
        <translation>Сохранить или изменить вид</translation>
    </message>
    <message>
        <source>View, conditions and columns</source>
        <translation>Вид, условия и столбцы</translation>
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
        <source>A look around in four steps</source>
        <translation>Обзор за четыре шага</translation>
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
        <source>Bin…</source>
        <translation>Корзина…</translation>
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
        <source>Export a table…</source>
        <translation>Экспортировать таблицу…</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Найти что угодно…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Get ready to buy</source>
        <translation>Подготовка к покупке</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>History of this record…</source>
        <translation>История этой записи…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Импортировать таблицу…</translation>
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
        <source>Look around with sample data</source>
        <translation>Посмотреть на примере</translation>
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
        <source>Open in a new window…</source>
        <translation>Открыть в новом окне…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Недавние файлы</translation>
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
        <source>Report a problem…</source>
        <translation>Сообщить о проблеме…</translation>
    </message>
    <message>
        <source>Rules of this field</source>
        <translation>Правила этого поля</translation>
    </message>
    <message>
        <source>Save a copy for a colleague…</source>
        <translation>Сохранить копию для коллеги…</translation>
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
        <source>Views of the list</source>
        <translation>Виды списка</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Работать без сети</translation>
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
        <source>No messages yet.</source>
        <translation>Сообщений пока нет.</translation>
    </message>
</context>
<context>
    <name>NeedChoice</name>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Нет потребности</translation>
    </message>
    <message>
        <source>Which need is this for?</source>
        <translation>Для какой это потребности?</translation>
    </message>
    <message>
        <source>Which need it is for…</source>
        <translation>Для какой потребности…</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Add note…</source>
        <translation>Добавить заметку…</translation>
    </message>
    <message>
        <source>The note was moved to the Bin</source>
        <translation>Заметка убрана в корзину</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>NoteTimeline</name>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Edit: {note}</source>
        <translation>Изменить: {note}</translation>
    </message>
    <message>
        <source>Move to Bin: {note}</source>
        <translation>Убрать в корзину: {note}</translation>
    </message>
    <message>
        <source>Show all of it: {note}</source>
        <translation>Показать полностью: {note}</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>All of them are in the Bin. Choose the view Bin to restore one.</source>
        <translation>Все они в корзине. Чтобы восстановить, выберите вид «Корзина».</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Нет строк с такими словами.</translation>
    </message>
    <message>
        <source>No row meets these conditions.</source>
        <translation>Нет строк, отвечающих этим условиям.</translation>
    </message>
    <message>
        <source>Nothing in this view.</source>
        <translation>В этом виде ничего нет.</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>In the menu “Page”: {command}</source>
        <translation>В меню «Страница»: {command}</translation>
    </message>
    <message>
        <source>Open a record or a form of this page: it is there.</source>
        <translation>Откройте запись или окно на этой странице: это там.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{file} is not a regular file, so the window&apos;s size, language and appearance are not saved. Move it away.</source>
        <translation>{file} — не обычный файл, поэтому размер окна, язык и оформление не сохраняются. Уберите его.</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>{name} (client)</source>
        <translation>{name} (клиент)</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>QSidebar</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBanner</name>
    <message>
        <source>Accept as it is…</source>
        <translation>Принять как есть…</translation>
    </message>
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
    <message>
        <source>Ways to recover…</source>
        <translation>Как восстановить…</translation>
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
    <name>RecordSection</name>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Backups, the latest first</source>
        <translation>Резервные копии, новые сверху</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Выбрать копию…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Заглянуть внутрь</translation>
    </message>
    <message>
        <source>Looking for backups of this file…</source>
        <translation>Ищутся резервные копии этого файла…</translation>
    </message>
    <message>
        <source>No verified backup of this file was found on this computer.</source>
        <translation>На этом компьютере нет проверенной копии этого файла.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Восстановить новейшую копию</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Restoring keeps the damaged file under another name next to it, so nothing is lost by trying.</source>
        <translation>При восстановлении повреждённый файл остаётся рядом под другим именем, так что попытка ничего не портит.</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Спасти то, что читается…</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>Начать новый файл…</translation>
    </message>
    <message>
        <source>The file cannot be used as it is</source>
        <translation>Файлом нельзя пользоваться в таком виде</translation>
    </message>
    <message>
        <source>There is no backup to restore.</source>
        <translation>Нет копии для восстановления.</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Folder: {folder}</source>
        <translation>Папка: {folder}</translation>
    </message>
    <message>
        <source>Its current content will be lost, and Undo cannot restore it.</source>
        <translation>Его нынешнее содержимое пропадёт, и отмена его не вернёт.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Заменить файл?</translation>
    </message>
    <message>
        <source>“{name}” already exists.</source>
        <translation>«{name}» уже есть.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Addresses, numbers and accounts are left out. Names may stand in the messages: read the report before you send it, and say what you did.</source>
        <translation>Адреса, номера и счета убраны. В сообщениях могут остаться имена: прочтите отчёт перед отправкой и напишите, что вы делали.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Отчёт скопирован в буфер обмена.</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>In the backup</source>
        <translation>В копии</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление копии</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>The current file is backed up and kept next to it first. This cannot be undone, but you can return the same way: restore the backup that is made now.</source>
        <translation>Сначала создаётся копия того, что есть сейчас, и нынешний файл остаётся рядом. Команда «Отменить» этого не вернёт, но вернуться можно тем же путём: восстановите копию, которая создаётся сейчас.</translation>
    </message>
    <message>
        <source>The file will have its content of {when}.</source>
        <translation>В файле будет то, что было в нём {when}.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Account numbers left out: {count}.</source>
        <translation>Номеров счетов не взято: {count}.</translation>
    </message>
    <message>
        <source>Left out as known: {count}.</source>
        <translation>Пропущено как известные: {count}.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Строка {line}</translation>
    </message>
    <message>
        <source>Line {line}: {name}, filled in</source>
        <translation>Строка {line}: {name}, дополнен</translation>
    </message>
    <message>
        <source>Line {line}: {name}, new</source>
        <translation>Строка {line}: {name}, новый</translation>
    </message>
    <message>
        <source>Look like others: {count}.</source>
        <translation>Похожи на другие: {count}.</translation>
    </message>
    <message>
        <source>May be known already: {count}.</source>
        <translation>Возможно, уже известны: {count}.</translation>
    </message>
    <message>
        <source>New: {added}. Filled in: {updated}. Known already: {same}. Refused: {bad}.</source>
        <translation>Новых: {added}. Дополнено: {updated}. Уже есть: {same}. Отклонено: {bad}.</translation>
    </message>
    <message>
        <source>Recorded payments cannot be undone, only voided.</source>
        <translation>Записанные платежи нельзя отменить, только аннулировать.</translation>
    </message>
    <message>
        <source>Refused rows and values not taken</source>
        <translation>Отклонённые строки и непринятые значения</translation>
    </message>
    <message>
        <source>Same company as a row before: {count}.</source>
        <translation>Та же компания, что и в строке выше: {count}.</translation>
    </message>
    <message>
        <source>Save lines set aside ({count})…</source>
        <translation>Сохранить отложенные строки ({count})…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Values moved into the notes: {count}.</source>
        <translation>Значений перенесено в заметки: {count}.</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Что будет импортировано</translation>
    </message>
</context>
<context>
    <name>SalvagedSheet</name>
    <message>
        <source>Contents of attached files</source>
        <translation>Содержимое вложенных файлов</translation>
    </message>
    <message>
        <source>Everything was saved.</source>
        <translation>Удалось сохранить всё.</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>Строки истории</translation>
    </message>
    <message>
        <source>The damaged file is unchanged. This is the new file: check what was lost, and enter again what you need.</source>
        <translation>Повреждённый файл остался как был. Это новый файл: просмотрите, что потеряно, и введите нужное заново.</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Что удалось спасти</translation>
    </message>
    <message>
        <source>about {n} lost</source>
        <translation>потеряно около {n}</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>потеряно {n}</translation>
    </message>
    <message>
        <source>{n} saved</source>
        <translation>сохранено {n}</translation>
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
    <name>SampleSheet</name>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить с ним</translation>
    </message>
    <message>
        <source>Made anew, they lose whatever you tried in them; Undo cannot restore it.</source>
        <translation>Если создать его заново, всё, что вы в нём пробовали, пропадёт, и отмена этого не вернёт.</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Создать заново</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>The sample data you looked at before are still there.</source>
        <translation>Пример, который вы смотрели раньше, ещё на месте.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Export the chosen rows…</source>
        <translation>Экспорт выбранных строк…</translation>
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
        <source>no day yet</source>
        <translation>дня пока нет</translation>
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
        <source>Help and settings</source>
        <translation>Справка и настройки</translation>
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
    <name>SimilarLink</name>
    <message>
        <source>Nothing found. Search for “{words}”</source>
        <translation>Ничего не найдено. Искать «{words}»</translation>
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
    <message numerus="yes">
        <source>Not saved: %n field(s)</source>
        <translation>
            <numerusform>Не сохранено: %n поле</numerusform>
            <numerusform>Не сохранено: %n поля</numerusform>
            <numerusform>Не сохранено: %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {done} из {total}</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns and order…</source>
        <translation>Столбцы и порядок…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Вернуть столбцы</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Reading the list</source>
        <translation>Чтение списка</translation>
    </message>
    <message>
        <source>{heading}, second order, ascending</source>
        <translation>{heading}, второй порядок, по возрастанию</translation>
    </message>
    <message>
        <source>{heading}, second order, descending</source>
        <translation>{heading}, второй порядок, по убыванию</translation>
    </message>
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
    <name>TablePane</name>
    <message numerus="yes">
        <source>+%n column(s) hidden</source>
        <translation>
            <numerusform>+%n столбец скрыт</numerusform>
            <numerusform>+%n столбца скрыто</numerusform>
            <numerusform>+%n столбцов скрыто</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}: choose columns</source>
        <translation>{columns}: выбрать столбцы</translation>
    </message>
    <message>
        <source>{count} of {total} selected</source>
        <translation>Выбрано: {count} из {total}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>Выбрано: {count}</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Edit the cell (F2)</source>
        <translation>Изменить ячейку (F2)</translation>
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
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Filter by typing, sort by a click, choose columns and views. The row you stand on is shown in full beside the table and edited there.</source>
        <translation>Фильтруйте набором текста, сортируйте щелчком, выбирайте столбцы и представления. Текущая строка целиком показана рядом с таблицей, там её и правят.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Закончить обзор</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Pages from the first detail to the last payment</source>
        <translation>Страницы от первых данных до последнего платежа</translation>
    </message>
    <message>
        <source>Saved as you go, and undone with Ctrl+Z</source>
        <translation>Сохраняется сразу, отменяется по Ctrl+Z</translation>
    </message>
    <message>
        <source>Tables to work in</source>
        <translation>Таблицы для работы</translation>
    </message>
    <message>
        <source>The pages stand in the order of a purchase: your details, the search, suppliers, inquiries, quotes, orders. Ctrl and a digit opens each.</source>
        <translation>Страницы идут в порядке закупки: ваши данные, поиск, поставщики, запросы, предложения, заказы. Каждую открывает Ctrl с цифрой.</translation>
    </message>
    <message>
        <source>There is no Save button: the foot of the window says that all is saved, and what Undo would take back. F1 shows the rules of the field you are in.</source>
        <translation>Кнопки «Сохранить» нет: внизу окна сказано, что всё сохранено и что вернёт отмена. F1 показывает правила текущего поля.</translation>
    </message>
    <message>
        <source>Today says what comes next</source>
        <translation>«Сегодня» говорит, что дальше</translation>
    </message>
    <message>
        <source>What is due, blocked or waited for, each with the button that deals with it. A line can be snoozed till another day.</source>
        <translation>Чему подошёл срок, что заблокировано и чего мы ждём — у каждого дела своя кнопка. Строку можно отложить до другого дня.</translation>
    </message>
    <message>
        <source>{step} of {total}</source>
        <translation>{step} из {total}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Many rows are being written. Wait until that is done, or cancel it.</source>
        <translation>Записывается много строк. Дождитесь окончания или отмените.</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message>
        <source>Stopped: everything is as it was.</source>
        <translation>Остановлено: всё осталось как было.</translation>
    </message>
    <message>
        <source>This cannot be redone: something was changed after it.</source>
        <translation>Это нельзя повторить: после этого было сделано что-то ещё.</translation>
    </message>
    <message>
        <source>This is no longer the last step, so it stays.</source>
        <translation>Это уже не последний шаг, поэтому он остаётся.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Text you had typed was kept: {fields}</source>
        <translation>Введённый вами текст не пропал: {fields}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>A view keeps the filter, the conditions, the order and the columns.</source>
        <translation>Вид хранит фильтр, условия, порядок и столбцы.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Сохранить как новый</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранить вид</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sourcing Desk</source>
        <translation>Стол закупок</translation>
    </message>
    <message>
        <source>The file is being checked. You can view it now and change it in a moment.</source>
        <translation>Файл проверяется. Можно осмотреться; менять его можно будет через мгновение.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Changing the whole window…</source>
        <translation>Меняется всё окно…</translation>
    </message>
    <message>
        <source>Nothing on this page has views.</source>
        <translation>На этой странице видов нет.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redone on {page}: {what}</source>
        <translation>Сделано снова на странице «{page}»: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Undone on {page}: {what}</source>
        <translation>Отменено на странице «{page}»: {what}</translation>
    </message>
</context>
</TS>
