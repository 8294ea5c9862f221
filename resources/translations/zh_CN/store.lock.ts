<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lock</name>
    <message>
        <source>the note beside it does not say by whom</source>
        <translation>旁边的占用记录没有写明是谁</translation>
    </message>
    <message>
        <source>{file} is open in another window or command under another name: it is a hard link. Close it there first.</source>
        <translation>{file} 已在另一个窗口或命令中以另一名称打开：它是硬链接。请先在那里关闭它。</translation>
    </message>
    <message>
        <source>{file} is open in another window or command: {holder}.</source>
        <translation>{file} 已在另一窗口或命令中打开：{holder}。</translation>
    </message>
    <message>
        <source>{file} seems to be open on another computer: {holder}. If it is not open there any more, open it anyway.</source>
        <translation>{file} 似乎正在另一台电脑上打开：{holder}。如果那边已经关闭，可以仍然打开。</translation>
    </message>
    <message>
        <source>{user} on {host}, process {process}, since {since}</source>
        <translation>{host} 上的 {user}，进程 {process}，自 {since} 起</translation>
    </message>
</context>
</TS>
