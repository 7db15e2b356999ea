<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Youward</source>
        <translation>Über Youward</translation>
    </message>
    <message>
        <source>A coach for social-media posts. It works offline: nothing you write leaves this computer.</source>
        <translation>Ein Coach für Beiträge in sozialen Netzwerken. Er arbeitet offline: Nichts, was du schreibst, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>On which terms, and with what</source>
        <translation>Bedingungen und Bestandteile</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Li&amp;braries</source>
        <translation>&amp;Bibliotheken</translation>
    </message>
    <message>
        <source>Youward {version}</source>
        <translation>Youward {version}</translation>
    </message>
    <message>
        <source>Youward is free software: use it, look into it, change it and pass it on under the terms of the GNU General Public License, version 3 or any later one. It comes without any warranty.</source>
        <translation>Youward ist freie Software: Du darfst sie nutzen, hineinsehen, sie ändern und weitergeben, nach den Bedingungen der GNU General Public License, Version 3 oder einer späteren. Es besteht keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU General Public License, Version 3</translation>
    </message>
    <message>
        <source>Youward is made with these libraries. The full text of each licence comes with them.</source>
        <translation>Youward ist mit diesen Bibliotheken gemacht. Der volle Text jeder Lizenz liegt bei.</translation>
    </message>
    <message>
        <source>Libraries with their versions and licences</source>
        <translation>Bibliotheken mit Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}: {count}</translation>
    </message>
</context>
<context>
    <name>BenefitLine</name>
    <message>
        <source>No sentence says yet what the reader gets.</source>
        <translation>Noch sagt kein Satz, was der Leser davon hat.</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit first appears at character {number}.</source>
        <translation>Der Nutzen für den Leser beginnt bei Zeichen {number}.</translation>
    </message>
    <message>
        <source>{whole} That is below the fold on {networks}.</source>
        <translation>{whole} Auf {networks} liegt das hinter der Kürzung.</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number} (below the fold on {network}).</source>
        <translation>Der Nutzen für den Leser beginnt bei {number} (auf {network} hinter der Kürzung).</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number} (below the fold on {network} and {more} more).</source>
        <translation>Der Nutzen für den Leser beginnt bei {number} (auf {network} und {more} weiteren hinter der Kürzung).</translation>
    </message>
</context>
<context>
    <name>BlankedText</name>
    <message>
        <source>Blank {number} of {count}: {hint}</source>
        <translation>Lücke {number} von {count}: {hint}</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(Lücke)</translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>One person this is for</source>
        <translation>Für diese eine Person</translation>
    </message>
    <message>
        <source>So that they can …</source>
        <translation>Damit kann sie …</translation>
    </message>
    <message>
        <source>I&apos;d like to hear back …</source>
        <translation>Ich würde gern hören …</translation>
    </message>
    <message>
        <source>{prompt} It fills the blanks of suggestions: write it in the language of the post.</source>
        <translation>{prompt} Füllt die Lücken der Vorschläge: schreib es in der Sprache des Beitrags.</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Writing your drafts anew</source>
        <translation>Deine Entwürfe werden neu geschrieben</translation>
    </message>
    <message>
        <source>Your drafts are written anew. Please leave Youward open.</source>
        <translation>Deine Entwürfe werden neu geschrieben. Bitte lass Youward offen.</translation>
    </message>
</context>
<context>
    <name>CardDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>It touches: {dimension}.</source>
        <translation>Betrifft: {dimension}.</translation>
    </message>
    <message>
        <source>The check is called {check}.</source>
        <translation>Die Prüfung heißt {check}.</translation>
    </message>
