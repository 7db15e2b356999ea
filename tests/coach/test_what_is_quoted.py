"""Which words the newer checks quote, and what silences them."""

import pytest

from youward.coach.engine import Coach
from youward.text.post import MaskKind, read_post


def quotes(coach: Coach, text: str, check: str) -> list[str]:
    report = coach.report(text)
    return [i.quote for i in (*report.findings, *report.strengths) if i.check == check]


@pytest.mark.parametrize(
    ("check", "text", "quote"),
    [
        (
            "weasel-apology",
            "The lift is out of order again. Sorry for any inconvenience to residents.",
            "Sorry for any inconvenience to residents.",
        ),
        (
            "cta-stack",
            "The shop is open. Buy a scarf, like our new page, sponsor a player and share this post.",
            "Buy a scarf, like our new page, sponsor a player and share this post",
        ),
        (
            "number-chasing",
            "What a week. Only 38 more likes until our page hits five hundred!",
            "38 more likes",
        ),
        (
            "blame-reader",
            "You didn't read the terms before the order, and now the paint is mixed.",
            "You didn't read the terms before the order",
        ),
        ("hidden-promo", "Obsessed with this mop. Use my code BETH20 for 15% off at their shop.", "my code"),
        (
            "good-help",
            "Jar won't open? Run the lid under the hot tap while you count to thirty.",
            "Run the lid under the hot tap while you count to thirty.",
        ),
        (
            "good-open",
            "You can now split a bill six ways at the table. It doesn't cover tips yet.",
            "It doesn't cover tips yet",
        ),
    ],
)
def test_the_words_that_carry_it(coach: Coach, check: str, text: str, quote: str) -> None:
    assert any(quote in found for found in quotes(coach, text, check))


def test_a_dodge_does_not_make_the_post_an_apology(coach: Coach) -> None:
    dodge = "We apologise for any inconvenience caused. The bakery has a new oven and a new counter."
    assert coach.report(dodge).kind != "apology"


def test_a_label_counts_first_and_not_in_a_row_of_tags(coach: Coach) -> None:
    praise = "I love these boots from @fernby so much! Use my code KIM20 for 10% off"
    assert quotes(coach, f"{praise} #boots #autumn #walks #ad", "hidden-promo")
    assert not quotes(coach, f"Ad: {praise}", "hidden-promo")


def test_what_happened_and_what_is_put_right_excuse_a_formula(coach: Coach) -> None:
    formula = "Sorry for the inconvenience to everyone on the early bus."
    assert quotes(coach, f"The 7:10 is not running. {formula}", "weasel-apology")
    mended = f"The 7:10 is not running, its window broke. You can take the 7:25 instead. {formula}"
    assert not quotes(coach, mended, "weasel-apology")


def test_asks_that_differ_only_in_words_are_one_ask(coach: Coach) -> None:
    assert not quotes(coach, "The desk is open. Call, ring or email for a table by the window.", "cta-stack")


def test_a_fact_behind_a_colon_is_no_tease(coach: Coach) -> None:
    told = "One simple trick for a stiff zip: rub a pencil on it. The video is on our page."
    assert not quotes(coach, told, "tease")


@pytest.mark.parametrize(
    ("check", "text", "quote"),
    [
        ("engagement-bait", "Like if you agree! The choir meets again in May.", "Like if you agree"),
        ("hype", "It's the world's most amazing coffee, in a paper cup.", "amazing coffee"),
        ("engagement-bait", "Share with a friend to win a hamper!", "Share with a friend to win"),
        ("hype", "Our innovative, cutting-edge platform is here. Sign up now!", "cutting-edge"),
        ("blame-reader", "Only idiots still pay full price for flour in this town.", "Only idiots"),
    ],
)
def test_a_quote_is_a_whole_phrase(coach: Coach, check: str, text: str, quote: str) -> None:
    assert quote in quotes(coach, text, check)


@pytest.mark.parametrize(
    "text",
    [
        "This one tool doubled my revenue. Most founders ignore it, and the link in bio shows you how.",
        "Best bread in town!! Amazing cakes!! Come and get them before they are gone. #cake #instagood",
        "Incredible news 🥐 stunning new ovens 🥐 simply the best in the country, love #bakery",
    ],
)
def test_a_phrase_stays_in_its_sentence_and_out_of_the_tags(coach: Coach, text: str) -> None:
    post = read_post(text)
    entries = {entry.id: entry for entry in coach.catalogue}
    report = coach.report(text)
    for item in (*report.findings, *report.strengths):
        if entries[item.check].scope != "phrase" or item.check == "shouting":
            continue
        assert sum(s.touches(item.start, item.end) for s in post.sentences) == 1, item
        assert not post.masked(item.start, item.end, MaskKind.TAG), item
