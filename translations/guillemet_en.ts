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
    <message numerus="yes">
        <source>Correct the text at %n place(s)</source>
        <translation>
            <numerusform>Correct the text at %n place</numerusform>
            <numerusform>Correct the text at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s) of a paragraph</source>
        <translation>
            <numerusform>Accept %n suggestion of a paragraph</numerusform>
            <numerusform>Accept %n suggestions of a paragraph</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message numerus="yes">
        <source>Agree on %n annotation(s) that all have alike</source>
        <translation>
            <numerusform>Agree on %n annotation that all have alike</numerusform>
            <numerusform>Agree on %n annotations that all have alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n annotation(s) by majority</source>
        <translation>
            <numerusform>Agree on %n annotation by majority</numerusform>
            <numerusform>Agree on %n annotations by majority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n annotation(s) that both have alike</source>
        <translation>
            <numerusform>Agree on %n annotation that both have alike</numerusform>
            <numerusform>Agree on %n annotations that both have alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message numerus="yes">
        <source>Agree on %n annotation(s)</source>
        <translation>
            <numerusform>Agree on %n annotation</numerusform>
            <numerusform>Agree on %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paragraph(s) of it stand in “%2” too (%3 % of its words).</source>
        <translation>
            <numerusform>%1: %n paragraph of it stands in “%2” too (%3 % of its words).</numerusform>
            <numerusform>%1: %n paragraphs of it stand in “%2” too (%3 % of its words).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>B begins %n character(s) earlier</source>
        <translation>
            <numerusform>B begins %n character earlier</numerusform>
            <numerusform>B begins %n characters earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B begins %n character(s) later</source>
        <translation>
            <numerusform>B begins %n character later</numerusform>
            <numerusform>B begins %n characters later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B ends %n character(s) earlier</source>
        <translation>
            <numerusform>B ends %n character earlier</numerusform>
            <numerusform>B ends %n characters earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B ends %n character(s) later</source>
        <translation>
            <numerusform>B ends %n character later</numerusform>
            <numerusform>B ends %n characters later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::AnnotationPanel</name>
    <message numerus="yes">
        <source>? Only what is unsure (%n)</source>
        <translation>
            <numerusform>? Only what is unsure (%n)</numerusform>
            <numerusform>? Only what is unsure (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::BulkAgreementDialog</name>
    <message numerus="yes">
        <source>%n annotation(s), cues and sources with their quotations:</source>
        <translation>
            <numerusform>%n annotation, cues and sources with their quotations:</numerusform>
            <numerusform>%n annotations, cues and sources with their quotations:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Agree on %n</source>
        <translation>
            <numerusform>&amp;Agree on %n</numerusform>
            <numerusform>&amp;Agree on %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::CorrectionController</name>
    <message numerus="yes">
        <source>%n annotation(s) went with their words. Undo brings them back.</source>
        <translation>
            <numerusform>%n annotation went with its words. Undo brings it back.</numerusform>
            <numerusform>%n annotations went with their words. Undo brings them back.</numerusform>
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
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsure</numerusform>
            <numerusform>%n unsure</numerusform>
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
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of it stand in “%1” too (%2 % of its words)</source>
        <translation>
            <numerusform>%n paragraph of it stands in “%1” too (%2 % of its words)</numerusform>
            <numerusform>%n paragraphs of it stand in “%1” too (%2 % of its words)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsure</numerusform>
            <numerusform>%n unsure</numerusform>
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
    <name>Guillemet::ExportController</name>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n article exported to %1.</numerusform>
            <numerusform>%n articles exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::ExportDialog</name>
    <message numerus="yes">
        <source>All %n article(s)</source>
        <translation>
            <numerusform>All %n article</numerusform>
            <numerusform>All %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n article(s) selected in the list</source>
        <translation>
            <numerusform>The %n article selected in the list</numerusform>
            <numerusform>The %n articles selected in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::FileController</name>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…and %n more.</numerusform>
            <numerusform>…and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::FindingModel</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::HistoryController</name>
    <message numerus="yes">
        <source>%n annotation(s) did not come back: their tag was deleted since.</source>
        <translation>
            <numerusform>%n annotation did not come back: its tag was deleted since.</numerusform>
            <numerusform>%n annotations did not come back: their tag was deleted since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::HistoryModel</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::ImportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s)</source>
        <comment>format</comment>
        <translation>
            <numerusform>%1: %n file</numerusform>
            <numerusform>%1: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Positions count %1: %n article(s)</source>
        <translation>
            <numerusform>Positions count %1: %n article</numerusform>
            <numerusform>Positions count %1: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) where the file says, proved by the text it records</source>
        <translation>
            <numerusform>%n stands where the file says, proved by the text it records</numerusform>
            <numerusform>%n stand where the file says, proved by the text it records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be proved: the file does not record the text</source>
        <translation>
            <numerusform>%n cannot be proved: the file does not record the text</numerusform>
            <numerusform>%n cannot be proved: the file does not record the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood elsewhere and were put where their text is</source>
        <translation>
            <numerusform>%n stood elsewhere and were put where their text is</numerusform>
            <numerusform>%n stood elsewhere and were put where their text is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no place in the text and are left out</source>
        <translation>
            <numerusform>%n have no place in the text and are left out</numerusform>
            <numerusform>%n have no place in the text and are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n article imported</numerusform>
            <numerusform>%n articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the project already</source>
        <translation>
            <numerusform>%n were in the project already</numerusform>
            <numerusform>%n were in the project already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were here</source>
        <translation>
            <numerusform>%n left as they were here</numerusform>
            <numerusform>%n left as they were here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::LossTree</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
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
    <name>Guillemet::MergeReportDialog</name>
    <message numerus="yes">
        <source>%n conflict(s); what is here was kept:</source>
        <translation>
            <numerusform>%n conflict; what is here was kept:</numerusform>
            <numerusform>%n conflicts; what is here was kept:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::OccurrenceModel</name>
    <message numerus="yes">
        <source>%1, %n place(s)</source>
        <translation>
            <numerusform>%1, %n place</numerusform>
            <numerusform>%1, %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::OccurrencesDialog</name>
    <message numerus="yes">
        <source>%1 of %n place(s) ticked</source>
        <translation>
            <numerusform>%1 of %n place ticked</numerusform>
            <numerusform>%1 of %n places ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” as %2 at %n place(s)</source>
        <translation>
            <numerusform>Tag “%1” as %2 at %n place</numerusform>
            <numerusform>Tag “%1” as %2 at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag %2 of “%1” at %n place(s)</source>
        <translation>
            <numerusform>Remove the tag %2 of “%1” at %n place</numerusform>
            <numerusform>Remove the tag %2 of “%1” at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tag of “%1” to %2 at %n place(s)</source>
        <translation>
            <numerusform>Change the tag of “%1” to %2 at %n place</numerusform>
            <numerusform>Change the tag of “%1” to %2 at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the country of “%1” at %n place(s)</source>
        <translation>
            <numerusform>Set the country of “%1” at %n place</numerusform>
            <numerusform>Set the country of “%1” at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the speaker of “%1” at %n place(s)</source>
        <translation>
            <numerusform>Set the speaker of “%1” at %n place</numerusform>
            <numerusform>Set the speaker of “%1” at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::OriginalDialog</name>
    <message numerus="yes">
        <source>%n place(s) corrected. What went is struck through, what came is underlined; a click on a number goes there.</source>
        <translation>
            <numerusform>%n place corrected. What went is struck through, what came is underlined; a click on a number goes there.</numerusform>
            <numerusform>%n places corrected. What went is struck through, what came is underlined; a click on a number goes there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::OverviewBar</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) to decide</source>
        <translation>
            <numerusform>%n quotation to decide</numerusform>
            <numerusform>%n quotations to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to check</source>
        <translation>
            <numerusform>%n finding to check</numerusform>
            <numerusform>%n findings to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>%n search hit</numerusform>
            <numerusform>%n search hits</numerusform>
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
    <name>Guillemet::ReviewPanel</name>
    <message numerus="yes">
        <source>Everything of these two is decided. %1 has %n more that nobody has decided on: N goes to it.</source>
        <translation>
            <numerusform>Everything of these two is decided. %1 has %n more that nobody has decided on: N goes to it.</numerusform>
            <numerusform>Everything of these two is decided. %1 has %n more that nobody has decided on: N goes to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::SameSpeakerOffer</name>
    <message numerus="yes">
        <source>%n other quotation(s)</source>
        <translation>
            <numerusform>%n other quotation</numerusform>
            <numerusform>%n other quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::SameWordsOffer</name>
    <message numerus="yes">
        <source>%n other place(s)</source>
        <translation>
            <numerusform>%n other place</numerusform>
            <numerusform>%n other places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged at %n more place(s).</source>
        <translation>
            <numerusform>Tagged at %n more place.</numerusform>
            <numerusform>Tagged at %n more places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::SendDialog</name>
    <message numerus="yes">
        <source>&amp;Write File with %n Article(s)…</source>
        <translation>
            <numerusform>&amp;Write File with %n Article…</numerusform>
            <numerusform>&amp;Write File with %n Articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::Session</name>
    <message numerus="yes">
        <source>%n annotation(s) of other articles were changed since then, and stay as they are.</source>
        <translation>
            <numerusform>%n annotation of other articles was changed since then, and stays as it is.</numerusform>
            <numerusform>%n annotations of other articles were changed since then, and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::SpeakerController</name>
    <message numerus="yes">
        <source>%1, in %n article(s).</source>
        <translation>
            <numerusform>%1, in %n article.</numerusform>
            <numerusform>%1, in %n articles.</numerusform>
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
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::SuggestionFilter</name>
    <message numerus="yes">
        <source>Suggestions at least %1 % sure are shown, %n hidden.</source>
        <translation>
            <numerusform>Suggestions at least %1 % sure are shown, %n hidden.</numerusform>
            <numerusform>Suggestions at least %1 % sure are shown, %n hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::TagsetDialog</name>
    <message numerus="yes">
        <source>%n annotation(s) will be changed</source>
        <translation>
            <numerusform>%n annotation will be changed</numerusform>
            <numerusform>%n annotations will be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be deleted</source>
        <translation>
            <numerusform>%n annotation will be deleted</numerusform>
            <numerusform>%n annotations will be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, in %n article(s), also those of your colleagues. You can take it back.</source>
        <translation>
            <numerusform>%1: %2, in %n article, also those of your colleagues. You can take it back.</numerusform>
            <numerusform>%1: %2, in %n articles, also those of your colleagues. You can take it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) taken over from %1. What the project has besides stays. OK carries it out.</source>
        <translation>
            <numerusform>%n tag taken over from %1. What the project has besides stays. OK carries it out.</numerusform>
            <numerusform>%n tags taken over from %1. What the project has besides stays. OK carries it out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::TagsetEditing</name>
    <message numerus="yes">
        <source>%n annotation(s) were changed since then, and stay as they are.</source>
        <translation>
            <numerusform>%n annotation was changed since then, and stays as it is.</numerusform>
            <numerusform>%n annotations were changed since then, and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::TeamController</name>
    <message numerus="yes">
        <source>%n article(s) written to %1. Send this file.</source>
        <translation>
            <numerusform>%n article written to %1. Send this file.</numerusform>
            <numerusform>%n articles written to %1. Send this file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::WorkflowController</name>
    <message numerus="yes">
        <source>%n remark(s) are to be settled first.</source>
        <translation>
            <numerusform>%n remark is to be settled first.</numerusform>
            <numerusform>%n remarks are to be settled first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonRecords</name>
    <message numerus="yes">
        <source>%n prediction(s) of a model are left out.</source>
        <translation>
            <numerusform>%n prediction of a model is left out.</numerusform>
            <numerusform>%n predictions of a model are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossReport</name>
    <message numerus="yes">
        <source>whose annotations they are: %n article(s)</source>
        <translation>
            <numerusform>whose annotations they are: %n article</numerusform>
            <numerusform>whose annotations they are: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>title, author, site, date or language: %n article(s)</source>
        <translation>
            <numerusform>title, author, site, date or language: %n article</numerusform>
            <numerusform>title, author, site, date or language: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what is known of speakers besides their names: %n speaker(s)</source>
        <translation>
            <numerusform>what is known of speakers besides their names: %n speaker</numerusform>
            <numerusform>what is known of speakers besides their names: %n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>white space of the text as it was: %n article(s)</source>
        <translation>
            <numerusform>white space of the text as it was: %n article</numerusform>
            <numerusform>white space of the text as it was: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that they are suggestions, how sure and why: %n annotation(s)</source>
        <translation>
            <numerusform>that they are suggestions, how sure and why: %n annotation</numerusform>
            <numerusform>that they are suggestions, how sure and why: %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut at line ends: %n annotation(s)</source>
        <translation>
            <numerusform>cut at line ends: %n annotation</numerusform>
            <numerusform>cut at line ends: %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what is no part of a quotation: %n annotation(s)</source>
        <translation>
            <numerusform>what is no part of a quotation: %n annotation</numerusform>
            <numerusform>what is no part of a quotation: %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>white space at their edges: %n annotation(s)</source>
        <translation>
            <numerusform>white space at their edges: %n annotation</numerusform>
            <numerusform>white space at their edges: %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut into one for each fragment: %n annotation(s)</source>
        <translation>
            <numerusform>cut into one for each fragment: %n annotation</numerusform>
            <numerusform>cut into one for each fragment: %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out because they overlap others: %n annotation(s)</source>
        <translation>
            <numerusform>left out because they overlap others: %n annotation</numerusform>
            <numerusform>left out because they overlap others: %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>links of quotations to sources, cues and each other: %n link(s)</source>
        <translation>
            <numerusform>links of quotations to sources, cues and each other: %n link</numerusform>
            <numerusform>links of quotations to sources, cues and each other: %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>types, speakers, country codes, notes: %n value(s)</source>
        <translation>
            <numerusform>types, speakers, country codes, notes: %n value</numerusform>
            <numerusform>types, speakers, country codes, notes: %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n role(s) were not given by an owner of this project; they were left out.</source>
        <translation>
            <numerusform>%n role was not given by an owner of this project; it was left out.</numerusform>
            <numerusform>%n roles were not given by an owner of this project; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) were not given by a reviewer of this project; they were left out.</source>
        <translation>
            <numerusform>%n verdict was not given by a reviewer of this project; it was left out.</numerusform>
            <numerusform>%n verdicts were not given by a reviewer of this project; they were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetFormat</name>
    <message numerus="yes">
        <source>… (cut: %n characters)</source>
        <translation>
            <numerusform>… (cut: %n character)</numerusform>
            <numerusform>… (cut: %n characters)</numerusform>
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
    <message numerus="yes">
        <source>%n link(s) lead to nothing, or to something with another tag.</source>
        <translation>
            <numerusform>%n link leads to nothing, or to something with another tag.</numerusform>
            <numerusform>%n links lead to nothing, or to something with another tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n dead link(s)</source>
        <translation>
            <numerusform>Remove %n dead link</numerusform>
            <numerusform>Remove %n dead links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message numerus="yes">
        <source>the file ends early, after %n byte(s)</source>
        <translation>
            <numerusform>the file ends early, after %n byte</numerusform>
            <numerusform>the file ends early, after %n bytes</numerusform>
        </translation>
    </message>
</context>
</TS>
