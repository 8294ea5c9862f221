<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>KeyRules</name>
    <message>
        <source>Alt with this key opens menus. Use Ctrl, or Ctrl with Shift.</source>
        <translation>Alt с этой клавишей открывает меню. Возьмите Ctrl или Ctrl с Shift.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type letters on many keyboards. Leave one of them out.</source>
        <translation>Ctrl и Alt вместе на многих клавиатурах печатают буквы. Уберите одну из них.</translation>
    </message>
    <message>
        <source>Input methods for Chinese use these keys. Choose others.</source>
        <translation>Эти клавиши нужны для ввода китайского текста. Выберите другие.</translation>
    </message>
    <message>
        <source>Other keyboard layouts lack this letter. Switch to English and press it again.</source>
        <translation>В других раскладках этой буквы нет. Переключитесь на английскую и нажмите ещё раз.</translation>
    </message>
    <message>
        <source>Text fields, lists and tabs use these keys. Choose others.</source>
        <translation>Эти клавиши нужны полям, спискам и вкладкам. Выберите другие.</translation>
    </message>
    <message>
        <source>This key belongs to the system. Use Ctrl, or Ctrl with Shift.</source>
        <translation>Эта клавиша принадлежит системе. Возьмите Ctrl или Ctrl с Shift.</translation>
    </message>
    <message>
        <source>Typing needs this key. Hold Ctrl with it, or use a function key.</source>
        <translation>Эта клавиша нужна для набора текста. Нажмите её вместе с Ctrl или возьмите функциональную клавишу.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>A bank transfer arrives at the earliest after</source>
        <translation>Банковский перевод приходит не раньше чем через</translation>
    </message>
    <message>
        <source>A bank transfer arrives at the latest after</source>
        <translation>Банковский перевод приходит не позже чем через</translation>
    </message>
    <message>
        <source>A buying request is offered after so many searches in vain</source>
        <translation>Заявку на закупку предлагают после стольких пустых поисков</translation>
    </message>
    <message>
        <source>A buying request stands for</source>
        <translation>Запрос на закупку действует</translation>
    </message>
    <message>
        <source>A card payment usually costs</source>
        <translation>Оплата картой обычно стоит</translation>
    </message>
    <message>
        <source>A certificate is to be renewed before its last day by</source>
        <translation>Сертификат пора обновить до его последнего дня за</translation>
    </message>
    <message>
        <source>A deposit is warned of before the Chinese New Year in</source>
        <translation>О предоплате предупреждается до китайского Нового года за</translation>
    </message>
    <message>
        <source>A dispute is negotiated before you may escalate it for</source>
        <translation>До передачи спора площадке переговоры длятся</translation>
    </message>
    <message>
        <source>A payment is due after its event in</source>
        <translation>Платёж должен быть сделан после своего события через</translation>
    </message>
    <message>
        <source>A price is far below the others&apos; median under</source>
        <translation>Цена намного ниже медианы других: меньше</translation>
    </message>
    <message>
        <source>A production is warned of before factories close by</source>
        <translation>О закрытии фабрик предупреждать во время производства за</translation>
    </message>
    <message>
        <source>A screening list is old after</source>
        <translation>Проверочный список устаревает через</translation>
    </message>
    <message>
        <source>A search with fewer finds little</source>
        <translation>Поиск находит мало, если результатов меньше</translation>
    </message>
    <message>
        <source>A search with more is too broad</source>
        <translation>Поиск слишком широк, если результатов больше</translation>
    </message>
    <message>
        <source>An exchange rate is old after</source>
        <translation>Курс валюты устаревает через</translation>
    </message>
    <message>
        <source>An inquiry is asked after again in</source>
        <translation>О запросе напоминают поставщику через</translation>
    </message>
    <message>
        <source>Common practice; no source was found</source>
        <translation>Обычная практика; источник не найден</translation>
    </message>
    <message>
        <source>Days to spare after the carrier&apos;s day</source>
        <translation>Запас после дня, названного перевозчиком</translation>
    </message>
    <message>
        <source>Factories close before the Chinese New Year for</source>
        <translation>Фабрики закрываются до китайского Нового года на</translation>
    </message>
    <message>
        <source>Factories stay closed after the Chinese New Year for</source>
        <translation>Фабрики закрыты после китайского Нового года</translation>
    </message>
    <message>
        <source>Feedback is asked for after receipt in</source>
        <translation>Об отзыве напоминают после получения через</translation>
    </message>
    <message>
        <source>Fewest cartons an inspector opens</source>
        <translation>Сколько коробок инспектор вскрывает самое меньшее</translation>
    </message>
    <message>
        <source>First inspection, of the lead time</source>
        <translation>Первая инспекция, доля срока производства</translation>
    </message>
    <message>
        <source>Largest deposit without a reason</source>
        <translation>Наибольшая предоплата без объяснения</translation>
    </message>
    <message>
        <source>Little is made after the Chinese New Year for</source>
        <translation>После китайского Нового года производится мало в течение</translation>
    </message>
    <message>
        <source>Most commas in a sentence of a letter</source>
        <translation>Наибольшее число запятых в предложении письма</translation>
    </message>
    <message>
        <source>Most in one card payment</source>
        <translation>Наибольший платёж картой</translation>
    </message>
    <message>
        <source>Most of a payment that bank charges may have taken</source>
        <translation>Наибольшая часть платежа, которую могли удержать банки</translation>
    </message>
    <message>
        <source>Most suppliers who get one text on a day</source>
        <translation>Скольким поставщикам за день уходит один текст</translation>
    </message>
    <message>
        <source>Most words in a query</source>
        <translation>Наибольшее число слов в поисковом запросе</translation>
    </message>
    <message>
        <source>Most words in a sentence of a letter</source>
        <translation>Наибольшее число слов в предложении письма</translation>
    </message>
    <message>
        <source>Offers are looked for again every</source>
        <translation>Предложения смотреть снова каждые</translation>
    </message>
    <message>
        <source>Offers to a buying request are first looked for after</source>
        <translation>Первые предложения на запрос закупки смотреть через</translation>
    </message>
    <message>
        <source>Russian how-to</source>
        <translation>Русская инструкция</translation>
    </message>
    <message>
        <source>Second inspection, of the lead time</source>
        <translation>Вторая инспекция, доля срока производства</translation>
    </message>
    <message>
        <source>Stepping back from a supplier holds everything for</source>
        <translation>Отложенный поставщик приостановлен на</translation>
    </message>
    <message>
        <source>The platform escalates a dispute by itself after</source>
        <translation>Площадка сама передаёт спор на рассмотрение через</translation>
    </message>
    <message>
        <source>The platform says that processing has begun within</source>
        <translation>Площадка сообщает о начале обработки в течение</translation>
    </message>
    <message>
        <source>The platform takes claims after confirmed receipt for</source>
        <translation>Площадка принимает претензии после подтверждения получения</translation>
    </message>
    <message>
        <source>Up to so many pieces retail is looked at</source>
        <translation>До стольких штук смотрят розницу</translation>
    </message>
    <message>
        <source>Usual deposit; a larger one is warned of</source>
        <translation>Обычная предоплата; о большей предупреждают</translation>
    </message>
    <message>
        <source>With more words a query finds almost nothing</source>
        <translation>С большим числом слов почти ничего не находится</translation>
    </message>
    <message>
        <source>a claim would come when the platform no longer takes it.</source>
        <translation>претензия пришла бы, когда площадка её уже не примет.</translation>
    </message>
    <message>
        <source>a part that was not paid would count as a bank charge.</source>
        <translation>неоплаченная часть считалась бы комиссией банка.</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>коробок</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>зап.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>goods nobody looked at would count as inspected, or none would.</source>
        <translation>проверенным считался бы товар, которого никто не видел, или никакой.</translation>
    </message>
    <message>
        <source>goods that are lost would never be late.</source>
        <translation>пропавший товар никогда не опаздывал бы.</translation>
    </message>
    <message>
        <source>goods would be promised while nobody works, or never.</source>
        <translation>товар обещали бы на дни, когда никто не работает, или никогда.</translation>
    </message>
    <message>
        <source>it would warn of everything, or of nothing.</source>
        <translation>предупреждение было бы всегда или никогда.</translation>
    </message>
    <message>
        <source>little would never be made, or no full work ever begin.</source>
        <translation>спада производства не было бы вовсе, или полная работа не началась бы никогда.</translation>
    </message>
    <message>
        <source>money that never arrives would not be missed.</source>
        <translation>пропажу денег, которые не дошли, никто бы не заметил.</translation>
    </message>
    <message>
        <source>no card payment would be possible, or none refused.</source>
        <translation>картой нельзя было бы платить вовсе, или ни один платёж не был бы отклонён.</translation>
    </message>
    <message>
        <source>no deposit, or a full prepayment, would pass without a word.</source>
        <translation>без предупреждения не прошла бы никакая предоплата, или прошла бы полная.</translation>
    </message>
    <message>
        <source>no offer could come, or an old request would look open.</source>
        <translation>предложения не успели бы прийти или старый запрос казался бы открытым.</translation>
    </message>
    <message>
        <source>no rate would do, or one that no longer holds.</source>
        <translation>не подошёл бы никакой курс или подошёл бы устаревший.</translation>
    </message>
    <message>
        <source>nobody would cool down, or nobody come back.</source>
        <translation>никто не остыл бы или никто не вернулся бы.</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>шт.</translation>
    </message>
    <message>
        <source>results</source>
        <translation>результ.</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>поиск.</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>поставщиков</translation>
    </message>
    <message>
        <source>the cost of a card payment would be far from the truth.</source>
        <translation>стоимость оплаты картой была бы далека от истины.</translation>
    </message>
    <message>
        <source>the reminder would come too early to matter, or too late.</source>
        <translation>напоминание приходило бы слишком рано или слишком поздно.</translation>
    </message>
    <message>
        <source>there would be nothing to look at yet, or no time left to mend what is found.</source>
        <translation>смотреть было бы ещё не на что или не осталось бы времени исправить найденное.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>сл.</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>раб. дн.</translation>
    </message>
    <message>
        <source>“{low}” ({first}) may not be more than “{high}” ({last}); change the other one first.</source>
        <translation>«{low}» ({first}) не может быть больше, чем «{high}» ({last}); сначала измените другое.</translation>
    </message>
    <message>
        <source>“{what}” is a whole number.</source>
        <translation>«{what}» — целое число.</translation>
    </message>
    <message>
        <source>“{what}” is {least} to {most} {unit}: beyond that {why}</source>
        <translation>«{what}» — от {least} до {most} {unit}: за этими границами {why}</translation>
    </message>
</context>
<context>
    <name>OwnHolidays</name>
    <message>
        <source>A holiday has at most {most} days; enter a longer one in parts.</source>
        <translation>В празднике не больше {most} дней; более длинный введите по частям.</translation>
    </message>
    <message>
        <source>China: banks and factories</source>
        <translation>Китай: банки и фабрики</translation>
    </message>
    <message>
        <source>Factories in China only</source>
        <translation>Только фабрики в Китае</translation>
    </message>
    <message>
        <source>My country</source>
        <translation>Моя страна</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Brand words</source>
        <translation>Слова-бренды</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календари</translation>
    </message>
    <message>
        <source>Currency and rates</source>
        <translation>Валюта и курсы</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Язык и оформление</translation>
    </message>
    <message>
        <source>Letters and templates</source>
        <translation>Письма и шаблоны</translation>
    </message>
    <message>
        <source>Limits and thresholds</source>
        <translation>Пределы и пороги</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Screening lists</source>
        <translation>Проверочные списки</translation>
    </message>
    <message>
        <source>Search addresses of sites</source>
        <translation>Адреса поиска на сайтах</translation>
    </message>
    <message>
        <source>Vetting of suppliers</source>
        <translation>Проверка поставщиков</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
</context>
</TS>
