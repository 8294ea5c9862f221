<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Pictures</name>
    <message>
        <source>{file} has {count} megapixels, more than {most}: save it smaller and choose that.</source>
        <translation>{file}: {count} мегапикселей, больше {most}. Сохраните картинку меньшего размера и выберите её.</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB. Choose a smaller picture.</source>
        <translation>{file} больше 25 МБ. Выберите картинку поменьше.</translation>
    </message>
    <message>
        <source>{file} is no PNG or JPEG picture that can be read.</source>
        <translation>{file} — не картинка PNG или JPEG, которую можно прочитать.</translation>
    </message>
</context>
</TS>
