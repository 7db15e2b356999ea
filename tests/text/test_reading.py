"""Roles, acts, kinds and language, read by the real parser."""

import hashlib
from importlib.metadata import distribution

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youward import paths
from youward.text.acts import Act
from youward.text.kind import Signals, guess_kind
from youward.text.parse import MODEL_PACKAGE, model_folder
from youward.text.reading import Reader, Reading
from youward.text.roles import Role, We


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load(paths.resources())


def read(reader: Reader, text: str, brands: tuple[str, ...] = ()) -> Reading:
    return reader.read(text, brands, lambda: None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We launched a new menu.", We.BRAND),
        ("Proud to share our results.", We.BRAND),
        ("Our bakers start at four in the morning.", We.BRAND),
        ("We all forget our keys sometimes.", We.INCLUSIVE),
        ("As a town, we look after each other.", We.INCLUSIVE),
        ("We got Tuesday wrong.", We.OWNING),
        ("We're sorry about the queue on Tuesday.", We.OWNING),
        ("We don't know who painted this.", We.OPEN),
        ("We asked you what to keep on the menu.", We.LISTENING),
        ("We planted the hedge with forty volunteers.", We.TEAM),
        ("“We love this place,” says Ines.", We.QUOTED),
    ],
)
def test_who_is_we(reader: Reader, text: str, expected: We) -> None:
    actors = [a for s in read(reader, text).sentences for a in s.actors]
    assert expected in {a.we for a in actors}
    if expected is not We.BRAND:
        assert Role.BRAND not in {a.role for a in actors if a.we is expected}


def test_a_brand_name_from_the_settings_is_us(reader: Reader) -> None:
    text = "Fernhill opens a second shop in May."
    assert Role.BRAND not in {a.role for s in read(reader, text).sentences for a in s.actors}
    named = read(reader, text, ("Fernhill",))
    assert Role.BRAND in {a.role for s in named.sentences for a in s.actors}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("We're opening a second shop.", Act.ANNOUNCE),
        ("We offer repairs and servicing.", Act.OFFER),
        ("Order your cake today!", Act.ASK),
        ("Turn on notifications.", Act.ASK),
        ("Rinse the pan while it is hot.", Act.INSTRUCT),
        ("BRING A CUTTING IF YOU HAVE ONE.", Act.INSTRUCT),
        ("What do you put in your soup?", Act.QUESTION),
        ("Thanks to Gwen for the idea.", Act.THANK),
        ("We're sorry that the oven broke.", Act.APOLOGISE),
        ("The bridge is open again.", Act.TELL),
    ],
)
def test_acts(reader: Reader, text: str, act: Act) -> None:
    assert read(reader, text).sentences[0].act is act


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We're sorry. We promised the kitchen by Friday and didn't order the hinges.", "apology"),
        ("We're sorry to see summer go. The autumn menu is here.", "other"),
        ("We're sorry: Monday's orders were two days late. You can cancel for a full refund.", "apology"),
        ("@ines_p Yes, the ramp is at the side door, and it stays open until six.", "reply"),
        ("Do not drink the tap water in Elm Road. Boil it first.", "safety"),
        ("The office is closed on Monday. We're back on Tuesday at nine.", "notice"),
        ("The heating in block C is off on Thursday. The library is open from eight.", "notice"),
        ("We're hiring a weekend baker in Hove. £13 an hour, Saturday shifts.", "job"),
        ("Join us on Friday 3 May at 7pm for a quiz night in the hall.", "event"),
        ("The food bank is out of rice. If you can spare a bag, the box is by the door.", "appeal"),
        ("Thank you to everyone who carried chairs on Saturday.", "thanks"),
        ("Rinse the jar. Fill it with warm water and leave it overnight.", "tip"),
        ("Rest in peace, Walter. The bench by the pond was his.", "condolence"),
        ("In 1998 my aunt opened a shop with one fridge. On her first day nobody came.", "story"),
        ("Bring a broken lamp on Saturday 14 June, 10:00 to 13:00, to the community hall.", "event"),
        ("Half price on everything this weekend!", "offer"),
        ("We offer boiler repairs across the county.", "offer"),
        ("We've launched a new website.", "announcement"),
        ("The heron is back on the canal.", "other"),
    ],
)
def test_kinds(reader: Reader, text: str, kind: str) -> None:
    signals = Signals.load(paths.resources() / "words" / "signals.toml")
    assert guess_kind(read(reader, text), signals, lambda sentence: False) == kind


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Morgen öffnen wir um neun Uhr und es gibt frisches Brot für alle.", "de"),
        ("Demain nous ouvrons à neuf heures avec du pain frais pour tous.", "fr"),
        ("Jutro otwieramy o dziewiątej i mamy świeży chleb dla wszystkich.", "pl"),
        ("Hello friends, we are small family and make soap since two years.", "en"),
        ("New. Now. #sale https://example.org", "en"),
        ("Hi!", "en"),
        ("", "en"),
    ],
)
def test_language(reader: Reader, text: str, language: str) -> None:
    reading = read(reader, text)
    assert reading.language == language
    if language != "en":
        assert reading.sentences == ()


def test_the_same_sentence_reads_the_same_in_every_post(reader: Reader) -> None:
    alone = read(reader, "You can bring a chair.").sentences[0].doc
    later = read(reader, "It rains. You can bring a chair. It stops.").sentences[1].doc
    assert alone is later


def test_pulse_comes_before_each_unseen_sentence_only(reader: Reader) -> None:
    pulses: list[int] = []
    text = "The heron eats at dawn today. The otter sleeps till noon today."
    reader.read(text, (), lambda: pulses.append(1))
    reader.read(text, (), lambda: pulses.append(1))
    assert len(pulses) == 2


@settings(max_examples=60)
@given(st.text(alphabet=st.characters(), max_size=80))
def test_token_spans_lie_in_the_post(reader: Reader, text: str) -> None:
    for sentence in read(reader, "We say " + text).sentences:
        previous = sentence.start
        for token in sentence.doc:
            start, end = sentence.span(token, token)
            assert sentence.start <= start < end <= sentence.end
            assert start >= previous
            previous = start


def test_the_language_model_holds_data_only() -> None:
    """The model is a re-upload: nothing in its folder may be code, and nothing there is a pickle."""
    names = {p.name for p in model_folder().rglob("*") if p.is_file()}
    assert not [n for n in names if n.endswith((".py", ".pyc", ".so", ".pyd", ".pkl", ".dll", ".exe"))]
    config = (model_folder() / "config.cfg").read_text(encoding="utf-8")
    assert "before_creation = null" in config
    assert "after_creation = null" in config
    assert "after_pipeline_creation = null" in config
    files = distribution(MODEL_PACKAGE).files or []
    assert {f.name for f in files if f.suffix == ".py"} == {"__init__.py"}
    # The weights that were looked at; other weights would give other reports.
    weights = (model_folder() / "parser" / "model").read_bytes()
    assert (
        hashlib.sha256(weights).hexdigest()
        == "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e"
    )


def test_loading_the_parser_does_not_import_the_models_package(reader: Reader) -> None:
    import sys

    assert read(reader, "It works.").sentences
    assert MODEL_PACKAGE not in sys.modules
