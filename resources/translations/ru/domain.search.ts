<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Market</name>
    <message>
        <source>A search address begins with https:// and has {place} once, where the words go: https://www.example.com/search?text={place}</source>
        <translation>Адрес поиска начинается с https:// и один раз содержит {place} там, где стоят слова: https://www.example.com/search?text={place}</translation>
    </message>
    <message>
        <source>The price from {least} is above the price up to {most}.</source>
        <translation>Цена от {least} выше цены до {most}.</translation>
    </message>
    <message>
        <source>The search address is too long: use fewer words.</source>
        <translation>Адрес поиска слишком длинный: уменьшите число слов.</translation>
    </message>
    <message>
        <source>There is no marketplace “{name}”. Choose one of: {known}</source>
        <translation>Площадки «{name}» нет. Выберите одну из: {known}</translation>
    </message>
    <message>
        <source>Type the product to search for.</source>
        <translation>Введите искомый товар.</translation>
    </message>
    <message>
        <source>“{code}” is not a country code; write two letters, such as CN</source>
        <translation>«{code}» — не код страны; напишите две буквы, например CN</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Is narrower</source>
        <translation>Уже</translation>
    </message>
    <message>
        <source>Is wider</source>
        <translation>Шире</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>Значит то же</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Бесполезно</translation>
    </message>
    <message>
        <source>Partly useful</source>
        <translation>Частично полезно</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Полезно</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A wider word</source>
        <translation>Более широкое слово</translation>
    </message>
    <message>
        <source>Another word for the same</source>
        <translation>Другое слово для того же</translation>
    </message>
    <message>
        <source>Few results</source>
        <translation>Мало результатов</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Не введено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>One item instead of many, or the reverse</source>
        <translation>Единственное число вместо множественного или наоборот</translation>
    </message>
    <message>
        <source>Only excluded words are left. Type the product to search for.</source>
        <translation>Остались только исключённые слова. Введите искомый товар.</translation>
    </message>
    <message>
        <source>Quotation marks hide results. Leave them out.</source>
        <translation>Кавычки скрывают результаты. Уберите их.</translation>
    </message>
    <message>
        <source>Separators between words do not help. Leave them out.</source>
        <translation>Разделители между словами не помогают. Уберите их.</translation>
    </message>
    <message>
        <source>The last two words only</source>
        <translation>Только два последних слова</translation>
    </message>
    <message>
        <source>The last word only</source>
        <translation>Только последнее слово</translation>
    </message>
    <message>
        <source>The query is too long: at most {most} characters.</source>
        <translation>Запрос слишком длинный: не больше {most} знаков.</translation>
    </message>
    <message>
        <source>This dash excludes nothing.</source>
        <translation>Это тире ничего не исключает.</translation>
    </message>
    <message>
        <source>This is a link to a product: open it, or keep it with a supplier. To search, type what the product is called.</source>
        <translation>Это ссылка на товар: откройте её или сохраните у поставщика. Чтобы искать, напишите название товара.</translation>
    </message>
    <message>
        <source>To exclude a word put a minus right before it: -{word}</source>
        <translation>Чтобы исключить слово, поставьте минус прямо перед ним: -{word}</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Слишком широко</translation>
    </message>
    <message>
        <source>Type the product to search for.</source>
        <translation>Введите искомый товар.</translation>
    </message>
    <message>
        <source>Without quotation marks and needless words</source>
        <translation>Без кавычек и лишних слов</translation>
    </message>
    <message>
        <source>Without sizes and model numbers</source>
        <translation>Без размеров и номеров моделей</translation>
    </message>
    <message>
        <source>Without the excluded words</source>
        <translation>Без исключённых слов</translation>
    </message>
    <message>
        <source>{count} products in one query: search for one at a time.</source>
        <translation>Товаров в запросе: {count}. Ищите по одному.</translation>
    </message>
    <message>
        <source>{count} words are far too many: two or three find more.</source>
        <translation>Слов: {count}, это слишком много. По двум-трём найдётся больше.</translation>
    </message>
    <message>
        <source>{count} words: two or three find more.</source>
        <translation>Слов: {count}. По двум-трём найдётся больше.</translation>
    </message>
    <message>
        <source>“{words}” stands there twice: once is enough.</source>
        <translation>«{words}» повторяется: одного раза достаточно.</translation>
    </message>
    <message>
        <source>“{word}” does not describe the product. Leave it out.</source>
        <translation>«{word}» не описывает товар. Уберите это.</translation>
    </message>
    <message>
        <source>“{word}” finds counterfeits, which customs seize. Leave it out.</source>
        <translation>По слову «{word}» находятся подделки, их изымает таможня. Уберите это.</translation>
    </message>
    <message>
        <source>“{word}” is a country. Use the country filter instead.</source>
        <translation>«{word}» — страна. Выберите её в фильтре.</translation>
    </message>
    <message>
        <source>“{word}” is a link. Type what the product is called.</source>
        <translation>«{word}» — ссылка. Напишите название товара.</translation>
    </message>
    <message>
        <source>“{word}” is a size: too exact for a first search.</source>
        <translation>«{word}» — размер, для первого поиска это слишком точно.</translation>
    </message>
    <message>
        <source>“{word}” is not in Latin letters. In English: {english}</source>
        <translation>«{word}» написано не латиницей. По-английски: {english}</translation>
    </message>
    <message>
        <source>“{word}” is not in Latin letters. Write it in English.</source>
        <translation>«{word}» написано не латиницей. Напишите по-английски.</translation>
    </message>
    <message>
        <source>“{word}” is not needed: every result is a supplier&apos;s.</source>
        <translation>«{word}» не нужно: все результаты и так от поставщиков.</translation>
    </message>
    <message>
        <source>“{word}” looks like a model number: too exact for a first search.</source>
        <translation>«{word}» похоже на номер модели, для первого поиска это слишком точно.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>A request posted on {posted} cannot expire on {day}.</source>
        <translation>Запрос, опубликованный {posted}, не может закончиться {day}.</translation>
    </message>
    <message>
        <source>A request that was posted needs the day.</source>
        <translation>У опубликованного запроса должен быть день публикации.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>There are no offers before {posted}, when it was posted.</source>
        <translation>До публикации ({posted}) предложений быть не может.</translation>
    </message>
    <message>
        <source>This request is closed already.</source>
        <translation>Этот запрос уже закрыт.</translation>
    </message>
    <message>
        <source>This request was not posted yet: mark it as posted, then add offers.</source>
        <translation>Этот запрос ещё не опубликован: отметьте публикацию, затем добавляйте предложения.</translation>
    </message>
    <message>
        <source>{day} is in the future.</source>
        <translation>{day} ещё не наступило.</translation>
    </message>
</context>
</TS>
