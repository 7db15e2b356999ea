"""Show the whole post turned toward its reader, beside the original."""
