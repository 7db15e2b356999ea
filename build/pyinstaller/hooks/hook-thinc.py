"""thinc's compiled modules import each other unseen; its GPU kernels are read as text wherever it runs."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("thinc", filter=lambda name: ".tests" not in name)
datas = collect_data_files("thinc", includes=["backends/*.cu"])
