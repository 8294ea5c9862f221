<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Answers</name>
    <message>
        <source>{question}: answered</source>
        <translation>{question}: ответ есть</translation>
    </message>
    <message>
        <source>{question}: keep the answer in the notes</source>
        <translation>{question}: ответ храните в заметках</translation>
    </message>
    <message>
        <source>{question}: not answered yet</source>
        <translation>{question}: ответа ещё нет</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>A text message has at most 4,096 characters (developers.sinch.com). It is read on a phone.</source>
        <translation>В сообщении не больше 4 096 знаков (developers.sinch.com). Его читают с телефона.</translation>
    </message>
    <message>
        <source>One printed page; what is longer goes into an attachment.</source>
        <translation>Одна печатная страница; что длиннее, идёт приложением.</translation>
    </message>
    <message>
        <source>Text messages are cut at 2,048 bytes (developers.weixin.qq.com). It is read on a phone.</source>
        <translation>Сообщение обрезается на 2 048 байтах (developers.weixin.qq.com). Его читают с телефона.</translation>
    </message>
    <message>
        <source>The site publishes no figure and buyers report 8,000 characters; the message box counts what is left. A first message asks only what decides.</source>
        <translation>Площадка числа не называет, покупатели сообщают о 8 000 знаках; окно сообщения считает, сколько осталось. Первое письмо спрашивает только решающее.</translation>
    </message>
</context>
<context>
    <name>Inquiries</name>
    <message>
        <source>An inquiry in the state “{state}” cannot become “{wanted}”.</source>
        <translation>Запрос в состоянии «{state}» нельзя перевести в «{wanted}».</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>Другой канал</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Выбран</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказались</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Message on the site</source>
        <translation>Сообщение на сайте</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>В шорт-листе</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
