<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>KeyRules</name>
    <message>
        <source>Alt with this key opens menus. Use Ctrl, or Ctrl with Shift.</source>
        <translation>Alt с этой клавишей открывает меню. Возьмите Ctrl или Ctrl с Shift.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type letters on many keyboards. Leave one of them out.</source>
        <translation>Ctrl и Alt вместе на многих клавиатурах печатают буквы. Уберите одну из них.</translation>
    </message>
    <message>
        <source>Input methods for Chinese use these keys. Choose others.</source>
        <translation>Эти клавиши нужны для ввода китайского текста. Выберите другие.</translation>
    </message>
    <message>
        <source>Other keyboard layouts lack this letter. Switch to English and press it again.</source>
        <translation>В других раскладках этой буквы нет. Переключитесь на английскую и нажмите ещё раз.</translation>
    </message>
    <message>
        <source>Text fields, lists and tabs use these keys. Choose others.</source>
        <translation>Эти клавиши нужны полям, спискам и вкладкам. Выберите другие.</translation>
    </message>
    <message>
        <source>This key belongs to the system. Use Ctrl, or Ctrl with Shift.</source>
        <translation>Эта клавиша принадлежит системе. Возьмите Ctrl или Ctrl с Shift.</translation>
    </message>
    <message>
        <source>Typing needs this key. Hold Ctrl with it, or use a function key.</source>
        <translation>Эта клавиша нужна для набора текста. Нажмите её вместе с Ctrl или возьмите функциональную клавишу.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Brand words</source>
        <translation>Слова-бренды</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Язык и оформление</translation>
    </message>
    <message>
        <source>Length of letters</source>
        <translation>Длина писем</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
</context>
</TS>
