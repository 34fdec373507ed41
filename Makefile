# Everything a person or a machine does with this project. `make help` lists it.
.DEFAULT_GOAL := help
.PHONY: help run test check bench fuzz soak bundle desktop translations validate lock clean

bin := .venv/bin
screen := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname -s)))

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

run: ## set up, then open the window; without a display, write the demo into out/
	@scripts/setup.sh run
ifeq ($(screen),)
	@echo "There is no display here, so no window: the demo is written into out/ instead."
	$(bin)/briefpack demo out/
else
	$(bin)/briefpack
endif

test: ## set up, then run every test
	@scripts/setup.sh test
	$(bin)/python -m pytest -n auto --dist worksteal

check: ## format, lint, types and import contracts
	@scripts/setup.sh check
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports

bench: ## run every benchmark
	@scripts/setup.sh test
	@set -e; for each in benchmarks/*.py; do echo "== $$each"; $(bin)/python "$$each"; done

fuzz: ## harm thousands of files at random and hand them to every door
	@scripts/setup.sh test
	@set -e; export PYTHONPATH=tests; for door in $$($(bin)/python -c \
		"import fuzz_doors; print(*fuzz_doors.DOORS)"); do \
		$(bin)/python tests/fuzz_doors.py $$door 3000 $${RANDOM:-0}; done

soak: ## let a random officer work in the real window for an hour
	@scripts/setup.sh test
	QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(bin)/python tests/random_officer.py 60

bundle: ## freeze the program into dist/briefpack/, and let it test itself
	@scripts/setup.sh bundle
	$(bin)/pyinstaller --noconfirm --log-level ERROR briefpack.spec
	env -i HOME="$$(mktemp -d)" dist/briefpack/briefpack --self-test

desktop: ## put the program into this user's menu, and let it open .briefpack files
	scripts/install_desktop.sh

translations: ## bring the English catalog up to date with the texts in the code
	@scripts/setup.sh check
	scripts/translations.sh

validate: ## write every kind of document, and validate them with the Open XML SDK and two auditors
	@scripts/setup.sh validate
	rm -rf out/validated
	$(bin)/briefpack demo out/validated
	$(bin)/briefpack check out/validated/brief.docx out/validated/matrix.xlsx
	$(bin)/briefpack matrix out/validated/jc22.briefpack --per-agency out/validated/sheets
	$(bin)/briefpack matrix out/validated/jc22.briefpack --form cabinet -o out/validated/cabinet.xlsx
	@set -e; for layout in full minister card memo; do \
		$(bin)/briefpack brief out/validated/jc22.briefpack --layout $$layout \
			-o out/validated/$$layout.docx; done
	scripts/validate_ooxml.sh out/validated/*.docx out/validated/*.xlsx out/validated/sheets/*
	$(bin)/python scripts/audit_word.py out/validated/*.docx out/validated/sheets/*.docx

lock: ## choose and pin the newest versions that pyproject.toml allows
	scripts/lock.sh

clean: ## remove what was built or installed here (not the system packages)
	rm -rf .venv .setup build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
