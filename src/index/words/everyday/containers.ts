// What people say for virtual machines, containers, their images, and clusters of machines.

export const CONTAINERS = `
virtual: emulated, simulated, guest, fake, pretend, fake computer, simulate a computer, several systems
virtual machine: fake computer, simulated computer, virtualbox, guest
hypervisor: virtual machine manager, vm software, virtualbox, vmware
host: machine, computer, pc, laptop, server, box, outside the container
machine: computer, pc, laptop, box, server, host, notebook
local: laptop, home, my pc, my machine, own computer
container: box, isolated process, lightweight vm
containerize: put in a container, dockerise, pack an app, wrap
image: template, blueprint, snapshot, picture, recipe, photo, pic, img
dockerfile: build file, recipe, build instructions, building plan, blueprint
tag: label, version, name, sticker
label: tag, mark, name, sticker
registry: store, library, catalogue, hub, repository, warehouse, app store, download from
repository: repo, store, library
pull: download, fetch, get
push: upload, publish, send, share
multi-stage: two steps, smaller images, several froms, throw away build tools
dangling: unused, leftover, orphaned, junk
context: folder, surroundings, files sent
size: big, small, large, huge, shrink, smaller, slim, weight, heavy
minimal: small, tiny, slim, smallest, empty, bare bones
lightweight: small, slim, light, thin, tiny, lean, less heavy
isolation: separate, apart, cut off, sandbox, disconnected, keep apart, wall off
sandbox: playground, safe place, try safely, cage, jail
namespace: isolation, separate, divide, partition
cgroups: limit, resource limit, cap, throttle
limit: cap, at most, bound, constrain, maximum, quota, throttle
resource: memory, cpu, ram, power
resource limits: eats all memory, too much memory, hog, greedy, hungry, use less memory
consume: use up, eat, eat up, hog, grab, swallow
runtime: engine, environment, while running, thing that runs, at run time
compose: several containers, many containers, multiple containers, start everything together, all at once, one command
orchestration: manage many, coordinate, conductor, boss, many containers, keep all running, babysit, manager of containers
cluster: group of machines, several machines, many servers, fleet, bunch of computers, team of servers
node: machine, server, computer, worker, host
worker: node, machine, server, slave
control plane: brain, boss, master, head, commander
master: control plane, boss, main, head
controller: watcher, watchdog, supervisor, guard
control: manage, steer, command
desired: target, goal
desired state: wanted state, wish, goal
stateful: database, remembers, keeps data
state: status, condition, situation
status: state, condition
pod: unit, group of containers, smallest unit, wrapper around containers
replica: copy, duplicate, instance, clone, twin
deployment: rollout, shipping, going live, release, roll out, put online, bring out, launch
ingress: domain, outside, hostname, entry, entrance, front door, route
selector: match, find by label, pick elements, choose elements
probe: check, health, test if alive, poke
health: alive
health check: still alive, is it alive, works properly, ready to serve, responds
liveness: alive, dead, stuck, hanging, heartbeat
readiness: prepared, accept traffic
agent: representative, local manager, helper on each machine
sidecar: helper container, companion, second container, next to the app
manifest: description, spec, config file, yaml file, yaml
rolling: gradual, one by one, step by step, bit by bit
rolling update: update without downtime, without interruption, zero downtime
rollback: undo, revert, previous version, old version, go back, back out, cancel changes
healing: repair, recover, fix itself, comes back
`