</context>
<context>
    <name>LetterBlocks</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Customisation and tooling</source>
        <translation>Исполнение на заказ и оснастка</translation>
    </message>
    <message>
        <source>Extra text</source>
        <translation>Дополнительный текст</translation>
    </message>
    <message>
        <source>Identity of the supplier</source>
        <translation>Сведения о поставщике</translation>
    </message>
    <message>
        <source>In this letter</source>
        <translation>В этом письме</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Срок изготовления</translation>
    </message>
    <message>
        <source>Minimum order quantity</source>
        <translation>Минимальный заказ (MOQ)</translation>
    </message>
    <message>
        <source>Not in this letter</source>
        <translation>Не в этом письме</translation>
    </message>
    <message>
        <source>Packing and carton data</source>
        <translation>Упаковка и данные о коробках</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quality and inspection</source>
        <translation>Качество и инспекция</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Кто мы</translation>
    </message>
    <message>
        <source>“{block}” is there twice; keep one.</source>
        <translation>Блок «{block}» указан дважды; оставьте один.</translation>
    </message>
    <message>
        <source>“{line}” begins no block. Name it on a line of its own, such as [price] or [sample: left_out]; a line of text that begins with [ is written \[.</source>
        <translation>«{line}» не начинает блок. Назовите блок отдельной строкой, например [price] или [sample: left_out]; строка текста, которая начинается с [, пишется \[.</translation>
    </message>
    <message>
        <source>“{word}” is no block of a letter. There are: {blocks}.</source>
        <translation>«{word}» — не блок письма. Есть блоки: {blocks}.</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Counter-offer</source>
        <translation>Встречное предложение</translation>
    </message>
    <message>
        <source>E-mail draft with the PDF attached (EML)</source>
        <translation>Черновик эл. письма с PDF во вложении (EML)</translation>
    </message>
    <message>
        <source>First follow-up</source>
        <translation>Первое напоминание</translation>
    </message>
    <message>
        <source>First inquiry</source>
        <translation>Первый запрос</translation>
    </message>
    <message>
        <source>Order intent</source>
        <translation>Намерение заказать</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Простой текст (TXT)</translation>
    </message>
    <message>
        <source>Polite refusal</source>
        <translation>Вежливый отказ</translation>
    </message>
    <message>
        <source>Quality complaint</source>
        <translation>Претензия по качеству</translation>
    </message>
    <message>
        <source>Sample request</source>
        <translation>Запрос образца</translation>
    </message>
    <message>
        <source>Second follow-up</source>
        <translation>Второе напоминание</translation>
    </message>
    <message>
        <source>Short inquiry for the message box</source>
        <translation>Короткий запрос для окна сообщений</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Документ Word (DOCX)</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Sentence {place} has {commas} commas: split it.</source>
        <translation>Предложение {place} перегружено, запятых: {commas}. Разделите.</translation>
    </message>
    <message>
        <source>Sentence {place} has {words} words: make it shorter.</source>
        <translation>Предложение {place} слишком длинное, слов: {words}. Сократите.</translation>
    </message>
    <message>
        <source>{channel}: {count} characters, at most {most} are taken.</source>
        <translation>{channel}: знаков {count}, принимается не больше {most}.</translation>
    </message>
    <message>
        <source>{channel}: {count} words; over {most} it is seldom read to the end.</source>
        <translation>{channel}: слов {count}; если их больше {most}, до конца читают редко.</translation>
    </message>
    <message>
        <source>{count} products in one letter: write a letter about each.</source>
        <translation>Товаров в одном письме: {count}. Напишите о каждом отдельное письмо.</translation>
    </message>
    <message>
        <source>{supplier} is on file with {known}, not with “{product}”. Ask first whether it makes it.</source>
        <translation>У поставщика {supplier} записан товар «{known}», а не «{product}». Сначала спросите, делает ли он его.</translation>
    </message>
    <message>
        <source>{supplier}: {caution}</source>
        <translation>{supplier}: {caution}</translation>
    </message>
    <message>
        <source>“{brand}” is a brand: only a supplier with a licence document may sell it. Attach the licence to the supplier&apos;s red flag, or keep the word.</source>
        <translation>«{brand}» — бренд: продавать его может только поставщик с документом о лицензии. Приложите лицензию к тревожному признаку поставщика или оставьте слово.</translation>
    </message>
    <message>
        <source>“{gap}” is still to be filled in.</source>
        <translation>Место «{gap}» ещё не заполнено.</translation>
    </message>
    <message>
        <source>“{phrase}” is a stock phrase: use plain words.</source>
        <translation>«{phrase}» — штамп: скажите проще.</translation>
    </message>
    <message>
        <source>“{words}” without a specification brings no comparable price. Name size, material and quantities.</source>
        <translation>На «{words}» без спецификации не ответят сравнимой ценой. Назовите размер, материал и количества.</translation>
    </message>
    <message>
        <source>“{word}” is not English. In English: {english}</source>
        <translation>«{word}» — не по-английски. По-английски: {english}</translation>
    </message>
    <message>
        <source>“{word}” is not English. Suppliers answer English letters faster. Translate it before sending.</source>
        <translation>«{word}» — не по-английски. На письма на английском отвечают быстрее. Переведите перед отправкой.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary. Check its spelling.</source>
        <translation>Слова «{word}» нет в словаре. Проверьте, как оно пишется.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary. Did you mean “{guess}”?</source>
        <translation>Слова «{word}» нет в словаре. Может быть, «{guess}»?</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>Встречное предложение</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Срок изготовления</translation>
    </message>
    <message>
        <source>Logo and tooling</source>
        <translation>Логотип и оснастка</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Минимальный заказ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Отгрузка</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Спецификация</translation>
    </message>
    <message>
        <source>The supplier&apos;s identity</source>
        <translation>Кто поставщик</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>О нас</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>Nothing is known for {name}: fill that in, or write it in the text yourself.</source>
        <translation>Для {name} ничего не известно: заполните это или впишите в текст сами.</translation>
    </message>
    <message>
        <source>There is no placeholder {name}. Correct or remove it.</source>
        <translation>Подстановки {name} нет. Исправьте или удалите её.</translation>
    </message>
    <message>
        <source>With its placeholders filled in, the text has more than {most} characters.</source>
        <translation>С заполненными подстановками в тексте больше {most} знаков.</translation>
    </message>
    <message>
        <source>{name} stands for whole paragraphs: put it in a line of its own.</source>
        <translation>{name} заменяет целые абзацы: поставьте её в отдельную строку.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Buyer block complete: name, position, company, region, business</source>
        <translation>О покупателе: имя, должность, компания, регион, сфера</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Только на английском</translation>
    </message>
    <message>
        <source>Product, colour, size and volume given</source>
        <translation>Указаны товар, цвет, размер и объём</translation>
    </message>
    <message>
        <source>Questions about MOQ and price included</source>
        <translation>Есть вопросы о минимальном заказе и цене</translation>
    </message>
    <message>
        <source>Short, clear sentences</source>
        <translation>Короткие, ясные предложения</translation>
    </message>
    <message>
        <source>The block “{block}” is not in the letter.</source>
        <translation>Блока «{block}» нет в письме.</translation>
    </message>
    <message>
        <source>The colour is missing. Write n/a if it does not apply.</source>
        <translation>Не указан цвет. Напишите n/a, если он не важен.</translation>
    </message>
    <message>
        <source>The expected volume is missing.</source>
        <translation>Не указан объём закупки.</translation>
    </message>
    <message>
        <source>The features are missing. Write n/a if there are none.</source>
        <translation>Не указаны особенности. Напишите n/a, если их нет.</translation>
    </message>
    <message>
        <source>The inquiry cannot be marked as sent (G1). {fact}</source>
        <translation>Запрос нельзя отметить отправленным (G1). {fact}</translation>
    </message>
    <message>
        <source>The letter names another supplier: {name}.</source>
        <translation>В письме назван другой поставщик: {name}.</translation>
    </message>
    <message>
        <source>The product link is missing. Write n/a if there is none.</source>
        <translation>Нет ссылки на товар. Напишите n/a, если её нет.</translation>
    </message>
    <message>
        <source>The product link is the page of another supplier: {name}.</source>
        <translation>Ссылка ведёт на страницу другого поставщика: {name}.</translation>
    </message>
    <message>
        <source>The product name is missing.</source>
        <translation>Не указано название товара.</translation>
    </message>
    <message>
        <source>The question about MOQ is not asked.</source>
        <translation>Нет вопроса о минимальном заказе (MOQ).</translation>
    </message>
    <message>
        <source>The question about the price is not asked.</source>
        <translation>Нет вопроса о цене.</translation>
    </message>
    <message>
        <source>The size is missing. Write n/a if it does not apply.</source>
        <translation>Не указан размер. Напишите n/a, если он не важен.</translation>
    </message>
    <message>
        <source>The size “{size}” has no unit: write {size} cm, {size} in or EU {size}.</source>
        <translation>У размера «{size}» нет единицы: напишите {size} cm, {size} in или EU {size}.</translation>
    </message>
    <message>
        <source>This text goes to {count} suppliers today. Serious firms do not answer mass mail.</source>
        <translation>Сегодня этот текст уходит многим поставщикам ({count}). Серьёзные фирмы не отвечают на рассылки.</translation>
    </message>
    <message>
        <source>Your company is missing in the buyer details.</source>
        <translation>В данных покупателя нет вашей компании.</translation>
    </message>
    <message>
        <source>Your field of business is missing in the buyer details.</source>
        <translation>В данных покупателя нет вашей сферы деятельности.</translation>
    </message>
    <message>
        <source>Your name is missing in the buyer details.</source>
        <translation>В данных покупателя нет вашего имени.</translation>
    </message>
    <message>
        <source>Your position is missing in the buyer details.</source>
        <translation>В данных покупателя нет вашей должности.</translation>
    </message>
    <message>
        <source>Your region is missing in the buyer details.</source>
        <translation>В данных покупателя нет вашего региона.</translation>
    </message>
</context>
</TS>
