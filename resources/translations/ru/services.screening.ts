<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Screening</name>
    <message>
        <source>No screening list is in the file.</source>
        <translation>В файле нет проверочных списков.</translation>
    </message>
    <message>
        <source>Not screened yet.</source>
        <translation>Ещё не проверен по спискам.</translation>
    </message>
    <message>
        <source>Not the same as “{entry}” on the {list}: {reason}</source>
        <translation>Не то же, что «{entry}» в списке «{list}»: {reason}</translation>
    </message>
    <message>
        <source>Not the same as “{entry}” on your own list: {reason}</source>
        <translation>Не то же, что «{entry}» в собственном списке: {reason}</translation>
    </message>
    <message>
        <source>Screened on {day}; a list or a name has changed since: screen again.</source>
        <translation>Проверен {day}; с тех пор изменился список или название: проверьте снова.</translation>
    </message>
    <message>
        <source>The list has {count} entries, the one in the file {before}: it may be only a part. Take it in only if you know that it is whole.</source>
        <translation>В списке записей: {count}, в том, что в файле: {before}; возможно, это лишь часть. Добавляйте, только если он полный.</translation>
    </message>
    <message>
        <source>The {list} is of {day}: fetch a newer one.</source>
        <translation>{list}: дата {day}, загрузите более новый.</translation>
    </message>
    <message>
        <source>The {list} kept in the file is damaged. Take it in again.</source>
        <translation>{list} в файле повреждён. Добавьте его снова.</translation>
    </message>
    <message>
        <source>There are several lists of your own. Say which one: {names}.</source>
        <translation>Собственных списков несколько. Укажите, какой из них: {names}.</translation>
    </message>
    <message>
        <source>This list is not in the file.</source>
        <translation>Этого списка нет в файле.</translation>
    </message>
    <message>
        <source>This match is no longer in the file.</source>
        <translation>Этого совпадения больше нет в файле.</translation>
    </message>
    <message>
        <source>Your own list {name} is of {day}: take in a newer one.</source>
        <translation>Собственный список {name} датирован {day}: загрузите более новый.</translation>
    </message>
</context>
</TS>