</context>
<context>
    <name>ChangeNames</name>
    <message>
        <source>Says first whom it is for</source>
        <translation>Sagt zuerst, für wen es ist</translation>
    </message>
    <message>
        <source>Says whom it is for</source>
        <translation>Sagt, für wen es ist</translation>
    </message>
    <message>
        <source>Says first what the reader can do</source>
        <translation>Sagt zuerst, was der Leser tun kann</translation>
    </message>
    <message>
        <source>Says what the reader can do</source>
        <translation>Sagt, was der Leser tun kann</translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation>Sagt es mit anderen Worten</translation>
    </message>
    <message>
        <source>Puts what the reader gets first</source>
        <translation>Stellt voran, was der Leser davon hat</translation>
    </message>
    <message>
        <source>Leaves out a second ask</source>
        <translation>Lässt eine zweite Aufforderung weg</translation>
    </message>
    <message>
        <source>Keeps one ask</source>
        <translation>Behält nur eine Aufforderung</translation>
    </message>
    <message>
        <source>Ends with a question</source>
        <translation>Endet mit einer Frage</translation>
    </message>
    <message>
        <source>Says the tie to a seller first</source>
        <translation>Nennt zuerst die Verbindung zum Anbieter</translation>
    </message>
    <message>
        <source>Comes to the point sooner</source>
        <translation>Kommt schneller zur Sache</translation>
    </message>
    <message>
        <source>Says what it means for the reader</source>
        <translation>Sagt, was es für den Leser bedeutet</translation>
    </message>
    <message>
        <source>Thanks the people behind it</source>
        <translation>Dankt den Menschen dahinter</translation>
    </message>
    <message>
        <source>Turns the date toward the reader</source>
        <translation>Bezieht den Anlass auf den Leser</translation>
    </message>
    <message>
        <source>Says what comes next</source>
        <translation>Sagt, wie es weitergeht</translation>
    </message>
    <message>
        <source>Says what the job offers</source>
        <translation>Sagt, was die Stelle bietet</translation>
    </message>
    <message>
        <source>Shows something the reader can check</source>
        <translation>Zeigt etwas, das der Leser prüfen kann</translation>
    </message>
    <message>
        <source>Leaves out praise</source>
        <translation>Lässt das Lob weg</translation>
    </message>
    <message>
        <source>Says where to get it</source>
        <translation>Sagt, wo man es bekommt</translation>
    </message>
    <message>
        <source>Says what joining brings</source>
        <translation>Sagt, was das Mitmachen bringt</translation>
    </message>
    <message>
        <source>Says when, without pressure</source>
        <translation>Sagt ohne Druck, wann</translation>
    </message>
    <message>
        <source>Says whom it could help</source>
        <translation>Sagt, wem es helfen könnte</translation>
    </message>
    <message>
        <source>Asks something worth answering</source>
        <translation>Fragt etwas, das eine Antwort wert ist</translation>
    </message>
    <message>
        <source>Gives it without a condition</source>
        <translation>Gibt es ohne Bedingung</translation>
    </message>
    <message>
        <source>Helps first</source>
        <translation>Hilft zuerst</translation>
    </message>
    <message>
        <source>Says it straight away</source>
        <translation>Sagt es gleich</translation>
    </message>
    <message>
        <source>Says what happened and what was put right</source>
        <translation>Sagt, was geschehen ist und was behoben wurde</translation>
    </message>
    <message>
        <source>Uses plain words</source>
        <translation>Sagt es in einfachen Worten</translation>
    </message>
    <message>
        <source>Shows where to find it</source>
        <translation>Zeigt, wo man es findet</translation>
    </message>
    <message>
        <source>Lowers the voice</source>
        <translation>Schlägt leisere Töne an</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Blank {number}: {hint}</source>
        <translation>Lücke {number}: {hint}</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <translation>{old} wird zu {new}</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>One person writes here, so it waits until you ask.</source>
        <translation>Hier schreibt eine einzelne Person, darum wartet die Prüfung, bis du fragst.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was sie fragt</translation>
    </message>
    <message>
        <source>When it is fine</source>
        <translation>Wann es in Ordnung ist</translation>
    </message>
    <message>
        <source>By itself it is silent in: {kinds}.</source>
        <translation>Von sich aus schweigt sie bei: {kinds}.</translation>
    </message>
    <message>
        <source>You called it fine {where}.</source>
        <translation>Du findest es {where} in Ordnung.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>It speaks of these</source>
        <translation>Hier meldet sie sich</translation>
    </message>
    <message>
        <source>It leaves these alone</source>
        <translation>Das lässt sie in Ruhe</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf sie sich stützt</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Good sign</source>
        <translation>Gutes Zeichen</translation>
    </message>
    <message>
        <source>Good sign: it is named when it is there, and never missed when it is not.</source>
        <translation>Gutes Zeichen: Es wird genannt, wenn es da ist, und nie vermisst, wenn es fehlt.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>when I ask</source>
        <translation>wenn ich frage</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>It looks at words and phrases.</source>
        <translation>Sie achtet auf Wörter und Wendungen.</translation>
    </message>
    <message>
        <source>It looks at how a sentence is made.</source>
        <translation>Sie achtet darauf, wie ein Satz gebaut ist.</translation>
    </message>
    <message>
        <source>It looks at the post as a whole.</source>
        <translation>Sie achtet auf den Beitrag als Ganzes.</translation>
    </message>
    <message>
        <source>It touches: {dimension}.</source>
        <translation>Betrifft: {dimension}.</translation>
    </message>
    <message>
        <source>Written from memory: check it before you quote it.</source>
        <translation>Aus dem Gedächtnis notiert: Prüfe es nach, bevor du es zitierst.</translation>
    </message>
    <message>
        <source>From the summary of the work; some of it from memory.</source>
        <translation>Nach der Zusammenfassung der Arbeit, zum Teil aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>From the summary of the work, and from what others wrote about it.</source>
        <translation>Nach der Zusammenfassung der Arbeit und dem, was andere darüber geschrieben haben.</translation>
    </message>
    <message>
        <source>From what others wrote about it; the work itself was not read.</source>
        <translation>Nach dem, was andere darüber geschrieben haben; die Arbeit selbst wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>From the summary of the work; the whole was not read.</source>
        <translation>Nach der Zusammenfassung der Arbeit; das Ganze wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Search checks</source>
        <translation>Prüfungen durchsuchen</translation>
    </message>
    <message>
        <source>No check has these words. Try one of them alone.</source>
        <translation>Keine Prüfung enthält diese Wörter. Versuche es mit einem davon.</translation>
    </message>
    <message>
        <source>About the check</source>
        <translation>Über die Prüfung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>A text of its own</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Select what is too long</source>
        <translation>Überlänge auswählen</translation>
    </message>
    <message>
        <source>Split into a thread…</source>
        <translation>In einen Thread aufteilen…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>What&apos;s in it for them?</source>
        <translation>Was haben die Leser davon?</translation>
    </message>
    <message>
        <source>Readers can see what is new, not what they get.</source>
        <translation>Die Leser sehen, was neu ist, aber nicht, was sie davon haben.</translation>
    </message>
    <message>
        <source>So that they can ___?</source>
        <translation>Damit sie ___ können?</translation>
    </message>
    <message>
        <source>Fine in job ads, notices, thanks and memorials, and when a plain discount says it all.</source>
        <translation>In Ordnung in Stellenanzeigen und Mitteilungen, bei Dank und Gedenken, und wenn ein schlichter Rabatt alles sagt.</translation>
    </message>
    <message>
        <source>It says what is new, not what they get</source>
        <translation>Es sagt, was neu ist, aber nicht, was die Leser davon haben</translation>
    </message>
    <message>
        <source>On Facebook, plain product information alone went with fewer reactions, together with a human line with more.</source>
        <translation>Auf Facebook ging reine Produktinformation allein mit weniger Reaktionen einher, zusammen mit einem menschlichen Satz mit mehr.</translation>
    </message>
    <message>
        <source>Posts that join the use and the product in one line were both shared and remembered.</source>
        <translation>Beiträge, die Nutzen und Produkt in einem Satz verbinden, wurden geteilt und auch behalten.</translation>
    </message>
    <message>
        <source>Telling them off</source>
        <translation>Klingt nach Vorwurf</translation>
    </message>
    <message>
        <source>“You” reads as an accusation here.</source>
        <translation>„You“ liest sich hier wie ein Vorwurf.</translation>
    </message>
    <message>
        <source>What made it easy to miss?</source>
        <translation>Warum war das leicht zu übersehen?</translation>
    </message>
    <message>
        <source>Fine when the harm was done to the reader, and as reassurance, like “you don&apos;t need to”.</source>
        <translation>In Ordnung, wenn dem Leser der Schaden entstanden ist, und zur Beruhigung, etwa „you don&apos;t need to“.</translation>
    </message>
    <message>
        <source>This tells the reader off</source>
        <translation>Das klingt nach einem Vorwurf an den Leser</translation>
    </message>
    <message>
        <source>In disputes, “you” reads as aggressive and makes people less willing to listen than “we”.</source>
        <translation>Im Streit wirkt „you“ angriffslustig, und die Bereitschaft zuzuhören ist geringer als bei „we“.</translation>
    </message>
    <message>
        <source>In answers to customers, “you” did little good and could hurt, while “I” helped.</source>
        <translation>In Antworten an Kunden brachte „you“ wenig und konnte schaden, während „I“ half.</translation>
    </message>
    <message>
        <source>Nobody talks like this</source>
        <translation>So redet niemand</translation>
    </message>
    <message>
        <source>It sounds like a department. A person would say it shorter.</source>
        <translation>Das klingt nach einer Abteilung. Ein Mensch würde es kürzer sagen.</translation>
    </message>
    <message>
        <source>How would we say it at the counter?</source>
        <translation>Wie würden wir es an der Theke sagen?</translation>
    </message>
    <message>
        <source>Fine in quoted or legal wording, and for terms that the readers themselves use.</source>
        <translation>In Ordnung in Zitaten und Rechtstexten und bei Begriffen, die die Leser selbst benutzen.</translation>
    </message>
    <message>
        <source>Easier text got more reactions in one large study; in others the effect was small.</source>
        <translation>Leichterer Text bekam in einer großen Studie mehr Reaktionen; in anderen war die Wirkung klein.</translation>
    </message>
    <message>
        <source>A human voice goes with trust and commitment.</source>
        <translation>Ein menschlicher Ton geht mit Vertrauen und Verbundenheit einher.</translation>
    </message>
    <message>
        <source>Too many asks</source>
        <translation>Zu viele Aufforderungen</translation>
    </message>
    <message>
        <source>With this many asks, most people do none.</source>
        <translation>Bei so vielen Aufforderungen folgen die meisten keiner.</translation>
    </message>
    <message>
        <source>If they do one thing, which?</source>
        <translation>Wenn sie nur eines tun: was?</translation>
    </message>
    <message>
        <source>Fine in how-to steps, directions to an event, appeals and safety messages.</source>
        <translation>In Ordnung in Anleitungen, Wegbeschreibungen, Aufrufen und Warnungen.</translation>
    </message>
    <message>
        <source>This asks for too many things</source>
        <translation>Das verlangt zu vieles auf einmal</translation>
    </message>
    <message>
        <source>In the posts of a hundred charities, about one in six asked for something; most informed or brought people together.</source>
        <translation>In den Beiträgen von hundert Hilfsorganisationen bat etwa jeder sechste um etwas; die meisten informierten oder brachten Menschen zusammen.</translation>
    </message>
    <message>
        <source>Fishing for reactions</source>
        <translation>Fischt nach Reaktionen</translation>
    </message>
    <message>
        <source>Several platforms show such posts to fewer people, and readers feel used.</source>
        <translation>Mehrere Plattformen zeigen solche Beiträge weniger Menschen, und Leser fühlen sich benutzt.</translation>
    </message>
    <message>
        <source>What do we actually want to hear from them?</source>
        <translation>Was wollen wir wirklich von ihnen hören?</translation>
    </message>
    <message>
        <source>Fine when people are asked for real answers or help, or to pass on an appeal.</source>
        <translation>In Ordnung, wenn echte Antworten oder Hilfe gefragt sind oder ein Aufruf weitergegeben werden soll.</translation>
    </message>
    <message>
        <source>This fishes for reactions</source>
        <translation>Das fischt nach Reaktionen</translation>
    </message>
    <message>
        <source>Several platforms say that they show bait for votes, shares and tags to fewer people; asking for help is exempt.</source>
        <translation>Mehrere Plattformen sagen, dass sie Beiträge, die nach Abstimmungen, Shares oder Markierungen fischen, weniger Menschen zeigen; Bitten um Hilfe sind ausgenommen.</translation>
    </message>
    <message>
        <source>“Like if you like it” helped only posts that were already widely spread.</source>
        <translation>„Like if you like it“ half nur Beiträgen, die schon weit verbreitet waren.</translation>
    </message>
    <message>
        <source>Says what the reader gets</source>
        <translation>Sagt, was der Leser davon hat</translation>
    </message>
    <message>
        <source>Readers can see what they can now do.</source>
        <translation>Die Leser sehen, was sie jetzt tun können.</translation>
    </message>
    <message>
        <source>Useful and tied to the thing itself: such posts were shared and remembered.</source>
        <translation>Nützlich und mit der Sache selbst verbunden: Solche Beiträge wurden geteilt und behalten.</translation>
    </message>
    <message>
        <source>The reader as the doer is the strongest form of the you-attitude.</source>
        <translation>Am stärksten wendet sich ein Satz den Lesern zu, wenn sie darin die Handelnden sind.</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>Etwas Greifbares</translation>
    </message>
    <message>
        <source>A detail like this shows that someone paid attention.</source>
        <translation>Ein solches Detail zeigt, dass jemand genau hingesehen hat.</translation>
    </message>
    <message>
        <source>Concrete words made customers feel listened to, and they were more satisfied.</source>
        <translation>Bei konkreten Worten fühlten sich Kunden gehört und waren zufriedener.</translation>
    </message>
    <message>
        <source>Gives someone else the credit</source>
        <translation>Würdigt jemand anderen</translation>
    </message>
    <message>
        <source>Credit makes both of us look good. Ask before naming a customer.</source>
        <translation>Anerkennung lässt beide gut aussehen. Frag nach, bevor du einen Kunden nennst.</translation>
    </message>
    <message>
        <source>Naming others while speaking of oneself raised both warmth and respect.</source>
        <translation>Wer andere nennt, wenn es um einen selbst geht, gewinnt an Sympathie und an Achtung.</translation>
    </message>
    <message>
        <source>Useful as it stands</source>
        <translation>Nützlich, so wie es dasteht</translation>
    </message>
    <message>
        <source>Someone can use this even if they never buy.</source>
        <translation>Damit kann jemand etwas anfangen, auch ohne je zu kaufen.</translation>
    </message>
    <message>
        <source>Practically useful articles were passed on more often.</source>
        <translation>Praktisch nützliche Artikel wurden öfter weitergegeben.</translation>
    </message>
    <message>
        <source>Honest about limits</source>
        <translation>Sagt ehrlich, was nicht geht</translation>
    </message>
    <message>
        <source>Saying what it can&apos;t do makes the rest believable.</source>
        <translation>Wer sagt, was etwas nicht kann, macht den Rest glaubwürdig.</translation>
    </message>
    <message>
        <source>After a failure, plain words about what happened and what comes next restore trust better than formulas.</source>
        <translation>Nach einem Fehler stellen klare Worte darüber, was geschehen ist und wie es weitergeht, Vertrauen besser wieder her als Floskeln.</translation>
    </message>
    <message>
        <source>A question you&apos;d want answered</source>
        <translation>Eine Frage, die wirklich fragt</translation>
    </message>
    <message>
        <source>People know something we don&apos;t. This asks.</source>
        <translation>Andere wissen etwas, das wir nicht wissen. Hier wird danach gefragt.</translation>
    </message>
    <message>
        <source>In one study of brand posts, a question went with more comments.</source>
        <translation>In einer Studie über Beiträge von Marken ging eine Frage mit mehr Kommentaren einher.</translation>
    </message>
    <message>
        <source>People who ask, and ask again, seem more responsive.</source>
        <translation>Wer fragt und nachfragt, wirkt zugewandter.</translation>
    </message>
    <message>
        <source>Say that it&apos;s an ad</source>
        <translation>Als Werbung kennzeichnen</translation>
    </message>
    <message>
        <source>Many regulators, and readers, expect this to be said first and plainly.</source>
        <translation>Viele Aufsichtsbehörden und viele Leser erwarten, dass das zuerst und deutlich gesagt wird.</translation>
    </message>
    <message>
        <source>Were we paid, given it, or related to them?</source>
        <translation>Wurden wir bezahlt, bekamen wir es geschenkt, sind wir mit ihnen verbunden?</translation>
    </message>
    <message>
        <source>Fine on a brand&apos;s own account about its own product, and when a plain label stands at the start.</source>
        <translation>In Ordnung auf dem Konto einer Marke über ihr eigenes Produkt, und wenn am Anfang eine klare Kennzeichnung steht.</translation>
    </message>
    <message>
        <source>Readers can&apos;t see yet that this is promotion</source>
        <translation>Die Leser sehen noch nicht, dass das Werbung ist</translation>
    </message>
    <message>
        <source>When a motive shows only later, people trust the speaker less.</source>
        <translation>Zeigt sich ein Motiv erst später, sinkt das Vertrauen in den Absender.</translation>
    </message>
    <message>
        <source>Guidance for influencers asks for a plain label with the praise, not in a row of tags or behind a fold.</source>
        <translation>Leitfäden für Influencer verlangen eine klare Kennzeichnung beim Lob, nicht in einer Reihe von Hashtags oder hinter einer Kürzung.</translation>
    </message>
    <message>
        <source>Big words, no evidence</source>
        <translation>Große Worte, kein Beleg</translation>
    </message>
    <message>
        <source>A reader can&apos;t check this. It may get attention; it seldom earns trust.</source>
        <translation>Ein Leser kann das nicht prüfen. Es mag auffallen, aber Vertrauen bringt es selten.</translation>
    </message>
    <message>
        <source>What could they see or measure?</source>
        <translation>Was könnten sie sehen oder messen?</translation>
    </message>
    <message>
        <source>Fine in quotations, in irony, in guarantee terms, and when a number or a source stands beside it.</source>
        <translation>In Ordnung in Zitaten, bei Ironie, in Garantiebedingungen, und wenn eine Zahl oder eine Quelle dabeisteht.</translation>
    </message>
    <message>
        <source>Big words stand without evidence</source>
        <translation>Große Worte stehen ohne Beleg da</translation>
    </message>
    <message>
        <source>In a test of web pages, plain wording was easier to use than promotional wording.</source>
        <translation>In einem Test mit Webseiten war schlichter Text leichter zu nutzen als werbender.</translation>
    </message>
    <message>
        <source>Certainty words can lift reactions; we flag them for trust, not for reach.</source>
        <translation>Worte der Gewissheit können Reaktionen steigern; der Hinweis gilt dem Vertrauen, nicht der Reichweite.</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Zählt Menschen</translation>
    </message>
    <message>
        <source>This number matters to us. Readers are one each.</source>
        <translation>Diese Zahl ist uns wichtig. Jeder Leser ist nur einer.</translation>
    </message>
    <message>
        <source>What did one of them get?</source>
        <translation>Was hatte einer von ihnen davon?</translation>
    </message>
    <message>
        <source>Fine when the numbers are meals, litres, prices or distances, or when the post teaches what they mean.</source>
        <translation>In Ordnung, wenn die Zahlen Mahlzeiten, Liter, Preise oder Entfernungen sind oder der Beitrag erklärt, was sie bedeuten.</translation>
    </message>
    <message>
        <source>This counts people</source>
        <translation>Hier werden Menschen gezählt</translation>
    </message>
    <message>
        <source>Speaking to many keeps the mind on oneself; speaking to one person turns it to what is useful.</source>
        <translation>Wer zu vielen spricht, denkt eher an sich; wer zu einem Menschen spricht, eher an das, was nützt.</translation>
    </message>
    <message>
        <source>No way in</source>
        <translation>Kein Anknüpfungspunkt</translation>
    </message>
    <message>
        <source>There is nothing here for a reader to answer or do.</source>
        <translation>Hier gibt es für einen Leser nichts zu beantworten und nichts zu tun.</translation>
    </message>
    <message>
        <source>What would we like to hear back?</source>
        <translation>Was würden wir gern von ihnen hören?</translation>
    </message>
    <message>
        <source>Fine for notices, bereavements, safety and dense how-to; not every post needs a question.</source>
        <translation>In Ordnung bei Mitteilungen, Trauerfällen, Warnungen und dichten Anleitungen; nicht jeder Beitrag braucht eine Frage.</translation>
    </message>
    <message>
        <source>There is no way in for the reader</source>
        <translation>Der Leser findet keinen Anknüpfungspunkt</translation>
    </message>
    <message>
        <source>What makes a dialogue is that answers get answered.</source>
        <translation>Ein Gespräch entsteht dadurch, dass Antworten beantwortet werden.</translation>
    </message>
    <message>
        <source>A question that isn&apos;t asking</source>
        <translation>Eine Frage, die nicht fragt</translation>
    </message>
    <message>
        <source>The only answer on offer is us, so it isn&apos;t really a question.</source>
        <translation>Als Antwort kommen nur wir infrage, also ist es keine echte Frage.</translation>
    </message>
    <message>
        <source>What do we not know about them?</source>
        <translation>Was wissen wir nicht über sie?</translation>
    </message>
    <message>
        <source>Fine when help, a tip or someone else follows, and when the answer is really wanted.</source>
        <translation>In Ordnung, wenn Hilfe, ein Tipp oder jemand anderes folgt, und wenn die Antwort wirklich interessiert.</translation>
    </message>
    <message>
        <source>This question only leads to the offer</source>
        <translation>Diese Frage führt nur zum Angebot</translation>
    </message>
    <message>
        <source>When a selling motive is easy to see, the speaker seems less sincere.</source>
        <translation>Ist die Verkaufsabsicht leicht zu sehen, wirkt der Absender weniger aufrichtig.</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Drängt</translation>
    </message>
    <message>
        <source>Being told to act makes people resist; loyal readers most of all.</source>
        <translation>Wer gesagt bekommt, was zu tun ist, sträubt sich; treue Leser am meisten.</translation>
    </message>
    <message>
        <source>What would they need to know to decide for themselves?</source>
        <translation>Was müssten sie wissen, um selbst zu entscheiden?</translation>
    </message>
    <message>
        <source>Fine for instructions, safety and ticket information, and as “you can book at …”.</source>
        <translation>In Ordnung bei Anleitungen, Warnungen und Angaben zu Tickets, und als „you can book at …“.</translation>
    </message>
    <message>
        <source>This tells the reader what to do</source>
        <translation>Das sagt dem Leser, was er tun soll</translation>
    </message>
    <message>
        <source>Assertive slogans made committed customers feel pressed and like the brand less.</source>
        <translation>Bei fordernden Slogans fühlten sich treue Kunden gedrängt und mochten die Marke weniger.</translation>
    </message>
    <message>
        <source>Across many studies, language that threatens freedom brings a small, steady pushback.</source>
        <translation>In vielen Studien ruft Sprache, die die Freiheit bedroht, einen kleinen, stetigen Widerstand hervor.</translation>
    </message>
    <message>
        <source>Opens with us</source>
        <translation>Beginnt mit uns</translation>
    </message>
    <message>
        <source>The first line is about us, and it is the only line many people see.</source>
        <translation>Die erste Zeile handelt von uns, und viele sehen nur diese Zeile.</translation>
    </message>
    <message>
        <source>What changes for them?</source>
        <translation>Was ändert sich für die Leser?</translation>
    </message>
    <message>
        <source>Fine in an apology, a reply, a notice, a job ad or a safety message, when we admit that we don&apos;t know, and when a named person gets the credit.</source>
        <translation>In Ordnung in einer Entschuldigung, einer Antwort, einer Mitteilung, einer Stellenanzeige oder einer Warnung, wenn wir zugeben, dass wir etwas nicht wissen, und wenn jemand namentlich gewürdigt wird.</translation>
    </message>
    <message>
        <source>The first line is about us</source>
        <translation>Die erste Zeile handelt von uns</translation>
    </message>
    <message>
        <source>Video ads that put the brand early or keep showing it were shared less.</source>
        <translation>Videoanzeigen, die die Marke früh oder ständig zeigen, wurden seltener geteilt.</translation>
    </message>
    <message>
        <source>Being on the reader&apos;s side comes from who does what in a sentence, not from counting pronouns.</source>
        <translation>Ob ein Satz aufseiten des Lesers steht, zeigt sich daran, wer darin was tut, nicht an der Zahl der Pronomen.</translation>
    </message>
    <message>
        <source>Praising ourselves</source>
        <translation>Eigenlob</translation>
    </message>
    <message>
        <source>People trust this more when someone else says it, or when they can check it.</source>
        <translation>So etwas wirkt glaubwürdiger, wenn es jemand anderes sagt oder wenn es sich prüfen lässt.</translation>
    </message>
    <message>
        <source>Who could say this for us? What would they point at?</source>
        <translation>Wer könnte das für uns sagen? Worauf würde die Person zeigen?</translation>
    </message>
    <message>
        <source>Fine when the praise is for a named other, stands in a quotation, or is meant literally, like bench number one.</source>
        <translation>In Ordnung, wenn das Lob jemand anderem gilt, in einem Zitat steht oder wörtlich gemeint ist, wie die Bank Nummer eins.</translation>
    </message>
    <message>
        <source>This praises us</source>
        <translation>Das ist Eigenlob</translation>
    </message>
    <message>
        <source>People who promote themselves overrate how pleased others are; credit to others keeps both warmth and respect.</source>
        <translation>Wer für sich wirbt, überschätzt die Freude der anderen; wer andere würdigt, behält Sympathie und Achtung.</translation>
    </message>
    <message>
        <source>Hard on the eyes</source>
        <translation>Anstrengend zu lesen</translation>
    </message>
    <message>
        <source>Harder to read, and screen readers speak every emoji.</source>
        <translation>Schwerer zu lesen, und Screenreader sprechen jedes Emoji aus.</translation>
    </message>
    <message>
        <source>Fine for safety messages, and for acronyms.</source>
        <translation>In Ordnung bei Warnungen und bei Abkürzungen.</translation>
    </message>
    <message>
        <source>This is hard on the eyes</source>
        <translation>Das ist anstrengend zu lesen</translation>
    </message>
    <message>
        <source>Advice on accessibility: screen readers read every emoji, and capitals slow readers with dyslexia down.</source>
        <translation>Rat zur Barrierefreiheit: Screenreader lesen jedes Emoji vor, und Großbuchstaben bremsen Leser mit Legasthenie.</translation>
    </message>
    <message>
        <source>Keeps them guessing</source>
        <translation>Lässt die Leser raten</translation>
    </message>
    <message>
        <source>The interesting part is missing, so there is nothing to take away.</source>
        <translation>Das Interessante fehlt, also gibt es nichts mitzunehmen.</translation>
    </message>
    <message>
        <source>What is the news, and when?</source>
        <translation>Was ist die Neuigkeit, und wann?</translation>
    </message>
    <message>
        <source>Fine when the post gives the answer, promises it for a named day, plays a game it then solves, or honestly doesn&apos;t know.</source>
        <translation>In Ordnung, wenn der Beitrag die Antwort gibt, sie für einen bestimmten Tag verspricht, ein Rätsel stellt und auflöst oder es ehrlich nicht weiß.</translation>
    </message>
    <message>
        <source>The interesting part is missing</source>
        <translation>Das Interessante fehlt</translation>
    </message>
    <message>
        <source>Leaving the fact out raises curiosity for a moment; sensational wording on top of it backfires.</source>
        <translation>Etwas wegzulassen weckt kurz die Neugier; kommt reißerischer Ton hinzu, geht es nach hinten los.</translation>
    </message>
    <message>
        <source>People expect each other to say as much as is needed.</source>
        <translation>Menschen erwarten voneinander, dass sie so viel sagen wie nötig.</translation>
    </message>
    <message>
        <source>Pressure without facts</source>
        <translation>Druck ohne Fakten</translation>
    </message>
    <message>
        <source>Pressure works only if it is real and expected. A date is kinder and clearer.</source>
        <translation>Druck wirkt nur, wenn er echt ist und erwartet wird. Ein Datum ist freundlicher und klarer.</translation>
    </message>
    <message>
        <source>What is the real date or number?</source>
        <translation>Was ist das echte Datum oder die echte Zahl?</translation>
    </message>
    <message>
        <source>Fine with a real date or a counted number, said plainly, and for safety, weather and timetables.</source>
        <translation>In Ordnung mit einem echten Datum oder einer gezählten Zahl, schlicht gesagt, und bei Warnungen, Wetter und Fahrplänen.</translation>
    </message>
    <message>
        <source>This presses without a fact</source>
        <translation>Das macht Druck ohne Fakten</translation>
    </message>
    <message>
        <source>Across studies, limited time or stock did not help purchases, and readers who see through it trust less.</source>
        <translation>Über mehrere Studien hinweg förderte Knappheit an Zeit oder Ware den Kauf nicht; Leser, die sie durchschauen, vertrauen weniger.</translation>
    </message>
    <message>
        <source>Mostly about us</source>
        <translation>Vor allem über uns</translation>
    </message>
    <message>
        <source>Almost every clause has us as the doer; the reader has no part yet.</source>
        <translation>In fast jedem Teilsatz handeln wir; der Leser kommt noch nicht vor.</translation>
    </message>
    <message>
        <source>Which of these could start with the reader, or with the thing they&apos;d use?</source>
        <translation>Was davon könnte mit dem Leser beginnen oder mit dem, was er nutzen würde?</translation>
    </message>
    <message>
        <source>Fine in an apology or a reply, for a “we” that includes the reader, and in a story that ends in a real question.</source>
        <translation>In Ordnung in einer Entschuldigung oder Antwort, bei einem „we“, das den Leser einschließt, und in einer Geschichte, die mit einer echten Frage endet.</translation>
    </message>
    <message>
        <source>Almost every clause is about us</source>
        <translation>Fast jeder Teilsatz handelt von uns</translation>
    </message>
    <message>
        <source>Roles in the sentence carry the you-attitude, step by step.</source>
        <translation>Wie sehr sich ein Satz den Lesern zuwendet, liegt Stufe für Stufe an den Rollen darin.</translation>
    </message>
    <message>
        <source>In an unpublished study, self-focus wore out with long-term followers.</source>
        <translation>In einer unveröffentlichten Studie ließ das Interesse treuer Follower an Selbstbezogenem mit der Zeit nach.</translation>
    </message>
    <message>
        <source>An apology that dodges</source>
        <translation>Ausweichende Entschuldigung</translation>
    </message>
    <message>
        <source>It&apos;s unclear what went wrong, for whom, and what happens now.</source>
        <translation>Unklar bleibt, was schiefging, für wen, und was jetzt geschieht.</translation>
    </message>
    <message>
        <source>What happened, who was affected, what&apos;s next?</source>
        <translation>Was ist geschehen, wen hat es getroffen, wie geht es weiter?</translation>
    </message>
    <message>
        <source>Fine in condolences, in a plain “sorry, no dogs”, and when the post says what happened and what is put right.</source>
        <translation>In Ordnung bei Beileid, bei einem schlichten „sorry, no dogs“, und wenn der Beitrag sagt, was geschehen ist und was behoben wird.</translation>
    </message>
    <message>
        <source>This apology leaves the fault unclear</source>
        <translation>Diese Entschuldigung lässt offen, was der Fehler war</translation>
    </message>
    <message>
        <source>After most failures of service, thanking people for their patience did more than saying sorry; harm needs facts and care first.</source>
        <translation>Nach den meisten Pannen im Service half ein Dank für die Geduld mehr als eine Entschuldigung; bei Schaden braucht es zuerst Fakten und Fürsorge.</translation>
    </message>
    <message>
        <source>Staff who wrote “I” instead of “we” seemed to feel and act for the customer, and customers were more satisfied. Saying “you” more often changed little and could do harm.</source>
        <translation>Mitarbeiter, die „ich“ statt „wir“ schrieben, schienen für die Kunden zu fühlen und zu handeln, und die Kunden waren zufriedener. Öfter „du“ zu sagen änderte wenig und konnte schaden.</translation>
    </message>
    <message>
        <source>In 106,316 Facebook messages of 782 companies, humour and feeling went with more reactions. Price and availability alone went with fewer, and with more once both came together; deals brought clicks.</source>
        <translation>In 106.316 Facebook-Beiträgen von 782 Firmen gingen Humor und Gefühl mit mehr Reaktionen einher. Preis und Verfügbarkeit allein mit weniger, zusammen mit jenen aber mit mehr; Angebote brachten Klicks.</translation>
    </message>
    <message>
        <source>Useful and interesting newspaper articles were passed on more. So were those that stirred awe, anger or worry, while sad ones were passed on less.</source>
        <translation>Nützliche und interessante Zeitungsartikel wurden öfter weitergegeben. Ebenso solche, die Staunen, Ärger oder Sorge weckten, traurige dagegen seltener.</translation>
    </message>
    <message>
        <source>Advertisements that order (“Visit us”) made people feel guilty and pressed, the loyal customers most of all. They liked the brand less and gave it less of their money.</source>
        <translation>Anzeigen im Befehlston („Besuchen Sie uns“) machten ein schlechtes Gewissen und setzten unter Druck, treue Kunden am meisten. Sie mochten die Marke danach weniger und gaben ihr weniger Geld.</translation>
    </message>
    <message>
        <source>Across many studies, words that take a choice away make people somewhat angrier and readier to argue back. The effect is small and steady; most of the studies are about health.</source>
        <translation>In vielen Studien machten Worte, die eine Wahl nehmen, etwas ärgerlicher und eher zu Widerspruch bereit. Die Wirkung ist klein und beständig; die meisten Studien betreffen die Gesundheit.</translation>
    </message>
    <message>
        <source>Both said that they show posts to fewer people when these fish for likes, votes, shares, tags or comments. Asking for help or advice was let off. Such rules change.</source>
        <translation>Beide sagten, dass sie Beiträge weniger Menschen zeigen, wenn diese nach Likes, Abstimmungen, Teilen, Markierungen oder Kommentaren fischen. Um Hilfe oder Rat zu bitten war ausgenommen. Solche Regeln ändern sich.</translation>
    </message>
    <message>
        <source>Among 369 people, “click like if you like it” helped only a post that had already spread widely.</source>
        <translation>Unter 369 Personen half „klick auf Gefällt mir, wenn es dir gefällt“ nur einem Beitrag, der schon weit verbreitet war.</translation>
    </message>
    <message>
        <source>In 355 posts of 11 brands, a question went with more comments.</source>
        <translation>In 355 Beiträgen von 11 Marken ging eine Frage mit mehr Kommentaren einher.</translation>
    </message>
    <message>
        <source>People who ask, and above all those who ask again about the answer, are liked more because they seem to listen. They do not expect that themselves.</source>
        <translation>Wer fragt, und vor allem wer zur Antwort nachfragt, wird mehr gemocht, weil er zuzuhören scheint. Die Fragenden selbst erwarten das nicht.</translation>
    </message>
    <message>
        <source>In six studies, those who wrote to many people dwelt on themselves. Those who wrote to one person turned to that person, and to what would be of use.</source>
        <translation>In sechs Studien blieben die, die an viele schrieben, bei sich selbst. Wer an eine Person schrieb, wandte sich ihr zu und dem, was ihr nützt.</translation>
    </message>
    <message>
        <source>A voice like a person’s goes with trust, satisfaction and attachment. Only part of that voice can be seen in the words.</source>
        <translation>Eine Stimme wie die eines Menschen geht mit Vertrauen, Zufriedenheit und Verbundenheit einher. Nur ein Teil davon ist an den Worten zu erkennen.</translation>
    </message>
    <message>
        <source>Those who praise themselves expect more shared joy than they get. Bragging dressed up as modesty does worse than plain bragging. With credit to others beside it, the writer comes across as warmer and more able.</source>
        <translation>Wer sich selbst lobt, erwartet mehr Mitfreude, als er bekommt. Als Bescheidenheit verkleidetes Prahlen wirkt schlechter als offenes. Mit Anerkennung für andere daneben wirkt man wärmer und fähiger.</translation>
    </message>
    <message>
        <source>Video advertisements that showed the brand early, long or again and again were shared less.</source>
        <translation>Werbevideos, die die Marke früh, lange oder immer wieder zeigten, wurden seltener geteilt.</translation>
    </message>
    <message>
        <source>Advertisements with feeling were shared more, those with information made the brand look better. Where the brand belonged to the story, both happened.</source>
        <translation>Anzeigen mit Gefühl wurden öfter geteilt, solche mit Information ließen die Marke besser aussehen. Wo die Marke zur Geschichte gehörte, geschah beides.</translation>
    </message>
    <message>
        <source>Words of certainty (“always”, “guarantee”) went with more reactions, because they make a brand seem powerful. This speaks against the check, which looks after trust and not after reach.</source>
        <translation>Worte der Gewissheit („immer“, „garantiert“) gingen mit mehr Reaktionen einher, weil sie eine Marke stark wirken lassen. Das spricht gegen die Prüfung, die auf Vertrauen achtet und nicht auf Reichweite.</translation>
    </message>
    <message>
        <source>In over 4,000 posts, easier text got more reactions. In 115,000 posts on another network the difference was small.</source>
        <translation>In über 4.000 Beiträgen bekam leichterer Text mehr Reaktionen. In 115.000 Beiträgen auf einem anderen Netzwerk war der Unterschied klein.</translation>
    </message>
    <message>
        <source>51 people used one website in several versions. The one in plain words, without promotion, was easier to use by about a quarter.</source>
        <translation>51 Personen nutzten eine Website in mehreren Fassungen. Die in schlichten Worten, ohne Werbung, war um etwa ein Viertel leichter zu benutzen.</translation>
    </message>
    <message>
        <source>Stock phrases got more reactions to news on Facebook, other marks of clickbait fewer. What a program took for clickbait was not reliably clicked more.</source>
        <translation>Floskeln bekamen bei Nachrichten auf Facebook mehr Reaktionen, andere Zeichen von Klickködern weniger. Was ein Programm für Klickköder hielt, wurde nicht verlässlich öfter angeklickt.</translation>
    </message>
    <message>
        <source>Across many studies, “others want it too” helped sales, while limits of time or number did not. Scarcity works only where people expect it, and not on those who see through it.</source>
        <translation>In vielen Studien half „andere wollen es auch“ dem Verkauf, Grenzen von Zeit oder Menge dagegen nicht. Knappheit wirkt nur, wo man sie erwartet, und nicht bei denen, die sie durchschauen.</translation>
    </message>
    <message>
        <source>When people easily see that somebody wants something of them, that person seems less sincere. Flattery is suspected at once.</source>
        <translation>Wenn leicht zu sehen ist, dass jemand etwas will, wirkt diese Person weniger aufrichtig. Schmeichelei wird sofort verdächtigt.</translation>
    </message>
    <message>
        <source>Says to tell of money, gifts, work and family ties in the post itself, where it is seen, and in plain words. The law differs from country to country.</source>
        <translation>Rät, Geld, Geschenke, Arbeit und Verwandtschaft im Beitrag selbst zu nennen, wo man es sieht, und in klaren Worten. Das Recht ist von Land zu Land verschieden.</translation>
    </message>
    <message>
        <source>After most delays, “thank you for your patience” made up for more than “sorry”. After harm, people first need to know how to protect themselves, then that somebody cares, then what happened.</source>
        <translation>Nach den meisten Verzögerungen machte „danke für die Geduld“ mehr gut als „Entschuldigung“. Nach einem Schaden muss man zuerst wissen, wie man sich schützt, dann, dass es jemanden kümmert, dann, was geschah.</translation>
    </message>
    <message>
        <source>In a dispute, “you” reads as an attack. People were less open to it, less convinced, and passed it on less than “we”.</source>
        <translation>Im Streit liest sich „du“ wie ein Angriff. Man war dafür weniger offen, weniger überzeugt und gab es seltener weiter als „wir“.</translation>
    </message>
    <message>
        <source>Being on the reader’s side is a matter of degree. It comes from who does what in a sentence and what stands first, not from the pronouns alone.</source>
        <translation>Auf der Seite des Lesers zu sein ist eine Frage des Grades. Es kommt davon, wer in einem Satz was tut und was vorn steht, nicht allein von den Fürwörtern.</translation>
    </message>
    <message>
        <source>People expect of each other what is enough, true, to the point and clear. They look for a reason when something is missing.</source>
        <translation>Menschen erwarten voneinander, was genügt, wahr ist, zur Sache gehört und klar ist. Fehlt etwas, suchen sie nach einem Grund.</translation>
    </message>
    <message>
        <source>Of 4,655 messages by 100 non-profits, three fifths informed, a quarter spoke with people, and a sixth asked them to act.</source>
        <translation>Von 4.655 Nachrichten von 100 gemeinnützigen Organisationen informierten drei Fünftel, ein Viertel sprach mit Menschen, und ein Sechstel bat sie, etwas zu tun.</translation>
    </message>
    <message>
        <source>Speaking of oneself went with more reactions from new followers. After some months that was gone, and after a year it had turned round.</source>
        <translation>Von sich zu sprechen ging mit mehr Reaktionen neuer Follower einher. Nach einigen Monaten war das vorbei, und nach einem Jahr hatte es sich umgekehrt.</translation>
    </message>
    <message>
        <source>Answering, useful information and reasons to come back make a dialogue. Answering matters more than asking.</source>
        <translation>Antworten, nützliche Auskunft und Gründe wiederzukommen machen ein Gespräch. Antworten zählt mehr als Fragen.</translation>
    </message>
    <message>
        <source>Emoji and stretched words make a writer seem sometimes warmer, and less able. Screen readers speak every emoji, and words in capitals are harder to read for people with dyslexia.</source>
        <translation>Emoji und gedehnte Wörter lassen Schreibende manchmal wärmer und weniger fähig wirken. Bildschirmleser sprechen jedes Emoji, und Wörter in Großbuchstaben sind bei Legasthenie schwerer zu lesen.</translation>
    </message>
    <message>
        <source>In over 1,000 talks with customers, concrete words left people more satisfied, because they felt listened to.</source>
        <translation>In über 1.000 Gesprächen mit Kunden ließen konkrete Worte die Menschen zufriedener zurück, weil sie sich gehört fühlten.</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Safety or crisis</source>
        <translation>Warnung oder Krise</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation>Stellenanzeige</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Story or quotation</source>
        <translation>Geschichte oder Zitat</translation>
    </message>
    <message>
        <source>Tip or how-to</source>
        <translation>Tipp oder Anleitung</translation>
    </message>
    <message>
        <source>Condolence or memorial</source>
        <translation>Beileid oder Gedenken</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Not enough yet to say anything useful. Who is one person this is for?</source>
        <translation>Das ist noch zu wenig, um etwas Nützliches zu sagen. Wer ist die eine Person, für die das ist?</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like English. Youward reads English only and leaves this text alone.</source>
        <translation>Das sieht nicht nach Englisch aus. Youward liest nur Englisch und lässt diesen Text in Ruhe.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like English, so only its marks were looked at.</source>
        <translation>Das sieht nicht nach Englisch aus, darum wurden nur die Zeichen angesehen.</translation>
    </message>
    <message>
        <source>This reads as a condolence or memorial, so the coach keeps quiet.</source>
        <translation>Das liest sich wie Beileid oder Gedenken, darum schweigt der Coach.</translation>
    </message>
    <message>
        <source>This speaks of a loss and sells something in the same post.</source>
        <translation>Hier geht es um einen Verlust, und derselbe Beitrag verkauft etwas.</translation>
    </message>
    <message>
        <source>Would this be welcome at the table where it will be read?</source>
        <translation>Wäre das an dem Tisch willkommen, an dem es gelesen wird?</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>Is the first thing to do in the first line?</source>
        <translation>Steht das, was zuerst zu tun ist, in der ersten Zeile?</translation>
    </message>
    <message>
        <source>Does the first line say what changes, and from when?</source>
        <translation>Sagt die erste Zeile, was sich ändert und ab wann?</translation>
    </message>
    <message>
        <source>Would the right person see themselves in it?</source>
        <translation>Würde sich die richtige Person darin wiedererkennen?</translation>
    </message>
    <message>
        <source>Would someone who has never been there know when and where to come?</source>
        <translation>Wüsste jemand, der noch nie da war, wann und wohin?</translation>
    </message>
    <message>
        <source>Will they know what their help does?</source>
        <translation>Werden sie wissen, was ihre Hilfe bewirkt?</translation>
    </message>
    <message>
        <source>Would the people who are thanked recognise themselves?</source>
        <translation>Würden sich die, denen gedankt wird, wiedererkennen?</translation>
    </message>
    <message>
        <source>Does this answer what they asked?</source>
        <translation>Beantwortet das, was sie gefragt haben?</translation>
    </message>
    <message>
        <source>What will they still remember tomorrow?</source>
        <translation>Woran werden sie sich morgen noch erinnern?</translation>
    </message>
    <message>
        <source>Could they do this with what stands here?</source>
        <translation>Könnten sie es mit dem, was hier steht, selbst tun?</translation>
    </message>
    <message>
        <source>Would you stop to read this?</source>
        <translation>Würdest du beim Scrollen hier anhalten?</translation>
    </message>
    <message>
        <source>What would they answer?</source>
        <translation>Was würden sie antworten?</translation>
    </message>
    <message>
        <source>What can they do, save or avoid with it?</source>
        <translation>Was können sie damit tun, sparen oder vermeiden?</translation>
    </message>
    <message>
        <source>Who is one person this is for?</source>
        <translation>Wer ist die eine Person, für die das ist?</translation>
    </message>
    <message>
        <source>Readers can see what they get.</source>
        <translation>Die Leser sehen, was sie davon haben.</translation>
    </message>
    <message>
        <source>Readers can use this as it stands.</source>
        <translation>Die Leser können damit etwas anfangen, so wie es dasteht.</translation>
    </message>
    <message>
        <source>Readers learn about the limits, too.</source>
        <translation>Die Leser erfahren auch, was nicht geht.</translation>
    </message>
    <message>
        <source>Readers are asked something worth answering.</source>
        <translation>Die Leser werden etwas gefragt, das eine Antwort wert ist.</translation>
    </message>
    <message>
        <source>Readers have something to hold on to.</source>
        <translation>Die Leser haben etwas Greifbares.</translation>
    </message>
    <message>
        <source>Readers learn who deserves the credit.</source>
        <translation>Die Leser erfahren, wem Anerkennung gebührt.</translation>
    </message>
    <message>
        <source>Readers can see what they get and can use this as it stands.</source>
        <translation>Die Leser sehen, was sie davon haben, und können damit etwas anfangen, so wie es dasteht.</translation>
    </message>
    <message>
        <source>Readers can see what they get and learn about the limits, too.</source>
        <translation>Die Leser sehen, was sie davon haben, und erfahren auch, was nicht geht.</translation>
    </message>
    <message>
        <source>Readers can see what they get and are asked something worth answering.</source>
        <translation>Die Leser sehen, was sie davon haben, und werden etwas gefragt, das eine Antwort wert ist.</translation>
    </message>
    <message>
        <source>Readers can see what they get and have something to hold on to.</source>
        <translation>Die Leser sehen, was sie davon haben, und haben etwas Greifbares.</translation>
    </message>
    <message>
        <source>Readers can see what they get and learn who deserves the credit.</source>
        <translation>Die Leser sehen, was sie davon haben, und erfahren, wem Anerkennung gebührt.</translation>
    </message>
    <message>
        <source>Readers can use this as it stands and learn about the limits, too.</source>
        <translation>Die Leser können damit etwas anfangen, so wie es dasteht, und erfahren auch, was nicht geht.</translation>
    </message>
    <message>
        <source>Readers can use this as it stands and are asked something worth answering.</source>
        <translation>Die Leser können damit etwas anfangen, so wie es dasteht, und werden etwas gefragt, das eine Antwort wert ist.</translation>
    </message>
    <message>
        <source>Readers can use this as it stands and have something to hold on to.</source>
        <translation>Die Leser können damit etwas anfangen, so wie es dasteht, und haben etwas Greifbares.</translation>
    </message>
    <message>
        <source>Readers can use this as it stands and learn who deserves the credit.</source>
        <translation>Die Leser können damit etwas anfangen, so wie es dasteht, und erfahren, wem Anerkennung gebührt.</translation>
    </message>
    <message>
        <source>Readers learn about the limits, too and are asked something worth answering.</source>
        <translation>Die Leser erfahren auch, was nicht geht, und werden etwas gefragt, das eine Antwort wert ist.</translation>
    </message>
    <message>
        <source>Readers learn about the limits, too and have something to hold on to.</source>
        <translation>Die Leser erfahren auch, was nicht geht, und haben etwas Greifbares.</translation>
    </message>
    <message>
        <source>Readers learn about the limits, too and learn who deserves the credit.</source>
        <translation>Die Leser erfahren auch, was nicht geht und wem Anerkennung gebührt.</translation>
    </message>
    <message>
        <source>Readers are asked something worth answering and have something to hold on to.</source>
        <translation>Die Leser werden etwas gefragt, das eine Antwort wert ist, und haben etwas Greifbares.</translation>
    </message>
    <message>
        <source>Readers are asked something worth answering and learn who deserves the credit.</source>
        <translation>Die Leser werden etwas gefragt, das eine Antwort wert ist, und erfahren, wem Anerkennung gebührt.</translation>
    </message>
    <message>
        <source>Readers have something to hold on to and learn who deserves the credit.</source>
        <translation>Die Leser haben etwas Greifbares und erfahren, wem Anerkennung gebührt.</translation>
    </message>
    <message>
        <source>This text is very long. The coach has read the first 100,000 characters.</source>
        <translation>Dieser Text ist sehr lang. Der Coach hat die ersten 100.000 Zeichen gelesen.</translation>
    </message>
    <message>
        <source>its words are those the check looks for</source>
        <translation>die Wörter sind die, nach denen die Prüfung sucht</translation>
    </message>
    <message>
        <source>the sentence is made the way the check looks for</source>
        <translation>der Satz ist so gebaut, wie die Prüfung es sucht</translation>
    </message>
    <message>
        <source>the post as a whole is what the check looks for</source>
        <translation>der Beitrag als Ganzes ist so, wie die Prüfung es sucht</translation>
    </message>
    <message>
        <source>nearly all careful readers mark this in a post like this</source>
        <translation>fast alle aufmerksamen Leser merken das in einem solchen Beitrag an</translation>
    </message>
    <message>
        <source>most careful readers mark this in a post like this</source>
        <translation>die meisten aufmerksamen Leser merken das in einem solchen Beitrag an</translation>
    </message>
    <message>
        <source>some careful readers mark this in a post like this</source>
        <translation>einige aufmerksame Leser merken das in einem solchen Beitrag an</translation>
    </message>
    <message>
        <source>hardly any careful readers mark this in a post like this</source>
        <translation>kaum ein aufmerksamer Leser merkt das in einem solchen Beitrag an</translation>
    </message>
    <message>
        <source>the check is switched off</source>
        <translation>die Prüfung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>it speaks only when you ask</source>
        <translation>sie meldet sich nur, wenn du fragst</translation>
    </message>
    <message>
        <source>you called it fine in this kind of post</source>
        <translation>du findest es bei dieser Beitragsart in Ordnung</translation>
    </message>
    <message>
        <source>it is fine in this kind of post</source>
        <translation>bei dieser Beitragsart ist es in Ordnung</translation>
    </message>
    <message>
        <source>praise would be out of place here</source>
        <translation>Lob wäre hier fehl am Platz</translation>
    </message>
    <message>
        <source>another check already speaks of these words</source>
        <translation>zu diesen Wörtern meldet sich schon eine andere Prüfung</translation>
    </message>
    <message>
        <source>it was put away in this post</source>
        <translation>in diesem Beitrag wurde es beiseitegelegt</translation>
    </message>
    <message>
        <source>its words are among yours</source>
        <translation>die Wörter stehen unter „Meine Wörter“</translation>
    </message>
    <message>
        <source>a non-profit has to ask for this</source>
        <translation>eine gemeinnützige Organisation muss darum bitten</translation>
    </message>
    <message>
        <source>where?</source>
        <translation>wo?</translation>
    </message>
    <message>
        <source>what, how often?</source>
        <translation>was, wie oft?</translation>
    </message>
    <message>
        <source>who needs it?</source>
        <translation>wer braucht es?</translation>
    </message>
    <message>
        <source>who is it for?</source>
        <translation>für wen ist es?</translation>
    </message>
    <message>
        <source>favourite, first, worst?</source>
        <translation>liebste, erste, schlimmste?</translation>
    </message>
    <message>
        <source>link?</source>
        <translation>Link?</translation>
    </message>
    <message>
        <source>what?</source>
        <translation>was?</translation>
    </message>
    <message>
        <source>what does it do, in plain words?</source>
        <translation>was tut es, in einfachen Worten?</translation>
    </message>
    <message>
        <source>which price?</source>
        <translation>welcher Preis?</translation>
    </message>
    <message>
        <source>what is possible now?</source>
        <translation>was ist jetzt möglich?</translation>
    </message>
    <message>
        <source>how many steps, or how long?</source>
        <translation>wie viele Schritte, oder wie lange?</translation>
    </message>
    <message>
        <source>what can they do?</source>
        <translation>was können sie tun?</translation>
    </message>
    <message>
        <source>what changes for the reader?</source>
        <translation>was ändert sich für den Leser?</translation>
    </message>
    <message>
        <source>whom?</source>
        <translation>für wen?</translation>
    </message>
    <message>
        <source>what is easier, faster or gone?</source>
        <translation>was ist leichter, schneller oder weg?</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>wann?</translation>
    </message>
    <message>
        <source>what did someone do?</source>
        <translation>was hat jemand getan?</translation>
    </message>
    <message>
        <source>what fact can a reader check?</source>
        <translation>Welche Tatsache lässt sich prüfen?</translation>
    </message>
    <message>
        <source>who did the work?</source>
        <translation>wer hat die Arbeit gemacht?</translation>
    </message>
    <message>
        <source>what does a reader get from it?</source>
        <translation>was hat ein Leser davon?</translation>
    </message>
    <message>
        <source>what have readers done or shared?</source>
        <translation>was haben Leser getan oder geteilt?</translation>
    </message>
    <message>
        <source>what comes next?</source>
        <translation>wie geht es weiter?</translation>
    </message>
    <message>
        <source>what can they do with it?</source>
        <translation>was können sie damit tun?</translation>
    </message>
    <message>
        <source>when, how fast, how much?</source>
        <translation>wann, wie schnell, wie viel?</translation>
    </message>
    <message>
        <source>pay?</source>
        <translation>Bezahlung?</translation>
    </message>
    <message>
        <source>hours?</source>
        <translation>Arbeitszeit?</translation>
    </message>
    <message>
        <source>do what?</source>
        <translation>welche Aufgaben?</translation>
    </message>
    <message>
        <source>what do they do?</source>
        <translation>was tun sie?</translation>
    </message>
    <message>
        <source>where, how?</source>
        <translation>wo, wie?</translation>
    </message>
    <message>
        <source>what is the answer?</source>
        <translation>was ist die Antwort?</translation>
    </message>
    <message>
        <source>what can someone see or measure?</source>
        <translation>was kann man sehen oder messen?</translation>
    </message>
    <message>
        <source>what can someone notice?</source>
        <translation>was kann man bemerken?</translation>
    </message>
    <message>
        <source>which date?</source>
        <translation>welches Datum?</translation>
    </message>
    <message>
        <source>how many?</source>
        <translation>wie viele?</translation>
    </message>
    <message>
        <source>what helps them, even if they buy elsewhere?</source>
        <translation>was hilft ihnen, auch wenn sie woanders kaufen?</translation>
    </message>
    <message>
        <source>what is it about?</source>
        <translation>worum geht es?</translation>
    </message>
    <message>
        <source>which tip helps, even if they buy elsewhere?</source>
        <translation>welcher Tipp hilft, auch wenn sie woanders kaufen?</translation>
    </message>
    <message>
        <source>what causes it?</source>
        <translation>woran liegt es?</translation>
    </message>
    <message>
        <source>what can they do themselves?</source>
        <translation>was können sie selbst tun?</translation>
    </message>
    <message>
        <source>what happened, to whom?</source>
        <translation>was ist geschehen, und wem?</translation>
    </message>
    <message>
        <source>what was put right?</source>
        <translation>was wurde behoben?</translation>
    </message>
    <message>
        <source>their next step?</source>
        <translation>ihr nächster Schritt?</translation>
    </message>
    <message>
        <source>What changes while writing</source>
        <translation>Was sich beim Schreiben ändert</translation>
    </message>
    <message>
        <source>No post here has an earlier version with something in it that was changed since.</source>
        <translation>Kein Beitrag hier hat eine frühere Version mit etwas, das seitdem geändert wurde.</translation>
    </message>
    <message>
        <source>Between first and last version, what changed is “{check}”, in one post.</source>
        <translation>Zwischen erster und letzter Version ändert sich „{check}“, in einem Beitrag.</translation>
    </message>
    <message>
        <source>Between first and last version, what changed most often is “{check}”, in {count} posts.</source>
        <translation>Zwischen erster und letzter Version ändert sich am häufigsten „{check}“, in {count} Beiträgen.</translation>
    </message>
    <message>
        <source>Credit to others</source>
        <translation>Würdigung anderer</translation>
    </message>
    <message>
        <source>None of the {all} posts gives someone else the credit by name.</source>
        <translation>Keiner der {all} Beiträge würdigt jemand anderen namentlich.</translation>
    </message>
    <message>
        <source>One of {all} posts gives someone else the credit, on {day}: {quote}.</source>
        <translation>Einer von {all} Beiträgen würdigt jemand anderen, am {day}: {quote}.</translation>
    </message>
    <message>
        <source>{count} of {all} posts give someone else the credit, the last on {day}: {quote}.</source>
        <translation>{count} von {all} Beiträgen würdigen jemand anderen, zuletzt am {day}: {quote}.</translation>
    </message>
    <message>
        <source>With credit to someone</source>
        <translation>Mit Würdigung</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Of the last {count} posts, {give} inform or help, {connect} talk with people and {ask} ask for something.</source>
        <translation>Von den letzten {count} Beiträgen: {give} mit Information oder Hilfe, {connect} im Gespräch mit Menschen und {ask} mit einer Bitte.</translation>
    </message>
    <message>
        <source>What the posts do</source>
        <translation>Was die Beiträge tun</translation>
    </message>
    <message>
        <source>Inform or help</source>
        <translation>Informieren oder helfen</translation>
    </message>
    <message>
        <source>Talk with people</source>
        <translation>Mit Menschen reden</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Um etwas bitten</translation>
    </message>
    <message>
        <source>{count} of {all} posts begin with us: with “we”, “our”, “I” or our name.</source>
        <translation>{count} von {all} Beiträgen beginnen mit uns: mit „we“, „our“, „I“ oder unserem Namen.</translation>
    </message>
    <message>
        <source>What posts begin with</source>
        <translation>Womit Beiträge beginnen</translation>
    </message>
    <message>
        <source>None of the {all} posts begins with us.</source>
        <translation>Keiner der {all} Beiträge beginnt mit uns.</translation>
    </message>
    <message>
        <source>One of {all} posts begins with us: with “we”, “our”, “I” or our name.</source>
        <translation>Einer von {all} Beiträgen beginnt mit uns: mit „we“, „our“, „I“ oder unserem Namen.</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Mit uns</translation>
    </message>
    <message>
        <source>With the reader</source>
        <translation>Mit dem Leser</translation>
    </message>
    <message>
        <source>With a question</source>
        <translation>Mit einer Frage</translation>
    </message>
    <message>
        <source>With a request</source>
        <translation>Mit einer Bitte</translation>
    </message>
    <message>
        <source>With something else</source>
        <translation>Mit etwas anderem</translation>
    </message>
    <message>
        <source>{count} of the last {last} begin with the same words: {opening}.</source>
        <translation>{count} der letzten {last} beginnen mit denselben Worten: {opening}.</translation>
    </message>
    <message>
        <source>{missing} more posts are needed: from {fewest} on, posts can be looked at together.</source>
        <translation>{missing} weitere Beiträge fehlen noch: Ab {fewest} lassen sich Beiträge gemeinsam betrachten.</translation>
    </message>
    <message>
        <source>One more post is needed: from {fewest} on, posts can be looked at together.</source>
        <translation>Ein weiterer Beitrag fehlt noch: Ab {fewest} lassen sich Beiträge gemeinsam betrachten.</translation>
    </message>
    <message>
        <source>Pressure that comes back</source>
        <translation>Druck, der wiederkehrt</translation>
    </message>
    <message>
        <source>{count} of {all} posts press for time.</source>
        <translation>{count} von {all} Beiträgen machen Zeitdruck.</translation>
    </message>
    <message>
        <source>{count} do so about the same thing as an earlier one, the last with {quote}. A reader who sees it again may doubt both.</source>
        <translation>{count} davon zur selben Sache wie ein früherer, der letzte mit {quote}. Wer das noch einmal liest, zweifelt vielleicht an beiden.</translation>
    </message>
    <message>
        <source>One of {all} posts presses for time.</source>
        <translation>Einer von {all} Beiträgen macht Zeitdruck.</translation>
    </message>
    <message>
        <source>None does so again about the same thing.</source>
        <translation>Keiner davon noch einmal zur selben Sache.</translation>
    </message>
    <message>
        <source>One does so about the same thing as an earlier one: {quote}. A reader who sees it twice may doubt both.</source>
        <translation>Einer davon zur selben Sache wie ein früherer: {quote}. Wer das zweimal liest, zweifelt vielleicht an beiden.</translation>
    </message>
    <message>
        <source>Press for time</source>
        <translation>Machen Zeitdruck</translation>
    </message>
    <message>
        <source>Again about the same thing</source>
        <translation>Noch einmal zur selben Sache</translation>
    </message>
    <message>
        <source>No post here presses for time.</source>
        <translation>Kein Beitrag hier macht Zeitdruck.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>{count} posts promise something for later.</source>
        <translation>{count} Beiträge versprechen etwas für später.</translation>
    </message>
    <message>
        <source>{count} of them are taken up by no later post, as far as the words show.</source>
        <translation>{count} davon greift kein späterer Beitrag auf, soweit es die Worte zeigen.</translation>
    </message>
    <message>
        <source>One post promises something for later.</source>
        <translation>Ein Beitrag verspricht etwas für später.</translation>
    </message>
    <message>
        <source>Nothing of it is due yet.</source>
        <translation>Davon ist noch nichts fällig.</translation>
    </message>
    <message>
        <source>What was due is taken up in a later post.</source>
        <translation>Was fällig war, greift ein späterer Beitrag auf.</translation>
    </message>
    <message>
        <source>No later post takes it up, as far as the words show.</source>
        <translation>Kein späterer Beitrag greift es auf, soweit es die Worte zeigen.</translation>
    </message>
    <message>
        <source>One of them is taken up by no later post, as far as the words show.</source>
        <translation>Einen davon greift kein späterer Beitrag auf, soweit es die Worte zeigen.</translation>
    </message>
    <message>
        <source>Taken up in a later post</source>
        <translation>In einem späteren Beitrag aufgegriffen</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Nicht aufgegriffen</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>No post here promises something for later.</source>
        <translation>Kein Beitrag hier verspricht etwas für später.</translation>
    </message>
    <message>
        <source>{count} of {all} posts ask readers a question.</source>
        <translation>{count} von {all} Beiträgen stellen den Lesern eine Frage.</translation>
    </message>
    <message>
        <source>For {count} of them no later post comes back to the subject yet.</source>
        <translation>Bei {count} davon kommt noch kein späterer Beitrag auf das Thema zurück.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>None of the {all} posts asks readers a question.</source>
        <translation>Keiner der {all} Beiträge stellt den Lesern eine Frage.</translation>
    </message>
    <message>
        <source>One of {all} posts asks readers a question.</source>
        <translation>Einer von {all} Beiträgen stellt den Lesern eine Frage.</translation>
    </message>
    <message>
        <source>A later post comes back to each of them.</source>
        <translation>Auf jede davon kommt ein späterer Beitrag zurück.</translation>
    </message>
    <message>
        <source>No later post comes back to it yet.</source>
        <translation>Noch kommt kein späterer Beitrag darauf zurück.</translation>
    </message>
    <message>
        <source>For one of them no later post comes back to the subject yet.</source>
        <translation>Bei einem davon kommt noch kein späterer Beitrag auf das Thema zurück.</translation>
    </message>
    <message>
        <source>Replies are known for {known} posts: they came to {asking} of {asked} with a question and to {telling} of {told} without.</source>
        <translation>Von {known} Beiträgen sind die Antworten bekannt: Es kamen welche auf {asking} von {asked} mit einer Frage und auf {telling} von {told} ohne.</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>Ohne Frage</translation>
    </message>
    <message>
        <source>Questions that a later post comes back to</source>
        <translation>Fragen, auf die ein späterer Beitrag zurückkommt</translation>
    </message>
    <message>
        <source>{count} posts are nearly the same as an earlier one.</source>
        <translation>{count} Beiträge sind fast gleich wie ein früherer.</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>No two posts here are nearly the same.</source>
        <translation>Keine zwei Beiträge hier sind fast gleich.</translation>
    </message>
    <message>
        <source>One post is nearly the same as an earlier one.</source>
        <translation>Ein Beitrag ist fast gleich wie ein früherer.</translation>
    </message>
    <message>
        <source>The last {count} posts were compared.</source>
        <translation>Verglichen wurden die letzten {count} Beiträge.</translation>
    </message>
    <message>
        <source>All {count} posts here are of {day}.</source>
        <translation>Alle {count} Beiträge hier sind vom {day}.</translation>
    </message>
    <message>
        <source>The {count} posts here are from {first} to {last}.</source>
        <translation>Die {count} Beiträge hier reichen vom {first} bis zum {last}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Reader-first version…</source>
        <translation>Version „Leser zuerst“…</translation>
    </message>
    <message>
        <source>The coach waits. {key} asks it.</source>
        <translation>Der Coach wartet. Mit {key} fragst du ihn.</translation>
    </message>
    <message>
        <source>See the whole post with the coach&apos;s suggestions, beside yours ({key})</source>
        <translation>Den ganzen Beitrag mit den Vorschlägen des Coachs sehen, neben deinem ({key})</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>What the coach saw</source>
        <translation>Was dem Coach aufgefallen ist</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>The coach is getting ready…</source>
        <translation>Der Coach macht sich bereit…</translation>
    </message>
    <message>
        <source>The coach is restarting. Writing goes on.</source>
        <translation>Der Coach startet neu. Du kannst weiterschreiben.</translation>
    </message>
    <message>
        <source>The coach can&apos;t read this text. It tries again when you change it.</source>
        <translation>Der Coach kann diesen Text nicht lesen. Sobald du ihn änderst, versucht er es wieder.</translation>
    </message>
    <message>
        <source>The coach could not start. Writing and saving work as ever.</source>
        <translation>Der Coach konnte nicht starten. Schreiben und Speichern gehen wie immer.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The post is in the bin. It stays there for 30 days.</source>
        <translation>Der Beitrag ist im Papierkorb. Dort bleibt er 30 Tage.</translation>
    </message>
    <message>
        <source>Saved. Everything you write is saved by itself too.</source>
        <translation>Gespeichert. Auch sonst wird alles, was du schreibst, von selbst gespeichert.</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Diese Version sichern</translation>
    </message>
    <message>
        <source>Name of the version:</source>
        <translation>Name der Version:</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>The older text</source>
        <translation>Der ältere Text</translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation>Der neuere Text</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Youward made a mistake of its own. Your text is saved.</source>
        <translation>Youward hat selbst einen Fehler gemacht. Dein Text ist gespeichert.</translation>
    </message>
    <message>
        <source>Youward made a mistake of its own, and your last words are not saved. Copy your text.</source>
        <translation>Youward hat selbst einen Fehler gemacht, und deine letzten Worte sind nicht gespeichert. Kopiere deinen Text.</translation>
    </message>
    <message>
        <source>Report of what happened</source>
        <translation>Bericht darüber, was geschehen ist</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy my &amp;text</source>
        <translation>Meinen &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <source>Your text is copied.</source>
        <translation>Dein Text ist kopiert.</translation>
    </message>
    <message>
        <source>You can go on writing. This report helps to mend the mistake; it holds nothing you wrote, and nobody gets it unless you send it.</source>
        <translation>Du kannst weiterschreiben. Dieser Bericht hilft, den Fehler zu beheben; er enthält nichts von dem, was du geschrieben hast, und niemand bekommt ihn, außer du verschickst ihn.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Copy post</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show or hide the drafts</source>
        <translation>Entwürfe ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Copy the whole post, to paste where you publish it</source>
        <translation>Den ganzen Beitrag kopieren, um ihn dort einzufügen, wo du ihn veröffentlichst</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Empty post</source>
        <translation>Leerer Beitrag</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Goes today</source>
        <translation>Wird heute gelöscht</translation>
    </message>
    <message>
        <source>Goes tomorrow</source>
        <translation>Wird morgen gelöscht</translation>
    </message>
    <message>
        <source>Goes in {days} days</source>
        <translation>Wird in {days} Tagen gelöscht</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Replies…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Begin a follow-up</source>
        <translation>Fortsetzung beginnen</translation>
    </message>
    <message>
        <source>Follow-up of…</source>
        <translation>Fortsetzung von…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move {count} drafts to bin</source>
        <translation>{count} Entwürfe in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Where it was published…</source>
        <translation>Wo er veröffentlicht ist…</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Search drafts</source>
        <translation>Entwürfe durchsuchen</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>“{term}” is not understood. Try {examples}, before:2026-05 or tag:summer.</source>
        <translation>„{term}“ ist nicht verständlich. Versuche es mit {examples}, before:2026-05 oder tag:summer.</translation>
    </message>
    <message>
        <source>Nothing found. Take a filter away, or try fewer letters.</source>
        <translation>Nichts gefunden. Nimm einen Filter weg oder versuche es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>No draft is like this. Take a filter away, or choose another one.</source>
        <translation>Kein Entwurf passt dazu. Nimm einen Filter weg oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or only the beginning of a word.</source>
        <translation>Nichts gefunden. Versuche es mit weniger Buchstaben oder nur mit dem Wortanfang.</translation>
    </message>
    <message>
        <source>The bin is empty. A draft stays here for 30 days after you put it in.</source>
        <translation>Der Papierkorb ist leer. Ein Entwurf bleibt hier noch 30 Tage, nachdem du ihn hineingelegt hast.</translation>
    </message>
    <message>
        <source>Your drafts will be kept here, each with its versions, from the first word on.</source>
        <translation>Hier liegen später deine Entwürfe, jeder mit seinen Versionen, vom ersten Wort an.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Back to drafts</source>
        <translation>Zurück zu den Entwürfen</translation>
    </message>
    <message>
        <source>Delete this draft and all its versions for good?</source>
        <translation>Diesen Entwurf mit allen Versionen endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete {count} drafts and all their versions for good?</source>
        <translation>{count} Entwürfe mit allen Versionen endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Find an emoji by its name</source>
        <translation>Emoji nach Namen suchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Nothing found. Try another word for it.</source>
        <translation>Nichts gefunden. Versuche es mit einem anderen Wort.</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Dinge</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Marked: {words}</source>
        <translation>Markiert: {words}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export posts</source>
        <translation>Beiträge exportieren</translation>
    </message>
    <message>
        <source>All drafts that are not in the bin</source>
        <translation>Alle Entwürfe, die nicht im Papierkorb sind</translation>
    </message>
    <message>
        <source>The open post</source>
        <translation>Der offene Beitrag</translation>
    </message>
    <message>
        <source>The chosen posts</source>
        <translation>Die gewählten Beiträge</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>JSON Lines: with versions, to import into Youward again</source>
        <translation>JSON Lines: mit Versionen, um sie wieder in Youward zu importieren</translation>
    </message>
    <message>
        <source>CSV: a table for a spreadsheet</source>
        <translation>CSV: eine Tabelle für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Markdown: a folder with a file for each post</source>
        <translation>Markdown: ein Ordner mit einer Datei je Beitrag</translation>
    </message>
    <message>
        <source>HTML: one page to read or print</source>
        <translation>HTML: eine Seite zum Lesen oder Drucken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose a folder for the posts</source>
        <translation>Ordner für die Beiträge wählen</translation>
    </message>
    <message>
        <source>One post is in “{name}”.</source>
        <translation>Ein Beitrag ist in „{name}“.</translation>
    </message>
    <message>
        <source>{count} posts are in “{name}”.</source>
        <translation>{count} Beiträge sind in „{name}“.</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>{counted} · {count} over</source>
        <translation>{counted} · {count} zu viel</translation>
    </message>
    <message>
        <source>{counted} · {count} left</source>
        <translation>{counted} · {count} frei</translation>
    </message>
    <message>
        <source>{network}: {length} of {limit} characters, {count} too many.</source>
        <translation>{network}: {length} von {limit} Zeichen, {count} zu viel.</translation>
    </message>
    <message>
        <source>{network}: {length} of {limit} characters, {count} left.</source>
        <translation>{network}: {length} von {limit} Zeichen, {count} frei.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtern und sortieren</translation>
    </message>
    <message>
        <source>Show some drafts only, or in another order</source>
        <translation>Nur manche Entwürfe zeigen oder anders sortieren</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Beitragsart</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schla&amp;gwort</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>C&amp;hanged</source>
        <translation>Geän&amp;dert</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Zwischen zwei Tagen…</translation>
    </message>
    <message>
        <source>&amp;Last changed first</source>
        <translation>&amp;Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Ne&amp;ueste zuerst</translation>
    </message>
    <message>
        <source>Last &amp;published first</source>
        <translation>Zuletzt &amp;veröffentlichte zuerst</translation>
    </message>
    <message>
        <source>&amp;By title</source>
        <translation>Nach &amp;Titel</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take away the filter “{name}”</source>
        <translation>Filter „{name}“ wegnehmen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle wegnehmen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Tag: {name}</source>
        <translation>Schlagwort: {name}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Vor {day}</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Heute geändert</translation>
    </message>
    <message>
        <source>Changed in 7 days</source>
        <translation>In 7 Tagen geändert</translation>
    </message>
    <message>
        <source>Changed in 30 days</source>
        <translation>In 30 Tagen geändert</translation>
    </message>
    <message>
        <source>Changed this year</source>
        <translation>Dieses Jahr geändert</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this post</source>
        <translation>In diesem Beitrag suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Vorige Fundstelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächste Fundstelle (Eingabe)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>{count} ersetzt</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <source>Put this into the text ({key})</source>
        <translation>Das in den Text übernehmen ({key})</translation>
    </message>
    <message>
        <source>Show another suggestion ({key})</source>
        <translation>Einen anderen Vorschlag zeigen ({key})</translation>
    </message>
    <message>
        <source>Leave these words as they are ({key}). This is remembered for this post.</source>
        <translation>Diese Worte lassen, wie sie sind ({key}). Das bleibt für diesen Beitrag gemerkt.</translation>
    </message>
    <message>
        <source>More to do about this finding</source>
        <translation>Mehr zu diesem Hinweis</translation>
    </message>
    <message>
        <source>{severity} · {title}</source>
        <translation>{severity} · {title}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>{key} goes through all findings in the text</source>
        <translation>Mit {key} gehst du alle Hinweise im Text durch</translation>
    </message>
    <message>
        <source>More findings</source>
        <translation>Weitere Hinweise</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} more findings</source>
        <translation>{count} weitere Hinweise</translation>
    </message>
    <message>
        <source>And {count} more. {key} goes through all of them.</source>
        <translation>Und {count} weitere. Mit {key} gehst du alle durch.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Finding {number} of {count}</source>
        <translation>Hinweis {number} von {count}</translation>
    </message>
