<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Nothing moves on the screen by itself in any appearance.</source>
        <translation>Ни в каком оформлении на экране ничего не движется само.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>BackupColumns</name>
    <message>
        <source>Being read</source>
        <translation>Читается</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <translation>Изменена с момента создания</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверена</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A backup is being made.</source>
        <translation>Создаётся резервная копия.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Backed up and verified: {when}</source>
        <translation>Копия создана и проверена: {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a backup in the table first.</source>
        <translation>Сначала выберите копию в таблице.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Заглянуть внутрь</translation>
    </message>
    <message>
        <source>Made automatically after opening, every half hour and at closing if something was changed, and before an import, an update of the file, an erasure or a restore. Kept: the last {recent} of {days} days, then one for each of {daily} days, {weekly} weeks and {monthly} months; those made before an import, an erasure or a restore for {special} days.</source>
        <translation>Создаются сами после открытия, каждые полчаса и при закрытии, если что-то изменилось, а также перед импортом, обновлением файла, удалением навсегда и восстановлением. Хранятся последние {recent} за {days} дня, затем по одной за {daily} дней, {weekly} недель и {monthly} месяцев; созданные перед импортом, удалением навсегда или восстановлением — {special} дней.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>The folder did not open. It is here: {folder}</source>
        <translation>Папка не открылась. Она здесь: {folder}</translation>
    </message>
    <message>
        <source>There is no backup yet. Changes are backed up within half an hour.</source>
        <translation>Резервных копий ещё нет. Изменения копируются не позже чем через полчаса.</translation>
    </message>
    <message>
        <source>This backup has changed since it was made. Choose another one.</source>
        <translation>Эта копия изменилась с момента создания. Выберите другую.</translation>
    </message>
    <message>
        <source>This is a backup itself.</source>
        <translation>Это сама резервная копия.</translation>
    </message>
    <message>
        <source>Verifying the backups</source>
        <translation>Перечитываются резервные копии</translation>
    </message>
    <message>
        <source>What you changed has had no backup for three days.</source>
        <translation>Ваши изменения уже три дня без резервной копии.</translation>
    </message>
</context>
<context>
    <name>BlacklistCard</name>
    <message>
        <source>Add site</source>
        <translation>Добавить сайт</translation>
    </message>
    <message>
        <source>Ask no longer: {site}</source>
        <translation>Больше не спрашивать: {site}</translation>
    </message>
    <message>
        <source>Black-list sites</source>
        <translation>Сайты чёрных списков</translation>
    </message>
    <message>
        <source>Each is offered beside “Checked supplier blacklists”; nothing is fetched.</source>
        <translation>Каждый предлагается у пункта о чёрных списках; ничего не загружается.</translation>
    </message>
    <message>
        <source>Restore the shipped sites</source>
        <translation>Вернуть исходные сайты</translation>
    </message>
</context>
<context>
    <name>BrandCard</name>
    <message>
        <source>Brands</source>
        <translation>Бренды</translation>
    </message>
    <message>
        <source>Known already: {brands}.</source>
        <translation>Уже известны: {brands}.</translation>
    </message>
</context>
<context>
    <name>CalendarsCard</name>
    <message>
        <source>Count a country&apos;s holidays</source>
        <translation>Учитывать праздники страны</translation>
    </message>
    <message>
        <source>Count its holidays</source>
        <translation>Учитывать её праздники</translation>
    </message>
    <message>
        <source>Countries whose holidays count</source>
        <translation>Страны, праздники которых учитываются</translation>
    </message>
    <message>
        <source>Edit own holiday</source>
        <translation>Изменить свой праздник</translation>
    </message>
    <message>
        <source>Enter own holiday</source>
        <translation>Ввести свой праздник</translation>
    </message>
    <message>
        <source>Own holidays</source>
        <translation>Свои праздники</translation>
    </message>
    <message>
        <source>Save holiday</source>
        <translation>Сохранить праздник</translation>
    </message>
</context>
<context>
    <name>CountriesCard</name>
    <message>
        <source>A working day is one on which all of these work: letters are asked after again and transfers arrive by them. Days off of future years may still be announced.</source>
        <translation>Рабочий день — тот, в который работают все эти страны: по ним считаются напоминания о письмах и приход переводов. Выходные будущих лет ещё могут быть объявлены.</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Добавить страну…</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календари</translation>
    </message>
    <message>
        <source>China: banks and factories · always</source>
        <translation>Китай: банки и фабрики · всегда</translation>
    </message>
    <message>
        <source>Count no longer: {country}</source>
        <translation>Больше не учитывать: {country}</translation>
    </message>
    <message>
        <source>Days factories close around the Chinese New Year</source>
        <translation>Дни закрытия фабрик вокруг китайского Нового года</translation>
    </message>
    <message>
        <source>Your country is not known: enter it in your details (Registration).</source>
        <translation>Ваша страна неизвестна: укажите её в своих данных (Регистрация).</translation>
    </message>
    <message>
        <source>{country} no longer counts</source>
        <translation>{country}: больше не учитывается</translation>
    </message>
    <message>
        <source>{country}: your country, as in your details · always</source>
        <translation>{country}: ваша страна, как в ваших данных · всегда</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Bin…</source>
        <translation>Корзина…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>Checking every page…</source>
        <translation>Проверяется каждая страница…</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>Copies for colleagues</source>
        <translation>Копии для коллег</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Полная проверка</translation>
    </message>
    <message>
        <source>Orders made here</source>
        <translation>Заказы из этого файла</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Файл проверяется.</translation>
    </message>
    <message>
        <source>The file is sound: pages, attached files, history and sums.</source>
        <translation>Файл цел: страницы, вложения, история и суммы.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Ваш файл</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё не было</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваши</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>нет клавиш</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>All commands have their usual keys.</source>
        <translation>У всех команд снова обычные клавиши.</translation>
    </message>
    <message>
        <source>Choose a command in the table first.</source>
        <translation>Сначала выберите команду в таблице.</translation>
    </message>
    <message>
        <source>Choose a command, then press its new keys in the field below. They work at once, and on this computer only.</source>
        <translation>Выберите команду и нажмите её новые клавиши в поле ниже. Они действуют сразу и только на этом компьютере.</translation>
    </message>
    <message>
        <source>Command, page or keys</source>
        <translation>Команда, страница или клавиши</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Фильтр команд</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>У неё их нет.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>Клавиши команды «{command}»</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>Команда не выбрана</translation>
    </message>
    <message>
        <source>Press the keys here</source>
        <translation>Нажмите клавиши здесь</translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation>Сначала нажмите новые клавиши в поле.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть обычные</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Вернуть все обычные</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Забрать эти клавиши</translation>
    </message>
    <message>
        <source>These are its usual keys.</source>
        <translation>Это и есть её обычные клавиши.</translation>
    </message>
    <message>
        <source>These are the keys of “{command}” ({page}), which would lose them.</source>
        <translation>Это клавиши команды «{command}» ({page}), она их лишится.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Назначить клавиши</translation>
    </message>
    <message>
        <source>Without keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>нет клавиш</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>{command}: {keys}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Letters and documents for suppliers stay in English, whatever is chosen here.</source>
        <translation>Письма и документы для поставщиков остаются на английском, что бы здесь ни выбрали.</translation>
    </message>
</context>
<context>
    <name>LengthCard</name>
    <message>
        <source>Length of a letter</source>
        <translation>Длина письма</translation>
    </message>
</context>
<context>
    <name>LimitColumns</name>
    <message>
        <source>By its source</source>
        <translation>По источнику</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Your own value</source>
        <translation>Ваше значение</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose a limit in the table first.</source>
        <translation>Сначала выберите предел в таблице.</translation>
    </message>
    <message>
        <source>Filter limits</source>
        <translation>Фильтр пределов</translation>
    </message>
    <message>
        <source>Limits and thresholds</source>
        <translation>Пределы и пороги</translation>
    </message>
    <message>
        <source>No limit has a value of your own.</source>
        <translation>Своих значений у пределов нет.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Восстановить все</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The rules judge by these numbers. Each has its source; an own value needs one, too, and is kept in your file.</source>
        <translation>По этим числам судят правила. У каждого есть источник; он нужен и своему значению, которое хранится в вашем файле.</translation>
    </message>
    <message>
        <source>The value of the source is in use.</source>
        <translation>Действует значение источника.</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>от {least} до {most} {unit}</translation>
    </message>
    <message>
        <source>{rule}. By its source: {value} {unit}. {source}</source>
        <translation>{rule}. По источнику: {value} {unit}. {source}</translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message>
        <source>Fetch from its publisher: {name}</source>
        <translation>Загрузить у издателя: {name}</translation>
    </message>
    <message>
        <source>List removed</source>
        <translation>Список удалён</translation>
    </message>
    <message>
        <source>List taken in, entries: {count}</source>
        <translation>Список добавлен, записей: {count}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Нет в файле</translation>
    </message>
    <message>
        <source>Old: take in a newer one.</source>
        <translation>Устарел: добавьте более новый.</translation>
    </message>
    <message>
        <source>Public lists of companies and people one must not deal with, or with care. They are kept in your file and compared on this computer; no name is ever sent.</source>
        <translation>Открытые списки компаний и людей, с которыми нельзя иметь дел или нужна осторожность. Они хранятся в вашем файле и сравниваются на этом компьютере; названия никуда не отправляются.</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Удалить: {name}</translation>
    </message>
    <message>
        <source>Screening lists</source>
        <translation>Проверочные списки</translation>
    </message>
    <message>
        <source>Take in a file: {name}</source>
        <translation>Добавить файл: {name}</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Take in a screening list</source>
        <translation>Добавить проверочный список</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Всё равно добавить</translation>
    </message>
    <message>
        <source>The list in the file is the newest one.</source>
        <translation>В файле самый новый список.</translation>
    </message>
    <message>
        <source>{day}, entries: {count}, from {source}</source>
        <translation>{day}, записей: {count}, источник: {source}</translation>
    </message>
</context>
<context>
    <name>OwnHolidaysCard</name>
    <message>
        <source>Add holiday…</source>
        <translation>Добавить праздник…</translation>
    </message>
    <message>
        <source>Edit holiday {name}</source>
        <translation>Изменить праздник {name}</translation>
    </message>
    <message>
        <source>No own holiday is entered.</source>
        <translation>Своих праздников не введено.</translation>
    </message>
    <message>
        <source>Own holiday removed</source>
        <translation>Свой праздник удалён</translation>
    </message>
    <message>
        <source>Remove holiday {name}</source>
        <translation>Удалить праздник {name}</translation>
    </message>
    <message>
        <source>They move follow-ups and transfers, production plans and the warning before factories close, like the holidays of the calendars.</source>
        <translation>Они сдвигают напоминания и переводы, планы производства и предупреждение о закрытии фабрик, как и праздники календарей.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Everything else goes on working; lists and rates can be read from files.</source>
        <translation>Всё остальное продолжает работать; списки и курсы можно прочитать из файлов.</translation>
    </message>
    <message>
        <source>Pages of sites open in your browser, only when you press their button. There is no account, no update check and no statistics.</source>
        <translation>Страницы сайтов открываются в вашем браузере, только когда вы нажимаете их кнопку. Нет ни учётной записи, ни проверки обновлений, ни статистики.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Work offline: fetch nothing at all</source>
        <translation>Работать без сети: ничего не загружать</translation>
    </message>
</context>
<context>
    <name>RatesCard</name>
    <message>
        <source>Currency and rates</source>
        <translation>Валюта и курсы</translation>
    </message>
    <message>
        <source>Enter a rate…</source>
        <translation>Ввести курс…</translation>
    </message>
    <message>
        <source>Enter exchange rate</source>
        <translation>Ввести курс валюты</translation>
    </message>
    <message>
        <source>Exchange rate removed</source>
        <translation>Курс валюты удалён</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>Fetch: {bank}</source>
        <translation>Загрузить: {bank}</translation>
    </message>
    <message>
        <source>No exchange rate is in the file.</source>
        <translation>В файле нет курсов валют.</translation>
    </message>
    <message>
        <source>Quotes say what a unit is in your own currency. After {days} days a rate counts as old. Your bank&apos;s rate decides what you really pay.</source>
        <translation>В предложениях указано, сколько стоит единица в вашей валюте. Через {days} дн. курс считается устаревшим. Сколько вы заплатите на деле, решает курс вашего банка.</translation>
    </message>
    <message>
        <source>Rates kept: {count}</source>
        <translation>Сохранено курсов: {count}</translation>
    </message>
    <message>
        <source>Read a central bank&apos;s rates</source>
        <translation>Прочитать курсы центрального банка</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Прочитать файл…</translation>
    </message>
    <message>
        <source>Remove the rate of {base} in {quote}</source>
        <translation>Удалить курс {base} в {quote}</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>Сохранить курс</translation>
    </message>
    <message>
        <source>They are right, keep them</source>
        <translation>Всё верно, сохранить</translation>
    </message>
    <message>
        <source>Your own currency is {currency}, as in your details (Registration).</source>
        <translation>Ваша валюта — {currency}, как в ваших данных (Регистрация).</translation>
    </message>
    <message>
        <source>old: {days} days</source>
        <translation>устарел: {days} дн.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Each reminder at most once a day, without sound, and only while the program runs. The same hour twice means no quiet hours.</source>
        <translation>Каждое напоминание не чаще раза в день, без звука и только пока программа запущена. Одинаковые часы значат, что тихих часов нет.</translation>
    </message>
    <message>
        <source>Let the system notify me while the window is not in front</source>
        <translation>Показывать уведомления системы, пока окно не на переднем плане</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Открыть «Сегодня»</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихие часы с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихие часы до</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so they only stand on Today.</source>
        <translation>На этом рабочем столе уведомлений нет, поэтому они есть только на странице «Сегодня».</translation>
    </message>
    <message>
        <source>What is due, blocked or waited for stands on the page Today.</source>
        <translation>Всё, чему подошёл срок, что заблокировано и чего мы ждём, есть на странице «Сегодня».</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>ScreenAllCard</name>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Решать нечего.</translation>
    </message>
    <message>
        <source>On the shortlist or with an open order, and to be screened: {count}</source>
        <translation>В шорт-листе или с открытым заказом, нужно проверить: {count}</translation>
    </message>
    <message>
        <source>Open supplier {name}</source>
        <translation>Открыть поставщика {name}</translation>
    </message>
    <message>
        <source>Screen all suppliers</source>
        <translation>Проверить всех поставщиков</translation>
    </message>
    <message>
        <source>Suppliers against lists</source>
        <translation>Поставщики и списки</translation>
    </message>
    <message>
        <source>Suppliers screened: {suppliers}; possible matches: {matches}</source>
        <translation>Проверено поставщиков: {suppliers}; возможных совпадений: {matches}</translation>
    </message>
    <message>
        <source>There is no list yet: take one in above.</source>
        <translation>Списков ещё нет: добавьте список выше.</translation>
    </message>
</context>
<context>
    <name>ScreeningCard</name>
    <message>
        <source>To be decided, or on a list</source>
        <translation>Нужно решить или есть в списке</translation>
    </message>
</context>
<context>
    <name>SecondFolderCard</name>
    <message>
        <source>Available.</source>
        <translation>Папка на месте.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Every backup is copied there too; use another disk or a USB drive.</source>
        <translation>Каждая копия попадает и туда, лучше на другой диск или флешку.</translation>
    </message>
    <message>
        <source>It is not available now: connect it, or choose another one.</source>
        <translation>Сейчас её нет: подключите носитель или выберите другую папку.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Не выбрана</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Вторая папка</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Registers of companies</source>
        <translation>Реестры компаний</translation>
    </message>
    <message>
        <source>Search addresses of sites</source>
        <translation>Адреса поиска на сайтах</translation>
    </message>
    <message>
        <source>Searches open these addresses in your browser; {place} is where the words go. An empty field stands for the program&apos;s own address, which is shown in it.</source>
        <translation>Поиск открывает эти адреса в браузере; {place} — место слов. Пустое поле означает адрес программы, который в нём показан.</translation>
    </message>
    <message>
        <source>Suppliers are looked up here, in your browser; {place} is where the name goes. Without it the name is pasted on the page.</source>
        <translation>Здесь ищут поставщиков, в вашем браузере; {place} — место названия. Без него название вставляют на странице.</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Copy those of the program, and write your own.</source>
        <translation>Скопируйте шаблоны программы и пишите свои.</translation>
    </message>
    <message>
        <source>Open templates…</source>
        <translation>Открыть шаблоны…</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>Шаблоны писем</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Shipped weights</source>
        <translation>Исходные веса</translation>
    </message>
    <message>
        <source>They add up to 100. A part without evidence is left out of the mean.</source>
        <translation>В сумме 100. Часть без данных в среднее не входит.</translation>
    </message>
    <message>
        <source>Weigh like this</source>
        <translation>Взвешивать так</translation>
    </message>
</context>
</TS>
