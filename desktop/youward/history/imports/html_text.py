"""Turn the HTML of a post into the text that was written, running and fetching nothing."""

from html.parser import HTMLParser

_SILENT = {"script", "style", "template", "head", "title", "iframe", "object"}
_BLOCKS = {"p", "div", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"}


def text_of(html: str) -> str:
    """Return the text: paragraphs with an empty line between them, line breaks, and links in full.

    Mastodon cuts the words of a link into visible and hidden parts, so a link is its address; a mention
    or a tag is its words (the classes are those of Mastodon's own formatter).
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._silent = 0
        self._in_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._parts.append("\n")
        elif tag == "li":
            self._parts.append("\n- ")
        elif tag in _BLOCKS:
            self._parts.append("\n\n")
        elif tag == "a" and not self._silent:
            given = {name: value or "" for name, value in attrs}
            address, classes = given.get("href", ""), given.get("class", "").split()
            if address.startswith(("https://", "http://")) and not {"mention", "hashtag"} & set(classes):
                self._parts.append(address)
                self._in_link = True

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "a":
            self._in_link = False
        elif tag in _BLOCKS:
            self._parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent and not self._in_link:
            self._parts.append(data)

    def text(self) -> str:
        lines = "".join(self._parts).replace("\xa0", " ").split("\n")
        text = "\n".join(" ".join(line.split(" ")).strip() for line in lines)
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        return text.strip()
