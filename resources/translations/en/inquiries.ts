<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CheckedSheet</name>
    <message numerus="yes">
        <source>%n can be sent</source>
        <translation>
            <numerusform>%n can be sent</numerusform>
            <numerusform>%n can be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are cut</source>
        <translation>
            <numerusform>%n letter is cut</numerusform>
            <numerusform>%n letters are cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are long for it</source>
        <translation>
            <numerusform>%n letter is long for it</numerusform>
            <numerusform>%n letters are long for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) checked</source>
        <translation>
            <numerusform>%n letter checked</numerusform>
            <numerusform>%n letters checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Enclosing</name>
    <message numerus="yes">
        <source>%n file(s) enclosed</source>
        <translation>
            <numerusform>%n file enclosed</numerusform>
            <numerusform>%n files enclosed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message numerus="yes">
        <source>%n inquiry(ies)</source>
        <translation>
            <numerusform>%n inquiry</numerusform>
            <numerusform>%n inquiries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InquiryActions</name>
    <message numerus="yes">
        <source>%n letter(s) moved to the Bin</source>
        <translation>
            <numerusform>%n letter moved to the Bin</numerusform>
            <numerusform>%n letters moved to the Bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) restored</source>
        <translation>
            <numerusform>%n letter restored</numerusform>
            <numerusform>%n letters restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent</source>
        <translation>
            <numerusform>%n letter sent</numerusform>
            <numerusform>%n letters sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) started</source>
        <translation>
            <numerusform>%n letter begun</numerusform>
            <numerusform>%n letters begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InquiryColumns</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message numerus="yes">
        <source>%n sent letter(s) stay as they are.</source>
        <translation>
            <numerusform>%n sent letter stays as it is.</numerusform>
            <numerusform>%n sent letters stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n letter(s): {names}.</source>
        <translation>
            <numerusform>Changes %n letter: {names}.</numerusform>
            <numerusform>Changes %n letters: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>English · %n word(s)</source>
        <translation>
            <numerusform>English · %n word</numerusform>
            <numerusform>English · %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LintCard</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct in %n letter(s)</source>
        <translation>
            <numerusform>Correct in %n letter</numerusform>
            <numerusform>Correct in %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Translate in %n letter(s)</source>
        <translation>
            <numerusform>Translate in %n letter</numerusform>
            <numerusform>Translate in %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyLetters</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>%n answer noted</numerusform>
            <numerusform>%n answers noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) say n/a for the product link</source>
        <translation>
            <numerusform>%n letter says n/a for the product link</numerusform>
            <numerusform>%n letters say n/a for the product link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message numerus="yes">
        <source>%n word(s) not in English</source>
        <translation>
            <numerusform>%n word not in English</numerusform>
            <numerusform>%n words not in English</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rewriting</name>
    <message numerus="yes">
        <source>%n reminder(s) begun</source>
        <translation>
            <numerusform>%n reminder begun</numerusform>
            <numerusform>%n reminders begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message numerus="yes">
        <source>%n letter(s) will be kept as sent.</source>
        <translation>
            <numerusform>%n letter will be kept as sent.</numerusform>
            <numerusform>%n letters will be kept as sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
