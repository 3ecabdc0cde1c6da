// What people say for the words of textbooks: benefits, drawbacks, purposes, parts, phases.

export const TEACHING = `
benefit: advantage, good for, point of, gain, plus, upside, pros, worth
advantage: benefit, good for, plus, upside, pros, better, strength, good side, worth
disadvantage: drawback, downside, cons, bad, weakness, negative, minus, bad side
drawback: downside, cons, bad side, weakness, catch, disadvantage
trade-off: downside, compromise, pay the price, balance, cost
limitation: drawback, downside, restriction, weakness
challenge: problem, difficulty, trouble, hard part, tricky, struggle
purpose: point of, good for, reason for, goal
motivation: reason, why invented, drive
requirement: need, necessary, condition, demand
characteristic: feature, trait, typical, property, quality, looks like
principle: rule, basic idea, law, belief
concept: idea, notion, basic idea, thought
approach: method, strategy, style
strategy: plan, tactic, approach
mechanism: trick, system, machinery
phase: stage, step, period
stage: phase, step
step: stage, phase
architecture: structure, design, how it is built, parts, big picture, blueprint
hierarchy: levels, ranking, above and below, tree, pyramid
fundamental: basic, essential
terminology: words, jargon, vocabulary, terms
example: sample, demo, show me, for instance, eg
use case: scenario, situation, real life example
alternative: instead, other option, competitor, replacement, rival, substitute, something else
difference: vs, versus, compare, distinguish, tell apart, mix up, confuse, diff
distinguish: tell apart, difference, separate
common: usual, typical, popular, frequent, often, normal
recommended: advice, best, suggested, better, advised
suitable: fits, appropriate, good choice
independent: alone, apart, without others, separate
gradually: slowly
consequence: result, effect, outcome
criteria: measures, how to decide
flexible: adaptable, bendable, adjust
granularity: how detailed, fine-grained, level of detail
transparent: invisible, without noticing, see through, unnoticed
`
