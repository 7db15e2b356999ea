"""Coach social-media posts toward their readers, offline."""

__version__ = "0.1.0"
