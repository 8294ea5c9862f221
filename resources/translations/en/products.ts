<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ProductsPage</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) moved to the Bin</source>
        <translation>
            <numerusform>%n product moved to the Bin</numerusform>
            <numerusform>%n products moved to the Bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) restored</source>
        <translation>
            <numerusform>%n product restored</numerusform>
            <numerusform>%n products restored</numerusform>
        </translation>
    </message>
</context>
</TS>
