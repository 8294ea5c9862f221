<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>BadgesView</name>
    <message>
        <source>Badges choose whom you check further, never whom you pay.</source>
        <translation>По значкам выбирают, кого проверять дальше, а не кому платить.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>How many do you need?</source>
        <translation>Сколько вам нужно?</translation>
    </message>
    <message>
        <source>How many you need</source>
        <translation>Сколько вам нужно</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
</context>
<context>
    <name>DepositView</name>
    <message>
        <source>A transfer is the supplier&apos;s as soon as it arrives. What is paid for an order on the platform is held there until shipment; a claim must be made in time.</source>
        <translation>Перевод принадлежит поставщику сразу по приходу. Оплату заказа на площадке она держит до отгрузки; претензию надо подать в срок.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>Find a term in any language</source>
        <translation>Термин на любом языке</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Нет термина с такими словами.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Show in the list of rules</source>
        <translation>Показать в списке правил</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
</context>
<context>
    <name>JourneyMap</name>
    <message>
        <source>The journey from account to feedback</source>
        <translation>Путь от учётной записи до отзыва</translation>
    </message>
</context>
<context>
    <name>JourneyView</name>
    <message>
        <source>Go to the page: {page}</source>
        <translation>Перейти на страницу: {page}</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>The commands of a page are listed once it has been opened.</source>
        <translation>Команды страницы появляются здесь после её открытия.</translation>
    </message>
</context>
<context>
    <name>MethodsView</name>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
</context>
<context>
    <name>RisksView</name>
    <message>
        <source>In the program</source>
        <translation>В программе</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Goes to the page {page}</source>
        <translation>Переходит на страницу {page}</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>Read on {day}</source>
        <translation>Прочитано {day}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Show in the program</source>
        <translation>Показать в программе</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Value in use</source>
        <translation>Действующее значение</translation>
    </message>
    <message>
        <source>What holds today</source>
        <translation>Что верно сейчас</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Both sources</source>
        <translation>Оба источника</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>No rule has these words. Clear the search or a filter.</source>
        <translation>Нет правила с такими словами. Очистите поиск или фильтр.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Искать правило</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Показать все правила</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
</context>
<context>
    <name>SecurityView</name>
    <message>
        <source>Is this link genuine?</source>
        <translation>Настоящая ли это ссылка?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Link to be checked</source>
        <translation>Проверяемая ссылка</translation>
    </message>
    <message>
        <source>Paste a link; it is not opened</source>
        <translation>Вставьте ссылку; она не открывается</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>На что смотреть</translation>
    </message>
</context>
</TS>
