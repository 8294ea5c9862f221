<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Allowed</name>
    <message>
        <source>{table}:{row}, {column}: “{value}” is not a valid value.</source>
        <translation>{table}:{row}，{column}：此处不可能有值“{value}”。</translation>
    </message>
</context>
<context>
    <name>HalfWritten</name>
    <message>
        <source>{file} was only half-saved: its previous content is in {journal} next to it. Do not copy or move either of them. Free some space or check the disk, then open the file again to restore it.</source>
        <translation>{file} 未能保存，目前只写了一半：原来的内容在旁边的 {journal} 中。两个文件都不要复制或移动。请腾出空间或检查磁盘，然后重新打开文件，它会恢复原样。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>{file} is damaged: it ends after {size} of {whole} bytes.</source>
        <translation>{file} 已损坏：应有 {whole} 字节，只剩 {size} 字节。</translation>
    </message>
    <message>
        <source>{file} is damaged: its schema version is missing.</source>
        <translation>{file} 已损坏：没有注明数据结构版本。</translation>
    </message>
    <message>
        <source>{file} is not a sourcing file.</source>
        <translation>{file} 不是采购文件。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Sourcing Desk (schema {version}). Update the program to open it.</source>
        <translation>{file} 由更新版本的程序写入（架构 {version}）。请更新程序后再打开。</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>the lock note does not say by whom</source>
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
<context>
    <name>Places</name>
    <message>
        <source>This file is stored in an unsafe location, a folder that {service} synchronises: it may be uploaded half-saved, or replaced by an older version. Keep it in a local folder of this computer, and only its backups there.</source>
        <translation>此文件存放的位置不安全：该文件夹由 {service} 同步，文件可能在尚未存完时就被上传，或被较旧的版本覆盖。请把它放在本机的本地文件夹中，此处只放备份。</translation>
    </message>
    <message>
        <source>This file is stored on a network drive: a lost connection may damage it, and two computers may open it at once. Keep it on this computer, and only its backups there.</source>
        <translation>此文件位于网络驱动器上：连接中断可能损坏它，两台电脑也可能同时打开它。请把它放在本机上，那里只放备份。</translation>
    </message>
    <message>
        <source>This file is stored on a removable drive: if the drive is unplugged too early, the file may be damaged. Keep it on this computer, and only its backups there.</source>
        <translation>此文件位于可移动驱动器上：过早拔出可能损坏文件。请把它放在本机上，那里只放备份。</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The copy {file} is incomplete.</source>
        <translation>副本 {file} 的内容不完整。</translation>
    </message>
</context>
<context>
    <name>Reserved</name>
    <message>
        <source>{file} is a name reserved for a sourcing file or its backups. Choose another name.</source>
        <translation>{file} 这一名称是采购文件或其备份所需要的。请换一个名称。</translation>
    </message>
    <message>
        <source>{file} is a sourcing file and is never overwritten. Choose another name.</source>
        <translation>{file} 是采购文件：不会在其上写入任何内容。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>SideFiles</name>
    <message>
        <source>{file} is damaged, both with and without the journal next to it.</source>
        <translation>{file} 已损坏，无论是否使用旁边的日志文件。</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>Row {row} of {table} belongs to a {parent} that does not exist.</source>
        <translation>{table} 的第 {row} 行所属的 {parent} 不存在。</translation>
    </message>
    <message>
        <source>SQLite finds: {text}</source>
        <translation>SQLite 检查结果：{text}</translation>
    </message>
    <message>
        <source>The database cannot be read to its end.</source>
        <translation>数据库无法读到末尾。</translation>
    </message>
    <message>
        <source>The end of the history was changed or cut off.</source>
        <translation>历史记录的末尾被改动或截断。</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing or altered.</source>
        <translation>{kind} {name} 缺失或被改动。</translation>
    </message>
    <message>
        <source>The {kind} {name} was not made by Sourcing Desk.</source>
        <translation>{kind} {name} 不是由 Sourcing Desk 创建的。</translation>
    </message>
    <message>
        <source>{table} has {are} rows where {must} were written.</source>
        <translation>{table} 现有 {are} 行，而写入的是 {must} 行。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>{file} is no longer in its place: it was moved, renamed or deleted. Nothing was saved. Save a copy of what is open, or put the file back.</source>
        <translation>{file} 已不在原处：它被移动、重命名或删除。没有保存任何内容。请将打开的内容另存一份，或把文件放回原处。</translation>
    </message>
    <message>
        <source>{file} was changed by another program while it was open here. Nothing was saved. Open the file again to see its current content; its previous content is in the backups.</source>
        <translation>{file} 在此处打开期间被其他程序更改。没有保存任何内容。请重新打开文件查看现有内容；之前的内容在备份中。</translation>
    </message>
    <message>
        <source>{file} was replaced by another file while it was open here. Nothing was saved. Save a copy of what is open, or open the file again.</source>
        <translation>{file} 在此处打开期间被另一个文件替换。没有保存任何内容。请将打开的内容另存一份，或重新打开文件。</translation>
    </message>
</context>
</TS>
