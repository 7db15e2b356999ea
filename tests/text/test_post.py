"""Taking a post apart: masks, paragraphs, sentences."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youward.text.post import MaskKind, find_masks, read_post

ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


def sentences(text: str) -> list[str]:
    post = read_post(text)
    return [text[s.start : s.end] for s in post.sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meet us at St Mark's. Doors at 6:30.", ["Meet us at St Mark's.", "Doors at 6:30."]),
        ("The swap is on 1 June. Bring a pot.", ["The swap is on 1 June.", "Bring a pot."]),
        ("Wait… what? Dr. Patel came.", ["Wait… what?", "Dr. Patel came."]),
        ("It ends. And so on…\nNext line", ["It ends.", "And so on…", "Next line"]),
        ("Open 9 a.m. to 5 p.m. every day.", ["Open 9 a.m. to 5 p.m. every day."]),
        ("The price is £3.50. Fine.", ["The price is £3.50.", "Fine."]),
        ("A great day for us 🎉 We open on Monday!", ["A great day for us 🎉", "We open on Monday!"]),
        ("Soup 🍲 with lentils, 🥖 fresh bread.", ["Soup 🍲 with lentils, 🥖 fresh bread."]),
        ("I ❤️ London in May.", ["I ❤️ London in May."]),
        ("✅ Bring your own chair ✅ Wear old shoes", ["✅ Bring your own chair", "✅ Wear old shoes"]),
        ("See https://a.example.org/b.c?d=1. Bye.", ["See https://a.example.org/b.c?d=1.", "Bye."]),
        ("“Is it on?” Yes.", ["“Is it on?”", "Yes."]),
        ("Really?! Yes!!!", ["Really?!", "Yes!!!"]),
        ("", []),
        ("   \n\n  ", []),
    ],
)
def test_sentences_survive_what_posts_hold(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "quote"),
    [
        ("Read https://example.org/a_b?c=d, please", MaskKind.LINK, "https://example.org/a_b?c=d"),
        ("Read bakery.co.uk/menu today", MaskKind.LINK, "bakery.co.uk/menu"),
        ("Watch youtu.be/x now", MaskKind.LINK, "youtu.be/x"),
        ("At bakery.org.uk, always", MaskKind.LINK, "bakery.org.uk"),
        ("(see https://example.org/Rye_(bread))", MaskKind.LINK, "https://example.org/Rye_(bread)"),
        ("Thanks @dan@baking.example.org", MaskKind.HANDLE, "@dan@baking.example.org"),
        ("For " + ENGLAND, MaskKind.EMOJI, ENGLAND),
        ("All rights ©\ufe0f", MaskKind.EMOJI, "©\ufe0f"),
        ("Thanks @dan_k.", MaskKind.HANDLE, "@dan_k"),
        ("Thanks @dan@social.example!", MaskKind.HANDLE, "@dan@social.example"),
        ("Bread #SourDough-2024 day", MaskKind.TAG, "#SourDough-2024"),
        ("A family 👩‍👩‍👧 of three", MaskKind.EMOJI, "👩‍👩‍👧"),
        ("A flag 🇬🇧 here", MaskKind.EMOJI, "🇬🇧"),
        ("A thumb 👍🏽 up", MaskKind.EMOJI, "👍🏽"),
        ("Key 1️⃣ first", MaskKind.EMOJI, "1️⃣"),
        ("She said “act now” twice", MaskKind.QUOTATION, "“act now”"),
        ('She said "act now" twice', MaskKind.QUOTATION, '"act now"'),
        ("Type `make run` here", MaskKind.CODE, "`make run`"),
    ],
)
def test_masks(text: str, kind: MaskKind, quote: str) -> None:
    assert [text[m.start : m.end] for m in find_masks(text) if m.kind is kind] == [quote]


@pytest.mark.parametrize(
    "text", ["me@example.org wrote", "C# and F#", "3 © 2024 ™", "it's 5'9\" tall", "ten past"]
)
def test_what_is_no_handle_tag_emoji_or_quotation(text: str) -> None:
    kinds = {m.kind for m in find_masks(text)}
    assert not kinds & {MaskKind.HANDLE, MaskKind.TAG, MaskKind.EMOJI, MaskKind.QUOTATION}


def test_paragraphs_are_split_by_blank_lines() -> None:
    post = read_post("One.\nStill one.\n\n  Two.\r\n\r\nThree.")
    assert [post.text[p.start : p.end] for p in post.paragraphs] == ["One.\nStill one.", "Two.", "Three."]
    assert post.paragraph_of(post.text.index("Two")) == 1


@given(st.text(max_size=300))
def test_any_text_is_covered_by_its_sentences(text: str) -> None:
    post = read_post(text)
    end = 0
    for span in post.sentences:
        assert end <= span.start < span.end <= len(text)
        assert not text[end : span.start].strip(" \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029") or all(
            c.isspace() for c in text[end : span.start]
        )
        end = span.end
    assert not text[end:].strip()
    for mask in post.masks:
        assert 0 <= mask.start < mask.end <= len(text)


SNIPPETS = [
    "A day. ",
    "😀",
    "🇬🇧",
    "\ud800",
    "\x00",
    "#tag ",
    "@me ",
    "https://x.example ",
    "“q” ",
    "St. ",
    "…",
    "\n",
]


@given(st.lists(st.sampled_from(SNIPPETS), max_size=40))
def test_awkward_pieces_keep_spans_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    spans = read_post(text).sentences
    assert all(a.end <= b.start for a, b in pairwise(spans))


@pytest.mark.parametrize("text", ["We opened.It is warm.", "At 3.5 p.m. today", "a.b.c"])
def test_what_is_no_link(text: str) -> None:
    assert not [mask for mask in find_masks(text) if mask.kind is MaskKind.LINK]
