<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Numbers</name>
    <message>
        <source>Enter a number.</source>
        <translation>Введите число.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write it like {example}.</source>
        <translation>«{text}» можно понять двояко: пишите так: {example}.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write {small} or {large}.</source>
        <translation>«{text}» можно прочитать двояко: напишите {small} или {large}.</translation>
    </message>
    <message>
        <source>“{text}” has too many decimals: at most {places}.</source>
        <translation>«{text}»: слишком много знаков после запятой, не более {places}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write it like {example}.</source>
        <translation>«{text}» — не число: пишите так: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is too large: at most {count} digits before the point.</source>
        <translation>«{text}» слишком велико: не более {count} цифр до запятой.</translation>
    </message>
    <message>
        <source>“{text}” must be a whole number.</source>
        <translation>«{text}» должно быть целым числом.</translation>
    </message>
</context>
</TS>
