// What people say for the web: browsers, servers, requests, APIs, pages that react.

export const WEB = `
server: machine, computer, box, host, backend
client: user, browser, customer, requester, command line tool, cli
browser: chrome, firefox, safari, internet program
web server: apache, nginx, serves pages, hosts a site
request: call, query, ask, demand, req
endpoint: address, url, target, api address
status code: error number, number like 404, response number, 404, 500
cookie: remember the user, browser memory, stay logged in, tracking
session: logged in, stay logged in, remember the user, visit
stateless: no memory, forgets, remembers nothing
api: interface, endpoint, how programs talk, talk to other programs, plug
webhook: callback, notify automatically, ping another service, automatic message
polling: ask again and again, keep asking, check repeatedly, check regularly
event: something happens, click, trigger, occurrence, action
callback: call me back, call later, function passed
frontend: what users see, user interface, visible part, client side
backend: server side, behind the scenes, behind, invisible part, logic
user interface: gui, screen, buttons, window
graphical: visual, with buttons, click, clickable, mouse, pictures
dashboard: overview, control panel, screen with graphs, status page, panel
responsive: mobile, phone, small screens, adapts, screen size, tablet
accessibility: blind, disabled people, screen reader, impaired, color blind
stylesheet: css, styling, colors, design
framework: skeleton, toolkit, ready-made structure, library
render: draw, show, display, paint, turn into html, appear
static: fixed, unchanging
dynamic: changing, on the fly, live, flexible
content delivery network: close to users, copies around the world, servers worldwide
minify: make smaller, shrink, remove spaces, squeeze
message queue: mailbox, waiting line, post office, messages waiting
publish-subscribe: newsletter, subscribers, pubsub, sender and listeners
microservices: parts, split up, break up, separate pieces, many small programs, small services
monolithic: all in one, one big program, one piece, one big block
coupling: depend on each other, tied together, tangled, intertwined
loosely coupled: independent, loosely connected
service: program, component, part
application: app, program, software, tool
app: application, program, software
`
