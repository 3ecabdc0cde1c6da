// What students say for what courses on computing write. General English and general computing, not one course's
// contents: a line belongs here if it would hold for a course that nobody here has read.

/** One line an entry: what courses write, then what people say for it, parted by commas. */
const entries = `
start: launch, spin up, fire up, boot, boot up, bring up, kick off, turn on, switch on, get going, begin
run: start, launch, execute, spin up, fire up
create: make, set up, add, new, produce, generate, spin up, write
build: make, compile, assemble, put together, produce, create
install: set up, setup, get onto
stop: kill, halt, quit, shut down, shut off, turn off, switch off, end, pause, terminate
terminate: kill, end, die, quit, shut down
remove: delete, get rid of, erase, throw away, throw out, drop, wipe, clear, uninstall, tear down, nuke, purge, destroy
delete: remove, get rid of, erase, throw away, wipe, nuke, tear down, destroy
prune: clean up, cleanup, tidy up, free up, wipe, unused
restart: reboot, come back, start again, revive, recover, relaunch
replace: swap, substitute, exchange, take over
recreate: rebuild, make again
update: upgrade, change, new version, newer
modify: change, edit, alter, tweak, adjust
change: modify, edit, alter, tweak, adjust, update
list: show, see, display, view, overview, running
inspect: look into, look inside, look at, details, find out, examine, peek, check, read off
display: show, see, print
view: see, look at, show, read, watch
output: print, messages, show
logs: output, print, messages, trace
log: output, print, message
exec: get into, go into, get inside, jump into, log into, enter, open a shell, shell into
shell: terminal, prompt, command line, console, inside
attach: connect, hook, get into, join
detached: background
background: detached, behind the scenes, daemon
foreground: stuck
connect: link, hook up, join, attach, reach, talk to, plug
communicate: talk, speak, reach, exchange, contact, chat
communication: talk, talking, reach, exchange, contact
network: connection, net, lan, internet, online
external: outside, from outside, internet, world, public
internal: inside, private, within
expose: publish, open, make reachable, make available, let in, reach from outside
access: reach, get to, open, visit, enter, get at
port: door, socket
hostname: name, address
ip: address
dns: name, address, domain, lookup, hostname
ingress: domain, outside, hostname, route, entry
route: direct, send, forward, path
forward: pass on, send on, relay, redirect
traffic: requests, users, load
request: call, query, ask
push: upload, publish, send, share
pull: download, fetch, get
publish: push, upload, share, release, put online
registry: store, library, catalogue, catalog, hub, repository, warehouse
repository: repo, store, library
share: shared, distribute, pass around, hand out
image: template, blueprint, snapshot, picture
template: blueprint, pattern, model, boilerplate, skeleton
instruction: step, line, command
dockerfile: build file
layer: step, slice, stack
cache: reuse, remember, speed up, faster
size: big, small, large, huge, shrink, smaller, slim, weight, heavy
reduce: shrink, smaller, less, cut, lower, slim, minimise, minimize
minimal: small, tiny, slim, smallest, empty
lightweight: small, slim, light, thin, tiny, lean
dependencies: libraries, packages, requirements, modules, needs
package: bundle, library, module, wrap
manifest: yaml, description, spec, config file
yaml: config, manifest
deploy: ship, release, roll out, put online, go live, bring out
deployment: release, rollout, shipping, going live
release: version, ship, publish, go live, update
production: prod, live, real users, go live
development: dev, coding, programming
environment: env, setup, stage, surroundings
variable: value, setting, env
configuration: config, settings, options, setup, preferences, conf
option: flag, switch, parameter, setting, argument
flag: option, switch, parameter
argument: parameter, option, value
override: overwrite, replace, instead of
default: normally, standard, automatically, by itself, out of the box, usual
version: release, edition
tag: label, version, name
label: tag, mark, name
secret: password, credential, credentials, token, api key, sensitive, confidential
sensitive: secret, password, private, confidential
credentials: password, login, username
permission: rights, allowed, access, denied, privilege
root: admin, administrator, superuser, rights
privileged: admin, rights, root
daemon: service, background process, server process
security: safe, secure, safety, protect, danger, dangerous, risky
vulnerability: hole, weakness, bug, security problem, leak, exploit
scan: check, search, look for
isolation: separate, separation, apart, cut off, sandbox
isolated: separate, apart, cut off, disconnected, sandboxed
namespace: isolation, separate, divide, partition
cgroups: limit, resource limit, cap, throttle
limit: cap, restrict, bound, bounded, constrain, maximum, at most, quota, throttle
resource: memory, cpu, ram
consume: use up, eat, take, grab
memory: ram
ram: memory
cpu: processor, core
kernel: core
hypervisor: virtual machine manager, vm software
virtual: emulated, simulated, guest
machine: computer, pc, laptop, box, server, host, notebook
host: machine, computer, pc, laptop, server, box, outside the container
node: machine, server, computer, worker, host
worker: node, machine, server
master: control plane
control: manage, steer, command
cluster: group of machines, several machines, many servers, fleet
local: laptop, my machine, own machine, own computer, home
server: machine, computer, box, host
container: box
process: program, task, job, running program
application: app, program, software, tool
app: application, program, software
service: program, component, part
microservices: parts, split up, break up, separate pieces
monolithic: all in one
component: part, building block
independent: separate, own, alone, apart
orchestration: manage many, coordinate
schedule: assign, place, plan, cron
scheduler: place, assign, pick, choose, decide
select: pick, choose, decide, take
assign: place, hand out, allocate
job: task, one-off, batch
cronjob: every night, every day, every hour, timer, on a timer, periodic, repeat
replica: copy, copies, duplicate, instance, clone
replicas: copies, clones, instances, duplicates
controller: watcher, watchdog
ensure: guarantee, make sure, keep
desired: wanted, target, should be
scale: grow, bigger, handle more, more copies, more instances, increase
scaling: growing, growth, more copies, more instances, handle more
load: pressure, traffic, stress
balancing: spread, distribute, share out, divide
performance: speed, slow, fast, quick
latency: delay, slow, lag
availability: uptime, always on, reachable, up
downtime: interruption, outage, offline, unavailable, down
rolling: gradual, step by step, one by one, bit by bit
rollback: undo, revert, previous version, old version
healing: repair, recover, fix itself, heal
failure: crash, outage, die, fall over, break, breaks, dies, down
fail: crash, break, die, fall over, go wrong, stop working
error: problem, message, fault, goes wrong, complaint
crash: die, fall over, fail
exit: quit, end, die, finish, stop, close
troubleshoot: debug, fix, solve, find the problem
resolve: fix, solve, repair
debug: troubleshoot, find the problem, investigate
monitoring: watch, observe, keep an eye, track, measure
metrics: measurements, statistics
alert: notify, warn, alarm
incident: outage, emergency
volume: persistent, keep data, storage, disk, folder
persistent: keep, survive, permanent, kept
persist: keep, survive, remain, last, stay, save
storage: disk, drive, space, save, keep
store: save, keep, hold
data: files, information, content
lost: gone, disappear, disappears, missing
ephemeral: temporary, short-lived, disappears, gone
stateless: no memory
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
restore: recover
consistent: same, identical, uniform
portable: move, runs anywhere, anywhere, carry
compatible: works with, fits, supported
api: interface, endpoint
client: user, command line tool, cli
cli: command line, terminal, commands
automation: automatic, automatically, by itself, without hands, script
automated: automatic, automatically, by itself, without hands
manual: by hand, yourself, manually
pipeline: chain, stages, steps, ci
continuous: constantly, all the time, ongoing
integration: merge, bring together
test: check, try, verify, quality
quality: bugs, testing
team: people, group, colleagues, teammates
developer: programmer, coder, dev, engineer
developers: programmers, coders, devs
operations: ops, admins, sysadmins, administrators
collaboration: work together, working together, cooperate, teamwork
culture: mindset, values
blame: fault
feedback: response, reaction, opinion
challenge: problem, difficulty, trouble, hard part
challenges: problems, difficulties
benefit: advantage, good for, point of, gain, plus, upside, pros, worth
advantage: benefit, good for, plus, upside, pros, better
disadvantage: drawback, downside, cons, con, bad, weakness
limitation: drawback, downside, restriction, weakness, cannot
trade-off: cost, downside
overhead: cost, extra, waste, burden
purpose: point of, good for, what for, reason for
practice: advice, recommendation, rule, tip, habit, should
recommended: should, advice, best, suggested, better
common: usual, typical, popular, frequent, often
example: sample, demo, show me
alternative: instead, other option, competitor, replacement
comparison: vs, versus, difference, compare, better
difference: vs, versus, compare, differ, distinguish, tell apart, mix up
architecture: structure, design, how it is built, parts
workflow: process, steps, order, sequence
step: stage, phase
phase: stage, step
stage: phase, step
waterfall: one after another
agile: iterative, sprints, flexible
infrastructure: servers, hardware, machines
code: program, script, source
provision: set up, prepare, create
hardware: machine, physical, metal
cloud: online, aws, azure, provider
cost: money, cheap, expensive, cheaper
license: paid, free, commercial
init: before start, first, preparation
probe: check, health
health: well, working
pod: unit, group of containers
selector: match, find by label
endpoint: address, url, target
proxy: go-between, in between
agent: representative, local manager
report: tell, inform, send status
watch: observe, monitor
detect: see, find, spot, recognise
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
ignore: exclude, skip, keep out
exclude: keep out, skip, ignore, without
copy: put into, bring in, transfer
order: sequence, first, before
declare: state, define, say
define: declare, describe, specify
specify: say, state, set
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
