"""spaCy's compiled modules import each other unseen; of its data files only the settings are read."""

from contents import spacy_module_wanted
from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("spacy", filter=spacy_module_wanted)
datas = collect_data_files("spacy", includes=["*.cfg"])
