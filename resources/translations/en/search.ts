<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>LogPane</name>
    <message numerus="yes">
        <source>%n search(es) moved to the Bin</source>
        <translation>
            <numerusform>%n search moved to the Bin</numerusform>
            <numerusform>%n searches moved to the Bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) restored</source>
        <translation>
            <numerusform>%n search restored</numerusform>
            <numerusform>%n searches restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n queued search(es)</source>
        <translation>
            <numerusform>Open %n queued search</numerusform>
            <numerusform>Open %n queued searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedsTab</name>
    <message numerus="yes">
        <source>%n need(s) moved to the Bin</source>
        <translation>
            <numerusform>%n need moved to the Bin</numerusform>
            <numerusform>%n needs moved to the Bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) restored</source>
        <translation>
            <numerusform>%n need restored</numerusform>
            <numerusform>%n needs restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message numerus="yes">
        <source>%n request(s) moved to the Bin</source>
        <translation>
            <numerusform>%n request moved to the Bin</numerusform>
            <numerusform>%n requests moved to the Bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) restored</source>
        <translation>
            <numerusform>%n request restored</numerusform>
            <numerusform>%n requests restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysToFind</name>
    <message numerus="yes">
        <source>%n buying request(s)</source>
        <translation>
            <numerusform>%n buying request</numerusform>
            <numerusform>%n buying requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es)</source>
        <translation>
            <numerusform>%n search</numerusform>
            <numerusform>%n searches</numerusform>
        </translation>
    </message>
</context>
</TS>
