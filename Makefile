# Every target sets up what it needs: nothing has to be typed before it.
ifeq ($(OS),Windows_NT)
  BIN := .venv/Scripts
  PYTHON ?= $(firstword $(shell which python3.13 python3.12 python3.11 python python3 2>/dev/null))
else
  BIN := .venv/bin
  # The first that runs: a name may be there and still not work.
  PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
    $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
endif

.PHONY: install run test check lint bench soak quality gallery translations package lock clean

install:
	@test -n "$(PYTHON)" || { echo "Youward needs Python 3.11 or newer. Install it and try again." >&2; exit 2; }
	@$(PYTHON) build/install.py

# With a screen, open the window; with none, show what the coach does in the terminal and in a picture.
run: install
ifeq ($(OS),Windows_NT)
	@$(BIN)/youward
else
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	  $(BIN)/youward; \
	else \
	  $(BIN)/python -m youward.ui.first_look out/first-look.png; \
	fi
endif

test: install
	$(BIN)/python -m pytest

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/pyright

check: lint test

bench: install
	$(BIN)/python tests/bench/run.py

# Kills the program while it is typed in, and cuts the power while it writes, 200 times each.
soak: install
	$(BIN)/python tests/soak/soak.py

quality: install
	$(BIN)/python tests/quality/run.py

# A picture of every screen in every look, into out/gallery.
gallery: install
	$(BIN)/python tests/gallery/run.py

# Finds new strings for the translators, and compiles what they wrote.
translations: install
	$(BIN)/python build/translations.py

package: install
	$(BIN)/python build/package.py

# Needs uv; the locks name no registry.
lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header \
	  --no-emit-index-url --no-annotate --upgrade -o build/locks/run.txt
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-header \
	  --no-emit-index-url --no-annotate --upgrade -o build/locks/dev.txt

clean:
	rm -rf .venv out
