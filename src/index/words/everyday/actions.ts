// What people say for what one does with anything: start, stop, make, change, look.

export const ACTIONS = `
start: switch on, launch, spin up, fire up, boot, boot up, bring up, kick off, turn on, get going, begin, wake up
run: start, launch, execute, spin up, fire up
create: make, set up, add, new, produce, generate, spin up, write
generate: create, produce, spit out, make automatically
initialize: set up, prepare, kick off, from scratch, bootstrap
init: before start, first, preparation
stop: kill, halt, quit, shut down, shut off, turn off, switch off, end, pause, terminate, abort, close
terminate: kill, end, die, quit, shut down, put an end
exit: quit, end, die, finish, stop, close, leave, log out
pause: freeze, hold, wait, put on hold
resume: continue, carry on, pick up, unpause
remove: delete, get rid of, erase, throw away, throw out, drop, wipe, clear, uninstall, tear down, nuke, purge, destroy
delete: remove, get rid of, erase, throw away, wipe, nuke, tear down, destroy, trash, bin
prune: clean up, cleanup, tidy up, free up, wipe, unused, junk, leftover
clean: tidy, tidy up, wipe, clear out, junk, rubbish
restart: reboot, come back, start again, revive, recover, relaunch, bounce, turn off and on
reload: refresh, load again, pick up changes
replace: swap, substitute, exchange, take over, switch out
recreate: rebuild, make again
update: upgrade, change, new version, newer, patch, bring up to date, refresh
modify: change, edit, alter, tweak, adjust
change: modify, edit, alter, tweak, adjust, update, switch
customize: tweak, change the look, adapt, personalise, modify
convert: transform, change into, translate
list: show, see, display, view, overview
inspect: look into, look inside, details, find out, examine, peek, check, read off
display: show, see, print, appear
view: see, look at, show, read, watch
enable: turn on, activate, allow, make possible
disable: turn off, deactivate, disallow, prevent
retrieve: fetch, get back, look up, grab, pull out
exclude: keep out, skip, ignore, without, leave out, except
ignore: exclude, skip, keep out, leave out, overlook
extract: unpack, unzip, pull out, take out, get out of
combine: join, merge, mix, put together, glue together
merge: combine, join, bring together, mix
split: divide, break up, cut, separate, chop, slice
attach: connect, get into, hook, join, plug in, stick
rename: change the name, call it differently, new name
select: pick, choose, decide
filter: narrow down, pick out, sift, search
sort: order, arrange, rank, put in order
verify: check, confirm, make sure, double check, prove
validate: check, confirm, verify, make sure
ensure: guarantee, make sure, keep
prevent: avoid, stop, block, forbid
monitor: watch, observe, keep an eye, track, measure, look after, graphs, surveillance
trigger: cause, set off, start, kick off, fire
detect: see, find, spot, recognise, notice
notify: tell, inform, warn, let know, ping
report: tell, inform, send status
define: declare, describe, specify, state
declare: state, define, announce
specify: state, set
assign: place, hand out, allocate
release: version, ship, publish, go live, update, bring out, new version
reduce: shrink, smaller, less, cut, lower, slim, minimise
preserve: keep, save, survive, hold on
restore: recover, bring back, get back, undo
recover: get back, bring back, rescue, come back
migrate: move, switch over, move over, transfer, port, move data, change the tables
`
