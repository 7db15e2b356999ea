"""Errors: one documented tree. A KnownError is a sentence for the writer; anything else is a bug."""


class KnownError(Exception):
    """Say in one sentence what is wrong and what to do; shown to the writer as it stands."""


class InputError(KnownError):
    """Refuse a file, text or option that can't be used."""


class ResourceError(KnownError):
    """Report a bundled or writer-made data file that is broken."""


class HistoryError(KnownError):
    """Report a draft store that can't be opened, read or written."""


class NewerHistoryError(HistoryError):
    """Refuse a draft store that a newer Youward wrote."""


class WrongPassphraseError(HistoryError):
    """Refuse to open a protected draft store without its passphrase."""


class WorkerError(KnownError):
    """Report that the analysis process can't be started."""


def reason(error: BaseException) -> str:
    """Say in one line why something was refused, without addresses or line breaks."""
    lines = [line.strip() for line in str(error).splitlines() if "further information" not in line]
    return ": ".join(line for line in lines if line) or type(error).__name__