</context>
<context>
    <name>FoldAudit</name>
    <message>
        <source>A link in a post can&apos;t be opened on {network}.</source>
        <translation>Ein Link in einem Beitrag lässt sich auf {network} nicht öffnen.</translation>
    </message>
    <message>
        <source>No sentence says yet what the reader gets.</source>
        <translation>Noch sagt kein Satz, was der Leser davon hat.</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number}; the whole post is seen.</source>
        <translation>Der Nutzen für den Leser beginnt bei {number}; der ganze Beitrag ist zu sehen.</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number}, above the fold at {fold}.</source>
        <translation>Der Nutzen für den Leser beginnt bei {number}, vor der Kürzung bei {fold}.</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number}, below the fold at {fold}.</source>
        <translation>Der Nutzen für den Leser beginnt bei {number}, hinter der Kürzung bei {fold}.</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} von {limit}</translation>
    </message>
    <message>
        <source>{over} bytes over: cut from “{words}”</source>
        <translation>{over} Bytes zu viel: abgeschnitten ab „{words}“</translation>
    </message>
    <message>
        <source>{count} of {limit}, {over} over: cut from “{words}”</source>
        <translation>{count} von {limit}, {over} zu viel: abgeschnitten ab „{words}“</translation>
    </message>
    <message>
        <source>{count} links; {network} takes {most}.</source>
        <translation>{count} Links; {network} erlaubt {most}.</translation>
    </message>
    <message>
        <source>{count} tags; {network} takes {most}.</source>
        <translation>{count} Hashtags; {network} erlaubt {most}.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>{title}: choose</source>
        <translation>{title}: wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>How Youward works</source>
        <translation>So funktioniert Youward</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuche es mit einem anderen Wort.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import posts</source>
        <translation>Beiträge importieren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A table (.csv, .tsv), JSON Lines (.jsonl), text files, or the archive that X, LinkedIn, Mastodon or Facebook lets you download: the zip as it is, or unpacked. Youward reads it on this computer and sends nothing anywhere.</source>
        <translation>Eine Tabelle (.csv, .tsv), JSON Lines (.jsonl), Textdateien oder das Archiv, das du bei X, LinkedIn, Mastodon oder Facebook herunterladen kannst: als zip, wie es ist, oder entpackt. Youward liest es auf diesem Computer und verschickt nichts.</translation>
    </message>
    <message>
        <source>Where are your posts?</source>
        <translation>Wo sind deine Beiträge?</translation>
    </message>
    <message>
        <source>Choose a file with posts</source>
        <translation>Datei mit Beiträgen wählen</translation>
    </message>
    <message>
        <source>Posts (*.csv *.tsv *.jsonl *.json *.js *.zip *.txt *.md);;All files (*)</source>
        <translation>Beiträge (*.csv *.tsv *.jsonl *.json *.js *.zip *.txt *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder with posts</source>
        <translation>Ordner mit Beiträgen wählen</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>„{name}“ wird gelesen…</translation>
    </message>
    <message>
        <source>Import {count} posts</source>
        <translation>{count} Beiträge importieren</translation>
    </message>
    <message>
        <source>Import one post</source>
        <translation>Einen Beitrag importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>One post is among your drafts now.</source>
        <translation>Ein Beitrag ist jetzt bei deinen Entwürfen.</translation>
    </message>
    <message>
        <source>{count} posts are among your drafts now.</source>
        <translation>{count} Beiträge sind jetzt bei deinen Entwürfen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <source>The first posts</source>
        <translation>Die ersten Beiträge</translation>
    </message>
    <message>
        <source>“{name}”: {kinds}</source>
        <translation>„{name}“: {kinds}</translation>
    </message>
    <message>
        <source>No posts with words were found in it.</source>
        <translation>Darin wurden keine Beiträge mit Text gefunden.</translation>
    </message>
    <message>
        <source>All its posts are among your drafts already.</source>
        <translation>Alle Beiträge daraus sind schon bei deinen Entwürfen.</translation>
    </message>
    <message>
        <source>One new post.</source>
        <translation>Ein neuer Beitrag.</translation>
    </message>
    <message>
        <source>{count} new posts.</source>
        <translation>{count} neue Beiträge.</translation>
    </message>
    <message>
        <source>Left out, because they are among your drafts already: {count}.</source>
        <translation>Weggelassen, weil schon bei deinen Entwürfen: {count}.</translation>
    </message>
    <message>
        <source>Without a date, so they get today’s: {count}.</source>
        <translation>Ohne Datum, daher mit dem von heute: {count}.</translation>
    </message>
    <message>
        <source>All come in as published.</source>
        <translation>Alle kommen als veröffentlicht herein.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>{title} as text</source>
        <translation>{title} als Text</translation>
    </message>
    <message>
        <source>Show the posts ({count})</source>
        <translation>Beiträge zeigen ({count})</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide {title}</source>
        <translation>{title} ausblenden</translation>
    </message>
    <message>
        <source>{later}, like {earlier}</source>
        <translation>{later}, wie {earlier}</translation>
    </message>
    <message>
        <source>Show more ({count} left)</source>
        <translation>Mehr zeigen (noch {count})</translation>
    </message>
</context>
<context>
    <name>InsightsDialog</name>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Only published posts</source>
        <translation>Nur veröffentlichte Beiträge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netzwerke</translation>
    </message>
    <message>
        <source>{known} of {total} posts are read. The rest follows while nothing is typed.</source>
        <translation>{known} von {total} Beiträgen sind gelesen. Der Rest folgt, während nichts getippt wird.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>{count} published posts. Nothing here is a goal or a grade.</source>
        <translation>{count} veröffentlichte Beiträge. Nichts hier ist ein Ziel oder eine Note.</translation>
    </message>
    <message>
        <source>{count} posts: all drafts, because fewer than {fewest} are marked as published. Nothing here is a goal or a grade.</source>
        <translation>{count} Beiträge: alle Entwürfe, weil weniger als {fewest} als veröffentlicht markiert sind. Nichts hier ist ein Ziel oder eine Note.</translation>
    </message>
    <message>
        <source>{count} posts, drafts among them. Nothing here is a goal or a grade.</source>
        <translation>{count} Beiträge, darunter Entwürfe. Nichts hier ist ein Ziel oder eine Note.</translation>
    </message>
    <message>
        <source>The coach is reading the posts. Insights begin once {count} are read.</source>
        <translation>Der Coach liest die Beiträge. Die Einblicke beginnen, sobald {count} gelesen sind.</translation>
    </message>
    <message>
        <source>Insights say what many posts have in common: what they begin with, which questions wait for an answer, what was promised, and which posts are nearly the same. Each one shows the posts it rests on.</source>
        <translation>Einblicke sagen, was viele Beiträge gemeinsam haben: womit sie beginnen, welche Fragen auf eine Antwort warten, was versprochen wurde und welche Beiträge fast gleich sind. Jeder zeigt die Beiträge, auf denen er beruht.</translation>
    </message>
    <message>
        <source>With a longer period or all networks there may be enough.</source>
        <translation>Mit einem längeren Zeitraum oder allen Netzwerken sind es vielleicht genug.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show {title} again</source>
        <translation>{title} wieder zeigen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>{name} · {day}</source>
        <translation>{name} · {day}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>About the sentence at the caret</source>
        <translation>Zum Satz am Cursor</translation>
    </message>
    <message>
        <source>No check found anything to weigh here.</source>
        <translation>Keine Prüfung hat hier etwas abzuwägen gefunden.</translation>
    </message>
    <message>
        <source>About this sentence</source>
        <translation>Zu diesem Satz</translation>
    </message>
    <message>
        <source>Why is nothing said here?</source>
        <translation>Warum gibt es hier keinen Hinweis?</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>The kind of post. The coach reads an apology differently from an offer.</source>
        <translation>Die Beitragsart. Der Coach liest eine Entschuldigung anders als ein Angebot.</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Raten lassen</translation>
    </message>
    <message>
        <source>{kind} (guessed)</source>
        <translation>{kind} (geraten)</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Beitragsart</translation>
    </message>
    <message>
        <source>Kind of post: {kind}</source>
        <translation>Beitragsart: {kind}</translation>
    </message>
</context>
<context>
    <name>LeaveMenu</name>
    <message>
        <source>&amp;Not here</source>
        <translation>&amp;Hier nicht</translation>
    </message>
    <message>
        <source>&amp;Fine {where}</source>
        <translation>In &amp;Ordnung {where}</translation>
    </message>
    <message>
        <source>Add {words} to My &amp;words</source>
        <translation>{words} zu meinen &amp;Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Turn this check &amp;down: speak only when I ask</source>
        <translation>Diese Prüfung l&amp;eiser stellen: nur melden, wenn ich frage</translation>
    </message>
    <message>
        <source>Turn this check &amp;off</source>
        <translation>Diese Prüfung a&amp;usschalten</translation>
    </message>
    <message>
        <source>&amp;About this check…</source>
        <translation>Über diese &amp;Prüfung…</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Put away in this post. {key} shows it again.</source>
        <translation>In diesem Beitrag beiseitegelegt. Mit {key} erscheint es wieder.</translation>
    </message>
    <message>
        <source>“{title}” is turned off.</source>
        <translation>„{title}“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>There is no finding on the card.</source>
        <translation>Auf der Karte ist kein Hinweis.</translation>
    </message>
    <message>
        <source>This finding is about more than a word or two, which can&apos;t become yours.</source>
        <translation>Bei diesem Hinweis geht es um mehr als ein, zwei Wörter; so viel kann nicht zu deinen Wörtern gehören.</translation>
    </message>
    <message>
        <source>From now on “{title}” is fine {where}.</source>
        <translation>Ab jetzt ist „{title}“ {where} in Ordnung.</translation>
    </message>
    <message>
        <source>{words} is among your words now. The coach leaves it alone.</source>
        <translation>{words} gehört jetzt zu deinen Wörtern. Der Coach lässt es in Ruhe.</translation>
    </message>
    <message>
        <source>“{title}” speaks only when you ask now.</source>
        <translation>„{title}“ meldet sich jetzt nur noch, wenn du fragst.</translation>
    </message>
    <message>
        <source>Put away, as several times before. “{title}” can wait until you ask for it.</source>
        <translation>Beiseitegelegt, wie schon einige Male. „{title}“ kann warten, bis du danach fragst.</translation>
    </message>
    <message>
        <source>Turn it down</source>
        <translation>Leiser stellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LeftAloneDialog</name>
    <message>
        <source>What the coach leaves alone</source>
        <translation>Was der Coach in Ruhe lässt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In this post</source>
        <translation>In diesem Beitrag</translation>
    </message>
    <message>
        <source>Fine in a kind of post</source>
        <translation>Bei einer Beitragsart in Ordnung</translation>
    </message>
    <message>
        <source>Speaks only when you ask</source>
        <translation>Meldet sich nur, wenn du fragst</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>Fine {where}</source>
        <translation>In Ordnung {where}</translation>
    </message>
    <message>
        <source>Because one person writes here</source>
        <translation>Weil hier eine einzelne Person schreibt</translation>
    </message>
    <message>
        <source>Spelling and grammar</source>
        <translation>Rechtschreibung und Grammatik</translation>
    </message>
    <message>
        <source>The coach is silent about all this. What you bring back is told again at once.</source>
        <translation>Zu all dem schweigt der Coach. Was du zurückholst, meldet er gleich wieder.</translation>
    </message>
    <message>
        <source>Nothing is left alone yet</source>
        <translation>Noch wird nichts in Ruhe gelassen</translation>
    </message>
    <message>
        <source>The menu of a finding’s card (⋯) leaves it alone: here, in this kind of post, or everywhere. All of it is listed in this place, with a way back.</source>
        <translation>Über das Menü (⋯) auf der Karte eines Hinweises lässt der Coach ihn in Ruhe: hier, bei dieser Beitragsart oder überall. Alles davon steht dann an dieser Stelle, mit einem Weg zurück.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back {title}</source>
        <translation>{title} zurückholen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} – Youward</source>
        <translation>{name} – Youward</translation>
    </message>
    <message>
        <source>Youward</source>
        <translation>Youward</translation>
    </message>
    <message>
        <source>Your text is not saved</source>
        <translation>Dein Text ist nicht gespeichert</translation>
    </message>
    <message>
        <source>The last words could not be saved. What would you like to do?</source>
        <translation>Die letzten Worte konnten nicht gespeichert werden. Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Copy the text and close</source>
        <translation>Text kopieren und schließen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Post</source>
        <translation>B&amp;eitrag</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>&amp;Coach</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Neuer Beitrag</translation>
    </message>
    <message>
        <source>&amp;Open text file…</source>
        <translation>Textdatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Recen&amp;t posts</source>
        <translation>&amp;Letzte Beiträge</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>Show the b&amp;in</source>
        <translation>Papierkorb &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupl&amp;izieren</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Schla&amp;gwörter…</translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation>S&amp;tatus…</translation>
    </message>
    <message>
        <source>&amp;Where it was published…</source>
        <translation>&amp;Wo er veröffentlicht ist…</translation>
    </message>
    <message>
        <source>Rep&amp;lies…</source>
        <translation>&amp;Antworten…</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>Diese Version &amp;sichern</translation>
    </message>
    <message>
        <source>Keep this version with a n&amp;ame…</source>
        <translation>Diese Version mit Na&amp;men sichern…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>&amp;Copy post</source>
        <translation>Beitrag &amp;kopieren</translation>
    </message>
    <message>
        <source>Save a copy as te&amp;xt…</source>
        <translation>Kopie als Te&amp;xt speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Imp&amp;ortieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Back everything &amp;up…</source>
        <translation>Alles si&amp;chern…</translation>
    </message>
    <message>
        <source>Bring back &amp;from a backup…</source>
        <translation>Siche&amp;rung zurückspielen…</translation>
    </message>
    <message>
        <source>Passp&amp;hrase…</source>
        <translation>Passp&amp;hrase…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste and t&amp;idy</source>
        <translation>&amp;Bereinigt einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Em&amp;oji…</source>
        <translation>Emo&amp;ji…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next &amp;mark to proofread</source>
        <translation>Nächste &amp;Markierung im Text</translation>
    </message>
    <message>
        <source>Previous mar&amp;k to proofread</source>
        <translation>V&amp;orige Markierung im Text</translation>
    </message>
    <message>
        <source>&amp;Search drafts</source>
        <translation>Entwürfe &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Filt&amp;er drafts…</source>
        <translation>Entwürfe &amp;filtern…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Ask the coach</source>
        <translation>Coach &amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Hinweis</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriger Hinweis</translation>
    </message>
    <message>
        <source>&amp;Use the suggestion</source>
        <translation>Vorsch&amp;lag übernehmen</translation>
    </message>
    <message>
        <source>Ano&amp;ther suggestion</source>
        <translation>&amp;Anderer Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Go to the next blank</source>
        <translation>&amp;Zur nächsten Lücke</translation>
    </message>
    <message>
        <source>Not &amp;here</source>
        <translation>&amp;Hier nicht</translation>
    </message>
    <message>
        <source>&amp;Show again what I put away</source>
        <translation>&amp;Beiseitegelegtes wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;Fine in this kind of post</source>
        <translation>Bei dieser Beitragsart in &amp;Ordnung</translation>
    </message>
    <message>
        <source>Add to My &amp;words</source>
        <translation>Zu meinen &amp;Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Turn this check &amp;down</source>
        <translation>Diese Prüfung l&amp;eiser stellen</translation>
    </message>
    <message>
        <source>Turn this check &amp;off</source>
        <translation>Diese Prüfung a&amp;usschalten</translation>
    </message>
    <message>
        <source>A&amp;bout this check…</source>
        <translation>Über diese &amp;Prüfung…</translation>
    </message>
    <message>
        <source>What the coach &amp;leaves alone…</source>
        <translation>Was der &amp;Coach in Ruhe lässt…</translation>
    </message>
    <message>
        <source>All &amp;checks…</source>
        <translation>Alle Prüfun&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Reader-first version…</source>
        <translation>Ve&amp;rsion „Leser zuerst“…</translation>
    </message>
    <message>
        <source>&amp;Kind of post…</source>
        <translation>Bei&amp;tragsart…</translation>
    </message>
    <message>
        <source>Next &amp;column</source>
        <translation>Nächste &amp;Spalte</translation>
    </message>
    <message>
        <source>&amp;Previous column</source>
        <translation>V&amp;orige Spalte</translation>
    </message>
    <message>
        <source>Back to the &amp;text</source>
        <translation>&amp;Zurück zum Text</translation>
    </message>
    <message>
        <source>Go to the &amp;notice</source>
        <translation>Zur &amp;Meldung</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>&amp;Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Role map</source>
        <translation>Satz&amp;rollen</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Quiet mode</source>
        <translation>R&amp;uhemodus</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>&amp;Fokus</translation>
    </message>
    <message>
        <source>T&amp;ypewriter scrolling</source>
        <translation>Schreibmaschinen-Mo&amp;dus</translation>
    </message>
    <message>
        <source>&amp;Insights…</source>
        <translation>E&amp;inblicke…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;How Youward works</source>
        <translation>&amp;So funktioniert Youward</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;About Youward</source>
        <translation>Über &amp;Youward</translation>
    </message>
    <message>
        <source>Empty post</source>
        <translation>Leerer Beitrag</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
