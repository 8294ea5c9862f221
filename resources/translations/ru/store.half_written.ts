<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>HalfWritten</name>
    <message>
        <source>{file} could not be saved to and is half-written: what it held before is in {journal} beside it. Copy or move neither of them. Free some space, or see to the disk; then open the file again, and it is as it was before.</source>
        <translation>Сохранить в {file} не удалось, и файл записан наполовину: то, что в нём было, лежит рядом в {journal}. Не копируйте и не перемещайте ни тот, ни другой. Освободите место или проверьте диск, затем откройте файл снова: в нём будет всё, что было раньше.</translation>
    </message>
</context>
</TS>
