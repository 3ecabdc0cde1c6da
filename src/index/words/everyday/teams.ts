// What people say for version control, and for teams, roles and the culture of work.

export const TEAMS = `
version control: save history, keep old versions, track changes, time machine, undo changes, git
commit: save changes, save, save point, checkpoint, record
merge conflict: clash, collision, changes collide
pull request: ask for review, propose changes, suggest changes, submit changes, merge request
code review: look over code, second pair of eyes, check code, colleagues check, four eyes
staging area: index, prepare commit, before commit
stash: put aside, save for later, hide changes, park
revert: undo, go back, take back, roll back
collaboration: work together, cooperate, teamwork, help each other
team: people, group, colleagues, teammates, crew
responsibility: duty, blame, task
ownership: belongs to, feel responsible
developer: programmer, coder, dev, engineer
operations: ops, admins, sysadmins, administrators, people who run servers
administrator: admin, sysadmin, root
culture: mindset, values, way of thinking, attitude, atmosphere, spirit
silo: wall between teams, separate teams, isolated teams
cross-functional: mixed team, different skills, all skills, various experts
blame: fault, finger pointing, guilty, accuse, punish
blameless: without blame, finger pointing
postmortem: what went wrong, after an outage, lessons learned, look back, learn from mistakes
retrospective: look back, lessons learned, reflect
feedback: response, reaction, opinion, comments
iteration: round, cycle, lap
incremental: small steps, gradually
agile: iterative, sprints, flexible, adapts quickly
backlog: to-do list, list of tasks, waiting tasks, wish list
waterfall: one after another, step after step, old way, plan everything first
methodology: way of working, method, approach
specification: spec, exact description, detailed plan, rules
documentation: docs, manual, guide, readme, instructions, help pages, cheat sheet
best practice: advice, tips, recommendation, right way, how to do properly, rule of thumb
practice: advice, recommendation, rule, tip, habit
compliance: rules, laws, legal, regulations, follow the rules
technical debt: messy code, shortcuts, mess, quick and dirty, old sins
`
