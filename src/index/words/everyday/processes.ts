// What people say for what operating systems do: programs that run, their memory, their turns on the processor.

export const PROCESSES = `
kernel: core, heart of the system, center of the system
operating system: system software
process: program, task, job, running program
thread: lightweight process, parallel part, strand
daemon: service, background process, server process, background program, always running
background: detached, behind the scenes, daemon, invisible, while i keep working
foreground: stuck, terminal busy, visible
detached: background, keep using the terminal, terminal back, carry on typing
interactive: live session, respond to input
shell: terminal, prompt, command line, console, inside, black window, bash
terminal: console, command line, black window, black screen, prompt, shell, cmd
exec: get inside, get into, go into, log into, enter, open a shell, shell into, hop into, jump into
standard output: screen, prints
standard input: keyboard, typed input
pipe: chain commands, pass output, connect commands, feed into
redirect: send to file, save output, point to, forward, send elsewhere, bounce, send to another page
interrupt: ctrl c, disturb
fork: split off, copy of a process, spawn, clone
zombie: dead process, undead
scheduler: place, assign, pick, choose, decide, plan, cron, timetable, take turns, order of running
priority: importance, urgent, nice
context switch: change between programs, switch between tasks, switch between processes
concurrency: simultaneously, parallel, all together
parallel: simultaneously, multiple cores
synchronization: coordinate, wait for each other, keep in sync, one after another, blocking, sync
asynchronous: without waiting, later, non-blocking, in the background
blocking: waiting, stuck, freeze, hang
mutex: lock, one at a time
mutual exclusion: one at a time
critical section: one at a time, shared part, dangerous part
race condition: timing bug, random bug, overwrite each other
deadlock: stuck, freeze, hang, waiting for each other, wait forever, blocked
starvation: never gets a turn, wait forever, hungry
queue: line, waiting line, wait list, first come first served, backlog
buffer: temporary memory, waiting area, holding area, store temporarily
memory: ram, working memory, short term memory
ram: memory
paging: swap, blocks of memory, chunks of memory
swap: out of memory, disk as memory, move to disk
segmentation fault: segfault, crash, illegal memory, memory error
memory leak: eats memory, memory keeps growing, memory fills up, eats ram
garbage collection: free memory, clean up memory, automatic cleanup, unused memory
cache: reuse, remember, speed up, faster, keep around, store temporarily, quick copy
cpu: processor, core, brain, chip
processor: cpu, brain, chip
instruction: step, line, command
hardware: machine, physical, metal, parts of the computer
batch: all in one go, bulk, many at once
job: task, one-off, batch
cronjob: every night, every day, every hour, timer, periodic, repeat
load: pressure, traffic, stress
`
