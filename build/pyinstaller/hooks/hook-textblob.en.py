"""TextBlob's English lexicons, read by their paths."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("textblob.en")
