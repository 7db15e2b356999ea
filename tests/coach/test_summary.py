"""What the coach says above and below its findings: the next step, and the question to end with."""

import pytest

from youward.coach.engine import Coach
from youward.coach.model import Silent
from youward.coach.options import Brief, Options
from youward.coach.report import Report, Severity, Standing

CONDOLENCE = (
    "We are heartbroken to hear of the passing of our colleague Maria. Our hearts go out to her family."
)
LAUNCH = "We're thrilled to announce our new booking app! Sign up NOW!!!"
BOOKING = "You can now book a table from your phone on Sundays. Which time would suit you best?"
PLAIN = "The heron stood by the lock all morning and nobody moved."
PLAIN_WORDS = "Nothing stands out."


@pytest.fixture(scope="module")
def coach() -> Coach:
    """Let the rules decide alone: what is summed up must not hang on what the network learned last."""
    return Coach.load(model=Silent())


def said(report: Report) -> list[str]:
    """Return the lines that a reader of the report sees beside its findings and strengths."""
    return [line for line in (report.next_step, report.note, report.closing) if line]


@pytest.mark.parametrize(
    "text",
    [CONDOLENCE, "Rest in peace, Walter.", "RIP Walter. The bench by the pond was his. What was yours?"],
)
def test_a_condolence_gets_one_line_and_no_question(coach: Coach, text: str) -> None:
    report = coach.report(text)
    assert report.kind == "condolence"
    assert (report.findings, report.strengths) == ((), ())
    assert said(report) == ["This reads as a condolence or memorial, so the coach keeps quiet."]


def test_a_condolence_that_the_writer_names_gets_it_too(coach: Coach) -> None:
    assert said(coach.report(LAUNCH, options=Options(kind="condolence"))) == said(coach.report(CONDOLENCE))


@pytest.mark.parametrize(
    "text",
    [
        "Demain nous sommes ravis d'annoncer notre nouvelle application pour tous nos clients.",
        "Estamos muy contentos de presentar nuestra nueva aplicación. ¡Descárgala y pruébala!",
        "Wir freuen uns sehr, heute unseren neuen Laden in der Altstadt zu eröffnen.",
    ],
)
def test_text_in_another_language_gets_one_line(coach: Coach, text: str) -> None:
    assert said(coach.report(text)) == [
        "This doesn't look like English. Youward reads English only and leaves this text alone."
    ]


def test_marks_in_another_language_are_named_and_the_rest_left_alone(coach: Coach) -> None:
    report = coach.report(
        "ESTAMOS MUY CONTENTOS DE PRESENTAR NUESTRA NUEVA APLICACIÓN PARA TODOS USTEDES!!!! 🎉🎉🎉🎉🎉🎉"
    )
    assert {f.check for f in report.findings} == {"shouting"}
    assert report.next_step == coach.catalogue.entry("shouting").next_step
    assert report.note == "This doesn't look like English, so only its marks were looked at."
    assert report.closing == ""


def test_what_readers_get_is_named(coach: Coach) -> None:
    assert said(coach.report(BOOKING)) == [
        "Readers can see what they get and are asked something worth answering.",
        "What would they answer?",
    ]
    concrete = coach.report("The ferry leaves at 6:40 from the second pier, and bikes travel free.")
    assert concrete.strengths
    assert concrete.next_step.startswith("Readers ")
    assert PLAIN_WORDS not in " ".join(said(concrete))


def test_where_nothing_stands_out_it_is_said_once(coach: Coach) -> None:
    assert said(coach.report(PLAIN)) == [PLAIN_WORDS, "Would you stop to read this?"]


@pytest.mark.parametrize(
    ("kind", "question"),
    [
        ("apology", ""),
        ("safety", "Is the first thing to do in the first line?"),
        ("notice", "Does the first line say what changes, and from when?"),
        ("job", "Would the right person see themselves in it?"),
        ("event", "Would someone who has never been there know when and where to come?"),
        ("appeal", "Will they know what their help does?"),
        ("thanks", "Would the people who are thanked recognise themselves?"),
        ("reply", "Does this answer what they asked?"),
        ("story", "What will they still remember tomorrow?"),
        ("tip", "Could they do this with what stands here?"),
    ],
)
def test_the_question_fits_the_kind_of_post(coach: Coach, kind: str, question: str) -> None:
    assert coach.report(PLAIN, options=Options(kind=kind)).closing == question


def test_an_apology_for_harm_is_asked_nothing(coach: Coach) -> None:
    report = coach.report(
        "We're sorry: Monday's orders were two days late. You can cancel for a full refund."
    )
    assert report.kind == "apology"
    assert report.closing == ""


def test_a_death_in_a_story_is_asked_nothing(coach: Coach) -> None:
    report = coach.report("My father died in 2010. He left me this bakery and a recipe for rye bread.")
    assert report.kind != "condolence"
    assert report.closing == ""


def test_the_question_depends_on_what_is_known(coach: Coach) -> None:
    as_offer = Options(kind="offer")
    assert coach.report(PLAIN, options=as_offer).closing == "What can they do, save or avoid with it?"
    told = Brief(benefit="see the heron")
    assert coach.report(PLAIN, told, as_offer).closing == "Would you stop to read this?"
    as_other = Options(kind="other")
    assert coach.report(LAUNCH, options=as_other).closing == "Who is one person this is for?"
    for_someone = Brief(reader="commuters")
    assert coach.report(LAUNCH, for_someone, as_other).closing == "Would you stop to read this?"


@pytest.mark.parametrize(
    "text",
    [
        "Thinking of everyone hit by the floods. Use FLOOD20 for 20 % off!",
        "Our hearts go out to the families in Dunmore after the fire. You can save £40 on smoke alarms at "
        "our shop on Mill Lane this week, and prices start at £9.",
    ],
)
def test_who_sells_beside_a_loss_is_praised_for_nothing(coach: Coach, text: str) -> None:
    report = coach.report(text)
    assert report.kind != "condolence"
    assert report.strengths == ()
    assert not {Standing.GOOD, Standing.MIXED} & set(report.dimensions.values())
    assert report.closing == "Would this be welcome at the table where it will be read?"
    if not report.findings:
        assert report.next_step == "This speaks of a loss and sells something in the same post."
    # What the strength checks saw is told on request, with why it was held back.
    praise = [c for c in report.considered if c.check.startswith("good-")]
    assert praise
    assert not any(c.fired for c in praise)
    assert "praise would be out of place here" in praise[0].spoke_against


@pytest.mark.parametrize(
    "text",
    [
        LAUNCH,
        "LIKE if you love plums and SHARE this with a friend! We're so excited about our amazing new range.",
        "Hurry! Last chance. Our plums are amazing. Sign up today! We launched a new jam range.",
        "Our award-winning team is proud to be the best in town. You simply have to try it. Order now!",
    ],
)
def test_the_next_step_is_about_the_first_finding(coach: Coach, text: str) -> None:
    report = coach.report(text)
    first = report.findings[0]
    assert report.next_step == coach.catalogue.entry(first.check).next_step
    ranks = [(f.severity.rank, not f.suggestions, f.start) for f in report.findings]
    assert ranks == sorted(ranks)
    # Other programs can tell which it is: it stands first there, too.
    assert report.to_json()["findings"][0]["check"] == first.check


def test_a_more_urgent_finding_comes_before_one_that_stands_earlier(coach: Coach) -> None:
    report = coach.report("Our new amazing plums are here for you. LIKE and SHARE this with a friend!")
    assert report.findings[0].severity is Severity.WORTH_FIXING
    assert report.findings[0].start > report.findings[-1].start
