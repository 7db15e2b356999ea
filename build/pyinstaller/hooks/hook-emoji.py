"""The names of emoji in the languages of the window, read by their path; other languages stay out."""

from PyInstaller.utils.hooks import collect_data_files

_FILES = ("emoji", "emoji_de", "emoji_es")
datas = collect_data_files("emoji", includes=[f"unicode_codes/{name}.json" for name in _FILES])
