# A clone needs Python 3.11 or newer and this file. Kept to what GNU make 3.81 knows, since macOS has no newer one.

.DEFAULT_GOAL := help
.PHONY: help run test bench lint clean

VENV := .venv
PY := $(VENV)/bin/python

# A stamp's name holds the interpreter's version and the content of what was asked for: a change of either installs
# again, and nothing else does. With no environment yet the version is empty, so no stamp of that name exists.
VERSION := $(word 2,$(shell $(PY) -V 2>/dev/null))
RUN_WANTS := $(word 1,$(shell cksum < requirements.txt))
TEST_WANTS := $(word 1,$(shell cat requirements.txt requirements-dev.txt | cksum))
RUN_READY := $(VENV)/.run-$(VERSION)-$(RUN_WANTS)
TEST_READY := $(VENV)/.test-$(VERSION)-$(TEST_WANTS)

# Makes the environment where there is none, or where its Python is gone, too old or half installed.
define environment
	@set -e; \
	if ! $(PY) -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	  found=; \
	  for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	    if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then found=$$python; break; fi; \
	  done; \
	  if [ -z "$$found" ]; then \
	    echo "Python 3.11 or newer is needed, and none was found on the PATH (PYTHON=/path/to/python names one)." >&2; exit 1; \
	  fi; \
	  if ! $$found -c 'import venv, ensurepip' >/dev/null 2>&1; then \
	    echo "$$found has no venv module, which makes the environment; on Debian and Ubuntu the package python3-venv brings it." >&2; exit 1; \
	  fi; \
	  echo "Making an environment in $(VENV) with $$($$found -V) …"; \
	  $$found -m venv --clear $(VENV); \
	fi
endef

# $(1) the files to install from. PIP_USER=0, because a person's own pip settings may ask for what an environment cannot do.
define install
	@PIP_USER=0 $(PY) -m pip install --quiet --quiet --no-input --disable-pip-version-check --require-hashes $(1) || \
	  { echo "The packages could not be installed (pip's own words are above); a first start needs the network." >&2; exit 1; }
endef

help: ## what can be done here
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s  %s\n", $$1, $$2 }' Makefile

run: $(RUN_READY) ## serve on 127.0.0.1:8000, with demonstration data when empty (PORT=9000, DEMO=0)
	@exec $(PY) -m portal.cli.run

test: lint ## everything the tests need, then all tests (ARGS='-k receipt' for some)
	@$(PY) -m tests.browser
	@echo "Running the tests …"
	@$(PY) -m pytest -n 3 --dist worksteal $(ARGS)

bench: $(TEST_READY) ## the measured comparisons, as ratios
	@exec $(PY) -m bench

lint: $(TEST_READY) ## style and types only
	@echo "Checking style and types …"
	@$(PY) -m ruff check --quiet .
	@$(PY) -m mypy portal

clean: ## remove the environment and the caches; never var/, which holds keys and messages
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The version is asked for again here: before this rule ran there may have been no environment to ask.
$(RUN_READY):
	$(environment)
	@echo "Installing what the portal runs on (once, about half a minute) …"
	$(call install,-r requirements.txt)
	@rm -f $(VENV)/.run-*; touch $(VENV)/.run-$$($(PY) -V | cut -d ' ' -f 2)-$(RUN_WANTS)

$(TEST_READY):
	$(environment)
	@echo "Installing what the tests need (once, about a minute) …"
	$(call install,-r requirements.txt -r requirements-dev.txt)
	@rm -f $(VENV)/.run-* $(VENV)/.test-*; version=$$($(PY) -V | cut -d ' ' -f 2); \
	  touch $(VENV)/.run-$$version-$(RUN_WANTS) $(VENV)/.test-$$version-$(TEST_WANTS)