</context>
<context>
    <name>NetworkBar</name>
    <message>
        <source>The networks this post is for</source>
        <translation>Die Netzwerke, für die dieser Beitrag ist</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Networks ▾</source>
        <translation>Netzwerke ▾</translation>
    </message>
    <message>
        <source>Choose networks</source>
        <translation>Netzwerke wählen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OpenBlanks</name>
    <message>
        <source>A blank is still open</source>
        <translation>Eine Lücke ist noch offen</translation>
    </message>
    <message>
        <source>There is still a blank (___) in this post that only you can fill.</source>
        <translation>In diesem Beitrag ist noch eine Lücke (___), die nur du füllen kannst.</translation>
    </message>
    <message>
        <source>Go to the blank</source>
        <translation>Zur Lücke gehen</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Trotzdem kopieren</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Who is one person this is for?</source>
        <translation>Wer ist die eine Person, für die das ist?</translation>
    </message>
    <message>
        <source>Think of them, then write the first line to them. Or begin with one of these:</source>
        <translation>Stell sie dir vor und schreib ihr die erste Zeile. Oder beginne mit einem dieser Sätze:</translation>
    </message>
    <message>
        <source>You asked about ___. The short answer: ___</source>
        <translation>You asked about ___. The short answer: ___</translation>
    </message>
    <message>
        <source>If you have ever ___, try this: ___</source>
        <translation>If you have ever ___, try this: ___</translation>
    </message>
    <message>
        <source>From ___ you can ___.</source>
        <translation>From ___ you can ___.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command or a post</source>
        <translation>Befehl oder Beitrag suchen</translation>
    </message>
    <message>
        <source>Commands and posts</source>
        <translation>Befehle und Beiträge</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Nichts gefunden. Versuche es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>PassageSteps</name>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Bring this passage back</source>
        <translation>Diese Stelle zurückholen</translation>
    </message>
    <message>
        <source>To bring back single passages, compare with the text as it stands.</source>
        <translation>Um einzelne Stellen zurückzuholen, vergleiche mit dem aktuellen Text.</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Änderungen: {count}</translation>
    </message>
    <message>
        <source>Change {at} of {count}</source>
        <translation>Änderung {at} von {count}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Noch einmal die neue</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Schützen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your drafts and their backups open with a passphrase only.</source>
        <translation>Deine Entwürfe und ihre Sicherungen öffnen sich nur mit einer Passphrase.</translation>
    </message>
    <message>
        <source>With a passphrase, your drafts and their backups can&apos;t be read by whoever has this disk or a copy of it.</source>
        <translation>Mit einer Passphrase kann deine Entwürfe und ihre Sicherungen nicht lesen, wer diesen Datenträger oder eine Kopie davon hat.</translation>
    </message>
    <message>
        <source>Nothing can bring a forgotten passphrase back, and without it the drafts are lost. Write it down, and keep it where you will find it. What you exported or printed stays as it is.</source>
        <translation>Nichts kann eine vergessene Passphrase zurückbringen, und ohne sie sind die Entwürfe verloren. Schreib sie auf und bewahre sie dort auf, wo du sie wiederfindest. Was du exportiert oder gedruckt hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} letters, digits or signs, and can&apos;t begin with x&apos;. Four words that don&apos;t belong together are a good one.</source>
        <translation>Eine Passphrase hat mindestens {count} Buchstaben, Ziffern oder Zeichen und darf nicht mit x&apos; beginnen. Vier Wörter, die nicht zusammengehören, sind eine gute.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new one again.</source>
        <translation>Die beiden sind nicht gleich. Tippe die neue noch einmal ein.</translation>
    </message>
    <message>
        <source>This is not the passphrase that your drafts have now.</source>
        <translation>Das ist nicht die Passphrase, die deine Entwürfe jetzt haben.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Which text you write</source>
        <translation>Welchen Text du schreibst</translation>
    </message>
    <message>
        <source>Common text</source>
        <translation>Gemeinsamer Text</translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>{text} schreiben</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>{title}, {count} places</source>
        <translation>{title}, {count} Stellen</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>on {network}</source>
        <translation>auf {network}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Show less of the post on {network}</source>
        <translation>Weniger vom Beitrag auf {network} zeigen</translation>
    </message>
    <message>
        <source>More on {network}</source>
        <translation>Mehr auf {network}</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Who is one person this is for?</source>
        <translation>Wer ist die eine Person, für die das ist?</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>Dein Beitrag</translation>
    </message>
    <message>
        <source>Write your post here. F8 goes to the coach&apos;s next finding, Shift+F8 to the one before.</source>
        <translation>Schreib hier deinen Beitrag. F8 geht zum nächsten Hinweis des Coachs, Umschalt+F8 zum vorigen.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The post on each network</source>
        <translation>Der Beitrag in jedem Netzwerk</translation>
    </message>
    <message>
        <source>Show posts as on a phone</source>
        <translation>Beiträge wie auf einem Handy zeigen</translation>
    </message>
    <message>
        <source>Show posts as on a computer</source>
        <translation>Beiträge wie auf einem Computer zeigen</translation>
    </message>
    <message>
        <source>Show posts in light colours</source>
        <translation>Beiträge in hellen Farben zeigen</translation>
    </message>
    <message>
        <source>Show posts in dark colours</source>
        <translation>Beiträge in dunklen Farben zeigen</translation>
    </message>
    <message>
        <source>Choose where this post goes. Here you then see it as a reader meets it: where it is folded, what is cut off, and whether their benefit is in sight.</source>
        <translation>Wähle, wohin dieser Beitrag geht. Dann siehst du ihn hier so, wie er beim Leser ankommt: wo er gekürzt wird, was abgeschnitten ist und ob der Nutzen in Sicht ist.</translation>
    </message>
    <message>
        <source>Write a first sentence for one reader. Here you then see how they meet it.</source>
        <translation>Schreib einen ersten Satz für einen Leser. Dann siehst du hier, wie er bei ihm ankommt.</translation>
    </message>
</context>
<context>
    <name>ProofActions</name>
    <message>
        <source>These words have changed since.</source>
        <translation>Diese Worte haben sich seitdem geändert.</translation>
    </message>
    <message>
        <source>{words} stays as it is here.</source>
        <translation>{words} bleibt hier, wie es ist.</translation>
    </message>
    <message>
        <source>{words} is among your words now.</source>
        <translation>{words} gehört jetzt zu deinen Wörtern.</translation>
    </message>
    <message>
        <source>Spelling and grammar are not looked at. The settings turn that on.</source>
        <translation>Rechtschreibung und Grammatik werden nicht angesehen. Die Einstellungen schalten das ein.</translation>
    </message>
    <message>
        <source>There is nothing about spelling or grammar.</source>
        <translation>Zu Rechtschreibung und Grammatik gibt es nichts.</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>Hier &amp;übergehen</translation>
    </message>
    <message>
        <source>Add to My &amp;words</source>
        <translation>Zu meinen &amp;Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>This text could not be proofread.</source>
        <translation>Dieser Text konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Spelling and grammar: {count}</source>
        <translation>Rechtschreibung und Grammatik: {count}</translation>
    </message>
    <message>
        <source>Spelling and grammar: nothing to look at</source>
        <translation>Rechtschreibung und Grammatik: nichts anzusehen</translation>
    </message>
    <message>
        <source>{count} more are underlined in the text.</source>
        <translation>{count} weitere sind im Text unterstrichen.</translation>
    </message>
</context>
<context>
    <name>Proofreading</name>
    <message>
        <source>Write {fix} for {words}</source>
        <translation>{fix} statt {words} schreiben</translation>
    </message>
    <message>
        <source>{words} is not in the dictionary.</source>
        <translation>{words} steht nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>{words} may not be what you meant.</source>
        <translation>{words} ist vielleicht nicht, was du meintest.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Leave these words out</source>
        <translation>Diese Worte weglassen</translation>
    </message>
    <message>
        <source>Perhaps: {fixes}</source>
        <translation>Vielleicht: {fixes}</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Where it was published</source>
        <translation>Wo er veröffentlicht ist</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>For your own memory, and to find it again. A link is kept as text; nothing opens it.</source>
        <translation>Damit du es dir merkst und ihn wiederfindest. Ein Link bleibt reiner Text; nichts öffnet ihn.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>None</source>
        <translation>Keinen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>This post goes on from:</source>
        <translation>Dieser Beitrag setzt fort:</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Changed between two days</source>
        <translation>Zwischen zwei Tagen geändert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ReaderFirstDialog</name>
    <message>
        <source>Reader-first version</source>
        <translation>Version „Leser zuerst“</translation>
    </message>
    <message>
        <source>The post as it is</source>
        <translation>Der Beitrag, wie er ist</translation>
    </message>
    <message>
        <source>The reader-first version</source>
        <translation>Die Version „Leser zuerst“</translation>
    </message>
    <message>
        <source>Use these changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Copy this version and leave the post as it is</source>
        <translation>Diese Version kopieren und den Beitrag so lassen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Nothing to change here. The coach has no other wording for this post.</source>
        <translation>Hier ist nichts zu ändern. Der Coach hat für diesen Beitrag keine andere Formulierung.</translation>
    </message>
    <message>
        <source>Struck through: left out. Underlined: new.</source>
        <translation>Durchgestrichen: fällt weg. Unterstrichen: neu.</translation>
    </message>
    <message>
        <source>Your post stays like this until you use the changes.</source>
        <translation>Dein Beitrag bleibt so, bis du die Änderungen übernimmst.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>Reader-first</source>
        <translation>Leser zuerst</translation>
    </message>
    <message>
        <source>Changes to take or to leave</source>
        <translation>Änderungen zum Übernehmen oder Weglassen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>The version is copied. The post is as it was.</source>
        <translation>Die Version ist kopiert. Der Beitrag ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Sentence {number}: {about}</source>
        <translation>Satz {number}: {about}</translation>
    </message>
    <message>
        <source>It speaks of {count} sentences: {parts}.</source>
        <translation>Betrifft {count} Sätze: {parts}.</translation>
    </message>
    <message>
        <source>For it: {reasons}.</source>
        <translation>Dafür: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation>Dagegen: {reasons}.</translation>
    </message>
    <message>
        <source>{title} · said</source>
        <translation>{title} · gemeldet</translation>
    </message>
    <message>
        <source>{title} · not said</source>
        <translation>{title} · nicht gemeldet</translation>
    </message>
    <message>
        <source>It is about us.</source>
        <translation>Der Satz handelt von uns.</translation>
    </message>
    <message>
        <source>It is about the reader.</source>
        <translation>Der Satz handelt vom Leser.</translation>
    </message>
    <message>
        <source>It shows something the reader can hold on to.</source>
        <translation>Der Satz zeigt etwas Greifbares.</translation>
    </message>
    <message>
        <source>It asks the reader to do something.</source>
        <translation>Der Satz fordert den Leser zu etwas auf.</translation>
    </message>
    <message>
        <source>It is a question.</source>
        <translation>Der Satz ist eine Frage.</translation>
    </message>
    <message>
        <source>It is about neither us nor the reader.</source>
        <translation>Der Satz handelt weder von uns noch vom Leser.</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>über uns</translation>
    </message>
    <message>
        <source>for the reader</source>
        <translation>für den Leser</translation>
    </message>
    <message>
        <source>showing something</source>
        <translation>zeigt etwas</translation>
    </message>
    <message>
        <source>asking for something</source>
        <translation>fordert zu etwas auf</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>fragt etwas</translation>
    </message>
    <message>
        <source>about something else</source>
        <translation>über anderes</translation>
    </message>
    <message>
        <source>It announces something.</source>
        <translation>Er kündigt etwas an.</translation>
    </message>
    <message>
        <source>It praises something.</source>
        <translation>Er lobt etwas.</translation>
    </message>
    <message>
        <source>It offers something.</source>
        <translation>Er bietet etwas an.</translation>
    </message>
    <message>
        <source>It says how to do something.</source>
        <translation>Er sagt, wie etwas geht.</translation>
    </message>
    <message>
        <source>It thanks someone.</source>
        <translation>Er dankt jemandem.</translation>
    </message>
    <message>
        <source>It says sorry.</source>
        <translation>Er bittet um Entschuldigung.</translation>
    </message>
    <message>
        <source>It tells something.</source>
        <translation>Er erzählt etwas.</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>Auf diesem Computer &amp;merken</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain: whoever uses your account can open your drafts.</source>
        <translation>Sie liegt im Schlüsselbund des Systems: Wer dein Konto benutzt, kann deine Entwürfe öffnen.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Youward can use, so it asks at each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Youward nutzen kann, daher fragt es bei jedem Start.</translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message>
        <source>Don&apos;t remind me of this post again</source>
        <translation>Nicht mehr an diesen Beitrag erinnern</translation>
    </message>
    <message>
        <source>Replies…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>“{post}” asked a question {days} days ago, and no follow-up is noted yet.</source>
        <translation>„{post}“ hat vor {days} Tagen etwas gefragt, und noch ist keine Fortsetzung vermerkt.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>The earlier post, {day}</source>
        <translation>Der frühere Beitrag, {day}</translation>
    </message>
    <message>
        <source>The later post, {day}</source>
        <translation>Der spätere Beitrag, {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Underlined words stand in both posts.</source>
        <translation>Unterstrichene Wörter stehen in beiden Beiträgen.</translation>
    </message>
    <message>
        <source>Open this post</source>
        <translation>Diesen Beitrag öffnen</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Öffnen: {name}</translation>
    </message>
</context>
<context>
    <name>RepliesDialog</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Paste replies here, with an empty line between two.</source>
        <translation>Füge hier Antworten ein, mit einer Leerzeile dazwischen.</translation>
    </message>
    <message>
        <source>Replies to add</source>
        <translation>Neue Antworten</translation>
    </message>
    <message>
        <source>Where the replies were</source>
        <translation>Wo die Antworten waren</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No replies noted yet. What people answered helps to see which questions work.</source>
        <translation>Noch keine Antworten vermerkt. Was andere geantwortet haben, hilft zu sehen, welche Fragen wirken.</translation>
    </message>
</context>
<context>
    <name>RoleMap</name>
    <message>
        <source>Role map</source>
        <translation>Satzrollen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}: zurück zum Standard</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Networks of a new post</source>
        <translation>Netzwerke eines neuen Beitrags</translation>
    </message>
    <message>
        <source>Where you usually publish. Each post can have others.</source>
        <translation>Wo du meistens veröffentlichst. Jeder Beitrag kann andere haben.</translation>
    </message>
    <message>
        <source>Number the parts of a thread</source>
        <translation>Teile eines Threads nummerieren</translation>
    </message>
    <message>
        <source>Ends each part with its number, such as 1/4.</source>
        <translation>Setzt an das Ende jedes Teils seine Nummer, etwa 1/4.</translation>
    </message>
    <message>
        <source>Who writes here</source>
        <translation>Wer hier schreibt</translation>
    </message>
    <message>
        <source>One person may well speak of “I”: on a personal account the checks on we and I wait until you ask.</source>
        <translation>Eine einzelne Person darf gern „I“ schreiben: Auf einem persönlichen Konto warten die Prüfungen zu „we“ und „I“, bis du fragst.</translation>
    </message>
    <message>
        <source>A brand or business</source>
        <translation>Eine Marke oder Firma</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine einzelne Person</translation>
    </message>
    <message>
        <source>A non-profit</source>
        <translation>Eine gemeinnützige Organisation</translation>
    </message>
    <message>
        <source>Names that mean us</source>
        <translation>Namen, die uns meinen</translation>
    </message>
    <message>
        <source>Your brand and products, one in each line. The coach reads them as “we”.</source>
        <translation>Deine Marke und deine Produkte, je Zeile ein Name. Der Coach liest sie als „we“.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>Words and phrases your readers use, one in each line. The coach leaves them alone.</source>
        <translation>Wörter und Wendungen, die deine Leser benutzen, je Zeile eine. Der Coach lässt sie in Ruhe.</translation>
    </message>
    <message>
        <source>The coach speaks</source>
        <translation>Der Coach meldet sich</translation>
    </message>
    <message>
        <source>When new findings appear while you write.</source>
        <translation>Wann beim Schreiben neue Hinweise erscheinen.</translation>
    </message>
    <message>
        <source>as I pause</source>
        <translation>wenn ich innehalte</translation>
    </message>
    <message>
        <source>at the end of a sentence</source>
        <translation>am Satzende</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>nur wenn ich frage</translation>
    </message>
    <message>
        <source>Quiet mode</source>
        <translation>Ruhemodus</translation>
    </message>
    <message>
        <source>Hides the coach and its underlines until you turn it off again.</source>
        <translation>Blendet den Coach und seine Unterstreichungen aus, bis du den Modus wieder ausschaltest.</translation>
    </message>
    <message>
        <source>Spelling and grammar</source>
        <translation>Rechtschreibung und Grammatik</translation>
    </message>
    <message>
        <source>Looked at apart from the coach, on this computer.</source>
        <translation>Wird getrennt vom Coach angesehen, auf diesem Computer.</translation>
    </message>
    <message>
        <source>underline only</source>
        <translation>nur unterstreichen</translation>
    </message>
    <message>
        <source>underline and list</source>
        <translation>unterstreichen und auflisten</translation>
    </message>
    <message>
        <source>Look at spelling</source>
        <translation>Rechtschreibung ansehen</translation>
    </message>
    <message>
        <source>My words and the names that mean us are left as they are.</source>
        <translation>Meine Wörter und die Namen, die uns meinen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Look at grammar</source>
        <translation>Grammatik ansehen</translation>
    </message>
    <message>
        <source>Words that don&apos;t seem to go together, and commas.</source>
        <translation>Worte, die nicht zusammenzupassen scheinen, und Kommas.</translation>
    </message>
    <message>
        <source>English as written in</source>
        <translation>Englisch, wie man es schreibt in</translation>
    </message>
    <message>
        <source>Says which spellings are usual, such as colour or color.</source>
        <translation>Sagt, welche Schreibweisen üblich sind, etwa colour oder color.</translation>
    </message>
    <message>
        <source>the country of this computer</source>
        <translation>dem Land dieses Computers</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>den Vereinigten Staaten</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Großbritannien</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Schriftart des Textes</translation>
    </message>
    <message>
        <source>The font you write in.</source>
        <translation>Die Schrift, in der du schreibst.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The size you write in.</source>
        <translation>Die Größe, in der du schreibst.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Breite des Textes</translation>
    </message>
    <message>
        <source>How long a line of the text may get. 60 to 70 characters read best.</source>
        <translation>Wie lang eine Zeile werden darf. Am besten lesen sich 60 bis 70 Zeichen.</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Lights what you are writing and dims the rest.</source>
        <translation>Hebt hervor, was du gerade schreibst, und dämpft den Rest.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>der Satz</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>der Absatz</translation>
    </message>
    <message>
        <source>Typewriter scrolling</source>
        <translation>Schreibmaschinen-Modus</translation>
    </message>
    <message>
        <source>Keeps the line you write at the same height of the window.</source>
        <translation>Hält die Zeile, in der du schreibst, im Fenster immer auf gleicher Höhe.</translation>
    </message>
    <message>
        <source>Role map</source>
        <translation>Satzrollen</translation>
    </message>
    <message>
        <source>Shows beside the text whom each sentence is for.</source>
        <translation>Zeigt neben dem Text, für wen jeder Satz ist.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>Wie das Fenster aussieht.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing fades in or out.</source>
        <translation>Nichts wird weich ein- oder ausgeblendet.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Takes effect when Youward starts again. The coach reads English posts.</source>
        <translation>Gilt ab dem nächsten Start von Youward. Der Coach liest englische Beiträge.</translation>
    </message>
    <message>
        <source>Remind me of questions</source>
        <translation>An Fragen erinnern</translation>
    </message>
    <message>
        <source>Shows under the drafts when a published post asked something and got no follow-up.</source>
        <translation>Zeigt unter den Entwürfen, wenn ein veröffentlichter Beitrag etwas gefragt und keine Fortsetzung bekommen hat.</translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation>Ordner für automatische Sicherungen</translation>
    </message>
    <message>
        <source>Gets everything as one file each day. The last seven stay there.</source>
        <translation>Bekommt jeden Tag alles als eine Datei. Die letzten sieben bleiben dort.</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>Korrekturlesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Your drafts and their versions take {drafts}, their backups {backups}.</source>
        <translation>Deine Entwürfe und ihre Versionen belegen {drafts}, ihre Sicherungen {backups}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has these words. Try one of them alone.</source>
        <translation>Keine Einstellung enthält diese Wörter. Versuche es mit einem davon.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Not exported: {reason}. Choose another folder.</source>
        <translation>Nicht exportiert: {reason}. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened: {reason}.</source>
        <translation>Diese Datei lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>This is not a file of settings. Choose a file that Youward exported.</source>
        <translation>Das ist keine Datei mit Einstellungen. Wähle eine Datei, die Youward exportiert hat.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n setting(s).</source>
        <translation>
            <numerusform>%n Einstellung importiert.</numerusform>
            <numerusform>%n Einstellungen importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{severity}, {title}</source>
        <translation>{severity}, {title}</translation>
    </message>
    <message>
        <source>{number} of {count}, {finding}: {words}</source>
        <translation>{number} von {count}, {finding}: {words}</translation>
    </message>
    <message>
        <source>One finding: {finding}</source>
        <translation>Ein Hinweis: {finding}</translation>
    </message>
    <message>
        <source>{count} findings. First: {finding}</source>
        <translation>{count} Hinweise. Zuerst: {finding}</translation>
    </message>
    <message>
        <source>No finding left.</source>
        <translation>Kein Hinweis mehr.</translation>
    </message>
    <message>
        <source>One finding left.</source>
        <translation>Noch ein Hinweis.</translation>
    </message>
    <message>
        <source>{count} findings left.</source>
        <translation>Noch {count} Hinweise.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>This is a sample. {next} goes through what the coach found, {use} uses a suggestion, {help} tells more.</source>
        <translation>Das ist ein Beispiel. {next} geht durch, was dem Coach aufgefallen ist, {use} übernimmt einen Vorschlag, {help} erklärt mehr.</translation>
    </message>
    <message>
        <source>Sample post</source>
        <translation>Beispielbeitrag</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>How far this post is. You can find drafts by it.</source>
        <translation>Wie weit dieser Beitrag ist. Du kannst Entwürfe danach finden.</translation>
    </message>
    <message>
        <source>Where it was published…</source>
        <translation>Wo er veröffentlicht ist…</translation>
    </message>
    <message>
        <source>Replies…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Type a tag, then Enter</source>
        <translation>Schlagwort tippen, dann Eingabe</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No tags yet. “summer” or “for Ana” will do.</source>
        <translation>Noch keine Schlagwörter. „Sommer“ oder „für Ana“ passt gut.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>For {count} drafts. Shown are the tags that all of them have.</source>
        <translation>Für {count} Entwürfe. Gezeigt sind die Schlagwörter, die alle haben.</translation>
    </message>
    <message>
        <source>Take away the tag “{name}”</source>
        <translation>Schlagwort „{name}“ wegnehmen</translation>
    </message>
