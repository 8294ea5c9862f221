<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>BlockSection</name>
    <message>
        <source>Block “{block}”: order and wording</source>
        <translation>Блок «{block}»: порядок и формулировка</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>In own words in this letter alone…</source>
        <translation>Своими словами только в этом письме…</translation>
    </message>
    <message>
        <source>Leave out of this letter alone</source>
        <translation>Убрать только из этого письма</translation>
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
        <source>Own words in this letter</source>
        <translation>Своими словами в этом письме</translation>
    </message>
    <message>
        <source>Put into this letter alone</source>
        <translation>Вставить только в это письмо</translation>
    </message>
</context>
<context>
    <name>CheckedSheet</name>
    <message numerus="yes">
        <source>%n can be sent</source>
        <translation>
            <numerusform>%n можно отправить</numerusform>
            <numerusform>%n можно отправить</numerusform>
            <numerusform>%n можно отправить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are cut</source>
        <translation>
            <numerusform>%n письмо будет обрезано</numerusform>
            <numerusform>%n письма будут обрезаны</numerusform>
            <numerusform>%n писем будут обрезаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are long for it</source>
        <translation>
            <numerusform>%n письмо для него длинно</numerusform>
            <numerusform>%n письма для него длинны</numerusform>
            <numerusform>%n писем для него длинны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) checked</source>
        <translation>
            <numerusform>Проверено %n письмо</numerusform>
            <numerusform>Проверено %n письма</numerusform>
            <numerusform>Проверено %n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked letters</source>
        <translation>Проверенные письма</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Открыть письмо</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>all fit</source>
        <translation>подходят все</translation>
    </message>
    <message>
        <source>{supplier}: {finding}</source>
        <translation>{supplier}: {finding}</translation>
    </message>
</context>
<context>
    <name>ChooseSheet</name>
    <message>
        <source>Each supplier gets a letter of its own, made from the same blocks.</source>
        <translation>Каждый поставщик получит своё письмо из одних и тех же блоков.</translation>
    </message>
    <message>
        <source>Find a supplier</source>
        <translation>Найти поставщика</translation>
    </message>
    <message>
        <source>Find a supplier…</source>
        <translation>Найти поставщика…</translation>
    </message>
    <message>
        <source>More suppliers match: type more letters.</source>
        <translation>Подходит больше поставщиков: введите ещё букв.</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Новый запрос</translation>
    </message>
    <message>
        <source>No supplier found. Add suppliers on the page Suppliers.</source>
        <translation>Поставщик не найден. Добавьте поставщиков на странице «Поставщики».</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Tick at least one supplier.</source>
        <translation>Отметьте хотя бы одного поставщика.</translation>
    </message>
    <message>
        <source>Write inquiry</source>
        <translation>Написать запрос</translation>
    </message>
</context>
<context>
    <name>Enclosing</name>
    <message numerus="yes">
        <source>%n file(s) enclosed</source>
        <translation>
            <numerusform>Приложен %n файл</numerusform>
            <numerusform>Приложено %n файла</numerusform>
            <numerusform>Приложено %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add drawings and photos</source>
        <translation>Добавить чертежи и фотографии</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>На этом компьютере нет программы, которая открывает {file}.</translation>
    </message>
    <message>
        <source>The file goes along no longer.</source>
        <translation>Файл больше не прилагается.</translation>
    </message>
</context>
<context>
    <name>EnclosuresCard</name>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message numerus="yes">
        <source>%n inquiry(ies)</source>
        <translation>
            <numerusform>%n запрос</numerusform>
            <numerusform>%n запроса</numerusform>
            <numerusform>%n запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Inquiries (RFQ)</source>
        <translation>Запросы (RFQ)</translation>
    </message>
    <message>
        <source>Inquiry to {supplier}</source>
        <translation>Запрос в {supplier}</translation>
    </message>
