// What students say for what courses on computing write. General English and general computing, not one course's
// contents: a line belongs here if it would hold for a course that nobody here has read.

/** One line an entry: what courses write, then what people say for it, parted by commas. */
const entries = `
start: launch, spin up, fire up, boot, boot up, bring up, kick off, turn on, switch on, get going, begin
run: start, launch, execute, spin up, fire up
create: make, set up, add, new, produce, generate, spin up, write
build: make, compile, assemble, put together, produce, create
install: set up, setup, put on, get onto
stop: kill, halt, quit, shut down, shut off, turn off, switch off, end, pause, terminate
terminate: kill, end, die, quit, shut down
remove: delete, get rid of, erase, throw away, throw out, drop, wipe, clear, uninstall, tear down, nuke, purge, destroy
delete: remove, get rid of, erase, throw away, wipe, nuke, tear down, destroy
prune: clean up, cleanup, tidy up, free up, wipe, unused
restart: reboot, bring back, come back, start again, revive, recover, relaunch
replace: swap, substitute, exchange, bring back, take over
recreate: rebuild, bring back, make again
update: upgrade, change, new version, newer
modify: change, edit, alter, tweak, adjust
change: modify, edit, alter, tweak, adjust, update
list: show, see, display, view, which ones, overview, running
inspect: look into, look inside, look at, details, find out, examine, peek, check, read off
display: show, see, print
view: see, look at, show, read, watch
output: print, printed, prints, printout, messages, show
logs: output, print, printed, prints, messages, trace, what happened
log: output, print, printed, message
exec: get into, go into, get inside, step into, jump into, log into, enter, open a shell, shell into
shell: terminal, prompt, command line, console, inside
attach: connect, hook, get into, join
detached: background, without blocking, hands back
background: detached, behind the scenes, daemon, hog, blocks
foreground: blocks, occupies, hog, stuck
connect: link, hook up, join, attach, reach, talk to, plug, wire
communicate: talk, speak, reach, exchange, contact, chat
communication: talk, talking, reach, exchange, contact
network: wire, connection, net, lan, internet, online
external: outside, from outside, internet, world, public, visitors
internal: inside, private, within
expose: publish, open, make reachable, make available, let in, reach from outside
access: reach, get to, open, visit, enter, get at
port: door, socket, number
hostname: name, address
ip: address, number
dns: name, address, domain, lookup, hostname
ingress: domain, outside, hostname, route, proper name, entry
route: direct, send, forward, path
forward: pass on, send on, relay, redirect
traffic: requests, visitors, users, load, hits
request: call, query, ask
push: upload, publish, send, share
pull: download, fetch, get
publish: push, upload, share, release, put online
registry: store, library, catalogue, catalog, hub, repository, where images live, warehouse
repository: repo, store, library
share: shared, distribute, pass around, hand out
image: template, blueprint, snapshot, picture
template: blueprint, pattern, model, boilerplate, skeleton
instruction: step, line, command, recipe
dockerfile: recipe, build file
layer: step, slice, stack
cache: reuse, remember, speed up, faster
size: big, small, large, huge, shrink, smaller, slim, weight, heavy
reduce: shrink, smaller, less, cut, lower, slim, minimise, minimize
minimal: small, tiny, slim, bare, smallest, empty, emptiest, stripped
lightweight: small, slim, light, thin, tiny, lean
multi-stage: leftovers, compile time, build tools, leave out
dependencies: libraries, packages, requirements, modules, needs
package: bundle, library, module, wrap
manifest: yaml, description, definition, spec, config file
yaml: config, manifest, definition
deploy: ship, release, roll out, put online, go live, bring out
deployment: release, rollout, shipping, going live
release: version, ship, publish, go live, update
production: prod, live, real users, go live
development: dev, coding, programming, writing code
environment: env, setup, stage, surroundings
variable: value, setting, env
configuration: config, settings, options, setup, preferences, conf
option: flag, switch, parameter, setting, argument
flag: option, switch, parameter
argument: parameter, option, value
override: overwrite, replace, instead of
default: normally, standard, automatically, by itself, out of the box, usual
version: release, edition, number
tag: label, version, name
label: tag, mark, name
secret: password, passphrase, credential, credentials, token, api key, sensitive, confidential
sensitive: secret, password, private, confidential
credentials: password, login, username
permission: rights, allowed, access, denied, privilege
root: admin, administrator, superuser, rights
privileged: admin, rights, root
daemonless: no permanent service, no background service
daemon: service, background process, server process
security: safe, secure, safety, protect, danger, dangerous, risky
vulnerability: hole, weakness, bug, security problem, leak, exploit
scan: check, search, look for
isolation: separate, separation, apart, cut off, sandbox, wall off, walled, own world, fenced
isolated: separate, apart, cut off, disconnected, sandboxed, fenced
namespace: isolation, separate, own view, divide, partition
cgroups: limit, resource limit, cap, greedy, starve, throttle
limit: cap, restrict, bound, bounded, constrain, maximum, at most, quota, throttle, hog
resource: memory, cpu, ram
consume: use up, eat, hog, take, grab
memory: ram
ram: memory
cpu: processor, core
kernel: core, heart
hypervisor: virtual machine manager, vm software
virtual: emulated, simulated, guest
machine: computer, pc, laptop, box, server, host, notebook
host: machine, computer, pc, laptop, server, box, outside the container
node: machine, server, computer, worker, host
worker: node, machine, server
master: control plane, brain, head, boss, headquarters
control: brain, manage, steer, command, headquarters
cluster: group of machines, several machines, many servers, fleet
local: laptop, my machine, own machine, own computer, home
server: machine, computer, box, host
container: box
process: program, task, job, running program
application: app, program, software, tool
app: application, program, software
service: program, component, piece, part
microservices: small services, pieces, parts, split up, break up, separate pieces
monolithic: one big, single block, all in one
component: piece, part, building block, bit
independent: separate, own, alone, apart
orchestration: manage many, coordinate, conductor, juggling
schedule: assign, place, plan, put on, pick a machine, cron
scheduler: place, placement, assign, pick, picks, choose, chooses, decide, lands
select: pick, choose, decide, take
assign: give, place, put, hand out, allocate
job: task, one-off, batch
cronjob: nightly, every night, every day, every hour, timer, on a timer, periodic, repeat
replica: copy, copies, duplicate, instance, clone
replicas: copies, clones, instances, duplicates
controller: watcher, supervisor, guard, watchdog
ensure: guarantee, make sure, keep
desired: wanted, target, should be
scale: grow, bigger, handle more, more copies, more instances, increase
scaling: growing, growth, more copies, more instances, handle more
load: pressure, traffic, stress, many users
balancing: spread, distribute, share out, divide
performance: speed, slow, fast, quick
latency: delay, slow, lag
availability: uptime, always on, reachable, up
downtime: interruption, outage, offline, unavailable, down, noticing
rolling: gradual, step by step, one by one, bit by bit
rollback: undo, revert, go back, previous version, old version
healing: repair, recover, fix itself, heal
failure: crash, breakdown, outage, die, fall over, break, falls over, breaks, dies, down
fail: crash, break, die, fall over, go wrong, stop working
error: problem, message, fault, goes wrong, complaint
crash: die, fall over, blow up, fail
exit: quit, end, die, finish, stop, close
troubleshoot: debug, fix, solve, find the problem, what went wrong
resolve: fix, solve, repair
debug: troubleshoot, find the problem, investigate
monitoring: watch, observe, keep an eye, track, measure
metrics: numbers, measurements, statistics
alert: notify, warn, wake up, wakes, page, alarm
incident: outage, emergency, breakdown
volume: persistent, keep data, storage, disk, folder
persistent: keep, survive, permanent, kept, lasting, stays, not lost
persist: keep, survive, remain, last, stay, save
storage: disk, drive, space, save, keep
store: save, keep, hold, put
data: files, information, content
lost: gone, vanish, disappear, disappears, missing, vanished
ephemeral: temporary, short-lived, disappears, gone
stateless: no memory, forgets, remembers nothing
stateful: database, remembers, keeps data
database: db, data store, sql
mount: attach, link, share, map, plug in
bind: link, share, tie
directory: folder, dir, path
folder: directory, dir
file: document
filesystem: files, folders, disk
read-only: immutable, cannot change, locked, unchangeable
immutable: read-only, cannot be changed, fixed, unchangeable, frozen
writable: changeable, editable, write to
backup: save, copy, safe copy, snapshot
snapshot: backup, copy, saved state
restore: recover, bring back, go back
consistent: same, identical, uniform
portable: move, runs anywhere, anywhere, carry
compatible: works with, fits, supported
api: interface, endpoint
client: user, command line tool, cli
cli: command line, terminal, commands
automation: automatic, automatically, by itself, without hands, script
automated: automatic, automatically, by itself, without hands
manual: by hand, yourself, manually, clicking
pipeline: chain, stages, steps, ci
continuous: constantly, all the time, ongoing
integration: merge, bring together
test: check, try, verify, quality
quality: bugs, testing
team: people, group, colleagues, staff, teammates
developer: programmer, coder, dev, software people, engineer
developers: programmers, coders, devs, software people
operations: ops, admins, sysadmins, server people, administrators
collaboration: work together, working together, cooperate, teamwork
culture: attitude, mindset, values, way of thinking
blame: fault, guilty, culprit, punish
feedback: response, reaction, opinion
challenge: problem, difficulty, pain, painful, trouble, hard part
challenges: problems, difficulties, pains, troubles
benefit: advantage, good for, point of, gain, plus, upside, pros, worth
advantage: benefit, good for, plus, upside, pros, better
disadvantage: drawback, downside, cons, con, bad, weakness, minus, give up
limitation: drawback, downside, restriction, weakness, cannot
trade-off: give up, price, cost, downside
overhead: cost, extra, waste, burden
purpose: point of, good for, what for, reason for
practice: advice, recommendation, rule, tip, habit, should
recommended: should, advice, best, suggested, better
common: usual, typical, popular, frequent, often
example: sample, demo, show me
alternative: instead, other option, rival, competitor, replacement
comparison: vs, versus, difference, compare, better
difference: vs, versus, compare, differ, distinguish, tell apart, mix up
architecture: structure, design, how it is built, parts
workflow: process, steps, order, sequence
step: stage, phase
phase: stage, step
stage: phase, step
waterfall: one after another, go back, no return
agile: iterative, sprints, flexible
infrastructure: servers, hardware, machines
code: program, script, text files, source
provision: set up, prepare, create
hardware: machine, physical, metal
cloud: online, aws, azure, provider
cost: price, money, cheap, expensive, cheaper
license: paid, free, commercial
sidecar: helper, companion, assistant, side by side, beside
init: before start, first, preparation
probe: check, health, alive
health: alive, well, working
pod: unit, group of containers
selector: match, find by label
endpoint: address, url, target
proxy: middleman, go-between, in between
agent: representative, local manager
report: tell, inform, send status
watch: observe, monitor, notice
detect: notice, see, find, spot, recognise
notify: tell, inform, warn
state: status, condition, situation
status: state, condition, how is it doing
key-value: dictionary, map, pairs
encryption: encrypt, scramble, protect
authentication: login, sign in, who you are, auth
authorization: permission, what you may do, auth
certificate: tls, ssl, https
restriction: limit, not allowed, forbidden
map: connect, link, publish, forward
context: folder, surroundings
ignore: exclude, skip, leave out, keep out
exclude: leave out, keep out, skip, ignore, without
copy: put into, bring in, transfer
order: sequence, first, before
declare: state, define, say
define: declare, describe, specify
specify: give, say, state, set
kubernetes: k8s, kube
javascript: js
typescript: ts
python: py
virtual machine: vm, vms
operating system: os
continuous integration: ci
continuous delivery: cd
load balancer: lb
infrastructure as code: iac
environment variable: env var, env
command: cmd
documentation: docs
repository: repos
`

/** What is said, and what courses write for it. */
export function everydayPairs(): readonly (readonly [said: string, written: string])[] {
  return entries
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [written = '', said = ''] = line.split(': ')
      return said.split(', ').map((word) => [word, written] as const)
    })
}
