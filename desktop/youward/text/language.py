"""Guess whether a post is English, so that the coach can keep silent on text it can't read."""

import regex
from py3langid.langid import MODEL_FILE, LanguageIdentifier
from spacy.lang.en.stop_words import STOP_WORDS

from youward.text.post import MaskKind, Post

# Languages people post in most; with a longer list, headlines and names pass for rare ones.
_LANGUAGES = (
    "ar bg bn ca cs da de el en es et eu fa fi fr ga he hi hr hu id is it ja ko lt lv ms nl no pl pt ro ru "
    "sk sl sq sr sv sw th tl tr uk ur vi zh cy"
).split()
_SURE = 0.9
_FEW_WORDS = 4
_ENGLISH_SHARE = 0.25
_WORD = regex.compile(r"\p{L}[\p{L}'’]*")
_NOT_PROSE = (MaskKind.LINK, MaskKind.HANDLE, MaskKind.TAG, MaskKind.EMOJI, MaskKind.CODE)


class LanguageGuess:
    """Guess a post's language; the model (5 MB on disk) is read at the first text that needs it."""

    def __init__(self) -> None:
        self._model: LanguageIdentifier | None = None

    def of(self, post: Post) -> str:
        """Return an ISO 639-1 code; text too short or unclear counts as "en"."""
        prose = _prose(post)
        words = [word.lower().replace("’", "'") for word in _WORD.findall(prose)]
        if len(words) < _FEW_WORDS and all(word.isascii() for word in words):
            return "en"
        common = sum(word in STOP_WORDS for word in words)
        if common >= _ENGLISH_SHARE * len(words):
            return "en"
        if self._model is None:
            self._model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
            self._model.set_languages(list(_LANGUAGES))
        language, probability = self._model.classify(prose)
        return str(language) if float(probability) >= _SURE else "en"


def _prose(post: Post) -> str:
    """Return the text with links, handles, tags, emoji and code blanked out; lone surrogates replaced."""
    characters = list(post.text)
    for mask in post.masks:
        if mask.kind in _NOT_PROSE:
            characters[mask.start : mask.end] = " " * (mask.end - mask.start)
    return "".join(characters).encode("utf-8", "replace").decode("utf-8")
