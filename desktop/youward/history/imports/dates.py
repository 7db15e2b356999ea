"""Read a date however a network or a spreadsheet writes it, whatever language this computer speaks."""

import re
from datetime import UTC, datetime

_MONTHS = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}
_TIME = r"(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?)?"
# Wed Oct 10 20:19:24 +0000 2018
_X = re.compile(r"\w{3} (\w{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}) (\d{4})")
# 10/31/2018 8:15 PM, and the day first where that is the only way to read it
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})" + _TIME, re.IGNORECASE)
# 31.10.2018 20:15
_DOTS = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})" + _TIME, re.IGNORECASE)
_EPOCH = re.compile(r"\d{9,10}(?:\.\d+)?|\d{12,13}")
_EARLIEST, _LATEST = 0, 4_102_444_800_000


def milliseconds(written: str) -> int | None:
    """Return the moment in UTC milliseconds; without a zone it is UTC; None when it is no date."""
    written = " ".join(written.split())
    if not written or len(written) > 40:
        return None
    try:
        found = _epoch(written) if _EPOCH.fullmatch(written) else _moment(written)
    except (ValueError, OverflowError):
        return None
    return found if found is not None and _EARLIEST <= found < _LATEST else None


def _epoch(written: str) -> int:
    value = float(written)
    return int(value if value >= 1e11 else value * 1000)


def _moment(written: str) -> int | None:
    if found := _X.fullmatch(written):
        month, day, hour, minute, second, zone, year = found.groups()
        stamp = f"{year}-{_MONTHS.get(month.lower(), 0):02}-{int(day):02}T{hour}:{minute}:{second}{zone}"
        moment = datetime.fromisoformat(stamp)
    elif found := _SLASHES.fullmatch(written):
        first, second = int(found[1]), int(found[2])
        month, day = (second, first) if first > 12 else (first, second)
        moment = _dated(int(found[3]), month, day, found)
    elif found := _DOTS.fullmatch(written):
        moment = _dated(int(found[3]), int(found[2]), int(found[1]), found)
    else:
        moment = datetime.fromisoformat(written.removesuffix(" UTC"))
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)


def _dated(year: int, month: int, day: int, found: re.Match[str]) -> datetime:
    hour, minute, second = (int(found[group] or 0) for group in (4, 5, 6))
    half = (found[7] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return datetime(year + 2000 if year < 100 else year, month, day, hour, minute, second)
