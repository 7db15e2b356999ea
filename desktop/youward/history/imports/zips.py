"""Find the posts in the zip that a network offers for download; nothing of it is ever written to disk."""

import re
import zipfile
from pathlib import Path, PurePosixPath
from typing import IO

from youward.errors import InputError
from youward.history.imports.sources import Source, plain_errors
from youward.history.imports.values import LARGEST_FILE, Kind

_MOST_FILES = 500_000
_RATIO = 200
"""How many times smaller than its content a file in a zip may be: posts as JSON shrink to a tenth or so."""
_FREE = 10 * 2**20
"""Bytes below which nobody minds how well they were packed."""
KNOWN = (
    # X: data/tweets.js, tweets-part1.js and so on; until 2022 data/tweet.js.
    (Kind.X, re.compile(r"(?:.*/)?data/tweets?(?:-part\d+)?\.js")),
    (Kind.LINKEDIN, re.compile(r"(?:.*/)?Shares(?:_\d+)?\.csv")),
    (Kind.MASTODON, re.compile(r"(?:.*/)?outbox\.json")),
    # Facebook: posts/your_posts_1.json, since 2023 in a folder your_facebook_activity.
    (Kind.FACEBOOK, re.compile(r"(?:.*/)?posts/your_posts[^/]*\.json")),
)


def kind_by_name(name: str) -> Kind | None:
    """Tell which archive a file of this name in a zip belongs to."""
    return next((kind for kind, pattern in KNOWN if pattern.fullmatch(name)), None)


def known_files(path: Path) -> list[tuple[Kind, Source]]:
    """Return the files with posts in a zip, in order; raise InputError when it is unsafe or has none."""
    with plain_errors(path.name), zipfile.ZipFile(path) as archive:
        members = archive.infolist()
    if len(members) > _MOST_FILES:
        raise InputError(
            f"“{path.name}” holds more files than an archive of posts does. Choose another file."
        )
    found = [
        (kind, member)
        for member in members
        if not member.is_dir() and (kind := kind_by_name(member.filename)) is not None
    ]
    for _, member in found:
        _refuse_tricks(path, member)
    if not found:
        raise InputError(
            f"“{path.name}” holds no posts that Youward knows. "
            "Choose the zip that X, LinkedIn, Mastodon or Facebook offers, as JSON where it asks."
        )
    if sum(member.file_size for _, member in found) > LARGEST_FILE:
        raise _too_large(path)
    return [
        (kind, _source(path, member)) for kind, member in sorted(found, key=lambda pair: pair[1].filename)
    ]


def _refuse_tricks(path: Path, member: zipfile.ZipInfo) -> None:
    parts = PurePosixPath(member.filename)
    if parts.is_absolute() or ".." in parts.parts or ":" in parts.parts[0] or "\\" in member.filename:
        raise InputError(f"“{path.name}” has files that lead outside it, so it is not read.")
    if member.flag_bits & 0x1:
        raise InputError(f"“{path.name}” is locked with a password. Unpack it and choose the files in it.")
    if member.file_size > _FREE and member.file_size > _RATIO * max(member.compress_size, 1):
        raise _too_large(path)


def _too_large(path: Path) -> InputError:
    return InputError(f"“{path.name}” would unpack to far more than posts need, so it is not read.")


def _source(path: Path, member: zipfile.ZipInfo) -> Source:
    name = f"{PurePosixPath(member.filename).name} in {path.name}"

    def open_member() -> IO[bytes]:
        with zipfile.ZipFile(path) as archive:
            # The member keeps the file open after the archive is put away. It never gives more than its
            # directory entry says, and that was looked at.
            return archive.open(member)

    return Source(name, member.file_size, open_member)


def is_zip(path: Path) -> bool:
    """Tell whether a file begins as a zip does, whatever it is called."""
    with plain_errors(path.name), path.open("rb") as file:
        return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
