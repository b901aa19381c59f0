# The one front door of a checkout. Needs Python 3.11 or newer and make; everything else is set up in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: help run chat setup test lint format quality bench faults pictures lock clean
.DEFAULT_GOAL := help

help: ## what can be asked of make
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: $(VENV)/runs ## open the playground: the bot in a browser, on a Discord of this machine's own; needs no account
	@exec $(BIN)/hubwise play

chat: $(VENV)/runs ## talk to the bot in the terminal
	@$(BIN)/hubwise chat

setup: $(VENV)/tests ## everything a developer needs

test: $(VENV)/tests ## all tests, as many files at once as there are cores
	@$(BIN)/python -m pytest -n auto --dist loadfile

lint: $(VENV)/tests ## formatting, ruff, mypy --strict
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

format: $(VENV)/tests ## put the code into its form
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

quality: $(VENV)/tests ## ask every question of the three sets, print a table a set and all beside plain matching
	@$(BIN)/python -m tests.quality

bench: $(VENV)/tests ## measure the look-up of names: the shipped ones, or with ROR=FILE a registry of organisations
	@$(BIN)/python -m tests.bench build/bench $(if $(ROR),--ror $(ROR))
	@$(BIN)/hubwise bench lookup --names build/bench/names.jsonl --queries build/bench/queries.jsonl

faults: $(VENV)/tests ## do every fault to real stores, digests and processes, 400 kills among them; takes minutes
	@$(BIN)/python -m tests.faults

pictures: $(VENV)/tests ## take the pictures of the playground that the README shows; needs a Chromium
	@$(BIN)/python -m tests.pictures

lock: ## resolve the dependencies anew into hash-locked files without any index address
	@test -x $(VENV)/lock/bin/uv || { $(PYTHON) -m venv $(VENV)/lock && $(VENV)/lock/bin/pip install --quiet uv; }
	@$(VENV)/lock/bin/uv pip compile $(LOCK) pyproject.toml --group build -o requirements.lock
	@$(VENV)/lock/bin/uv pip compile $(LOCK) pyproject.toml --group build --group dev -o requirements-dev.lock
LOCK := --quiet --upgrade --universal --generate-hashes --no-emit-index-url --no-annotate \
	--custom-compile-command "make lock"

clean: ## remove what make made
	rm -rf $(VENV) build *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp is as new as the lock file it was installed from, so set-up is skipped when nothing changed.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Hubwise needs Python 3.11 or newer")'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/runs: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Setting up $(VENV) (once) ..."
	@$(INSTALL) --require-hashes -r requirements.lock
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/tests: requirements-dev.lock $(VENV)/runs
	@echo "Setting up the tools for tests in $(VENV) (once) ..."
	@$(INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@
