<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>Accept %n annotation(s)</source>
        <translation>
            <numerusform>Accept %n annotation</numerusform>
            <numerusform>Accept %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n suggestion(s)</source>
        <translation>
            <numerusform>Accept the last suggestion</numerusform>
            <numerusform>Accept all %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>Remove %n annotation</numerusform>
            <numerusform>Remove %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n annotation(s)</source>
        <translation>
            <numerusform>Reject %n annotation</numerusform>
            <numerusform>Reject %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject all %n suggestion(s)</source>
        <translation>
            <numerusform>Reject the last suggestion</numerusform>
            <numerusform>Reject all %n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::ArticleOpener</name>
    <message numerus="yes">
        <source>…and %n more file(s) that could not be read.</source>
        <translation>
            <numerusform>…and %n more file that could not be read.</numerusform>
            <numerusform>…and %n more files that could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::DocumentDelegate</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::DocumentModel</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::DocumentPanel</name>
    <message numerus="yes">
        <source>Remove %n article(s) from the project…</source>
        <translation>
            <numerusform>Remove %n article from the project…</numerusform>
            <numerusform>Remove %n articles from the project…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %n article(s)</source>
        <translation>
            <numerusform>&amp;The only article</numerusform>
            <numerusform>&amp;All %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::FileController</name>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n article exported to %1.</numerusform>
            <numerusform>%n articles exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::MainWindow</name>
    <message numerus="yes">
        <source>Remove %n article(s) from the project, with everybody&apos;s annotations on them? The files they came from stay. This cannot be undone.</source>
        <translation>
            <numerusform>Remove %n article from the project, with everybody&apos;s annotations on it? The file it came from stays. This cannot be undone.</numerusform>
            <numerusform>Remove %n articles from the project, with everybody&apos;s annotations on them? The files they came from stay. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::PropertiesDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::StatusLine</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country mention(s)</source>
        <translation>
            <numerusform>%n country mention</numerusform>
            <numerusform>%n country mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message numerus="yes">
        <source>%n word(s) in quotation marks belong to no quotation: a title, or something somebody said?</source>
        <translation>
            <numerusform>%n word in quotation marks belongs to no quotation: a title, or something somebody said?</numerusform>
            <numerusform>%n words in quotation marks belong to no quotation: a title, or something somebody said?</numerusform>
        </translation>
    </message>
</context>
</TS>
