"""Read the archives of networks. Each docstring says where the layout is described."""

import html
import re
from collections.abc import Iterator

from youward.history.imports.dates import milliseconds
from youward.history.imports.html_text import text_of
from youward.history.imports.json_stream import array_items
from youward.history.imports.plain_values import as_list, as_object, as_text
from youward.history.imports.sources import Progress, Source
from youward.history.imports.tables import rows_of
from youward.history.imports.values import ImportedPost, Kind, plain

_RETWEET = re.compile(r"RT @\w+: ")


def x_posts(source: Source, told: Progress | None = None) -> Iterator[ImportedPost]:
    """Yield the posts of `data/tweets.js` or one of its parts; reposts are left out, short links spelt out.

    Layout: after `window.YTD.tweets.part0 =` an array of `{"tweet": {…}}` with `id_str`, `full_text` (its
    &, < and > written as in HTML), `created_at` as in "Wed Oct 10 20:19:24 +0000 2018" and
    `entities.urls[].url/expanded_url`, `entities.media[].url`; until 2022 the file was `tweet.js`. Shown
    in Matt Stein, "Publish your tweets" (mattstein.com/thoughts/publish-your-tweets), and for the entities in
    X's own "Tweet entities" pages.
    """
    for item in array_items(source, told):
        tweet = as_object(as_object(item).get("tweet", item))
        text = as_text(tweet.get("full_text")) or as_text(tweet.get("text"))
        if _RETWEET.match(text) or "retweeted_status" in tweet:
            continue
        entities = as_object(tweet.get("entities"))
        for link in map(as_object, as_list(entities.get("urls"))):
            short, full = as_text(link.get("url")), as_text(link.get("expanded_url"))
            if short and full:
                text = text.replace(short, full)
        for picture in map(as_object, as_list(entities.get("media"))):
            # The link of a picture stands for it at the end of the text.
            text = text.replace(as_text(picture.get("url")) or "\x00", "")
        text = plain(html.unescape(text))
        identity = as_text(tweet.get("id_str")) or as_text(tweet.get("id"))
        if text:
            link = f"https://x.com/i/status/{identity}" if identity.isdigit() else ""
            when = milliseconds(as_text(tweet.get("created_at")))
            yield ImportedPost(text, when, "x", link, identity, Kind.X)


def linkedin_posts(source: Source, told: Progress | None = None) -> Iterator[ImportedPost]:
    """Yield the posts of `Shares.csv`; shares without words of one's own are left out.

    Layout: Date ("2023-05-04 10:11:12", UTC), ShareLink, ShareCommentary, SharedUrl, MediaUrl, Visibility.
    In ShareCommentary each line stands in quotation marks of its own and those inside are doubled once more,
    as told in github.com/Hermione-Granger-1176/linkedin-analyzer (core/text.py).
    """
    for row in rows_of(source, told):
        text = plain(_unquoted(row.get("ShareCommentary", "")))
        shared = row.get("SharedUrl", "").strip()
        if shared and text and shared not in text:
            text = f"{text}\n\n{shared}"
        if text:
            link = row.get("ShareLink", "").strip()
            yield ImportedPost(text, milliseconds(row.get("Date", "")), "linkedin", link, link, Kind.LINKEDIN)


def _unquoted(text: str) -> str:
    lines = text.replace("\r\n", "\n").split("\n")
    if '"\n"' in "\n".join(lines):
        last = len(lines) - 1
        lines = [line.removeprefix('"') if number else line for number, line in enumerate(lines)]
        lines = [line.removesuffix('"') if number < last else line for number, line in enumerate(lines)]
    return "\n".join(lines).replace('""', '"')


def mastodon_posts(source: Source, told: Progress | None = None) -> Iterator[ImportedPost]:
    """Yield the posts of `outbox.json`; boosts (Announce) are left out.

    Layout: an ActivityPub OrderedCollection (w3.org/TR/activitypub, 5.1 Outbox) whose `orderedItems` are
    activities; a Create holds a Note with `content` as HTML, `summary` for a content warning, `published`,
    `id` and `url`. Mastodon's "Moving or leaving accounts" page describes the download.
    """
    for item in array_items(source, told):
        activity = as_object(item)
        note = as_object(activity.get("object"))
        if activity.get("type") != "Create" or not note:
            continue
        text = text_of(as_text(note.get("content")))
        warning = as_text(note.get("summary")).strip()
        if text:
            text = f"{warning}\n\n{text}" if warning else text
            identity = as_text(note.get("id"))
            link = as_text(note.get("url")) or identity
            when = milliseconds(as_text(note.get("published")) or as_text(activity.get("published")))
            yield ImportedPost(text, when, "mastodon", link, identity, Kind.MASTODON)


def facebook_posts(source: Source, told: Progress | None = None) -> Iterator[ImportedPost]:
    """Yield the posts of a `your_posts…json`; entries without words of one's own are left out.

    Layout: an array of `{"timestamp": seconds, "data": [{"post": "…"}], "attachments": […]}`, shown in
    github.com/NorseKode/Waultar-App (documents/parser/content_examples.md). Its letters are UTF-8 written as
    if they were Latin-1 (stackoverflow.com/questions/50008296).
    """
    for item in array_items(source, told):
        entry = as_object(item)
        posts = [as_text(as_object(data).get("post")) for data in as_list(entry.get("data"))]
        text = plain("\n\n".join(mended(post) for post in posts if post))
        links = [
            mended(address)
            for attachment in map(as_object, as_list(entry.get("attachments")))
            for data in map(as_object, as_list(attachment.get("data")))
            if (address := as_text(as_object(data.get("external_context")).get("url"))).startswith("http")
        ]
        if text:
            text = "\n\n".join([text, *(link for link in dict.fromkeys(links) if link not in text)])
            stamp = as_text(entry.get("timestamp"))
            yield ImportedPost(text, milliseconds(stamp), "facebook", "", stamp, Kind.FACEBOOK)


def mended(text: str) -> str:
    """Return UTF-8 that was read as Latin-1 as it was meant; anything else as it is."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
