<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Allowed</name>
    <message>
        <source>{table}:{row}, {column}: “{value}” is not a valid value.</source>
        <translation>{table}:{row}, {column}: значения «{value}» здесь быть не может.</translation>
    </message>
</context>
<context>
    <name>HalfWritten</name>
    <message>
        <source>{file} was only half-saved: its previous content is in {journal} next to it. Do not copy or move either of them. Free some space or check the disk, then open the file again to restore it.</source>
        <translation>Сохранить в {file} не удалось, и файл записан наполовину: то, что в нём было, лежит рядом в {journal}. Не копируйте и не перемещайте ни тот, ни другой. Освободите место или проверьте диск, затем откройте файл снова: в нём будет всё, что было раньше.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>Файл {file} — база данных другой программы.</translation>
    </message>
    <message>
        <source>{file} is damaged: it ends after {size} of {whole} bytes.</source>
        <translation>Файл {file} повреждён: он обрывается после {size} из {whole} байт.</translation>
    </message>
    <message>
        <source>{file} is damaged: its schema version is missing.</source>
        <translation>Файл {file} повреждён: в нём не указана схема.</translation>
    </message>
    <message>
        <source>{file} is not a sourcing file.</source>
        <translation>{file} — не файл закупок.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Sourcing Desk (schema {version}). Update the program to open it.</source>
        <translation>Файл {file} записан более новой версией программы (схема {version}). Обновите программу, чтобы открыть его.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>the lock note does not say by whom</source>
        <translation>кем, в записке рядом с файлом не указано</translation>
    </message>
    <message>
        <source>{file} is open in another window or command under another name: it is a hard link. Close it there first.</source>
        <translation>{file} открыт в другом окне или команде под другим именем: это жёсткая ссылка. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>{file} is open in another window or command: {holder}.</source>
        <translation>Файл {file} открыт в другом окне или командой: {holder}.</translation>
    </message>
    <message>
        <source>{file} seems to be open on another computer: {holder}. If it is not open there any more, open it anyway.</source>
        <translation>Файл {file}, похоже, открыт на другом компьютере: {holder}. Если он там уже закрыт, откройте его всё равно.</translation>
    </message>
    <message>
        <source>{user} on {host}, process {process}, since {since}</source>
        <translation>{user} на компьютере {host}, процесс {process}, с {since}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>This file is stored in an unsafe location, a folder that {service} synchronises: it may be uploaded half-saved, or replaced by an older version. Keep it in a local folder of this computer, and only its backups there.</source>
        <translation>Этот файл хранится в ненадёжном месте: папку синхронизирует {service}. Он может быть отправлен недописанным или заменён более старой версией. Храните его в обычной папке этого компьютера, а там — только резервные копии.</translation>
    </message>
    <message>
        <source>This file is stored on a network drive: a lost connection may damage it, and two computers may open it at once. Keep it on this computer, and only its backups there.</source>
        <translation>Этот файл лежит на сетевом диске: обрыв связи может его повредить, и его могут открыть сразу два компьютера. Храните его на этом компьютере, а там — только резервные копии.</translation>
    </message>
    <message>
        <source>This file is stored on a removable drive: if the drive is unplugged too early, the file may be damaged. Keep it on this computer, and only its backups there.</source>
        <translation>Этот файл лежит на съёмном диске: если вынуть диск слишком рано, файл может быть повреждён. Храните его на этом компьютере, а там — только резервные копии.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The copy {file} is incomplete.</source>
        <translation>В копии {file} есть не всё, что должно быть.</translation>
    </message>
</context>
<context>
    <name>Reserved</name>
    <message>
        <source>{file} is a name reserved for a sourcing file or its backups. Choose another name.</source>
        <translation>Имя {file} нужно файлу закупок или его резервным копиям. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{file} is a sourcing file and is never overwritten. Choose another name.</source>
        <translation>{file} — файл закупок: поверх него ничего не записывается. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>SideFiles</name>
    <message>
        <source>{file} is damaged, both with and without the journal next to it.</source>
        <translation>Файл {file} повреждён и с журналом рядом с ним, и без него.</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>Row {row} of {table} belongs to a {parent} that does not exist.</source>
        <translation>Строка {row} таблицы {table} ссылается на запись {parent}, которой нет.</translation>
    </message>
    <message>
        <source>SQLite finds: {text}</source>
        <translation>SQLite сообщает: {text}</translation>
    </message>
    <message>
        <source>The database cannot be read to its end.</source>
        <translation>Базу данных не удаётся прочитать до конца.</translation>
    </message>
    <message>
        <source>The end of the history was changed or cut off.</source>
        <translation>Конец истории изменений подправлен или обрезан.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing or altered.</source>
        <translation>Объект {kind} {name} отсутствует или изменён.</translation>
    </message>
    <message>
        <source>The {kind} {name} was not made by Sourcing Desk.</source>
        <translation>Объект {kind} {name} создан не программой Sourcing Desk.</translation>
    </message>
    <message>
        <source>{table} has {are} rows where {must} were written.</source>
        <translation>В таблице {table} строк: {are}, а записано было {must}.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>{file} is no longer in its place: it was moved, renamed or deleted. Nothing was saved. Save a copy of what is open, or put the file back.</source>
        <translation>Файла {file} больше нет на месте: его переместили, переименовали или удалили. Ничего не сохранено. Сохраните копию открытого или верните файл на место.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while it was open here. Nothing was saved. Open the file again to see its current content; its previous content is in the backups.</source>
        <translation>Файл {file} изменён другой программой, пока был открыт здесь. Ничего не сохранено. Откройте файл заново, чтобы увидеть, что в нём теперь; прежнее содержимое есть в резервных копиях.</translation>
    </message>
    <message>
        <source>{file} was replaced by another file while it was open here. Nothing was saved. Save a copy of what is open, or open the file again.</source>
        <translation>Файл {file} подменён другим файлом, пока был открыт здесь. Ничего не сохранено. Сохраните копию открытого или откройте файл заново.</translation>
    </message>
</context>
</TS>
