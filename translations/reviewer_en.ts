<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddFolder</name>
    <message numerus="yes">
        <source>%n pair(s) found in {0}</source>
        <translation>
            <numerusform>%n pair found in {0}</numerusform>
            <numerusform>%n pairs found in {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>Reading and aligning %n article(s)</source>
        <translation>
            <numerusform>Reading and aligning %n article</numerusform>
            <numerusform>Reading and aligning %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddingPairs</name>
    <message numerus="yes">
        <source>Adding %n pair(s)</source>
        <translation>
            <numerusform>Adding %n pair</numerusform>
            <numerusform>Adding %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDatabase</name>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>%n problem found:</numerusform>
            <numerusform>%n problems found:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseColumns</name>
    <message numerus="yes">
        <source>%n row(s), aligned as they stand. This is what the columns seem to be.</source>
        <translation>
            <numerusform>%n row, aligned as it stands. This is what the columns seem to be.</numerusform>
            <numerusform>%n rows, aligned as they stand. This is what the columns seem to be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectedArticle</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message numerus="yes">
        <source>also %n more</source>
        <translation>
            <numerusform>also %n more</numerusform>
            <numerusform>also %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n correction(s) applied in {0}</source>
        <translation>
            <numerusform>%n correction applied in {0}</numerusform>
            <numerusform>%n corrections applied in {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because they overlap</source>
        <translation>
            <numerusform>%n left out because it overlaps another</numerusform>
            <numerusform>%n left out because they overlap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>&amp;All %n article(s)</source>
        <translation>
            <numerusform>&amp;All %n article</numerusform>
            <numerusform>&amp;All %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingPane</name>
    <message numerus="yes">
        <source>&amp;Accept all %n of this kind</source>
        <translation>
            <numerusform>&amp;Accept all %n of this kind</numerusform>
            <numerusform>&amp;Accept all %n of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in %n other article(s)</source>
        <translation>
            <numerusform>also in %n other article</numerusform>
            <numerusform>also in %n other articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishReview</name>
    <message numerus="yes">
        <source>%n thing(s) incomplete; choose one to go there:</source>
        <translation>
            <numerusform>%n thing incomplete; choose it to go there:</numerusform>
            <numerusform>%n things incomplete; choose one to go there:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) nobody decided on.</source>
        <translation>
            <numerusform>%n finding nobody decided on.</numerusform>
            <numerusform>%n findings nobody decided on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) added</source>
        <translation>
            <numerusform>%n term added</numerusform>
            <numerusform>%n terms added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written to {0}</source>
        <translation>
            <numerusform>%n term written to {0}</numerusform>
            <numerusform>%n terms written to {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message numerus="yes">
        <source>%n error(s) brought in</source>
        <translation>
            <numerusform>%n error brought in</numerusform>
            <numerusform>%n errors brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n error(s) brought in.</source>
        <translation>
            <numerusform>%n error brought in.</numerusform>
            <numerusform>%n errors brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>%n new article.</numerusform>
            <numerusform>%n new articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) found again in another place.</source>
        <translation>
            <numerusform>%n error found again in another place.</numerusform>
            <numerusform>%n errors found again in another place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) left out.</source>
        <translation>
            <numerusform>%n error left out.</numerusform>
            <numerusform>%n errors left out.</numerusform>
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
    <name>MakeReport</name>
    <message numerus="yes">
        <source>&amp;All %n article(s)</source>
        <translation>
            <numerusform>&amp;All %n article</numerusform>
            <numerusform>&amp;All %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) written to {0}</source>
        <translation>
            <numerusform>%n correction written to {0}</numerusform>
            <numerusform>%n corrections written to {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) added</source>
        <translation>
            <numerusform>%n correction added</numerusform>
            <numerusform>%n corrections added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCommands</name>
    <message numerus="yes">
        <source>%n row(s) came in</source>
        <translation>
            <numerusform>%n row came in</numerusform>
            <numerusform>%n rows came in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDatabase</name>
    <message numerus="yes">
        <source>%n row(s) would come.</source>
        <translation>
            <numerusform>%n row would come.</numerusform>
            <numerusform>%n rows would come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in.</source>
        <translation>
            <numerusform>%n row came in.</numerusform>
            <numerusform>%n rows came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): what is here stays.</source>
        <translation>
            <numerusform>%n conflict: what is here stays.</numerusform>
            <numerusform>%n conflicts: what is here stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message numerus="yes">
        <source>%n match(es) in the open article</source>
        <translation>
            <numerusform>%n match in the open article</numerusform>
            <numerusform>%n matches in the open article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message numerus="yes">
        <source>Fails: %n critical error(s).</source>
        <translation>
            <numerusform>Fails: %n critical error.</numerusform>
            <numerusform>Fails: %n critical errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without English, checked for what one side shows</source>
        <translation>
            <numerusform>%n without English, checked for what one side shows</numerusform>
            <numerusform>%n without English, checked for what one side shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked yet</source>
        <translation>
            <numerusform>%n not checked yet</numerusform>
            <numerusform>%n not checked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatFailed</name>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n article added.</numerusform>
            <numerusform>%n articles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be:</source>
        <translation>
            <numerusform>%n file could not be:</numerusform>
            <numerusform>%n files could not be:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
