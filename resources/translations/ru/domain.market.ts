<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Market</name>
    <message>
        <source>The search address is too long: use fewer words.</source>
        <translation>Адрес поиска слишком длинный: уменьшите число слов.</translation>
    </message>
    <message>
        <source>There is no market “{name}”. Choose one of: {known}</source>
        <translation>Площадки «{name}» нет. Выберите одну из: {known}</translation>
    </message>
    <message>
        <source>Type the product to search for.</source>
        <translation>Введите искомый товар.</translation>
    </message>
    <message>
        <source>“{code}” is no country code; write two letters, such as CN</source>
        <translation>«{code}» — не код страны; напишите две буквы, например CN</translation>
    </message>
</context>
</TS>
