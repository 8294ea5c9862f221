<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Fonts</name>
    <message>
        <source>The character “{character}” (U+{code}) in “{excerpt}”, position {position}, cannot be printed: no font of this program has it. Write it differently.</source>
        <translation>Символ «{character}» (U+{code}) в «{excerpt}», позиция {position}, нельзя напечатать: его нет ни в одном шрифте программы. Напишите иначе.</translation>
    </message>
</context>
</TS>
