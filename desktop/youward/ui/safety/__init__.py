"""Keep the drafts safe: a passphrase, backups that come back, one window on the same data."""
