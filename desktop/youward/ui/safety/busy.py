"""Do something that takes long while no window is open, and say that it goes on."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QThread
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar

from youward.ui.labels import text_label
from youward.ui.safety.fitted_dialog import FittedDialog

T = TypeVar("T")
_WIDTH = 360


class _Work(QThread, Generic[T]):
    """Run `act`, and hold what it returned or raised."""

    def __init__(self, act: Callable[[], T]) -> None:
        super().__init__()
        self._act = act
        self.results: list[T] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        """Do it, away from the window's thread."""
        try:
            self.results.append(self._act())
        except BaseException as error:  # noqa: BLE001 - raised again by who waits
            self.error = error


class BusyDialog(FittedDialog):
    """Say that something goes on; it ends by itself and can't be closed."""

    def __init__(self) -> None:
        super().__init__(_WIDTH)
        self.setWindowTitle(self.tr("One moment"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setAccessibleName(self.tr("Writing your drafts anew"))
        self.column.addWidget(text_label(self.tr("Your drafts are written anew. Please leave Youward open.")))
        self.column.addWidget(bar)

    def reject(self) -> None:
        """Stay: half a file would help nobody."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay as well."""
        event.ignore()


def busy_with(act: Callable[[], T]) -> T:
    """Return what `act` returns, or raise what it raises, with a dialog in sight meanwhile."""
    work, dialog = _Work(act), BusyDialog()
    work.finished.connect(dialog.accept)
    work.start()
    dialog.exec()
    work.wait()
    dialog.deleteLater()
    if work.error is not None:
        raise work.error
    return work.results[0]
