"""Say in the settings window how much room the drafts take, and open their folder."""

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices

from youward.history.size import HistorySize
from youward.ui.settings.information_row import InformationRow
from youward.ui.wording import translate


def history_rows(size: HistorySize | None) -> list[InformationRow]:
    """Return the row about the drafts' size; none when the size isn't known."""
    if size is None:
        return []
    locale = QLocale()
    sentence = translate("Settings", "Your drafts and their versions take {drafts}, their backups {backups}.")
    sentence = sentence.format(
        drafts=locale.formattedDataSize(size.drafts, 1), backups=locale.formattedDataSize(size.backups, 1)
    )
    folder = QUrl.fromLocalFile(str(size.folder))
    button = translate("Settings", "Open the folder")
    return [InformationRow(sentence, button, lambda: QDesktopServices.openUrl(folder))]
