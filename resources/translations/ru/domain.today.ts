<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Agenda</name>
    <message>
        <source>Attach copy</source>
        <translation>Приложить копию</translation>
    </message>
    <message>
        <source>Balance for {order} is blocked. {fact}</source>
        <translation>Доплата по {order} заблокирована. {fact}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Buying request not posted yet: {title}</source>
        <translation>Запрос на закупку ещё не опубликован: {title}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check again of {supplier}: {check}</source>
        <translation>Проверьте снова у {supplier}: {check}</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>Проверить товар</translation>
    </message>
    <message>
        <source>Check supplier</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check {supplier} before you order: {done} of {total} done</source>
        <translation>Проверьте {supplier} до заказа: готово {done} из {total}</translation>
    </message>
    <message>
        <source>Close order</source>
        <translation>Закрыть заказ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Decide on the sample of {order}</source>
        <translation>Примите решение по образцу {order}</translation>
    </message>
    <message>
        <source>Decide on the sample of {order}, received on {day}</source>
        <translation>Примите решение по образцу {order}, получен {day}</translation>
    </message>
    <message>
        <source>Deposit for {order} is blocked. {fact}</source>
        <translation>Предоплата по {order} заблокирована. {fact}</translation>
    </message>
    <message>
        <source>Dispute of {order}: {what}</source>
        <translation>Спор по {order}: {what}</translation>
    </message>
    <message>
        <source>Enter notice</source>
        <translation>Внести извещение</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Follow up: {supplier} has not answered about {product} · {days} d</source>
        <translation>Напомните: {supplier} не отвечает про {product} · {days} дн.</translation>
    </message>
    <message>
        <source>Follow up: {supplier} has not answered {count} letters: {product} · {days} d</source>
        <translation>Напомните: {supplier} не отвечает на письма ({count}): {product} · {days} дн.</translation>
    </message>
    <message>
        <source>Follow up: {supplier} has not answered · {days} d</source>
        <translation>Напомните: {supplier} не отвечает · {days} дн.</translation>
    </message>
    <message>
        <source>Is {supplier} on a list? Possible matches to decide: {count}</source>
        <translation>{supplier} в списке? Возможных совпадений к решению: {count}</translation>
    </message>
    <message>
        <source>Letters not sent yet for {product}: {count}</source>
        <translation>Не отправлены письма, {product}: {count}</translation>
    </message>
    <message>
        <source>Letters not sent yet: {count}</source>
        <translation>Не отправлены письма: {count}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Look for offers to {title} on the site; kept so far: {offers}</source>
        <translation>Посмотрите на площадке предложения по запросу «{title}»; записано: {offers}</translation>
    </message>
    <message>
        <source>Money back for {order} since {day}: record it when it has come</source>
        <translation>Возврат по {order} с {day}: запишите, когда деньги придут</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Ближайшие 7 дней</translation>
    </message>
    <message>
        <source>Offers to {title} to decide on: {count}</source>
        <translation>Предложения по запросу «{title}» ждут решения: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message>
        <source>Pay the balance for {order} to {supplier}</source>
        <translation>Оплатите доплату по {order}, {supplier}</translation>
    </message>
    <message>
        <source>Pay the deposit for {order} to {supplier}</source>
        <translation>Внесите предоплату по {order}, {supplier}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Suppliers that have not answered yet: {count}; first asked on {day}</source>
        <translation>Пока не ответили поставщики: {count}, первый запрос {day}</translation>
    </message>
    <message>
        <source>Suppliers to be screened against lists: {count}</source>
        <translation>Проверить поставщиков по спискам: {count}</translation>
    </message>
    <message>
        <source>The buying request {title} expires</source>
        <translation>Истекает запрос на закупку «{title}»</translation>
    </message>
    <message>
        <source>The buying request {title} has expired: post it again or close it</source>
        <translation>Запрос на закупку «{title}» истёк: опубликуйте снова или закройте</translation>
    </message>
    <message>
        <source>The goods of {order} should be ready; then the balance is due</source>
        <translation>Товар по {order} должен быть готов, затем доплата</translation>
    </message>
    <message>
        <source>The hold on {supplier} ends: look again with a cool head</source>
        <translation>Приостановка {supplier} кончается: посмотрите снова на свежую голову</translation>
    </message>
    <message>
        <source>The quote of {supplier} for {product} expires</source>
        <translation>Истекает предложение {supplier}: {product}</translation>
    </message>
    <message>
        <source>The {kind} certificate of {supplier} expires: ask for the new one</source>
        <translation>Истекает сертификат {kind} поставщика {supplier}: попросите новый</translation>
    </message>
    <message>
        <source>The {kind} certificate of {supplier} has expired</source>
        <translation>Истёк сертификат {kind} поставщика {supplier}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Transfer for {order} not confirmed: ask {supplier}, then your bank</source>
        <translation>Перевод по {order} не подтверждён: спросите {supplier}, затем свой банк</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Ждём ответа</translation>
    </message>
    <message>
        <source>Waived in the last 7 days</source>
        <translation>Условия, снятые за последние 7 дней</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Your buyer details are incomplete: {field} is missing</source>
        <translation>Данные покупателя неполны, не хватает: {field}</translation>
    </message>
    <message>
        <source>Your delivery address is incomplete: {field} is missing</source>
        <translation>Адрес доставки неполон, не хватает: {field}</translation>
    </message>
    <message>
        <source>{order} is expected to arrive</source>
        <translation>Ожидается прибытие {order}</translation>
    </message>
    <message>
        <source>{order} is late: {supplier} promised the goods for {day}</source>
        <translation>{order} опаздывает: {supplier} обещал товар к {day}</translation>
    </message>
    <message>
        <source>{order} is on its way: enter when it is expected</source>
        <translation>{order} в пути: укажите, когда он ожидается</translation>
    </message>
    <message>
        <source>{order} is paid: ask {supplier} for the bill of lading</source>
        <translation>{order} оплачен: запросите коносамент у {supplier}</translation>
    </message>
    <message>
        <source>{order} is received: leave feedback about {supplier} and close it</source>
        <translation>{order} получен: оставьте отзыв о {supplier} и закройте заказ</translation>
    </message>
    <message>
        <source>{order} repeats {first}: inspect again, compare with the sealed sample</source>
        <translation>{order} повторяет {first}: проверьте товар снова и сравните с опечатанным образцом</translation>
    </message>
    <message>
        <source>{order} should have arrived: check the goods before you confirm</source>
        <translation>{order} уже должен был прийти: проверьте товар до подтверждения</translation>
    </message>
    <message>
        <source>{order} was on hold until {day}: decide whether it goes on</source>
        <translation>{order} приостановлен до {day}: решите, продолжать ли</translation>
    </message>
    <message>
        <source>{order} was shipped on {day}: ask {supplier} for the bill of lading</source>
        <translation>{order} отгружен {day}: запросите коносамент у {supplier}</translation>
    </message>
    <message>
        <source>{order}: a condition was waived on {day} ({gate})</source>
        <translation>{order}: условие снято {day} ({gate})</translation>
    </message>
    <message>
        <source>{order}: factories are closed {first} to {last}</source>
        <translation>{order}: фабрики закрыты с {first} по {last}</translation>
    </message>
    <message>
        <source>{order}: last days to claim under Trade Assurance</source>
        <translation>{order}: последние дни для претензии по Trade Assurance</translation>
    </message>
    <message>
        <source>{order}: look in the platform&apos;s delivery details for the dispatch</source>
        <translation>{order}: посмотрите в данных о доставке на площадке, отправлен ли товар</translation>
    </message>
    <message>
        <source>{order}: the platform has not said that processing has begun</source>
        <translation>{order}: площадка не сообщила о начале обработки</translation>
    </message>
    <message>
        <source>{order}: {what}</source>
        <translation>{order}: {what}</translation>
    </message>
    <message>
        <source>{supplier} has not answered two reminders about {product} · {days} d</source>
        <translation>{supplier} не отвечает на два напоминания про {product} · {days} дн.</translation>
    </message>
    <message>
        <source>{supplier} has not answered yet; asked on {day}</source>
        <translation>{supplier} пока не отвечает, запрос {day}</translation>
    </message>
    <message>
        <source>{supplier}: a condition was waived on {day} ({gate})</source>
        <translation>{supplier}: условие снято {day} ({gate})</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>arrives {amount}</source>
        <translation>придёт {amount}</translation>
    </message>
    <message>
        <source>blocked {amount}</source>
        <translation>заблокировано {amount}</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>срок {amount}</translation>
    </message>
    <message>
        <source>planned {amount}</source>
        <translation>план {amount}</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>напоминание</translation>
    </message>
    <message>
        <source>send {amount}</source>
        <translation>отправить {amount}</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Add a supplier</source>
        <translation>Добавить поставщика</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Check a supplier</source>
        <translation>Проверить поставщика</translation>
    </message>
    <message>
        <source>Enter a quote</source>
        <translation>Внести предложение</translation>
    </message>
    <message>
        <source>Enter the delivery address</source>
        <translation>Записать адрес доставки</translation>
    </message>
    <message>
        <source>Fill in your details</source>
        <translation>Заполнить свои данные</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Register on the site</source>
        <translation>Зарегистрироваться на сайте</translation>
    </message>
    <message>
        <source>Search for a product</source>
        <translation>Найти товар</translation>
    </message>
    <message>
        <source>Send an inquiry</source>
        <translation>Отправить запрос</translation>
    </message>
</context>
</TS>
