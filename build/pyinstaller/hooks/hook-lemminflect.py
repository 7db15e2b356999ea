"""The inflection tables, read by their path."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files(
    "lemminflect", includes=["resources/infl*", "resources/model_infl*", "resources/lemma*"]
)
