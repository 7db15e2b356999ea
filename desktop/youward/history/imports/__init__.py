"""Read posts that were written elsewhere: tables, JSON Lines, text files, and the archives of networks."""
