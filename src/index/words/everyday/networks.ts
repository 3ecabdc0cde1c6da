// What people say for networks, addresses and what travels between them.

export const NETWORKS = `
network: connection, net, lan, internet, online, wifi
connect: link, hook up, join, attach, reach, talk to, plug, conn
communicate: talk, speak, reach, exchange, contact, chat, see each other
external: outside, internet, world, public
internal: inside, private, within
expose: publish, let in, open, make reachable, make available, reach from outside, open up
access: reach, get to, get at, open, visit, enter
port: door, socket, gate, number after the colon
socket: plug, endpoint, plughole
port mapping: wrong port, open a port, connect ports, link ports, port forward
hostname: name, address, computer name, machine name
ip: address, numbers with dots
ip address: number of a computer, phone number, computer address, machine address
dns: name, address, domain, lookup, hostname, phone book, phonebook, translate names
route: direct, send, forward, path, way, find the way
router: internet box, wifi box, fritzbox, modem, traffic director
gateway: way out, exit, entrance, door, front door, entry point
forward: pass on, relay, redirect, hand over, send on
traffic: requests, users, load, visitors, data flow
packet: chunk, piece of data, small piece, parcel, envelope, message
protocol: rules, agreement, rules for talking, common language
handshake: greeting, agree first, start of connection
tcp: reliable connection, nothing gets lost, guaranteed delivery
udp: fast but unreliable, without guarantee, fire and forget
congestion: traffic jam, overloaded, too much traffic, clogged, jam
bandwidth: internet speed, pipe width, how much data, connection speed, capacity
throughput: how much per second, amount per second, data rate, speed
latency: delay, slow, lag, ping, response time, waiting time
subnet: part of a network, smaller network, network slice, divide a network
dhcp: get an address automatically, hand out addresses, automatic address
nat: share one address, hide addresses, translate addresses, private to public
firewall: block, wall, close ports, gatekeeper, protect the network, bouncer
vpn: tunnel, private connection
proxy: go-between, in between, middleman, man in between, intermediary
reverse proxy: front door, traffic cop, one entrance
topology: layout, shape of the network, arrangement, structure
peer-to-peer: directly with each other, without a server, torrent
layer: step, slice, stack, level
unreachable: cannot reach, offline, refuse
timeout: takes too long, waits too long, give up, hang, wait forever
remote: far away, distant, somewhere else, another computer, from afar, other machine
ssh: log in remotely, remote login, remote access, connect from afar
service discovery: find each other, find services
`
