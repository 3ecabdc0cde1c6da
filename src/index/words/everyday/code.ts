// What people say for programming: languages, values, control flow, structure of programs.

export const CODE = `
code: program, script, source
syntax: grammar, spelling, notation, punctuation
variable: value, box for a value, placeholder, store a value, setting, env
floating-point: decimal, comma number, float, rounding
boolean: true or false, bool
comparison: vs, versus, difference, compare, better
conditional: decision, depending on
loop: repeat, again and again, go through
iterate: go through, loop, each item, repeat
recursion: calls itself, inside itself, refers to itself
function: method, routine, piece of code, mini program, func, fn
parameter: input, argument, setting, value passed, param
argument: parameter, option, value, input, arg
global: everywhere, whole program, all places
array: list, row of values, sequence
list: array, sequence, collection
pointer: arrow, reference, points to
algorithm: recipe, procedure, step by step solution, calculation method
complexity: how complicated, running time, difficulty
object-oriented: oop, classes, objects
constructor: create an object, set up an object, initial values
encapsulation: hide inside, keep private, hide details, capsule, black box
abstraction: hide details, simplify, big picture, hide complexity
implementation: actual code, realisation, details, impl
modular: in pieces, building blocks, lego, separate parts
component: part, building block, piece, lego brick, ingredient
refactor: clean up code, rewrite, tidy code, restructure, make nicer
reuse: use again, recycle, share code, copy paste
duplication: copy paste, repeat yourself, same code twice
readability: easy to read, understand code, clean code, pretty code
maintainability: easy to change, easy to fix, keep alive
design pattern: standard solution, known solution, recipe, template
indentation: spaces, tabs, shift right, whitespace at the start
whitespace: spaces, tabs, blanks, empty characters
regular expression: search pattern, text pattern, pattern, wildcard, weird symbols
parse: take apart, understand text, break down, interpret
interpreter: runs line by line, runs code directly, executes directly
side effect: changes something else, unwanted effect, consequence
editor: vim, notepad, vs code, vi
boilerplate: repeated code, standard code
`
