<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ArticleList</name>
    <message>
        <source>last changed {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>ARTICLES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an Indonesian article here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part of the title (Esc clears, Down goes to the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an English version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryPalette</name>
    <message>
        <source>Choose a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the category’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the category’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity: key {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the words now and choose the category when you have time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category has these letters in its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the command’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the command’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these letters in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used just now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>Add a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words (K; Enter stores, Shift+Enter begins a line, Esc goes back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionField</name>
    <message>
        <source>Leave the words out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the words out: nothing should stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that should stand there (C; Enter stores, Esc goes back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should stand there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriticalQuestion</name>
    <message>
        <source>Critical?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical means that readers could come to harm. Press 3 again if so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the error critical (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the severity as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The article beside its English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article on the left, or drop an Indonesian article into the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another category (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink the counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink the counterpart (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the same words elsewhere too (Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error chosen.

Select words and press a letter for the category, or Enter for all of them. F4 goes to the next error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (Ctrl+L links words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· {0}, row {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>also %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message>
        <source>to be classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorsPanel</name>
    <message>
        <source>Errors and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors you marked (F4 goes to the next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, category, severity, comment or row (Esc clears, Down goes to the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors yet. Select words in the text and press a letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in either text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell capitals apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} ({2} Indonesian, {3} English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} places ({1} Indonesian, {2} English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in either text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToRow</name>
    <message>
        <source>Go to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row number, 1 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>English version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what stands on the English side (Ctrl+E goes to the next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an English version…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keys do now (? shows all keys)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected words as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word back, a word on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any of these: select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word; again: one word more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the mark by a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMessage</name>
    <message>
        <source>The left text seems to be English and the right one Indonesian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article on the left seems to be {0}, not Indonesian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on the right seems to be {0}, not English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Select words first: W takes the word at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category has the letter {0}; Enter shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;English version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport errors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export errors of &amp;all articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import errors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;corrected article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the &amp;article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the &amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection &amp;directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark now, classify &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange the category…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link the selection as counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlink the counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the &amp;ends of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the same words &amp;elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;English version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other side, same row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as &amp;it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish the review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on with a finished review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with the next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the sentence &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the sentence &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align all rows &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands by name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>&amp;Your name, kept with your marks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewerError</name>
    <message>
        <source>A reviewer needs a name; type yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is called or numbered “{query}”; “reviewer list” shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {review_id} belongs to another article than the file says; correct its review_id and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for {path}; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to add; copy the article&apos;s words and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile; look at it again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted has {size} MB, more than the {limit} MB that can be opened; paste it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is not plain text; copy the words again from a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}); copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}); check the disk, its quota and its connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist; check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no text in it; choose a file with the article&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {size} MB, more than the {limit} MB that can be opened; split it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or no Reviewer database; bring back a copy from {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in no known text encoding; save it as UTF-8 and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is kept busy by another program; close that program or wait, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a text file; save the article as plain text and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be changed; make it writable or choose another file with --db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be read; ask its owner for permission or copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Reviewer ({found}); update Reviewer to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {count} of {total} errors found no place ({details}) and nothing was changed; add the missing texts, or bring in the others with --partial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{query}” fits {count} articles; give more letters of the article&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{size}” is no size for a picture; write width and height such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeverityControl</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent on this review, without pauses over a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unlike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each text is in the language that its place asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All changes stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>en</source>
        <comment>code of the language translated to: id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n error(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n word(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → (left out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
