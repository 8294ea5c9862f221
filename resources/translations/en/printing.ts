<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>PrintingActions</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: {path} (%n file(s))</source>
        <translation>
            <numerusform>Saved: {path} (%n file)</numerusform>
            <numerusform>Saved: {path} (%n files)</numerusform>
        </translation>
    </message>
</context>
</TS>
