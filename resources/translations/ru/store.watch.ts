<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Watch</name>
    <message>
        <source>{file} is not in its place any more: it was moved, renamed or deleted. Nothing was saved. Save a copy of what is open, or put the file back.</source>
        <translation>Файла {file} больше нет на месте: его переместили, переименовали или удалили. Ничего не сохранено. Сохраните копию открытого или верните файл на место.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while it was open here. Nothing was saved. Open the file again to see what it holds now; the backups hold what it held before.</source>
        <translation>Файл {file} изменён другой программой, пока был открыт здесь. Ничего не сохранено. Откройте файл заново, чтобы увидеть, что в нём теперь; прежнее содержимое есть в резервных копиях.</translation>
    </message>
    <message>
        <source>{file} was replaced by another file while it was open here. Nothing was saved. Save a copy of what is open, or open the file again.</source>
        <translation>Файл {file} подменён другим файлом, пока был открыт здесь. Ничего не сохранено. Сохраните копию открытого или откройте файл заново.</translation>
    </message>
</context>
</TS>
