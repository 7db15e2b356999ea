"""Find phrases in parsed sentences: data in resources/phrases/, one matcher for all.

A phrase is words with a space between them, as the parser cuts them ("do n't miss <w?>"):
`(a|b c)` one of several, empty allowed; `<w>` any word, `<w?>` any word or none; `<n>` a number;
`<noun>`, `<adj>` a word of that class, `<noun?>` or none; `<caps>` a word in capitals.
Matching ignores case and runs on spaCy's Matcher, which never backtracks. A phrase is tried only on sentences
that hold its first literal word, so thousands of phrases cost a sentence no more than a few dozen.
"""

import re
import tomllib
from collections.abc import Iterable
from itertools import product
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from youward.errors import ResourceError, reason

_WORD: dict[str, object] = {"IS_PUNCT": False, "IS_SPACE": False}
_SPECIAL: dict[str, dict[str, object]] = {
    "<w>": _WORD,
    "<w?>": {**_WORD, "OP": "?"},
    "<n>": {"LIKE_NUM": True},
    "<noun>": {"POS": {"IN": ["NOUN", "PROPN"]}},
    "<noun?>": {"POS": {"IN": ["NOUN", "PROPN"]}, "OP": "?"},
    "<adj>": {"POS": "ADJ"},
    "<caps>": {"TEXT": {"REGEX": r"^[A-Z]{2,}$"}},
}
_GROUP = re.compile(r"\(([^()]*)\)")


class PhraseFile(BaseModel):
    """Hold one file of resources/phrases/."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    match: tuple[str, ...]
    formula: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class Phrases:
    """Match every bundled phrase list against sentences."""

    def __init__(self, folder: Path, nlp: Language) -> None:
        self._nlp = nlp
        self._matchers: dict[str, Matcher] = {}
        paths = sorted(folder.glob("*.toml"))
        if not paths:
            raise ResourceError(f"The phrase lists are missing from {folder}. Install Youward again.")
        for path in paths:
            self._add_file(path)

    def _add_file(self, path: Path) -> None:
        try:
            file = PhraseFile.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
            for key, phrases in (("match", file.match), ("formula", file.formula), ("unless", file.unless)):
                self._add(f"{path.stem}/{key}", [p for phrase in phrases for p in self.compile(phrase)])
        except (OSError, ValueError, ValidationError) as error:
            raise ResourceError(
                f"The phrase list {path} can't be read ({reason(error)}). Install Youward again."
            ) from error

    def _add(self, label: str, patterns: list[list[dict[str, object]]]) -> None:
        by_word: dict[str, list[list[dict[str, object]]]] = {}
        for pattern in patterns:
            word = next((str(token["LOWER"]) for token in pattern if "LOWER" in token), "")
            by_word.setdefault(word, []).append(pattern)
        for word, alike in by_word.items():
            self._matchers.setdefault(word, Matcher(self._nlp.vocab, validate=False)).add(label, alike)

    def compile(self, phrase: str) -> list[list[dict[str, object]]]:
        """Turn a phrase into Matcher patterns, one for each choice of its alternatives."""
        pieces = _GROUP.split(phrase)
        choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(pieces)]
        return [self._pattern(" ".join(choice)) for choice in product(*choices)]

    def _pattern(self, words: str) -> list[dict[str, object]]:
        pattern: list[dict[str, object]] = []
        for word in words.split():
            special = _SPECIAL.get(word)
            if special is not None:
                pattern.append(special)
            else:
                # Alone, "'ve" and "'m" would be cut once more than they are behind a word.
                cut = [word] if word[0] == "'" else [token.text for token in self._nlp.make_doc(word)]
                pattern.extend({"LOWER": piece.lower()} for piece in cut)
        if not pattern:
            raise ValueError(f"the phrase {words!r} has no words")
        return pattern

    def find(self, doc: Doc, check: str, key: str = "match") -> list[Span]:
        """Return the matches of a check's phrases in text order, longest first, none overlapping."""
        wanted = f"{check}/{key}"
        spans: Iterable[Span] = self._all(doc).get(wanted, [])
        blocked = [] if key == "unless" else self._all(doc).get(f"{check}/unless", [])
        return [s for s in spans if not any(b.start < s.end and s.start < b.end for b in blocked)]

    def _all(self, doc: Doc) -> dict[str, list[Span]]:
        """Match a sentence once; documents are cached by the parser, so their identity is stable."""
        stored: dict[str, list[Span]] | None = doc.user_data.get("youward.phrases")
        if stored is None:
            found: dict[str, list[Span]] = {}
            for word in {"", *(token.lower_ for token in doc)} & self._matchers.keys():
                for span in self._matchers[word](doc, as_spans=True):
                    found.setdefault(span.label_, []).append(span)
            stored = {label: filter_spans(spans) for label, spans in found.items()}
            doc.user_data["youward.phrases"] = stored
        return stored
