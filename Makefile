# Assumes Python 3.11 or newer, pip and make; everything else goes into .venv.
# Options are handed on with ARGS: make run ARGS="--port 9000", make test ARGS="-k join".

ARGS ?=
PYTHON ?= $(shell for each in python3 python3.14 python3.13 python3.12 python3.11; do \
	command -v $$each >/dev/null 2>&1 \
	&& $$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$each && break; done)

BIN := .venv/bin
READY := .venv/ready
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

export PYTHONUTF8 := 1

.PHONY: setup run test lint format bench soak lock clean
.DEFAULT_GOAL := setup

setup: $(READY)
	@:

# Made again only when the lock or the project's own description changed; `ready` comes last,
# so that what was interrupted is done again. Without ensurepip the outer pip fills .venv.
$(READY): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed, as python3" >&2; exit 1; }
	@echo "Setting up .venv (once; again only when requirements.lock changes)"
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null && $(PYTHON) -m venv .venv \
		|| { $(PYTHON) -m venv --clear --without-pip .venv \
		&& $(PYTHON) -m pip --quiet --disable-pip-version-check --python .venv install pip; }
	@$(PIP) install -r requirements.lock
	@$(PIP) install --no-deps -e .
	@touch $@

# Ctrl-C is how this ends; that is no error.
run: $(READY)
	@trap : INT; $(BIN)/nhipcau run --demo $(ARGS) || test $$? -eq 130

test: $(READY)
	@$(BIN)/python -m pytest -q -n 2 $(ARGS)

lint: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

format: $(READY)
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(READY)
	@$(BIN)/nhipcau bench $(ARGS)

# The faults and random crashes of `make test` with their full counts; prints the verdicts.
soak: $(READY)
	@NHIPCAU_TEST_SOAK=1 NHIPCAU_TEST_SEEDS=100 $(BIN)/python -m pytest -q -n 2 \
		tests/faults tests/engine/test_crashes.py $(ARGS)

# Takes the newest versions that pyproject.toml allows.
lock:
	@$(PYTHON) -m venv build/lock
	@build/lock/bin/python -m pip --quiet --disable-pip-version-check install pip-tools
	@build/lock/bin/pip-compile --quiet --upgrade --all-extras --strip-extras --no-header \
		--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
		--output-file requirements.lock pyproject.toml
	@rm -rf build/lock

clean:
	@rm -rf .venv build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
