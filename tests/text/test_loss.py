"""Posts about a death or a disaster are told from those that borrow the words in fun."""

from collections.abc import Callable

import pytest

from youward import paths
from youward.text.kind import Signals, guess_kind
from youward.text.loss import loss_in
from youward.text.reading import Reader, Reading


@pytest.fixture(scope="module")
def read() -> Callable[[str], Reading]:
    reader = Reader.load(paths.resources())
    return lambda text: reader.read(text, (), lambda: None)


@pytest.fixture(scope="module")
def signals() -> Signals:
    return Signals.load(paths.resources() / "words" / "signals.toml")


@pytest.mark.parametrize(
    "text",
    [
        "We are heartbroken to hear of the passing of our colleague Maria. Our hearts go out to her family.",
        "Our hearts go out to everyone hit by the floods in Valencia.",
        "Our thoughts are with the victims of last night's attack.",
        "Thinking of everyone hit by the floods tonight.",
        "Holding the people of Lahaina in our hearts after the wildfire.",
        "Prayers for the people of Maui.",
        "We are grieving with the families of the crash on Route 9.",
        "We stand with everyone in Valencia tonight after the floods.",
        "Our thoughts are with Ukraine tonight.",
        "Sending strength to all those who lost their homes in the hurricane.",
        "RIP Walter. The bench by the pond was his.",
        "R.I.P. Grandad, we miss you.",
        "Rest in peace, dear friend.",
        "May he rest in peace.",
        "We mourn the loss of our colleague Maria.",
        "We mourn our founder, who built this place with her own hands.",
        "Devastated by the news of Anna's death.",
        "Devastated by the news. Anna taught half of this town to swim and died on Sunday.",
        "Maria Lopez, 1956 to 2024. Gone too soon.",
        "Yesterday we lost a dear friend. Nina ran the soup kitchen for twelve years.",
        "Our choir lost one of our own this week. She sang alto for forty years.",
        "With heavy hearts we share that our founder, Bill Moss, passed away on Sunday.",
        "Our deepest condolences to Maria's family and friends.",
        "We extend our sincere condolences to all who knew Judge Park.",
        "Two firefighters lost their lives last night. Our thoughts are with their families.",
        "In loving memory of Joan Price, who taught us to graft apples.",
        "We're so sorry for your loss.",
        "Yesterday we lost Esther, our office parrot. We will miss her terribly.",
    ],
)
def test_mourning(read: Callable[[str], Reading], signals: Signals, text: str) -> None:
    assert loss_in(read(text).sentences, signals.loss).mourns
    assert guess_kind(read(text), signals, lambda sentence: False) == "condolence"


@pytest.mark.parametrize(
    "text",
    [
        "Our hearts go out to the winners of tonight's quiz.",
        "RIP to my diet, that cake was enormous.",
        "RIP to our old coffee machine. The new one is on the counter.",
        "RIP Gran's cake tin 😂 It fell off the van.",
        "Condolences to my bank account, the new lenses are here.",
        "Our condolences to everyone who bought the old model last week.",
        "My laptop passed away last night. Who can lend me one?",
        "We're devastated by the news that our oven broke. No bread until Friday.",
        "The last slice of plum cake: gone too soon.",
        "We lost a customer last week because the form was too long.",
        "We lost two players to Leeds this summer.",
        "Rip the bag open along the dotted line and pour it in.",
        "The model keeps the whole index in memory, so a lookup takes a microsecond.",
        "Our thoughts are with everyone still waiting for the 43 bus.",
        "Thinking of a new kitchen? We can measure it on Saturday.",
        "We mourn the end of plum season.",
        "I'm dying to know what you think of the new room.",
        "A flood of orders came in on Monday, so delivery takes two days longer.",
        "Anna is leaving us after twenty years at the desk. She will be sorely missed.",
        "The office printer has died again.",
        "“Rest in peace, Walter,” says the card that a customer found in the drawer.",
    ],
)
def test_words_of_mourning_borrowed_for_something_else(
    read: Callable[[str], Reading], signals: Signals, text: str
) -> None:
    assert not loss_in(read(text).sentences, signals.loss).mourns
    assert guess_kind(read(text), signals, lambda sentence: False) != "condolence"


@pytest.mark.parametrize(
    "text",
    [
        "My father died in 2010. He left me this bakery and a recipe for rye.",
        "Heartbroken: our bakery burned down last night. Nobody was hurt.",
    ],
)
def test_a_death_or_grief_of_our_own_is_grave_but_no_condolence(
    read: Callable[[str], Reading], signals: Signals, text: str
) -> None:
    loss = loss_in(read(text).sentences, signals.loss)
    assert (loss.grave, loss.mourns, loss.sells) == (True, False, False)


@pytest.mark.parametrize(
    "sale",
    [
        "Use FLOOD20 for 20 % off!",
        "Shop now for the autumn boots.",
        "Buy a candle in our store tonight.",
        "Prices start at £49.",
    ],
)
def test_who_sells_beside_a_loss_is_not_left_alone_with_it(
    read: Callable[[str], Reading], signals: Signals, sale: str
) -> None:
    text = f"Thinking of everyone hit by the floods. {sale}"
    loss = loss_in(read(text).sentences, signals.loss)
    assert (loss.mourns, loss.sells) == (True, True)
    assert guess_kind(read(text), signals, lambda sentence: False) != "condolence"


def test_years_are_no_salary(read: Callable[[str], Reading], signals: Signals) -> None:
    for text, job in (("Our lido, 1956 to 2024.", False), ("Night porter, 22,000 to 26,000 a year.", True)):
        assert (guess_kind(read(text), signals, lambda sentence: False) == "job") is job
