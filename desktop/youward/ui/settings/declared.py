"""Declare every setting once: key, default, what it is called and what it does (architecture.md 10)."""

from typing import Any

from youward.ui.settings.kinds import Choice, Folder, Names, Number, Setting, Several, Switch, Typeface
from youward.ui.wording import marked

NETWORKS = Several(
    "networks/chosen",
    (),
    marked("Settings", "Networks of a new post"),
    marked("Settings", "Where you usually publish. Each post can have others."),
    options=(
        ("x", "X"),
        ("linkedin", "LinkedIn"),
        ("facebook", "Facebook"),
        ("instagram", "Instagram"),
        ("threads", "Threads"),
        ("bluesky", "Bluesky"),
        ("mastodon", "Mastodon"),
        ("tiktok", "TikTok"),
        ("pinterest", "Pinterest"),
        ("youtube", "YouTube"),
    ),
)
NUMBERED = Switch(
    "networks/numbered",
    False,
    marked("Settings", "Number the parts of a thread"),
    marked("Settings", "Ends each part with its number, such as 1/4."),
)

ACCOUNT = Choice(
    "coach/account",
    "brand",
    marked("Settings", "Who writes here"),
    marked(
        "Settings",
        "One person may well speak of “I”: on a personal account the checks on we and I wait until you ask.",
    ),
    options=(
        ("brand", marked("Settings", "A brand or business")),
        ("personal", marked("Settings", "One person")),
        ("nonprofit", marked("Settings", "A non-profit")),
    ),
)
BRANDS = Names(
    "coach/brands",
    (),
    marked("Settings", "Names that mean us"),
    marked("Settings", "Your brand and products, one in each line. The coach reads them as “we”."),
)
MY_WORDS = Names(
    "coach/my_words",
    (),
    marked("Settings", "My words"),
    marked("Settings", "Words and phrases your readers use, one in each line. The coach leaves them alone."),
)
SPEAKS = Choice(
    "coach/speaks",
    "pause",
    marked("Settings", "The coach speaks"),
    marked("Settings", "When new findings appear while you write."),
    options=(
        ("pause", marked("Settings", "as I pause")),
        ("sentence", marked("Settings", "at the end of a sentence")),
        ("asked", marked("Settings", "only when I ask")),
    ),
)
QUIET = Switch(
    "coach/quiet",
    False,
    marked("Settings", "Quiet mode"),
    marked("Settings", "Hides the coach and its underlines until you turn it off again."),
)
PROOF = Choice(
    "proof/speaks",
    "quiet",
    marked("Settings", "Spelling and grammar"),
    marked("Settings", "Looked at apart from the coach, on this computer."),
    options=(
        ("off", marked("Settings", "off")),
        ("quiet", marked("Settings", "underline only")),
        ("on", marked("Settings", "underline and list")),
    ),
)
SPELLING = Switch(
    "proof/spelling",
    True,
    marked("Settings", "Look at spelling"),
    marked("Settings", "My words and the names that mean us are left as they are."),
)
GRAMMAR = Switch(
    "proof/grammar",
    True,
    marked("Settings", "Look at grammar"),
    marked("Settings", "Words that don't seem to go together, and commas."),
)
DIALECT = Choice(
    "proof/dialect",
    "system",
    marked("Settings", "English as written in"),
    marked("Settings", "Says which spellings are usual, such as colour or color."),
    options=(
        ("system", marked("Settings", "the country of this computer")),
        ("us", marked("Settings", "the United States")),
        ("uk", marked("Settings", "the United Kingdom")),
        ("au", marked("Settings", "Australia")),
        ("ca", marked("Settings", "Canada")),
        ("in", marked("Settings", "India")),
    ),
)
SWITCHED_OFF = Names("coach/switched_off", ())
WHEN_ASKED = Names("coach/when_asked", ())
"""Checks that were turned down: they speak only when the writer asks."""
KEPT_ON = Names("coach/kept_on", ())
"""Checks that speak although the kind of account turns them down."""
FINE_IN = Names("coach/fine_in", ())
"""Checks that are fine in a kind of post, each as "check kind"."""
NOT_HERE = Names("coach/not_here", ())
"""How often each check was put away, as "check count", and "check -1" once the offer was made."""

