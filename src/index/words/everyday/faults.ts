// What people say for what goes wrong, and for finding out: tests, errors, logs, measurements.

export const FAULTS = `
error: problem, fault, goes wrong, complaint, complains, mistake, red text, err, message
exception: error, crash, runtime error, unexpected, blow up
fail: crash, break, die, fall over, go wrong, stop working
failure: crash, outage, die, fall over, break, dead, breakdown
crash: die, fall over, fail, explode, blow up, dead, collapse, keeps restarting
hang: freeze, stuck, unresponsive
bug: mistake, error, glitch, fault, flaw, problem
regression: worked before, broke again, old bug, used to work
incident: outage, emergency, accident, problem
invalid: wrong, bad input, incorrect
troubleshoot: debug, fix, solve, find the problem, repair
resolve: fix, solve, repair, clear up
debug: troubleshoot, find the problem, investigate, find bugs, find mistakes, find the error
diagnose: find the cause, find out why
root cause: real reason, actual reason, true cause
workaround: way around, trick, temporary fix, plan b, hack
log: output, print, message, trace, diary, record, write down, keep a diary
log level: how much is logged, less output, more detail
verbose: more detail, chatty, more output, detailed, talkative
output: print, messages, show, result, spit out, what comes out
stack trace: long error, red text, traceback, list of calls
observability: see inside, insight, visibility
metric: measurement, statistics, figures, kpi
alert: notify, warn, alarm, wake up, ping, bell
threshold: limit, boundary, cut-off
watch: observe, monitor, keep looking
test: check, try, verify, quality, try out, experiment
unit test: small test, test one function, test a piece
end-to-end: whole thing, start to finish, from user view, complete path
mock: fake, pretend, stand-in, dummy
quality: bugs, testing
quality assurance: qa, testers, check quality, testing
lint: style check, check style, nitpick, find style mistakes
profiling: find slow parts, where time is spent
edge case: special case, rare case, extreme, weird input, unusual
retry: try again, once more, attempt again, repeat
graceful: gentle, politely, nicely, soft
graceful shutdown: stop cleanly, finish first, nicely stop, polite stop
fallback: plan b, backup plan, otherwise, if that fails
`