</context>
<context>
    <name>TextActions</name>
    <message>
        <source>These words have changed since. The coach is reading again.</source>
        <translation>Diese Worte haben sich inzwischen geändert. Der Coach liest noch einmal.</translation>
    </message>
    <message>
        <source>There is no suggestion to use here.</source>
        <translation>Hier ist kein Vorschlag zum Übernehmen.</translation>
    </message>
    <message>
        <source>There is no other suggestion here.</source>
        <translation>Hier gibt es keinen anderen Vorschlag.</translation>
    </message>
    <message>
        <source>There is no finding to go to in this text.</source>
        <translation>In diesem Text gibt es keinen Hinweis, zu dem du gehen kannst.</translation>
    </message>
    <message>
        <source>{title}. {why}</source>
        <translation>{title}. {why}</translation>
    </message>
    <message>
        <source>No blank is open in this post.</source>
        <translation>In diesem Beitrag ist keine Lücke offen.</translation>
    </message>
    <message>
        <source>The post is copied.</source>
        <translation>Der Beitrag ist kopiert.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>“{name}” is a folder. Choose the text files in it.</source>
        <translation>„{name}“ ist ein Ordner. Wähle die Textdateien darin.</translation>
    </message>
    <message>
        <source>“{name}” is no text file. Youward opens files that end in .txt or .md.</source>
        <translation>„{name}“ ist keine Textdatei. Youward öffnet Dateien, die auf .txt oder .md enden.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read ({why}). Check that it is there and may be opened.</source>
        <translation>„{name}“ lässt sich nicht lesen ({why}). Sieh nach, ob die Datei da ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 1 MB, too long for a post. Copy the part you need.</source>
        <translation>„{name}“ ist größer als 1 MB, zu lang für einen Beitrag. Kopiere den Teil, den du brauchst.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that can be read.</source>
        <translation>„{name}“ enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that can&apos;t be read. Save it as UTF-8 and try again.</source>
        <translation>„{name}“ ist in einer Kodierung gespeichert, die sich nicht lesen lässt. Speichere die Datei als UTF-8 und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written ({why}). Choose another folder or name.</source>
        <translation>„{name}“ lässt sich nicht schreiben ({why}). Wähle einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Open text files</source>
        <translation>Textdateien öffnen</translation>
    </message>
    <message>
        <source>Text files ({endings})</source>
        <translation>Textdateien ({endings})</translation>
    </message>
    <message>
        <source>These are {count} files. Choose {most} at most at a time.</source>
        <translation>Das sind {count} Dateien. Wähle höchstens {most} auf einmal.</translation>
    </message>
    <message>
        <source>{count} more could not be opened.</source>
        <translation>{count} weitere ließen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Opened. Look at the accents: the file doesn&apos;t tell how its letters are written.</source>
        <translation>Geöffnet. Sieh dir die Akzente und Umlaute an: Die Datei verrät nicht, wie ihre Buchstaben gespeichert sind.</translation>
    </message>
    <message>
        <source>“{name}” is a new draft now.</source>
        <translation>„{name}“ ist jetzt ein neuer Entwurf.</translation>
    </message>
    <message>
        <source>{count} files are new drafts now.</source>
        <translation>{count} Dateien sind jetzt neue Entwürfe.</translation>
    </message>
    <message>
        <source>Save a copy as text</source>
        <translation>Kopie als Text speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md)</source>
        <translation>Textdateien (*.txt *.md)</translation>
    </message>
    <message>
        <source>A copy is in “{name}”.</source>
        <translation>Eine Kopie ist in „{name}“.</translation>
    </message>
    <message>
        <source>Print the post</source>
        <translation>Beitrag drucken</translation>
    </message>
    <message>
        <source>The post could not be printed. Look at the printer and try again.</source>
        <translation>Der Beitrag ließ sich nicht drucken. Sieh nach dem Drucker und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