</context>
<context>
    <name>InquiryActions</name>
    <message numerus="yes">
        <source>%n letter(s) moved to the Bin</source>
        <translation>
            <numerusform>%n письмо в корзине</numerusform>
            <numerusform>%n письма в корзине</numerusform>
            <numerusform>%n писем в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) restored</source>
        <translation>
            <numerusform>%n письмо восстановлено</numerusform>
            <numerusform>%n письма восстановлено</numerusform>
            <numerusform>%n писем восстановлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent</source>
        <translation>
            <numerusform>Отправлено %n письмо</numerusform>
            <numerusform>Отправлено %n письма</numerusform>
            <numerusform>Отправлено %n писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) started</source>
        <translation>
            <numerusform>Начато %n письмо</numerusform>
            <numerusform>Начато %n письма</numerusform>
            <numerusform>Начато %n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>Все запросы</translation>
    </message>
    <message>
        <source>Cancel this inquiry</source>
        <translation>Отменить этот запрос</translation>
    </message>
    <message>
        <source>Copy for the message box</source>
        <translation>Скопировать для окна сообщений</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Enter reply</source>
        <translation>Ввести ответ</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отбор в списке</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Новый запрос</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Следующее письмо</translation>
    </message>
    <message>
        <source>Open product page</source>
        <translation>Открыть страницу товара</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Предыдущее письмо</translation>
    </message>
    <message>
        <source>Print all letters of this inquiry…</source>
        <translation>Печать всех писем этого запроса…</translation>
    </message>
    <message>
        <source>Print and save</source>
        <translation>Печать и сохранение</translation>
    </message>
    <message>
        <source>Print the quotes of this inquiry…</source>
        <translation>Печать предложений по этому запросу…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save all letters in one PDF…</source>
        <translation>Все письма в один PDF…</translation>
    </message>
    <message>
        <source>Save all letters into a folder…</source>
        <translation>Все письма в папку…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation>Сохранить в другом формате…</translation>
    </message>
    <message>
        <source>Save the selected letters in one PDF…</source>
        <translation>Выбранные письма в один PDF…</translation>
    </message>
    <message>
        <source>Save the selected letters into a folder…</source>
        <translation>Выбранные письма в папку…</translation>
    </message>
    <message>
        <source>Save this letter as PDF…</source>
        <translation>Это письмо в PDF…</translation>
    </message>
    <message>
        <source>Select letters in the list first.</source>
        <translation>Сначала выберите письма в списке.</translation>
    </message>
    <message>
        <source>The inquiry is cancelled.</source>
        <translation>Запрос отменён.</translation>
    </message>
    <message>
        <source>The letter to {supplier} was sent. Open it to write it again.</source>
        <translation>Письмо поставщику {supplier} отправлено. Откройте его, чтобы написать заново.</translation>
    </message>
    <message>
        <source>This inquiry</source>
        <translation>Этот запрос</translation>
    </message>
    <message>
        <source>This is in the Bin. Restore it first.</source>
        <translation>Это лежит в корзине. Сначала восстановите.</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Это письмо</translation>
    </message>
    <message>
        <source>This letter cannot be sent in its current state.</source>
        <translation>В нынешнем состоянии письмо отправить нельзя.</translation>
    </message>
    <message>
        <source>This letter was sent. Write it again first.</source>
        <translation>Это письмо уже отправлено. Сначала нажмите «Написать заново».</translation>
    </message>
    <message>
        <source>an inquiry goes with all its letters</source>
        <translation>запрос уходит со всеми своими письмами</translation>
    </message>
</context>
<context>
    <name>InquiryColumns</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs from the others</source>
        <translation>Отличается от остальных</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Наш номер</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Text of its own</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слов</translation>
    </message>
    <message>
        <source>Written again</source>
        <translation>Пишется заново</translation>
    </message>
</context>
<context>
    <name>InquiryHeader</name>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} из {total}</translation>
    </message>
</context>
<context>
    <name>InquiryList</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Ask again today</source>
        <translation>Напомнить сегодня</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Choose suppliers and press Write inquiry. One letter per supplier is made from the same blocks.</source>
        <translation>Выберите поставщиков и нажмите «Написать запрос». Из одних и тех же блоков получится по письму каждому.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отбор в списке</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Новый запрос</translation>
    </message>
    <message>
        <source>No inquiry is in the Bin.</source>
        <translation>В корзине нет запросов.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлены</translation>
    </message>
    <message>
        <source>Of one inquiry</source>
        <translation>Одного запроса</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждут ответа</translation>
    </message>
