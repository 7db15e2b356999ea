"""The English names of emoji, read by their path; those of other languages stay out."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("emoji", includes=["unicode_codes/emoji.json"])
