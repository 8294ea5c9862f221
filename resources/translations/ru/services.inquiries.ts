<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Activity</name>
    <message>
        <source>Declined: {about}</source>
        <translation>Отказали: {about}</translation>
    </message>
    <message>
        <source>Letter sent: {about}</source>
        <translation>Письмо отправлено: {about}</translation>
    </message>
    <message>
        <source>No answer: {about}</source>
        <translation>Нет ответа: {about}</translation>
    </message>
    <message>
        <source>Quote received: {about}</source>
        <translation>Получено предложение: {about}</translation>
    </message>
    <message>
        <source>Replied: {about}</source>
        <translation>Ответили: {about}</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>At most {most} files go along with the letters of an inquiry.</source>
        <translation>К письмам запроса прилагают не больше {most} файлов.</translation>
    </message>
    <message>
        <source>{file} is not enclosed: a letter takes photos (PNG, JPEG) and drawings (PDF, DWG, DXF, STEP, IGES).</source>
        <translation>{file} не приложен: к письму прилагают фотографии (PNG, JPEG) и чертежи (PDF, DWG, DXF, STEP, IGES).</translation>
    </message>
    <message>
        <source>{file} is not enclosed: its content is not what its name says. Save it anew.</source>
        <translation>{file} не приложен: его содержимое не то, что обещает имя. Сохраните файл заново.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>No reminder follows a second one: note that no answer came, or write again.</source>
        <translation>После второго напоминания третьего нет: отметьте, что ответа нет, или напишите заново.</translation>
    </message>
    <message>
        <source>Only a letter that waits for an answer has a day to ask again.</source>
        <translation>День, когда спросить ещё раз, есть только у письма, на которое ждут ответа.</translation>
    </message>
</context>
<context>
    <name>InquiryFacts</name>
    <message>
        <source>There is no inquiry {inquiry}.</source>
        <translation>Запроса {inquiry} нет.</translation>
    </message>
    <message>
        <source>This inquiry is no longer in the file.</source>
        <translation>Этого запроса больше нет в файле.</translation>
    </message>
</context>
<context>
    <name>InquiryPapers</name>
    <message>
        <source>An e-mail goes to one supplier: save each letter.</source>
        <translation>Письмо по эл. почте идёт одному поставщику: сохраните каждое письмо отдельно.</translation>
    </message>
    <message>
        <source>The letter was sent elsewhere: its text is not in the file.</source>
        <translation>Письмо отправлено не из программы: его текста в файле нет.</translation>
    </message>
    <message>
        <source>There is no letter to save.</source>
        <translation>Нет письма, которое можно сохранить.</translation>
    </message>
    <message>
        <source>{supplier}: {reason}</source>
        <translation>{supplier}: {reason}</translation>
    </message>
    <message>
        <source>{supplier}: {reason} In Latin letters: “{latin}”.</source>
        <translation>{supplier}: {reason} Латиницей: «{latin}».</translation>
    </message>
</context>
<context>
    <name>InquiryRecords</name>
    <message>
        <source>A letter that is “{state}” was not sent: leave the day of sending blank.</source>
        <translation>Письмо в состоянии «{state}» не отправлялось: оставьте день отправки пустым.</translation>
    </message>
    <message>
        <source>Choose at least one supplier.</source>
        <translation>Выберите хотя бы одного поставщика.</translation>
    </message>
    <message>
        <source>Every letter of this inquiry was sent and cannot be changed. Write one again first.</source>
        <translation>Все письма этого запроса отправлены и не меняются. Сначала начните писать одно из них заново.</translation>
    </message>
    <message>
        <source>The inquiry to {supplier} is in the Bin. Restore it first.</source>
        <translation>Запрос для {supplier} лежит в корзине. Сначала восстановите его.</translation>
    </message>
    <message>
        <source>The letter to {supplier} was not sent yet.</source>
        <translation>Письмо поставщику {supplier} ещё не отправлено.</translation>
    </message>
    <message>
        <source>The letter to {supplier} was sent and cannot be changed. Write it again first.</source>
        <translation>Письмо поставщику {supplier} отправлено и не меняется. Сначала начните писать его заново.</translation>
    </message>
    <message>
        <source>{day} is in the future; no letter was sent then.</source>
        <translation>{day} — в будущем; письмо тогда ещё не отправлено.</translation>
    </message>
    <message>
        <source>{supplier} is in the Bin. Restore it first.</source>
        <translation>{supplier} в корзине. Сначала восстановите.</translation>
    </message>
</context>
<context>
    <name>InquiryRounds</name>
    <message>
        <source>No supplier of this inquiry can be asked once more.</source>
        <translation>Ни одного поставщика этого запроса нельзя спросить ещё раз.</translation>
    </message>
    <message>
        <source>On hold, so not asked: {suppliers}.</source>
        <translation>Не запрошены, так как приостановлены: {suppliers}.</translation>
    </message>
</context>
<context>
    <name>LetterChanges</name>
    <message>
        <source>This contact is not one of the supplier&apos;s.</source>
        <translation>Этот контакт не относится к поставщику.</translation>
    </message>
    <message>
        <source>This template is no longer in the file.</source>
        <translation>Этого шаблона больше нет в файле.</translation>
    </message>
</context>
<context>
    <name>LetterTemplates</name>
    <message>
        <source>There is no such template.</source>
        <translation>Такого шаблона нет.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>This phrase does not exist any more.</source>
        <translation>Этой фразы больше нет.</translation>
    </message>
</context>
</TS>
