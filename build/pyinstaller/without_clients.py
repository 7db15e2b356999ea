"""Stand in for modules that Youward never uses and that would bring network clients into the bundle.

`import spacy` imports spaCy's command line, which downloads models with three HTTP libraries; TextBlob's
package imports NLTK, which downloads corpora; what keyring is built on can fetch archives. All only want
the names below to exist. Runs in the frozen program before anything else, in the worker processes too.
"""

import sys
from types import ModuleType

_NAMES = {
    "spacy.cli": (),
    "spacy.cli.info": ("info",),
    "urllib.request": ("urlopen",),
    "textblob.blob": ("Blobber", "Sentence", "TextBlob", "Word", "WordList"),
}

for _module, _names in _NAMES.items():
    _empty = ModuleType(_module)
    for _name in _names:
        setattr(_empty, _name, None)
    sys.modules[_module] = _empty
