// What people say for settings, options, formats and how a tool is told what to do.

export const SETTINGS = `
configuration: config, settings, options, setup, preferences, conf, cfg, set up, adjust, tune
configuration file: settings file, config, cfg, conf
option: flag, switch, parameter, setting, argument, choice
flag: option, switch, parameter, dash dash
setting: option, preference, switch, adjustment, knob
environment variable: env var, variable outside, value from outside, setting from outside, env
override: overwrite, replace, instead of, beat, wins over, take precedence
precedence: which one wins, priority, stronger, order
default: normally, standard, automatically, out of the box, usual, without setting, by itself
hard-coded: written in the code, fixed in code, baked in, built-in
nested: inside each other, inside, in one another, levels
yaml: config, manifest, indented file, spaces matter
json: curly braces, data format, js object
format: form, layout, file type, kind of file
serialization: turn into text, save object, convert to json, write object
human-readable: easy to read, people can read, readable
declarative: describe the result
imperative: commands, one command after another
command: order, instruction, cmd
command line: terminal, black window, typing commands, console, without mouse
cli: command line, terminal, commands, console
alias: nickname, short name, shortcut, other name
shortcut: quick way, abbreviation, key combination, hotkey
optional: may be left out, extra, voluntary
order: sequence, first, before
map: connect, link, publish, assign, forward
case-sensitive: capital letters, uppercase, lowercase, big letters, caps
`