</context>
<context>
    <name>InquiryPaper</name>
    <message>
        <source>No quote has come for this inquiry yet.</source>
        <translation>По этому запросу предложений пока нет.</translation>
    </message>
    <message>
        <source>The letter is on the clipboard.</source>
        <translation>Письмо в буфере обмена.</translation>
    </message>
</context>
<context>
    <name>LetterExport</name>
    <message>
        <source>The letter is on the clipboard.</source>
        <translation>Письмо в буфере обмена.</translation>
    </message>
    <message>
        <source>The message is on the clipboard.</source>
        <translation>Сообщение в буфере обмена.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message numerus="yes">
        <source>%n sent letter(s) stay as they are.</source>
        <translation>
            <numerusform>%n отправленное письмо не изменится.</numerusform>
            <numerusform>%n отправленных письма не изменятся.</numerusform>
            <numerusform>%n отправленных писем не изменятся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks of the letter, in its order</source>
        <translation>Блоки письма, по порядку</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n letter(s): {names}.</source>
        <translation>
            <numerusform>Изменится %n письмо: {names}.</numerusform>
            <numerusform>Изменятся %n письма: {names}.</numerusform>
            <numerusform>Изменится %n писем: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this letter is its own, not its template&apos;s.</source>
        <translation>У этого письма свой текст, а не текст шаблона.</translation>
    </message>
    <message>
        <source>This letter differs from the others.</source>
        <translation>Это письмо отличается от остальных.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“{field}” is not saved yet.</source>
        <translation>«{field}» ещё не сохранено.</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>English · %n word(s)</source>
        <translation>
            <numerusform>Английский · %n слово</numerusform>
            <numerusform>Английский · %n слова</numerusform>
            <numerusform>Английский · %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter preview</source>
        <translation>Просмотр письма</translation>
    </message>
    <message>
        <source>Letter preview, English</source>
        <translation>Просмотр письма, английский</translation>
    </message>
    <message>
        <source>Letter {revision}, as sent on {day}</source>
        <translation>Письмо {revision}, как отправлено {day}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>The letter as it was sent, English</source>
        <translation>Письмо, как оно было отправлено, на английском</translation>
    </message>
    <message>
        <source>This inquiry is in the Bin.</source>
        <translation>Этот запрос в корзине.</translation>
    </message>
    <message>
        <source>This supplier is in the Bin.</source>
        <translation>Этот поставщик в корзине.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>The print view shows {count} more pages.</source>
        <translation>Ещё страниц в просмотре перед печатью: {count}.</translation>
    </message>
</context>
<context>
    <name>LintCard</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the letter</source>
        <translation>Проверка письма</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message numerus="yes">
        <source>Correct in %n letter(s)</source>
        <translation>
            <numerusform>Исправить в %n письме</numerusform>
            <numerusform>Исправить в %n письмах</numerusform>
            <numerusform>Исправить в %n письмах</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Nothing to correct was found.</source>
        <translation>Исправлять нечего.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Показать все: {count}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message numerus="yes">
        <source>Translate in %n letter(s)</source>
        <translation>
            <numerusform>Перевести в %n письме</numerusform>
            <numerusform>Перевести в %n письмах</numerusform>
            <numerusform>Перевести в %n письмах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyLetters</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>Записан %n ответ</numerusform>
            <numerusform>Записано %n ответа</numerusform>
            <numerusform>Записано %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) say n/a for the product link</source>
        <translation>
            <numerusform>В %n письме вместо ссылки на товар стоит n/a</numerusform>
            <numerusform>В %n письмах вместо ссылки на товар стоит n/a</numerusform>
            <numerusform>В %n письмах вместо ссылки на товар стоит n/a</numerusform>
        </translation>
    </message>
    <message>
        <source>A new inquiry is begun.</source>
        <translation>Начат новый запрос.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Ещё один раунд</translation>
    </message>
    <message>
        <source>Ask about another product…</source>
        <translation>Спросить о другом товаре…</translation>
    </message>
    <message>
        <source>Check letters…</source>
        <translation>Проверить письма…</translation>
    </message>
    <message>
        <source>No letter to be sent lacks a product link.</source>
        <translation>Во всех неотправленных письмах ссылка на товар есть.</translation>
    </message>
    <message>
        <source>Note answer…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <source>Nothing is wrong with these letters.</source>
        <translation>С этими письмами всё в порядке.</translation>
    </message>
    <message>
        <source>Recipients of this inquiry</source>
        <translation>Получатели этого запроса</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Say n/a for the product link</source>
        <translation>Написать n/a вместо ссылки на товар</translation>
    </message>
    <message>
        <source>Select letters of one inquiry.</source>
        <translation>Выберите письма одного запроса.</translation>
    </message>
    <message>
        <source>Select letters that were sent.</source>
        <translation>Выберите отправленные письма.</translation>
    </message>
    <message>
        <source>Write inquiry</source>
        <translation>Написать запрос</translation>
    </message>
</context>
<context>
    <name>OwnLetter</name>
    <message>
        <source>Address this letter to…</source>
        <translation>Кому адресовать это письмо…</translation>
    </message>
    <message>
        <source>As the other letters</source>
        <translation>Как остальные письма</translation>
    </message>
    <message>
        <source>Ask what is still open</source>
        <translation>Спросить обо всём, что неясно</translation>
    </message>
    <message>
        <source>Own words in this letter alone</source>
        <translation>Свои слова только в этом письме</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Text of this letter alone…</source>
        <translation>Текст только этого письма…</translation>
    </message>
    <message>
        <source>The supplier&apos;s main contact</source>
        <translation>Основной контакт поставщика</translation>
    </message>
</context>
<context>
    <name>PhraseSheet</name>
    <message>
        <source>A translator writes best what is short: one thought a sentence. Translate the result back to see whether it still says what you mean.</source>
        <translation>Переводчик лучше справляется с коротким: одна мысль — одно предложение. Переведите результат обратно и проверьте, тот ли смысл остался.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Добавить фразу</translation>
    </message>
    <message>
        <source>Add phrase…</source>
        <translation>Добавить фразу…</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Change phrase</source>
        <translation>Изменить фразу</translation>
    </message>
    <message>
        <source>Change phrase…</source>
        <translation>Изменить фразу…</translation>
    </message>
    <message>
        <source>Choose a phrase first.</source>
        <translation>Сначала выберите фразу.</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>Найти фразу</translation>
    </message>
    <message>
        <source>Find in any language…</source>
        <translation>Найти на любом языке…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Move to Bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>My own phrases</source>
        <translation>Мои фразы</translation>
    </message>
    <message>
        <source>Only phrases of your own can be changed.</source>
        <translation>Изменить можно только свои фразы.</translation>
    </message>
    <message>
        <source>Only phrases of your own can be removed.</source>
        <translation>Убрать можно только свои фразы.</translation>
    </message>
    <message>
        <source>Phrase bank</source>
        <translation>Готовые фразы</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The phrase goes into the block “{block}”.</source>
        <translation>Фраза будет вставлена в блок «{block}».</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message numerus="yes">
        <source>%n word(s) not in English</source>
        <translation>
            <numerusform>%n слово не на английском</numerusform>
            <numerusform>%n слова не на английском</numerusform>
            <numerusform>%n слов не на английском</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>Готово к отправке?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>{button}: {fact}</source>
        <translation>{button}: {fact}</translation>
    </message>
