// What people say for building, packing, releasing, and doing it all without hands.

export const DELIVERY = `
build: make, compile, assemble, put together, produce, create
compile: build, translate code, turn into program, convert code, translator, gcc
artifact: result, output, what comes out, end product, built file
install: set up, setup, get it onto, put on my computer, get it running
setup: install, preparation, get started
dependency: libraries, packages, requirements, modules, needs, relies on
library: ready-made code, module, package, toolbox, collection of functions, lib
package: bundle, library, module, wrap, parcel, zip, pkg
package manager: app store, installer, npm, pip, apt, brew
plugin: add-on, extension, extra feature, extra
publish: push, upload, share, release, put online, make public
version: release, edition
latest: newest, most recent, current version
semantic versioning: version numbers, three numbers, major minor patch
breaking change: old code stops, breaks old code, not compatible anymore
compatible: fits, works with, supported, gets along
deprecated: outdated, old, obsolete, no longer recommended
legacy: old, ancient, outdated, old system
production: prod, live, real users, go live, real world, prd
staging: rehearsal, test server, copy of production, before live, trial
development: coding, programming
environment: env, setup, surroundings, place it runs, stage
automation: automatic, by itself, without hands, script, robot, hands-free
manual: by hand, yourself, human, hand-made
script: small program, list of commands, batch file, commands in a file
pipeline: chain, stages, assembly line, conveyor belt, production line, sequence of steps, steps, ci
continuous: constantly, all the time, ongoing, permanently, nonstop
continuous integration: merge often, test every push, automatic tests, test on every commit
continuous delivery: always ready to release, release anytime, automatic release, release button
integration: bring together, fit together, connect, merge
workflow: process, steps, order, procedure, sequence
canary: few users first, try on some users, small group first, guinea pig
feature flag: switch features, toggle, hide a feature, turn features on
patch: fix, small update, repair
configuration management: same settings everywhere, set up many servers, ansible, puppet, chef
idempotent: run twice, same result, repeat safely, run again safely
reproducible: same result, same every time, repeat, works on my machine
portable: move, runs anywhere, anywhere, carry, runs everywhere, works on my machine
cross-platform: mac and windows, all systems
prerequisite: before you start, need first, needed beforehand
`