HIDDEN_INSIGHTS = Names("insights/hidden", ())
"""The insights that were put away, by their ids."""

RECENT_EMOJI = Names("editor/recent_emoji", ())
"""The emoji put into a post last, the newest first."""

FONT = Typeface(
    "editor/font",
    "",
    marked("Settings", "Font of the text"),
    marked("Settings", "The font you write in."),
)
FONT_SIZE = Number(
    "editor/size",
    16,
    marked("Settings", "Size of the text"),
    marked("Settings", "The size you write in."),
    least=10,
    most=40,
    unit=marked("Settings", " px"),
)
MEASURE = Number(
    "editor/measure",
    66,
    marked("Settings", "Width of the text"),
    marked("Settings", "How long a line of the text may get. 60 to 70 characters read best."),
    least=40,
    most=100,
    unit=marked("Settings", " characters"),
)
FOCUS = Choice(
    "editor/focus",
    "off",
    marked("Settings", "Focus"),
    marked("Settings", "Lights what you are writing and dims the rest."),
    options=(
        ("off", marked("Settings", "off")),
        ("sentence", marked("Settings", "the sentence")),
        ("paragraph", marked("Settings", "the paragraph")),
    ),
)
TYPEWRITER = Switch(
    "editor/typewriter",
    False,
    marked("Settings", "Typewriter scrolling"),
    marked("Settings", "Keeps the line you write at the same height of the window."),
)
ROLE_MAP = Switch(
    "window/role_map",
    True,
    marked("Settings", "Role map"),
    marked("Settings", "Shows beside the text whom each sentence is for."),
)

THEME = Choice(
    "window/theme",
    "system",
    marked("Settings", "Colours"),
    marked("Settings", "How the window looks."),
    options=(
        ("system", marked("Settings", "as the system")),
        ("light", marked("Settings", "light")),
        ("dark", marked("Settings", "dark")),
        ("contrast", marked("Settings", "high contrast")),
    ),
)
STILL = Switch(
    "window/still",
    False,
    marked("Settings", "Reduced motion"),
    marked("Settings", "Nothing fades in or out."),
)
LANGUAGE = Choice(
    "window/language",
    "system",
    marked("Settings", "Language of the window"),
    marked("Settings", "Takes effect when Youward starts again. The coach reads English posts."),
    options=(
        ("system", marked("Settings", "as the system")),
        ("en", "English"),
        ("de", "Deutsch"),
        ("es", "Español"),
    ),
)

REMIND = Switch(
    "history/remind",
    True,
    marked("Settings", "Remind me of questions"),
    marked("Settings", "Shows under the drafts when a published post asked something and got no follow-up."),
)
BACKUP_FOLDER = Folder(
    "backup/folder",
    "",
    marked("Settings", "Folder for automatic backups"),
    marked("Settings", "Gets everything as one file each day. The last seven stay there."),
)

GROUPS: tuple[tuple[str, tuple[Setting[Any], ...]], ...] = (
    (marked("Settings", "Coach"), (SPEAKS, QUIET, ACCOUNT, BRANDS, MY_WORDS)),
    (marked("Settings", "Proofreading"), (PROOF, SPELLING, GRAMMAR, DIALECT)),
    (marked("Settings", "Writing"), (FONT, FONT_SIZE, MEASURE, FOCUS, TYPEWRITER, ROLE_MAP)),
    (marked("Settings", "Networks"), (NETWORKS, NUMBERED)),
    (marked("Settings", "Window"), (THEME, STILL, LANGUAGE)),
    (marked("Settings", "History"), (REMIND,)),
    (marked("Settings", "Safety"), (BACKUP_FOLDER,)),
)
"""What the settings window shows, in its order."""
ELSEWHERE: tuple[Setting[Any], ...] = (
    SWITCHED_OFF,
    WHEN_ASKED,
    KEPT_ON,
    FINE_IN,
    NOT_HERE,
    HIDDEN_INSIGHTS,
    RECENT_EMOJI,
)
"""What is changed in other places, and exported with the rest."""
DECLARED: tuple[Setting[Any], ...] = (*(s for _, group in GROUPS for s in group), *ELSEWHERE)
