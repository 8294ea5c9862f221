<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BackupTexts</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinQuestion</name>
    <message numerus="yes">
        <source>%n item(s) are kept, because others depend on them.</source>
        <translation>
            <numerusform>%n thing is kept, because others depend on it.</numerusform>
            <numerusform>%n things are kept, because others depend on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n item(s) for good? This cannot be undone.</source>
        <translation>
            <numerusform>Erase %n thing for good? This cannot be undone.</numerusform>
            <numerusform>Erase %n things for good? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinSheet</name>
    <message numerus="yes">
        <source>%n item(s) erased for good</source>
        <translation>
            <numerusform>%n thing erased for good</numerusform>
            <numerusform>%n things erased for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored</source>
        <translation>
            <numerusform>%n thing restored</numerusform>
            <numerusform>%n things restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message numerus="yes">
        <source>All %n line(s) are unchanged.</source>
        <translation>
            <numerusform>The %n line is as it was written.</numerusform>
            <numerusform>All %n lines are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>%n record imported</numerusform>
            <numerusform>%n records imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) imported</source>
        <translation>
            <numerusform>%n supplier imported</numerusform>
            <numerusform>%n suppliers imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message numerus="yes">
        <source>Saved: {path} (%n letter(s))</source>
        <translation>
            <numerusform>Saved: {path} (%n letter)</numerusform>
            <numerusform>Saved: {path} (%n letters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>Not saved: %n field(s)</source>
        <translation>
            <numerusform>Not saved: %n field</numerusform>
            <numerusform>Not saved: %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message numerus="yes">
        <source>+%n column(s) hidden</source>
        <translation>
            <numerusform>+%n column hidden</numerusform>
            <numerusform>+%n columns hidden</numerusform>
        </translation>
    </message>
</context>
</TS>