</context>
<context>
    <name>ThreadDialog</name>
    <message>
        <source>Thread for {network}</source>
        <translation>Thread für {network}</translation>
    </message>
    <message>
        <source>Number the parts</source>
        <translation>Teile nummerieren</translation>
    </message>
    <message>
        <source>Ends each part with its number, such as 1/4. It is counted in.</source>
        <translation>Setzt an das Ende jedes Teils seine Nummer, etwa 1/4. Sie zählt mit.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy all parts, with an empty line between them</source>
        <translation>Alle Teile kopieren, mit einer Leerzeile dazwischen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Parts of the thread</source>
        <translation>Teile des Threads</translation>
    </message>
    <message>
        <source>There are no words here yet to make a thread of.</source>
        <translation>Hier stehen noch keine Worte für einen Thread.</translation>
    </message>
    <message>
        <source>The post fits {network} as it is: nothing has to be split.</source>
        <translation>Der Beitrag passt, so wie er ist, auf {network}: Nichts muss aufgeteilt werden.</translation>
    </message>
    <message>
        <source>{count} parts, each short enough for {network}. Paste them one after the other.</source>
        <translation>{count} Teile, jeder kurz genug für {network}. Füge sie nacheinander ein.</translation>
    </message>
    <message>
        <source>Part {number} is copied.</source>
        <translation>Teil {number} ist kopiert.</translation>
    </message>
    <message>
        <source>All parts are copied, with an empty line between them.</source>
        <translation>Alle Teile sind kopiert, mit einer Leerzeile dazwischen.</translation>
    </message>
</context>
<context>
    <name>ThreadPart</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy part {number}</source>
        <translation>Teil {number} kopieren</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} von {limit}</translation>
    </message>
    <message>
        <source>{count}, {over} over: this link can&apos;t be cut</source>
        <translation>{count}, {over} zu viel: Dieser Link lässt sich nicht kürzen</translation>
    </message>
    <message>
        <source>Part {number} of {parts}</source>
        <translation>Teil {number} von {parts}</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>aktueller Stand</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>dieselben Wörter</translation>
    </message>
    <message>
        <source>+{added} words</source>
        <translation>+{added} Wörter</translation>
    </message>
    <message>
        <source>−{left_out} words</source>
        <translation>−{left_out} Wörter</translation>
    </message>
    <message>
        <source>+{added} −{left_out} words</source>
        <translation>+{added} −{left_out} Wörter</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>posts as JSON Lines</source>
        <translation>Beiträge als JSON Lines</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <source>the archive of an X account</source>
        <translation>das Archiv eines X-Kontos</translation>
    </message>
    <message>
        <source>the shares of a LinkedIn account</source>
        <translation>die geteilten Beiträge eines LinkedIn-Kontos</translation>
    </message>
    <message>
        <source>the archive of a Mastodon account</source>
        <translation>das Archiv eines Mastodon-Kontos</translation>
    </message>
    <message>
        <source>the posts of a Facebook account</source>
        <translation>die Beiträge eines Facebook-Kontos</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>This did not work. The log file says more.</source>
        <translation>Das hat nicht geklappt. In der Protokolldatei steht mehr.</translation>
    </message>
    <message>
        <source>Back everything up</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Everything is in “{name}”.</source>
        <translation>Alles ist in „{name}“.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>“{name}” of {made} holds {count} drafts. Put them in the place of what is here?</source>
        <translation>„{name}“ vom {made} enthält {count} Entwürfe. Sollen sie an die Stelle dessen treten, was hier ist?</translation>
    </message>
    <message>
        <source>What is here now is put aside as a backup of its own, so you can come back to it.</source>
        <translation>Was jetzt hier ist, kommt in eine eigene Sicherung, sodass du dazu zurückkehren kannst.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Leave things as they are</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>The backup is back. What was here before is in “{name}” in the folder {folder}.</source>
        <translation>Die Sicherung ist zurückgespielt. Was vorher hier war, ist in „{name}“ im Ordner {folder}.</translation>
    </message>
</context>
<context>
    <name>TryBox</name>
    <message>
        <source>Type a sentence, or pick an example below</source>
        <translation>Schreib einen Satz oder wähle unten ein Beispiel</translation>
    </message>
    <message>
        <source>A sentence to try</source>
        <translation>Ein Satz zum Ausprobieren</translation>
    </message>
    <message>
        <source>Nothing here is kept or becomes part of your post.</source>
        <translation>Nichts davon wird gespeichert oder Teil deines Beitrags.</translation>
    </message>
    <message>
        <source>It speaks of: {words}</source>
        <translation>Sie meldet sich bei: {words}</translation>
    </message>
    <message>
        <source>It says nothing about this.</source>
        <translation>Dazu sagt sie nichts.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open your drafts</source>
        <translation>Entwürfe öffnen</translation>
    </message>
    <message>
        <source>Your drafts are protected. Which passphrase opens them?</source>
        <translation>Deine Entwürfe sind geschützt. Welche Passphrase öffnet sie?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>This passphrase does not open your drafts. Look at Caps Lock and at the keyboard&apos;s layout.</source>
        <translation>Diese Passphrase öffnet deine Entwürfe nicht. Achte auf die Feststelltaste und die Tastaturbelegung.</translation>
    </message>
    <message>
        <source>This is not the passphrase either. You can try as often as you like; nothing gets locked. Without it nobody can open these drafts, Youward included: look where you wrote it down.</source>
        <translation>Auch das ist nicht die Passphrase. Du kannst es versuchen, so oft du willst; nichts wird gesperrt. Ohne sie kann niemand diese Entwürfe öffnen, auch Youward nicht: Sieh dort nach, wo du sie aufgeschrieben hast.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>A part of the file of your drafts is damaged.</source>
        <translation>Ein Teil der Datei mit deinen Entwürfen ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no backup. Copy the posts you need into other files, one by one.</source>
        <translation>Es gibt keine Sicherung. Kopiere die Beiträge, die du brauchst, einzeln in andere Dateien.</translation>
    </message>
    <message>
        <source>The newest whole backup holds {count} drafts, written up to {when}. What is newer comes along as far as it can be read, and the damaged file is kept.</source>
        <translation>Die neueste unbeschädigte Sicherung enthält {count} Entwürfe, geschrieben bis {when}. Was neuer ist, kommt mit, soweit es sich lesen lässt, und die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Protected now: {drafts} drafts and {backups} backups. They open with your passphrase only.</source>
        <translation>Jetzt geschützt: {drafts} Entwürfe und {backups} Sicherungen. Sie öffnen sich nur mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>Without a passphrase now: {drafts} drafts and {backups} backups. Anybody can read the file.</source>
        <translation>Jetzt ohne Passphrase: {drafts} Entwürfe und {backups} Sicherungen. Jeder kann die Datei lesen.</translation>
    </message>
    <message>
        <source>{count} backups could not be read and stay as they are.</source>
        <translation>{count} Sicherungen ließen sich nicht lesen und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{count} damaged files were put aside earlier and are not protected. Delete them from the folder of your drafts if nobody may read them.</source>
        <translation>{count} beschädigte Dateien wurden früher beiseitegelegt und sind nicht geschützt. Lösche sie aus dem Ordner deiner Entwürfe, wenn niemand sie lesen darf.</translation>
    </message>
    <message>
        <source>The keychain did not take the passphrase, so it is asked for at each start.</source>
        <translation>Der Schlüsselbund hat die Passphrase nicht angenommen, daher wird bei jedem Start danach gefragt.</translation>
    </message>
    <message>
        <source>The keychain may still hold the old passphrase. Remove it there.</source>
        <translation>Der Schlüsselbund enthält vielleicht noch die alte Passphrase. Entferne sie dort.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Fixed: {checks}.</source>
        <translation>Behoben: {checks}.</translation>
    </message>
    <message>
        <source>New: {checks}.</source>
        <translation>Neu: {checks}.</translation>
    </message>
    <message>
        <source>Found: {checks}.</source>
        <translation>Gefunden: {checks}.</translation>
    </message>
    <message>
        <source>Common text</source>
        <translation>Gemeinsamer Text</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of this post</source>
        <translation>Versionen dieses Beitrags</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Name…</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Welcher Text</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>There are no versions yet. Each time you stop writing for a while, one is kept here.</source>
        <translation>Noch gibt es keine Versionen. Jedes Mal, wenn du eine Weile nicht schreibst, wird hier eine gesichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Struck through: left out. Underlined: new. What stands in the editor is kept as a version too.</source>
        <translation>Durchgestrichen: fällt weg. Unterstrichen: neu. Auch was im Editor steht, wird als Version gesichert.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>The version before it</source>
        <translation>Die Version davor</translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation>Der aktuelle Text</translation>
    </message>
    <message>
        <source>{made} · {words}</source>
        <translation>{made} · {words}</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Name of the version, empty for none:</source>
        <translation>Name der Version, leer für keinen:</translation>
    </message>
    <message>
        <source>The passage is back in the text.</source>
        <translation>Die Stelle ist wieder im Text.</translation>
    </message>
    <message>
        <source>The text has changed since. Close this window and try again.</source>
        <translation>Der Text hat sich inzwischen geändert. Schließe dieses Fenster und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Das ist die erste Version.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>The coach has not read both of these yet.</source>
        <translation>Der Coach hat noch nicht beide gelesen.</translation>
    </message>
    <message>
        <source>No finding came or went.</source>
        <translation>Kein Hinweis kam hinzu oder fiel weg.</translation>
    </message>
    <message>
        <source>{network} · {made}</source>
        <translation>{network} · {made}</translation>
    </message>
</context>
<context>
    <name>VoiceSwitch</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur wenn ich frage</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>When this check speaks</source>
        <translation>Wann sich diese Prüfung meldet</translation>
    </message>
    <message>
        <source>When “{title}” speaks</source>
        <translation>Wann sich „{title}“ meldet</translation>
    </message>
</context>
<context>
    <name>WholeVersion</name>
    <message>
        <source>The coach is reading. The reader-first version opens when it is done.</source>
        <translation>Der Coach liest noch. Sobald er fertig ist, öffnet sich die Version „Leser zuerst“.</translation>
    </message>
    <message>
        <source>There are no words here yet to make a version of.</source>
        <translation>Hier stehen noch keine Worte für eine Version.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Worth fixing</source>
        <translation>Ändern lohnt sich</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Small thing</source>
        <translation>Kleinigkeit</translation>
    </message>
    <message>
        <source>Worth fixing: many readers may stop or turn away at these words.</source>
        <translation>Ändern lohnt sich: Bei diesen Worten könnten viele Leser stocken oder sich abwenden.</translation>
    </message>
    <message>
        <source>Look again: this may be right. Read it once as your reader would.</source>
        <translation>Noch einmal ansehen: Das kann richtig sein. Lies es einmal so, wie dein Leser es lesen würde.</translation>
    </message>
    <message>
        <source>Small thing: easy to change, and fine to leave.</source>
        <translation>Kleinigkeit: leicht zu ändern, und es darf auch so bleiben.</translation>
    </message>
    <message>
        <source>Audience focus</source>
        <translation>Leserbezug</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Human voice</source>
        <translation>Menschlicher Ton</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>nichts fällt auf</translation>
    </message>
    <message>
        <source>good sign</source>
        <translation>gutes Zeichen</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Safety or crisis</source>
        <translation>Warnung oder Krise</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation>Stellenanzeige</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Story or quotation</source>
        <translation>Geschichte oder Zitat</translation>
    </message>
    <message>
        <source>Tip or how-to</source>
        <translation>Tipp oder Anleitung</translation>
    </message>
    <message>
        <source>Condolence</source>
        <translation>Beileid</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>in an announcement</source>
        <translation>in einer Ankündigung</translation>
    </message>
    <message>
        <source>in an offer</source>
        <translation>in einem Angebot</translation>
    </message>
    <message>
        <source>in an apology</source>
        <translation>in einer Entschuldigung</translation>
    </message>
    <message>
        <source>in a reply</source>
        <translation>in einer Antwort</translation>
    </message>
    <message>
        <source>in a safety message</source>
        <translation>in einer Warnung</translation>
    </message>
    <message>
        <source>in a notice</source>
        <translation>in einer Mitteilung</translation>
    </message>
    <message>
        <source>in a job ad</source>
        <translation>in einer Stellenanzeige</translation>
    </message>
    <message>
        <source>in a post about an event</source>
        <translation>in einem Beitrag über eine Veranstaltung</translation>
    </message>
    <message>
        <source>in an appeal</source>
        <translation>in einem Aufruf</translation>
    </message>
    <message>
        <source>in a thank-you</source>
        <translation>in einem Dankeschön</translation>
    </message>
    <message>
        <source>in a story or quotation</source>
        <translation>in einer Geschichte oder einem Zitat</translation>
    </message>
    <message>
        <source>in a tip or how-to</source>
        <translation>in einem Tipp oder einer Anleitung</translation>
    </message>
    <message>
        <source>in a condolence</source>
        <translation>in einer Beileidsbekundung</translation>
    </message>
    <message>
        <source>in a post of no special kind</source>
        <translation>in einem Beitrag ohne bestimmte Art</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Published on {network} at</source>
        <translation>Veröffentlicht auf {network} am</translation>
    </message>
    <message>
        <source>Link, if you like</source>
        <translation>Link, wenn du magst</translation>
    </message>
    <message>
        <source>Link on {network}</source>
        <translation>Link auf {network}</translation>
    </message>
    <message>
        <source>Copy the link on {network}</source>
        <translation>Link auf {network} kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Who, if you like</source>
        <translation>Wer, wenn du magst</translation>
    </message>
    <message>
        <source>Who replied</source>
        <translation>Wer geantwortet hat</translation>
    </message>
    <message>
        <source>Take this reply away</source>
        <translation>Diese Antwort wegnehmen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>on {network}</source>
        <translation>auf {network}</translation>
    </message>
</context>
</TS>
