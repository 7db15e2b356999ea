"""Run one scene of the bench in a process of its own: `scene.py NAME [ARGUMENT...]`.

The coach's process imports this file again, as it does with the program's own start script; so nothing
is imported here until the scene begins.
"""

import sys
from importlib import import_module

if __name__ == "__main__":
    sys.exit(import_module(f"scene_{sys.argv[1]}").main(sys.argv[2:]))