</context>
<context>
    <name>Rewriting</name>
    <message numerus="yes">
        <source>%n reminder(s) begun</source>
        <translation>
            <numerusform>Начато %n напоминание</numerusform>
            <numerusform>Начато %n напоминания</numerusform>
            <numerusform>Начато %n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter templates…</source>
        <translation>Шаблоны писем…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The letter is written from another template.</source>
        <translation>Письмо составлено по другому шаблону.</translation>
    </message>
    <message>
        <source>The question is kept as a note on the supplier.</source>
        <translation>Вопрос сохранён как заметка о поставщике.</translation>
    </message>
    <message>
        <source>They ask back</source>
        <translation>Встречный вопрос</translation>
    </message>
    <message>
        <source>They ask back…</source>
        <translation>Встречный вопрос…</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Написать заново</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message numerus="yes">
        <source>%n letter(s) will be kept as sent.</source>
        <translation>
            <numerusform>%n письмо будет отмечено отправленным.</numerusform>
            <numerusform>%n письма будут отмечены отправленными.</numerusform>
            <numerusform>%n писем будут отмечены отправленными.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>On the site: 1. Log in. 2. Open the product page and press “Send inquiry”. 3. Paste the letter and press “Send”. 4. Then mark it here.</source>
        <translation>На площадке: 1. Войдите. 2. Откройте страницу товара и нажмите «Send inquiry». 3. Вставьте письмо и нажмите «Send». 4. Затем отметьте здесь.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Как отправлено</translation>
    </message>
    <message>
        <source>The day of sending is in the future.</source>
        <translation>День отправки ещё не наступил.</translation>
    </message>
    <message>
        <source>Working days here and in China from the day of sending: {days}.</source>
        <translation>Рабочих дней у вас и в Китае от дня отправки: {days}.</translation>
    </message>
</context>
<context>
    <name>SentLetters</name>
    <message>
        <source>Copy the text of {letter}</source>
        <translation>Скопировать текст: {letter}</translation>
    </message>
    <message>
        <source>Letter {revision}</source>
        <translation>Письмо {revision}</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Отправленные письма</translation>
    </message>
    <message>
        <source>Show {letter} as it was sent</source>
        <translation>Показать, как отправлено: {letter}</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Being written again: the next is letter {revision}.</source>
        <translation>Пишется заново: следующее будет письмо {revision}.</translation>
    </message>
    <message>
        <source>Enter reply</source>
        <translation>Ввести ответ</translation>
    </message>
    <message>
        <source>Keep as sent</source>
        <translation>Оставить как отправлено</translation>
    </message>
    <message>
        <source>Letter {revision} sent on {day}, {channel}</source>
        <translation>Письмо {revision} отправлено {day}, {channel}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>They declined</source>
        <translation>Отказались</translation>
    </message>
    <message>
        <source>They replied</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>This letter was cancelled before it was sent.</source>
        <translation>Письмо отменено до отправки.</translation>
    </message>
    <message>
        <source>Write it after all</source>
        <translation>Всё же написать</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>ждём %n день</numerusform>
            <numerusform>ждём %n дня</numerusform>
            <numerusform>ждём %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>$blocks stands for all blocks ticked in the inquiry; $who, $facts (product and quantities), $questions, $extra and $closing for some of them. Each stands in a line of its own.</source>
        <translation>$blocks — это все блоки, отмеченные в запросе; $who, $facts (товар и количество), $questions, $extra и $closing — некоторые из них. Каждый пишется отдельной строкой.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} (копия)</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Вставить подстановку</translation>
    </message>
    <message>
        <source>It comes with the program. Copy it to write your own.</source>
        <translation>Поставляется с программой. Скопируйте, чтобы написать свой.</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Шаблоны писем</translation>
    </message>
    <message>
        <source>Move to Bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Put the shipped text back</source>
        <translation>Вернуть исходный текст</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>The letter with this template, English</source>
        <translation>Письмо по этому шаблону, на английском</translation>
    </message>
    <message>
        <source>Write letters from it</source>
        <translation>Писать по этому шаблону</translation>
    </message>
</context>
<context>
    <name>UnsavedLetters</name>
    <message>
        <source>The letter to {supplier} has text that is not saved. Open it first.</source>
        <translation>В письме для {supplier} есть несохранённый текст. Сначала откройте это письмо.</translation>
    </message>
</context>
<context>
    <name>WritingHelp</name>
    <message>
        <source>Open translator</source>
        <translation>Открыть переводчик</translation>
    </message>
    <message>
        <source>Phrase bank…</source>
        <translation>Готовые фразы…</translation>
    </message>
</context>
</TS>
