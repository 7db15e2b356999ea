"""Keep any text an editor can hold: SQLite's text type can't take lone surrogates."""


def packed(text: str) -> bytes:
    """Return `text` as SQLite can hold it, lone surrogates and all."""
    return text.encode("utf-8", "surrogatepass")


def packed_if_odd(text: str) -> str | bytes:
    """Return `text`, packed only when it holds lone surrogates."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return packed(text)
    return text


def unpacked(value: str | bytes) -> str:
    """Return the text that was kept, packed or not; bytes cut inside a character lose that character."""
    if isinstance(value, str):
        return value
    try:
        return value.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return value.decode("utf-8", "ignore")
