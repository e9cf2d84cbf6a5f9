# The commands of this project. `make serve` and `make test` set up what is missing; `make help` lists the rest.

BASE ?= /
PORT ?= 8080
SITE_URL ?= http://127.0.0.1:$(PORT)
# From which address pages with script are drawn anew, if not from the data that the site is built with: see README.md.
DATASET ?=
# How `make bench` measures: how often, on which device (phone, desktop or all), and with how many times the commitments.
RUNS ?= 5
PROFILE ?= all
TIMES ?= 1
OUT ?=

# What a build is made from; folders are listed too, so that a removed file counts as a change.
INPUTS := $(shell find Cargo.toml Cargo.lock Trunk.toml package-lock.json src style public scripts/env.sh scripts/app.sh)
SITE_SCRIPTS := scripts/site.sh scripts/compress.mjs

.PHONY: serve build test test-unit test-data test-views test-browser test-budgets test-pages check bench bench-core weigh freeze dev setup clean help
.NOTPARALLEL:

serve: build ## build the site and serve it on http://127.0.0.1:8080 (PORT=, BASE=)
	@node scripts/serve.mjs --root dist --base $(BASE) --port $(PORT)

build: setup-build .cache/dist.stamp ## leave the deployable folder in dist/; below / it is held to its budgets (BASE=/explorer/, SITE_URL=https://..., DATASET=https://...)
	@[ "$(BASE)" != / ] || node tests/budgets/check.mjs dist

test: setup-test test-unit test-data test-views test-browser test-budgets test-pages ## run every test, the cheapest first

test-unit: ## the tests of the core, natively
	@echo "==> tests of the core: about 1 minute at first, seconds after"
	@cargo test

test-data: setup-build ## the published data against its schema
	@echo "==> tests of the published data: seconds"
	@node --test tests/node/*.test.mjs

test-views: ## the tests of the views and the data commands, natively
	@echo "==> tests of the views, natively: about 3 minutes at first, seconds after"
	@cargo test --features ssr,tools

test-browser: setup-test ## the tests of the views in a browser
	@scripts/test-browser.sh

test-budgets: ## what the built site weighs, against tests/budgets/table.mjs
	@$(MAKE) --no-print-directory build BASE=/

test-pages: setup-test ## the tests of the built pages in a browser, under / and under /explorer/
	@$(MAKE) --no-print-directory build BASE=/
	@$(MAKE) --no-print-directory .cache/explorer.stamp .cache/frozen.stamp
	@scripts/test-pages.sh

check: ## formatting and lints
	@scripts/setup.sh check
	@scripts/check.sh

bench: setup-bench ## measure the site beside its own page without script (RUNS=5, PROFILE=phone|desktop|all, TIMES="1 10 100", OUT=file.json)
	@$(MAKE) --no-print-directory build BASE=/
	@scripts/bench.sh "$(RUNS)" "$(PROFILE)" "$(TIMES)" "$(OUT)"

bench-core: ## measure loading, filtering and searching natively, at 1, 10 and 100 times the commitments
	@echo "==> measuring the core: about 2 minutes at first, half a minute after"
	@cargo bench --features tools --bench core

weigh: setup-weigh .cache/app.stamp ## say what each crate and function weighs in the application
	@scripts/weigh.sh

freeze: ## keep the present version of the data for frames, in public/v/
	@scripts/freeze.sh

dev: setup-build ## rebuild on change, unoptimised, and serve on http://127.0.0.1:8080 (PORT=)
	@node scripts/dev.mjs $(PORT)

setup: setup-test ## only set up what is missing

clean: ## remove what was built; .tools/ and node_modules/ stay
	rm -rf target dist .cache test-results

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup-build setup-test setup-bench setup-weigh
setup-build setup-test setup-bench setup-weigh: setup-%:
	@scripts/setup.sh $*

# A stamp gets the time at which its step started, so that what is edited meanwhile is built the next time.
.cache/app.stamp: $(INPUTS)
	@mkdir -p .cache && touch $@.started
	@scripts/app.sh release .cache/trunk
	@mv $@.started $@

.cache/dist.stamp: .cache/app.stamp .cache/dist.settings $(SITE_SCRIPTS)
	@scripts/site.sh .cache/trunk dist $(BASE) $(SITE_URL) $(DATASET)
	@touch $@

.cache/explorer.stamp: .cache/app.stamp $(SITE_SCRIPTS)
	@scripts/site.sh .cache/trunk .cache/sites/explorer /explorer/ $(SITE_URL) $(DATASET)
	@touch $@

.cache/frozen.stamp: .cache/app.stamp $(SITE_SCRIPTS) scripts/frozen-site.sh
	@scripts/frozen-site.sh $(SITE_URL)
	@touch $@

# Rewritten only when the settings, or what is in dist/, changed.
.cache/dist.settings: FORCE
	@mkdir -p .cache
	@test -d dist || rm -f $@
	@echo '$(BASE) $(SITE_URL) $(DATASET)' | cmp -s - $@ || echo '$(BASE) $(SITE_URL) $(DATASET)' >$@

.PHONY: FORCE
FORCE:
