<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Youward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coach for social-media posts. It works offline: nothing you write leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;braries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youward {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youward is free software: use it, look into it, change it and pass it on under the terms of the GNU General Public License, version 3 or any later one. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youward is made with these libraries. The full text of each licence comes with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries with their versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BenefitLine</name>
    <message>
        <source>No sentence says yet what the reader gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s benefit first appears at character {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} That is below the fold on {networks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number} (below the fold on {network}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number} (below the fold on {network} and {more} more).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlankedText</name>
    <message>
        <source>Blank {number} of {count}: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>One person this is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that they can …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;d like to hear back …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDetails</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It touches: {dimension}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check is called {check}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeNames</name>
    <message>
        <source>Says first whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says first what the reader can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the reader can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts what the reader gets first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out a second ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps one ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the tie to a seller first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to the point sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what it means for the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks the people behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the date toward the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the job offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows something the reader can check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where to get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what joining brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says when, without pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whom it could help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks something worth answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives it without a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it straight away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what happened and what was put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers the voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Blank {number}: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>One person writes here, so it waits until you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself it is silent in: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called it fine {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves these alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Good sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good sign: it is named when it is there, and never missed when it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at words and phrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at how a sentence is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at the post as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It touches: {dimension}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written from memory: check it before you quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the summary of the work; some of it from memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the summary of the work, and from what others wrote about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what others wrote about it; the work itself was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the summary of the work; the whole was not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>All checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check has these words. Try one of them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>A text of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into a thread…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>What&apos;s in it for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can see what is new, not what they get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that they can ___?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine in job ads, notices, thanks and memorials, and when a plain discount says it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what is new, not what they get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Facebook, plain product information alone went with fewer reactions, together with a human line with more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that join the use and the product in one line were both shared and remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling them off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“You” reads as an accusation here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made it easy to miss?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine when the harm was done to the reader, and as reassurance, like “you don&apos;t need to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tells the reader off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In disputes, “you” reads as aggressive and makes people less willing to listen than “we”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In answers to customers, “you” did little good and could hurt, while “I” helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody talks like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds like a department. A person would say it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would we say it at the counter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine in quoted or legal wording, and for terms that the readers themselves use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier text got more reactions in one large study; in others the effect was small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A human voice goes with trust and commitment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this many asks, most people do none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they do one thing, which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine in how-to steps, directions to an event, appeals and safety messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for too many things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the posts of a hundred charities, about one in six asked for something; most informed or brought people together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fishing for reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several platforms show such posts to fewer people, and readers feel used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we actually want to hear from them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine when people are asked for real answers or help, or to pass on an appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fishes for reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several platforms say that they show bait for votes, shares and tags to fewer people; asking for help is exempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Like if you like it” helped only posts that were already widely spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the reader gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can see what they can now do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful and tied to the thing itself: such posts were shared and remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader as the doer is the strongest form of the you-attitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detail like this shows that someone paid attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concrete words made customers feel listened to, and they were more satisfied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives someone else the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit makes both of us look good. Ask before naming a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming others while speaking of oneself raised both warmth and respect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone can use this even if they never buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practically useful articles were passed on more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honest about limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying what it can&apos;t do makes the rest believable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a failure, plain words about what happened and what comes next restore trust better than formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question you&apos;d want answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People know something we don&apos;t. This asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one study of brand posts, a question went with more comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who ask, and ask again, seem more responsive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it&apos;s an ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many regulators, and readers, expect this to be said first and plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were we paid, given it, or related to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine on a brand&apos;s own account about its own product, and when a plain label stands at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can&apos;t see yet that this is promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a motive shows only later, people trust the speaker less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance for influencers asks for a plain label with the praise, not in a row of tags or behind a fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big words, no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader can&apos;t check this. It may get attention; it seldom earns trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could they see or measure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine in quotations, in irony, in guarantee terms, and when a number or a source stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big words stand without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a test of web pages, plain wording was easier to use than promotional wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty words can lift reactions; we flag them for trust, not for reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number matters to us. Readers are one each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did one of them get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine when the numbers are meals, litres, prices or distances, or when the post teaches what they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking to many keeps the mind on oneself; speaking to one person turns it to what is useful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here for a reader to answer or do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would we like to hear back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine for notices, bereavements, safety and dense how-to; not every post needs a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way in for the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a dialogue is that answers get answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question that isn&apos;t asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only answer on offer is us, so it isn&apos;t really a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we not know about them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine when help, a tip or someone else follows, and when the answer is really wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question only leads to the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a selling motive is easy to see, the speaker seems less sincere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being told to act makes people resist; loyal readers most of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would they need to know to decide for themselves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine for instructions, safety and ticket information, and as “you can book at …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tells the reader what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertive slogans made committed customers feel pressed and like the brand less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across many studies, language that threatens freedom brings a small, steady pushback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is about us, and it is the only line many people see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine in an apology, a reply, a notice, a job ad or a safety message, when we admit that we don&apos;t know, and when a named person gets the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video ads that put the brand early or keep showing it were shared less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being on the reader&apos;s side comes from who does what in a sentence, not from counting pronouns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praising ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People trust this more when someone else says it, or when they can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could say this for us? What would they point at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine when the praise is for a named other, stands in a quotation, or is meant literally, like bench number one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This praises us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who promote themselves overrate how pleased others are; credit to others keeps both warmth and respect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard on the eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder to read, and screen readers speak every emoji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine for safety messages, and for acronyms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is hard on the eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice on accessibility: screen readers read every emoji, and capitals slow readers with dyslexia down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps them guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interesting part is missing, so there is nothing to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the news, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine when the post gives the answer, promises it for a named day, plays a game it then solves, or honestly doesn&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interesting part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the fact out raises curiosity for a moment; sensational wording on top of it backfires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People expect each other to say as much as is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure without facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure works only if it is real and expected. A date is kinder and clearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the real date or number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine with a real date or a counted number, said plainly, and for safety, weather and timetables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This presses without a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across studies, limited time or stock did not help purchases, and readers who see through it trust less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost every clause has us as the doer; the reader has no part yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these could start with the reader, or with the thing they&apos;d use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine in an apology or a reply, for a “we” that includes the reader, and in a story that ends in a real question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost every clause is about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in the sentence carry the you-attitude, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an unpublished study, self-focus wore out with long-term followers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apology that dodges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s unclear what went wrong, for whom, and what happens now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, who was affected, what&apos;s next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine in condolences, in a plain “sorry, no dogs”, and when the post says what happened and what is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This apology leaves the fault unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After most failures of service, thanking people for their patience did more than saying sorry; harm needs facts and care first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety or crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story or quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip or how-to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condolence or memorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet to say anything useful. Who is one person this is for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This doesn&apos;t look like English. Youward reads English only and leaves this text alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This doesn&apos;t look like English, so only its marks were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reads as a condolence or memorial, so the coach keeps quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This speaks of a loss and sells something in the same post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would this be welcome at the table where it will be read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the first thing to do in the first line?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the first line say what changes, and from when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would the right person see themselves in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would someone who has never been there know when and where to come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will they know what their help does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would the people who are thanked recognise themselves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this answer what they asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will they still remember tomorrow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could they do this with what stands here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you stop to read this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would they answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can they do, save or avoid with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is one person this is for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can see what they get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can use this as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers learn about the limits, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers are asked something worth answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers have something to hold on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers learn who deserves the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can see what they get and can use this as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can see what they get and learn about the limits, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can see what they get and are asked something worth answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can see what they get and have something to hold on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can see what they get and learn who deserves the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can use this as it stands and learn about the limits, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can use this as it stands and are asked something worth answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can use this as it stands and have something to hold on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can use this as it stands and learn who deserves the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers learn about the limits, too and are asked something worth answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers learn about the limits, too and have something to hold on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers learn about the limits, too and learn who deserves the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers are asked something worth answering and have something to hold on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers are asked something worth answering and learn who deserves the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers have something to hold on to and learn who deserves the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is very long. The coach has read the first 100,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are those the check looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence is made the way the check looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the post as a whole is what the check looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly all careful readers mark this in a post like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most careful readers mark this in a post like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some careful readers mark this in a post like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly any careful readers mark this in a post like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks only when you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you called it fine in this kind of post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is fine in this kind of post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praise would be out of place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another check already speaks of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was put away in this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are among yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a non-profit has to ask for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what, how often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who needs it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite, first, worst?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can they do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changes for the reader?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is easier, faster or gone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what did someone do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who did the work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what does a reader get from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what have readers done or shared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can they do with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when, how fast, how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what do they do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where, how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can someone see or measure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can someone notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what helps them, even if they buy elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what causes it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can they do themselves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened, to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was put right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their next step?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Reader-first version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach waits. {key} asks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the whole post with the coach&apos;s suggestions, beside yours ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coach saw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>The coach is getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach is restarting. Writing goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach can&apos;t read this text. It tries again when you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach could not start. Writing and saving work as ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The post is in the bin. It stays there for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Everything you write is saved by itself too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youward made a mistake of its own. Your text is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youward made a mistake of its own, and your last words are not saved. Copy your text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy my &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on writing. This report helps to mend the mistake; it holds nothing you wrote, and nobody gets it unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole post, to paste where you publish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Search drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or only the beginning of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty. A draft stays here for 30 days after you put it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drafts will be kept here, each with its versions, from the first word on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this draft and all its versions for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an emoji by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Marked: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>{counted} · {count} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} · {count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}: {length} of {limit} characters, {count} too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}: {length} of {limit} characters, {count} left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into the text ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another suggestion ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these words as they are ({key}). This is remembered for this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do about this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>{key} goes through all findings in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more. {key} goes through all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Finding {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldAudit</name>
    <message>
        <source>A link in a post can&apos;t be opened on {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence says yet what the reader gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number}; the whole post is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number}, above the fold at {fold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number}, below the fold at {fold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} bytes over: cut from “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {limit}, {over} over: cut from “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} links; {network} takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tags; {network} takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>How Youward works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>About the sentence at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check found anything to weigh here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is nothing said here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>The kind of post. The coach reads an apology differently from an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (guessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of post: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveMenu</name>
    <message>
        <source>&amp;Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fine {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {words} to My &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this check &amp;down: speak only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this check &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About this check…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Put away in this post. {key} shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finding on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding is about more than a word or two, which can&apos;t become yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on “{title}” is fine {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is among your words now. The coach leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” speaks only when you ask now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away, as several times before. “{title}” can wait until you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftAloneDialog</name>
    <message>
        <source>What the coach leaves alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine in a kind of post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks only when you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because one person writes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach is silent about all this. What you bring back is told again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left alone yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu of a finding’s card (⋯) leaves it alone: here, in this kind of post, or everywhere. All of it is listed in this place, with a way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} – Youward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last words could not be saved. What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recen&amp;t posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the b&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this version with a n&amp;ame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
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
        <source>Paste and t&amp;idy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Em&amp;oji…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
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
        <source>&amp;Search drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask the coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ano&amp;ther suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the next blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show again what I put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fine in this kind of post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to My &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this check &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this check &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout this check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coach &amp;leaves alone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;checks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reader-first version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ypewriter scrolling</source>
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
        <source>Usual si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How Youward works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Youward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkBar</name>
    <message>
        <source>The networks this post is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose networks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenBlanks</name>
    <message>
        <source>A blank is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is still a blank (___) in this post that only you can fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Who is one person this is for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of them, then write the first line to them. Or begin with one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked about ___. The short answer: ___</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have ever ___, try this: ___</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ___ you can ___.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Which text you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>{title}, {count} places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>on {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less of the post on {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on {network}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Who is one person this is for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your post here. F8 goes to the coach&apos;s next finding, Shift+F8 to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
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
        <source>The post on each network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show posts as on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show posts as on a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show posts in light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show posts in dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where this post goes. Here you then see it as a reader meets it: where it is folded, what is cut off, and whether their benefit is in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a first sentence for one reader. Here you then see how they meet it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderFirstDialog</name>
    <message>
        <source>Reader-first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader-first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this version and leave the post as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change here. The coach has no other wording for this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: left out. Underlined: new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your post stays like this until you use the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader-first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to take or to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is copied. The post is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Sentence {number}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of {count} sentences: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For it: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows something the reader can hold on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks the reader to do something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about neither us nor the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It announces something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It praises something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says how to do something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It thanks someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says sorry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells something.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleMap</name>
    <message>
        <source>Role map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Networks of a new post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you usually publish. Each post can have others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the parts of a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends each part with its number, such as 1/4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person may well speak of “I”: on a personal account the checks on we and I wait until you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brand or business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A non-profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that mean us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your brand and products, one in each line. The coach reads them as “we”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and phrases your readers use, one in each line. The coach leaves them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When new findings appear while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as I pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the coach and its underlines until you turn it off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font you write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size you write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a line of the text may get. 60 to 70 characters read best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights what you are writing and dims the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typewriter scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the line you write at the same height of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows beside the text whom each sentence is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fades in or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when Youward starts again. The coach reads English posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words. Try one of them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of settings. Choose a file that Youward exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n setting(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{severity}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}, {finding}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One finding: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} findings. First: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One finding left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} findings left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>This is a sample. {next} goes through what the coach found, {use} uses a suggestion, {help} tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextActions</name>
    <message>
        <source>These words have changed since. The coach is reading again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no suggestion to use here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other suggestion here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finding to go to in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blank is open in this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>“{name}” is a folder. Choose the text files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no text file. Youward opens files that end in .txt or .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read ({why}). Check that it is there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than 1 MB, too long for a post. Copy the part you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no text that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is written in a way that can&apos;t be read. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written ({why}). Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {count} files. Choose {most} at most at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened. Look at the accents: the file doesn&apos;t tell how its letters are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a new draft now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files are new drafts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post could not be printed. Look at the printer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadDialog</name>
    <message>
        <source>Thread for {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends each part with its number, such as 1/4. It is counted in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all parts, with an empty line between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words here yet to make a thread of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post fits {network} as it is: nothing has to be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parts, each short enough for {network}. Paste them one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts are copied, with an empty line between them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadPart</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, {over} over: this link can&apos;t be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryBox</name>
    <message>
        <source>Type a sentence, or pick an example below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is kept or becomes part of your post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing about this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chosen version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no versions yet. Each time you stop writing for a while, one is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the editor now is kept as a version too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} · {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {words}
{made}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceSwitch</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this check speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When “{title}” speaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeVersion</name>
    <message>
        <source>The coach is reading. The reader-first version opens when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words here yet to make a version of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Worth fixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth fixing: many readers may stop or turn away at these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: this may be right. Read it once as your reader would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small thing: easy to change, and fine to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety or crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story or quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip or how-to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condolence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a safety message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a job ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a post about an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a story or quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a tip or how-to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a condolence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a post of no special kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
