<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>QuotesPage</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) moved to the Bin</source>
        <translation>
            <numerusform>%n quote moved to the Bin</numerusform>
            <numerusform>%n quotes moved to the Bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) restored</source>
        <translation>
            <numerusform>%n quote restored</numerusform>
            <numerusform>%n quotes restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No replies yet. Waiting for %n supplier(s) since {day}.</source>
        <translation>
            <numerusform>No replies yet. Waiting for %n supplier since {day}.</numerusform>
            <numerusform>No replies yet. Waiting for %n suppliers since {day}.</numerusform>
        </translation>
    </message>
</context>
</TS>
