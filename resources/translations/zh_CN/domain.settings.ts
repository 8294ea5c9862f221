<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>KeyRules</name>
    <message>
        <source>Alt with this key opens menus. Use Ctrl, or Ctrl with Shift.</source>
        <translation>Alt 加此键用于打开菜单。请使用 Ctrl，或 Ctrl 加 Shift。</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type letters on many keyboards. Leave one of them out.</source>
        <translation>在许多键盘上，Ctrl 和 Alt 同时按下用于输入字母。请去掉其中一个。</translation>
    </message>
    <message>
        <source>Input methods for Chinese use these keys. Choose others.</source>
        <translation>中文输入法使用这些按键。请选择其他按键。</translation>
    </message>
    <message>
        <source>Other keyboard layouts lack this letter. Switch to English and press it again.</source>
        <translation>其他键盘布局没有这个字母。请切换到英文后再按一次。</translation>
    </message>
    <message>
        <source>Text fields, lists and tabs use these keys. Choose others.</source>
        <translation>文本框、列表和选项卡使用这些按键。请选择其他按键。</translation>
    </message>
    <message>
        <source>This key belongs to the system. Use Ctrl, or Ctrl with Shift.</source>
        <translation>此键归系统使用。请使用 Ctrl，或 Ctrl 加 Shift。</translation>
    </message>
    <message>
        <source>Typing needs this key. Hold Ctrl with it, or use a function key.</source>
        <translation>输入文字时需要此键。请同时按住 Ctrl，或使用功能键。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Brand words</source>
        <translation>品牌词</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Length of letters</source>
        <translation>信件长度</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
</context>
</TS>
