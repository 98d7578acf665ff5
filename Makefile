# Everything from a clone: make demo, make test. Needs Python 3.11 or later with pip and venv, nothing else.
PYTHON ?= python3
BIN := .venv/bin
TESTS := $(BIN)/python -m pytest --quiet --numprocesses auto --dist worksteal
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable

.PHONY: demo test test-all check preview bot clean

demo: .venv/installed  ## install, read the sample articles, answer a question
	@$(BIN)/onrecord --data .demo add corpus/samples
	@$(BIN)/onrecord --data .demo ask "what did Li Mingjiang say?"
	@echo
	@echo "Next: $(BIN)/onrecord --data .demo ask \"what did the harbour master say about the map?\""
	@echo "Then your own articles: $(BIN)/onrecord add FOLDER --publisher \"...\""

test: .venv/installed-dev  ## install, run the tests but for the slow ones
	@$(TESTS) -m "not slow"

test-all: .venv/installed-dev  ## run all tests
	@$(TESTS)

check: .venv/installed-dev  ## format, lint, types
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

preview: .venv/installed-dev  ## play with the bot in a browser, without a token
	@$(BIN)/python -m bot.preview

bot: .venv/installed  ## run the bot in Discord, with the token of .env
	@$(BIN)/onrecord bot

clean:  ## remove what the other targets made, but not your data
	rm -rf .venv .demo build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("onrecord needs Python 3.11 or later; try: make demo PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv .venv
	@$(INSTALL) .
	@touch $@

.venv/installed-dev: .venv/installed
	@$(INSTALL) '.[dev]'
	@touch $@
