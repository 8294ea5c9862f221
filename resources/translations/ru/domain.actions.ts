<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>add bank account</source>
        <translation>добавить счёт</translation>
    </message>
    <message>
        <source>add black-list site</source>
        <translation>добавить сайт чёрных списков</translation>
    </message>
    <message>
        <source>add buyer profile</source>
        <translation>добавить профиль покупателя</translation>
    </message>
    <message>
        <source>add buying request</source>
        <translation>добавление запроса на закупку</translation>
    </message>
    <message>
        <source>add certificate</source>
        <translation>добавить сертификат</translation>
    </message>
    <message>
        <source>add contact</source>
        <translation>добавить контакт</translation>
    </message>
    <message>
        <source>add letter template</source>
        <translation>добавить шаблон письма</translation>
    </message>
    <message>
        <source>add marketplace account</source>
        <translation>добавить учётную запись площадки</translation>
    </message>
    <message>
        <source>add milestone</source>
        <translation>добавить веху</translation>
    </message>
    <message>
        <source>add need</source>
        <translation>добавить потребность</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>добавить заметку</translation>
    </message>
    <message>
        <source>add own holiday</source>
        <translation>добавление своего праздника</translation>
    </message>
    <message>
        <source>add photos of a sample</source>
        <translation>добавить фото образца</translation>
    </message>
    <message>
        <source>add phrase</source>
        <translation>добавить фразу</translation>
    </message>
    <message>
        <source>add product</source>
        <translation>добавить товар</translation>
    </message>
    <message>
        <source>add sample</source>
        <translation>добавить образец</translation>
    </message>
    <message>
        <source>add search term</source>
        <translation>добавить слово для поиска</translation>
    </message>
    <message>
        <source>add shipment</source>
        <translation>добавить отгрузку</translation>
    </message>
    <message>
        <source>add supplier</source>
        <translation>добавить поставщика</translation>
    </message>
    <message>
        <source>answer point of order</source>
        <translation>ответ по пункту заказа</translation>
    </message>
    <message>
        <source>answer vetting question</source>
        <translation>ответить на вопрос проверки</translation>
    </message>
    <message>
        <source>attach file</source>
        <translation>приложить файл</translation>
    </message>
    <message>
        <source>cancel order</source>
        <translation>отменить заказ</translation>
    </message>
    <message>
        <source>change view</source>
        <translation>изменить вид</translation>
    </message>
    <message>
        <source>check bank account</source>
        <translation>проверить счёт</translation>
    </message>
    <message>
        <source>choose main buyer profile</source>
        <translation>выбрать основной профиль покупателя</translation>
    </message>
    <message>
        <source>choose main contact</source>
        <translation>выбрать основной контакт</translation>
    </message>
    <message>
        <source>close buying request</source>
        <translation>закрытие запроса на закупку</translation>
    </message>
    <message>
        <source>close order</source>
        <translation>закрыть заказ</translation>
    </message>
    <message>
        <source>confirm receipt</source>
        <translation>подтвердить получение</translation>
    </message>
    <message>
        <source>count a country&apos;s holidays</source>
        <translation>учёт праздников страны</translation>
    </message>
    <message>
        <source>count a country&apos;s holidays no longer</source>
        <translation>отмена учёта праздников страны</translation>
    </message>
    <message>
        <source>create order</source>
        <translation>создать заказ</translation>
    </message>
    <message>
        <source>decide on a match</source>
        <translation>решение о совпадении</translation>
    </message>
    <message>
        <source>decide on sample</source>
        <translation>решение по образцу</translation>
    </message>
    <message>
        <source>delete view</source>
        <translation>удалить вид</translation>
    </message>
    <message>
        <source>drop planned payment</source>
        <translation>снять запланированный платёж</translation>
    </message>
    <message>
        <source>edit buying request</source>
        <translation>изменение запроса на закупку</translation>
    </message>
    <message>
        <source>edit certificate</source>
        <translation>изменить сертификат</translation>
    </message>
    <message>
        <source>edit contact</source>
        <translation>изменить контакт</translation>
    </message>
    <message>
        <source>edit cost of a way to pay</source>
        <translation>изменить стоимость способа оплаты</translation>
    </message>
    <message>
        <source>edit dispute</source>
        <translation>изменить спор</translation>
    </message>
    <message>
        <source>edit inquiry</source>
        <translation>изменить запрос</translation>
    </message>
    <message>
        <source>edit inspection</source>
        <translation>изменить инспекцию</translation>
    </message>
    <message>
        <source>edit letter of credit</source>
        <translation>изменить аккредитив</translation>
    </message>
    <message>
        <source>edit letter template</source>
        <translation>изменить шаблон письма</translation>
    </message>
    <message>
        <source>edit marketplace account</source>
        <translation>изменить учётную запись площадки</translation>
    </message>
    <message>
        <source>edit milestone</source>
        <translation>изменить веху</translation>
    </message>
    <message>
        <source>edit need</source>
        <translation>изменить потребность</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>изменить заметку</translation>
    </message>
    <message>
        <source>edit order</source>
        <translation>изменить заказ</translation>
    </message>
    <message>
        <source>edit order on the platform</source>
        <translation>изменить заказ на площадке</translation>
    </message>
    <message>
        <source>edit own holiday</source>
        <translation>изменение своего праздника</translation>
    </message>
    <message>
        <source>edit phrase</source>
        <translation>изменить фразу</translation>
    </message>
    <message>
        <source>edit product</source>
        <translation>изменить товар</translation>
    </message>
    <message>
        <source>edit quote</source>
        <translation>изменить предложение</translation>
    </message>
    <message>
        <source>edit sample</source>
        <translation>изменить образец</translation>
    </message>
    <message>
        <source>edit search</source>
        <translation>изменить поиск</translation>
    </message>
    <message>
        <source>edit shipment</source>
        <translation>изменить отгрузку</translation>
    </message>
    <message>
        <source>edit supplier</source>
        <translation>изменить поставщика</translation>
    </message>
    <message>
        <source>edit your details</source>
        <translation>изменить свои данные</translation>
    </message>
    <message>
        <source>end dispute</source>
        <translation>завершить спор</translation>
    </message>
    <message>
        <source>enter exchange rate</source>
        <translation>ввести курс валюты</translation>
    </message>
    <message>
        <source>enter measurements</source>
        <translation>ввести измерения</translation>
    </message>
    <message>
        <source>enter quote</source>
        <translation>внести предложение</translation>
    </message>
    <message>
        <source>erase from Bin</source>
        <translation>стереть из корзины</translation>
    </message>
    <message>
        <source>escalate dispute</source>
        <translation>передать спор площадке</translation>
    </message>
    <message>
        <source>explain what does not agree</source>
        <translation>пояснение, что не сходится</translation>
    </message>
    <message>
        <source>fetch exchange rates</source>
        <translation>загрузить курсы валют</translation>
    </message>
    <message>
        <source>give feedback</source>
        <translation>оставить отзыв</translation>
    </message>
    <message>
        <source>give inquiry its number</source>
        <translation>присвоить запросу номер</translation>
    </message>
    <message>
        <source>import suppliers</source>
        <translation>импорт поставщиков</translation>
    </message>
    <message>
        <source>import table</source>
        <translation>импорт таблицы</translation>
    </message>
    <message>
        <source>lift hold</source>
        <translation>снять приостановку</translation>
    </message>
    <message>
        <source>load sample data</source>
        <translation>загрузить пример</translation>
    </message>
    <message>
        <source>log search</source>
        <translation>записать поиск</translation>
    </message>
    <message>
        <source>mark inquiry as sent</source>
        <translation>отметить запрос отправленным</translation>
    </message>
    <message>
        <source>move buyer profile to Bin</source>
        <translation>переместить профиль покупателя в корзину</translation>
    </message>
    <message>
        <source>move buying request to Bin</source>
        <translation>перемещение запроса на закупку в корзину</translation>
    </message>
    <message>
        <source>move certificate to Bin</source>
        <translation>переместить сертификат в корзину</translation>
    </message>
    <message>
        <source>move contact to Bin</source>
        <translation>переместить контакт в корзину</translation>
    </message>
    <message>
        <source>move inquiry to Bin</source>
        <translation>перенести запрос в корзину</translation>
    </message>
    <message>
        <source>move letter template to Bin</source>
        <translation>переместить шаблон письма в корзину</translation>
    </message>
    <message>
        <source>move marketplace account to Bin</source>
        <translation>переместить учётную запись площадки в корзину</translation>
    </message>
    <message>
        <source>move need to Bin</source>
        <translation>переместить потребность в корзину</translation>
    </message>
    <message>
        <source>move note to Bin</source>
        <translation>убрать заметку в корзину</translation>
    </message>
    <message>
        <source>move phrase to Bin</source>
        <translation>убрать фразу в корзину</translation>
    </message>
    <message>
        <source>move product to Bin</source>
        <translation>переместить товар в корзину</translation>
    </message>
    <message>
        <source>move quote to Bin</source>
        <translation>перенести предложение в корзину</translation>
    </message>
    <message>
        <source>move search to Bin</source>
        <translation>переместить поиск в корзину</translation>
    </message>
    <message>
        <source>move supplier to Bin</source>
        <translation>перенести поставщика в корзину</translation>
    </message>
    <message>
        <source>note figures of page</source>
        <translation>записать показатели страницы</translation>
    </message>
    <message>
        <source>open dispute</source>
        <translation>открыть спор</translation>
    </message>
    <message>
        <source>open queued searches</source>
        <translation>открыть отложенные поиски</translation>
    </message>
    <message>
        <source>plan inspection</source>
        <translation>запланировать инспекцию</translation>
    </message>
    <message>
        <source>plan payment</source>
        <translation>запланировать платёж</translation>
    </message>
    <message>
        <source>plan production</source>
        <translation>запланировать производство</translation>
    </message>
    <message>
        <source>post buying request</source>
        <translation>публикация запроса на закупку</translation>
    </message>
    <message>
        <source>put order on hold</source>
        <translation>приостановить заказ</translation>
    </message>
    <message>
        <source>put supplier on hold</source>
        <translation>приостановить работу с поставщиком</translation>
    </message>
    <message>
        <source>raise red flag</source>
        <translation>записать тревожный признак</translation>
    </message>
    <message>
        <source>record arrival of payment</source>
        <translation>записать поступление платежа</translation>
    </message>
    <message>
        <source>record badge</source>
        <translation>записать значок</translation>
    </message>
    <message>
        <source>record bounced payment</source>
        <translation>записать возвращённый банком платёж</translation>
    </message>
    <message>
        <source>record defect</source>
        <translation>записать дефект</translation>
    </message>
    <message>
        <source>record goods received</source>
        <translation>записать полученный товар</translation>
    </message>
    <message>
        <source>record incident</source>
        <translation>записать инцидент</translation>
    </message>
    <message>
        <source>record inspection</source>
        <translation>записать инспекцию</translation>
    </message>
    <message>
        <source>record milestone</source>
        <translation>записать этап</translation>
    </message>
    <message>
        <source>record offer</source>
        <translation>запись предложения</translation>
    </message>
    <message>
        <source>record payment</source>
        <translation>записать платёж</translation>
    </message>
    <message>
        <source>record refund</source>
        <translation>записать возврат денег</translation>
    </message>
    <message>
        <source>record reply</source>
        <translation>внести ответ</translation>
    </message>
    <message>
        <source>release order</source>
        <translation>возобновить заказ</translation>
    </message>
    <message>
        <source>remove black-list site</source>
        <translation>убрать сайт чёрных списков</translation>
    </message>
    <message>
        <source>remove exchange rate</source>
        <translation>удалить курс валюты</translation>
    </message>
    <message>
        <source>remove own holiday</source>
        <translation>удаление своего праздника</translation>
    </message>
    <message>
        <source>remove screening list</source>
        <translation>удалить проверочный список</translation>
    </message>
    <message>
        <source>remove search term</source>
        <translation>убрать слово для поиска</translation>
    </message>
    <message>
        <source>repeat order</source>
        <translation>повторить заказ</translation>
    </message>
    <message>
        <source>resolve red flag</source>
        <translation>снять тревожный признак</translation>
    </message>
    <message>
        <source>restore black-list sites</source>
        <translation>вернуть сайты чёрных списков</translation>
    </message>
    <message>
        <source>restore buyer profile</source>
        <translation>восстановить профиль покупателя</translation>
    </message>
    <message>
        <source>restore buying request</source>
        <translation>восстановление запроса на закупку</translation>
    </message>
    <message>
        <source>restore certificate</source>
        <translation>восстановить сертификат</translation>
    </message>
    <message>
        <source>restore contact</source>
        <translation>восстановить контакт</translation>
    </message>
    <message>
        <source>restore from Bin</source>
        <translation>восстановить из корзины</translation>
    </message>
    <message>
        <source>restore inquiry</source>
        <translation>восстановить запрос</translation>
    </message>
    <message>
        <source>restore letter template</source>
        <translation>восстановить шаблон письма</translation>
    </message>
    <message>
        <source>restore limits of rules</source>
        <translation>вернуть пределы правил</translation>
    </message>
    <message>
        <source>restore marketplace account</source>
        <translation>восстановить учётную запись площадки</translation>
    </message>
    <message>
        <source>restore need</source>
        <translation>восстановить потребность</translation>
    </message>
    <message>
        <source>restore note</source>
        <translation>вернуть заметку</translation>
    </message>
    <message>
        <source>restore phrase</source>
        <translation>вернуть фразу</translation>
    </message>
    <message>
        <source>restore product</source>
        <translation>восстановить товар</translation>
    </message>
    <message>
        <source>restore quote</source>
        <translation>восстановить предложение</translation>
    </message>
    <message>
        <source>restore search</source>
        <translation>восстановить поиск</translation>
    </message>
    <message>
        <source>restore supplier</source>
        <translation>восстановить поставщика</translation>
    </message>
    <message>
        <source>save view</source>
        <translation>сохранить вид</translation>
    </message>
    <message>
        <source>say for which need</source>
        <translation>указать, для какой потребности</translation>
    </message>
    <message>
        <source>screen suppliers</source>
        <translation>проверить поставщиков по спискам</translation>
    </message>
    <message>
        <source>set limit of a rule</source>
        <translation>задать предел правила</translation>
    </message>
    <message>
        <source>set search address of a site</source>
        <translation>задать адрес поиска на сайте</translation>
    </message>
    <message>
        <source>settle payment shortfall</source>
        <translation>закрыть недоплату</translation>
    </message>
    <message>
        <source>show reminder again</source>
        <translation>показать напоминание снова</translation>
    </message>
    <message>
        <source>snooze reminder</source>
        <translation>отложить напоминание</translation>
    </message>
    <message>
        <source>star supplier</source>
        <translation>отметить поставщика звездой</translation>
    </message>
    <message>
        <source>take in screening list</source>
        <translation>добавить проверочный список</translation>
    </message>
    <message>
        <source>void payment</source>
        <translation>аннулировать платёж</translation>
    </message>
    <message>
        <source>waive gate</source>
        <translation>снять условие</translation>
    </message>
    <message>
        <source>waive payment</source>
        <translation>простить платёж</translation>
    </message>
    <message>
        <source>weigh score</source>
        <translation>изменить веса оценки</translation>
    </message>
    <message>
        <source>write inquiry</source>
        <translation>написать запрос</translation>
    </message>
</context>
</TS>
