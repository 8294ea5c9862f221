<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Documents</name>
    <message>
        <source>Bill of lading copy</source>
        <translation>Копия коносамента</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Certificate of origin</source>
        <translation>Сертификат происхождения</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>Коммерческий инвойс</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Контракт</translation>
    </message>
    <message>
        <source>Copy of the chat</source>
        <translation>Копия переписки</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Чертёж</translation>
    </message>
    <message>
        <source>Evidence of a dispute</source>
        <translation>Доказательство в споре</translation>
    </message>
    <message>
        <source>Inspection photo</source>
        <translation>Фото инспекции</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>Отчёт инспекции</translation>
    </message>
    <message>
        <source>Insurance certificate</source>
        <translation>Страховой сертификат</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letter of credit</source>
        <translation>Аккредитив</translation>
    </message>
    <message>
        <source>Licence document</source>
        <translation>Документ о лицензии</translation>
    </message>
    <message>
        <source>Loading photo</source>
        <translation>Фото погрузки</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Упаковочный лист</translation>
    </message>
    <message>
        <source>Payment evidence</source>
        <translation>Подтверждение платежа</translation>
    </message>
    <message>
        <source>Photo of a defect</source>
        <translation>Фото дефекта</translation>
    </message>
    <message>
        <source>Photo of the goods received</source>
        <translation>Фото полученного товара</translation>
    </message>
    <message>
        <source>Product photo</source>
        <translation>Фото товара</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>Счёт-проформа</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <translation>Фото образца</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The content of “{name}” does not match its name: it is of another type</source>
        <translation>Содержимое «{name}» не соответствует имени: это файл другого типа</translation>
    </message>
    <message>
        <source>“{name}” is already attached to {record}, as “{kind}”</source>
        <translation>«{name}» уже приложен к {record} как «{kind}»</translation>
    </message>
    <message>
        <source>“{name}” is empty</source>
        <translation>«{name}» — пустой файл</translation>
    </message>
    <message>
        <source>“{name}” is not a file type accepted as evidence here; use one of {endings}</source>
        <translation>«{name}» — файл не того типа; подходят: {endings}</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>A dispute is open; confirming the receipt would end it</source>
        <translation>Открыт спор; подтверждение получения его закроет</translation>
    </message>
    <message>
        <source>A dispute is under way</source>
        <translation>Идёт спор</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить счёт</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Добавить фото…</translation>
    </message>
    <message>
        <source>Attach bill of lading</source>
        <translation>Приложить коносамент</translation>
    </message>
    <message>
        <source>Attach proforma</source>
        <translation>Приложить проформу</translation>
    </message>
    <message>
        <source>Bank account confirmed on {day} ({channel}); since when that channel is known was not recorded</source>
        <translation>Счёт подтверждён {day} ({channel}); с каких пор известен этот канал, не записано</translation>
    </message>
    <message>
        <source>Bank account confirmed on {day} ({channel}, known since {since})</source>
        <translation>Счёт подтверждён {day} ({channel}, известно с {since})</translation>
    </message>
    <message>
        <source>Bank account not confirmed through a second channel</source>
        <translation>Банковский счёт не подтверждён по второму каналу</translation>
    </message>
    <message>
        <source>Cartons opened: {cartons}; at least {least} are needed</source>
        <translation>Вскрыто коробок: {cartons}; нужно не меньше {least}</translation>
    </message>
    <message>
        <source>Change terms</source>
        <translation>Изменить условия</translation>
    </message>
    <message>
        <source>Check account</source>
        <translation>Проверить счёт</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>Проверить товар</translation>
    </message>
    <message>
        <source>Close order…</source>
        <translation>Закрыть заказ…</translation>
    </message>
    <message>
        <source>Confirm receipt…</source>
        <translation>Подтвердить получение…</translation>
    </message>
    <message>
        <source>Confirming the receipt ends the order&apos;s protection: after it a claim is possible only within the days of the platform, and money held there goes to the supplier.</source>
        <translation>Подтверждение получения прекращает защиту заказа: потом претензия возможна только в срок площадки, а удержанные там деньги уйдут поставщику.</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is not on file</source>
        <translation>Копии коносамента нет в деле</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is not on file: {why}</source>
        <translation>Копии коносамента нет в деле: {why}</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is on file</source>
        <translation>Копия коносамента в деле</translation>
    </message>
    <message>
        <source>Count defects</source>
        <translation>Сосчитать дефекты</translation>
    </message>
    <message>
        <source>Decide on defects</source>
        <translation>Решить по дефектам</translation>
    </message>
    <message>
        <source>Defects about which nothing is decided: {count}</source>
        <translation>Дефекты без решения: {count}</translation>
    </message>
    <message>
        <source>Enter address</source>
        <translation>Указать адрес</translation>
    </message>
    <message>
        <source>Enter ready notice</source>
        <translation>Ввести готовность</translation>
    </message>
    <message>
        <source>Four checks…</source>
        <translation>Четыре проверки…</translation>
    </message>
    <message>
        <source>Full prepayment outside the platform is refused</source>
        <translation>Полная предоплата вне площадки не допускается</translation>
    </message>
    <message>
        <source>Gate {gate} has no condition “{fact}”</source>
        <translation>В условии {gate} нет пункта «{fact}»</translation>
    </message>
    <message>
        <source>Give feedback…</source>
        <translation>Оставить отзыв…</translation>
    </message>
    <message>
        <source>Goods ready since {day}</source>
        <translation>Товар готов с {day}</translation>
    </message>
    <message>
        <source>Gut check on the supplier not answered</source>
        <translation>Вопрос об интуиции по поставщику без ответа</translation>
    </message>
    <message>
        <source>It is a Gold Supplier at least</source>
        <translation>Это как минимум Gold Supplier</translation>
    </message>
    <message>
        <source>It is agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Money came back…</source>
        <translation>Деньги вернулись…</translation>
    </message>
    <message>
        <source>No bank account of the supplier is on file</source>
        <translation>Банковского счёта поставщика нет в деле</translation>
    </message>
    <message>
        <source>No dispute is open</source>
        <translation>Открытых споров нет</translation>
    </message>
    <message>
        <source>Not all defects of the inspection of {day} are counted</source>
        <translation>Дефекты инспекции {day} сосчитаны не все</translation>
    </message>
    <message>
        <source>Not come yet: {quantity} {unit} of {goods}</source>
        <translation>Ещё не пришло: {goods}, {quantity} {unit}</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>Открыть спор</translation>
    </message>
    <message>
        <source>Open supplier</source>
        <translation>Открыть поставщика</translation>
    </message>
    <message>
        <source>Payments to a personal account are refused: {name}</source>
        <translation>Платежи на личный счёт не допускаются: {name}</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}; each opened carton needs one</source>
        <translation>Фото: {photos} из {cartons}; нужно по одному на вскрытую коробку</translation>
    </message>
    <message>
        <source>Photos: {photos} of {cartons}; each opened carton needs one. {why}</source>
        <translation>Фото: {photos} из {cartons}; нужно по одному на вскрытую коробку. {why}</translation>
    </message>
    <message>
        <source>Pre-shipment inspection not recorded yet</source>
        <translation>Предотгрузочная инспекция не записана</translation>
    </message>
    <message>
        <source>Pre-shipment inspection passed on {day}</source>
        <translation>Предотгрузочная инспекция пройдена {day}</translation>
    </message>
    <message>
        <source>Proforma invoice is not on file</source>
        <translation>Счёта-проформы нет в деле</translation>
    </message>
    <message>
        <source>Proforma invoice is not on file: {why}</source>
        <translation>Счёта-проформы нет в деле: {why}</translation>
    </message>
    <message>
        <source>Proforma invoice is on file</source>
        <translation>Счёт-проформа в деле</translation>
    </message>
    <message>
        <source>Record as incident</source>
        <translation>Записать инцидент</translation>
    </message>
    <message>
        <source>Record deposit</source>
        <translation>Записать предоплату</translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation>Записать инспекцию</translation>
    </message>
    <message>
        <source>Record sample</source>
        <translation>Записать образец</translation>
    </message>
    <message>
        <source>Record shipment</source>
        <translation>Записать отгрузку</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>Образец одобрен</translation>
    </message>
    <message>
        <source>Sample approved on {day}</source>
        <translation>Образец одобрен {day}</translation>
    </message>
    <message>
        <source>Sample not approved yet: received {day}, waiting for the decision</source>
        <translation>Образец ещё не одобрен: получен {day}, ждёт решения</translation>
    </message>
    <message>
        <source>Sample not approved yet; it is on its way</source>
        <translation>Образец ещё не одобрен: он в пути</translation>
    </message>
    <message>
        <source>Sample not approved yet; it was ordered on {day}</source>
        <translation>Образец ещё не одобрен: заказан {day}</translation>
    </message>
    <message>
        <source>Sample not approved yet; the decision is open</source>
        <translation>Образец ещё не одобрен: решения нет</translation>
    </message>
    <message>
        <source>Sample not ordered yet</source>
        <translation>Образец ещё не заказан</translation>
    </message>
    <message>
        <source>Sample rejected</source>
        <translation>Образец отклонён</translation>
    </message>
    <message>
        <source>Sample rejected on {day}</source>
        <translation>Образец отклонён {day}</translation>
    </message>
    <message>
        <source>Supplier check failed: {check}</source>
        <translation>Проверка поставщика не пройдена: {check}</translation>
    </message>
    <message>
        <source>Supplier check is open: {check}</source>
        <translation>Проверка поставщика не закончена: {check}</translation>
    </message>
    <message>
        <source>Supplier has a critical red flag: {flag}</source>
        <translation>Критический тревожный признак у поставщика: {flag}</translation>
    </message>
    <message>
        <source>Supplier is a Free Member; that always needs a reason</source>
        <translation>Поставщик — Free Member; это всегда требует причины</translation>
    </message>
    <message>
        <source>Supplier passed the check</source>
        <translation>Поставщик прошёл проверку</translation>
    </message>
    <message>
        <source>Supplier passed the check: {badge}</source>
        <translation>Поставщик прошёл проверку: {badge}</translation>
    </message>
    <message>
        <source>Supplier passed the check: {badge}, with Trade Assurance</source>
        <translation>Поставщик прошёл проверку: {badge}, с Trade Assurance</translation>
    </message>
    <message>
        <source>Supplier stands on a list: {list}</source>
        <translation>Поставщик стоит в списке: {list}</translation>
    </message>
    <message>
        <source>The balance is blocked: {fact}</source>
        <translation>Доплата заблокирована: {fact}</translation>
    </message>
    <message>
        <source>The bank account is in {place}, the supplier in {home}: not confirmed through a second channel, by a call to a number you had before</source>
        <translation>Банковский счёт — {place}, поставщик — {home}: не подтверждён через второй канал, звонком на прежний номер</translation>
    </message>
    <message>
        <source>The bank details changed on {day}: not confirmed through a second channel, by a call to a number you had before</source>
        <translation>Банковские реквизиты изменились {day}: не подтверждены через второй канал, звонком на прежний номер</translation>
    </message>
    <message>
        <source>The deposit is blocked: {fact}</source>
        <translation>Предоплата заблокирована: {fact}</translation>
    </message>
    <message>
        <source>The deposit is not paid yet</source>
        <translation>Предоплата ещё не внесена</translation>
    </message>
    <message>
        <source>The goods are not checked yet: quantity, condition, photos</source>
        <translation>Товар ещё не проверен: количество, состояние, фото</translation>
    </message>
    <message>
        <source>The goods are not shipped yet</source>
        <translation>Товар ещё не отгружен</translation>
    </message>
    <message>
        <source>The goods are on their way, but the order stands at “{stage}”: finish that first</source>
        <translation>Товар в пути, но этап заказа — «{stage}»: сначала завершите его</translation>
    </message>
    <message>
        <source>The goods are shipped</source>
        <translation>Товар отгружен</translation>
    </message>
    <message>
        <source>The goods were checked on arrival</source>
        <translation>Товар при получении проверен</translation>
    </message>
    <message>
        <source>The inspection of {day} failed</source>
        <translation>Инспекция {day} не пройдена</translation>
    </message>
    <message>
        <source>The inspection of {day} is older than the deposit of {deposit}; record the one made after it</source>
        <translation>Инспекция от {day} старше предоплаты от {deposit}; запишите ту, что сделана после неё</translation>
    </message>
    <message>
        <source>The order has no delivery address</source>
        <translation>В заказе не указан адрес доставки</translation>
    </message>
    <message>
        <source>The payee “{name}” does not match the supplier&apos;s name</source>
        <translation>Имя получателя «{name}» не совпадает с поставщиком</translation>
    </message>
    <message>
        <source>The payee&apos;s details were asked for anew through the site&apos;s messenger</source>
        <translation>Данные получателя запрошены заново через мессенджер сайта</translation>
    </message>
    <message>
        <source>The ready notice of {day} is older than the deposit of {deposit}; enter the notice received after it</source>
        <translation>Извещение о готовности от {day} старше предоплаты от {deposit}; введите извещение, пришедшее после неё</translation>
    </message>
    <message>
        <source>The receipt cannot be confirmed: {fact}</source>
        <translation>Получение нельзя подтвердить: {fact}</translation>
    </message>
    <message>
        <source>The sampling plan refuses the lot of {day}: too many defects</source>
        <translation>По плану выборки партия от {day} забракована: слишком много дефектов</translation>
    </message>
    <message>
        <source>The site&apos;s secure payment cannot be used, or was refused</source>
        <translation>Безопасный платёж сайта недоступен или в нём отказано</translation>
    </message>
    <message>
        <source>The supplier has not given a ready notice</source>
        <translation>Поставщик не известил о готовности товара</translation>
    </message>
    <message>
        <source>The supplier was named “{before}” when the account was checked and is now named “{now}”: check the account again</source>
        <translation>При проверке счёта поставщик назывался «{before}», а теперь — «{now}»: проверьте счёт ещё раз</translation>
    </message>
    <message>
        <source>The supplier&apos;s membership is not recorded; that always needs a reason</source>
        <translation>Уровень участника поставщика не записан; для этого всегда нужна причина</translation>
    </message>
    <message>
        <source>The supplier&apos;s status on the site was looked at</source>
        <translation>Статус поставщика на сайте проверен</translation>
    </message>
    <message>
        <source>This condition is met; there is nothing to waive</source>
        <translation>Условие выполнено, снимать нечего</translation>
    </message>
    <message>
        <source>This condition is never waived: {fact}</source>
        <translation>Это условие не снимается: {fact}</translation>
    </message>
    <message>
        <source>You have not confirmed that “{name}” is the supplier</source>
        <translation>Вы не подтвердили, что «{name}» — это поставщик</translation>
    </message>
    <message>
        <source>{percent} % is paid before production; that needs a reason</source>
        <translation>{percent} % платится до изготовления товара; нужна причина</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>The deposit is not paid yet; production starts after it</source>
        <translation>Предоплата ещё не внесена; производство начинается после неё</translation>
    </message>
    <message>
        <source>The inspection of {day} is older than the deposit of {deposit}</source>
        <translation>Инспекция от {day} старше предоплаты от {deposit}</translation>
    </message>
    <message>
        <source>The ready notice of {day} is older than the deposit of {deposit}</source>
        <translation>Извещение о готовности от {day} старше предоплаты от {deposit}</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Payments to a personal account are refused.</source>
        <translation>Платежи на личный счёт не допускаются.</translation>
    </message>
    <message>
        <source>The checked account belongs to “{name}”; add the other account and check it</source>
        <translation>Проверенный счёт принадлежит «{name}»; добавьте другой счёт и проверьте его</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>An inspection passed</source>
        <translation>Инспекция пройдена</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Goods off the line may have many defects</source>
        <translation>В готовом товаре может быть много дефектов</translation>
    </message>
    <message>
        <source>Mass production may not reach your quality standard</source>
        <translation>Серийное производство может не дать нужного качества</translation>
    </message>
    <message>
        <source>Money has left as an incident</source>
        <translation>Деньги уже ушли как инцидент</translation>
    </message>
    <message>
        <source>Money may be asked to a personal account</source>
        <translation>Деньги могут попросить перевести на личный счёт</translation>
    </message>
    <message>
        <source>No account is checked</source>
        <translation>Счёт не проверен</translation>
    </message>
    <message>
        <source>No care for packaging or container loading</source>
        <translation>Небрежная упаковка или погрузка контейнера</translation>
    </message>
    <message>
        <source>No inspection counts yet</source>
        <translation>Зачтённой инспекции ещё нет</translation>
    </message>
    <message>
        <source>No packing and loading requirements are written for the factory</source>
        <translation>Требования к упаковке и погрузке для фабрики не написаны</translation>
    </message>
    <message>
        <source>No quality requirements are written for the factory</source>
        <translation>Требования к качеству для фабрики не написаны</translation>
    </message>
    <message>
        <source>No sample is approved</source>
        <translation>Образец не одобрен</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Packing requirements are written, cartons were opened</source>
        <translation>Требования к упаковке написаны, коробки вскрывались</translation>
    </message>
    <message>
        <source>Packing requirements are written, no carton was opened yet</source>
        <translation>Требования к упаковке написаны, коробки ещё не вскрывались</translation>
    </message>
    <message>
        <source>Quality requirements go to the factory</source>
        <translation>Требования к качеству передаются фабрике</translation>
    </message>
    <message>
        <source>Taken on with a reason</source>
        <translation>Принят с обоснованием</translation>
    </message>
    <message>
        <source>Taken on with a reason on {day}</source>
        <translation>Принят с обоснованием {day}</translation>
    </message>
    <message>
        <source>The factory cannot make a sample before production</source>
        <translation>Фабрика не может сделать образец до производства</translation>
    </message>
    <message>
        <source>The inspection failed</source>
        <translation>Инспекция не пройдена</translation>
    </message>
    <message>
        <source>The sample is approved</source>
        <translation>Образец одобрен</translation>
    </message>
    <message>
        <source>The supplier may vanish with the deposit</source>
        <translation>Поставщик может исчезнуть с предоплатой</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Снят с обоснованием</translation>
    </message>
</context>
</TS>
