// What people say for the cloud, growth, load, speed, and staying up.

export const CLOUD = `
cloud: online, aws, azure, provider, someone elses computer, rent
on-premises: own data center, in house, in-house, self-hosted
data center: server room, server building, server farm, datacenter
serverless: without servers, lambda, pay per use
infrastructure: servers, hardware, foundation
infrastructure as code: servers in code, describe servers, terraform, automatic servers
provision: set up, prepare, create, get ready, supply servers
cost: money, cheap, expensive, cheaper, price, pay, budget, bill
license: paid, free, commercial, legal
open source: free, public code, open code, anyone can change
proprietary: closed, closed source, commercial, paid
vendor lock-in: trapped, cannot switch, hard to leave, tied to
scale: grow, growth, bigger, handle more, more copies, more instances, more users, increase, cope
scalability: grow, growth, more users, many users, handle more, millions of users
autoscaling: grows automatically, automatic growth, adapts automatically, more at peak
load balancer: spreads traffic, traffic cop, distributor, distributes requests, traffic director
distributed: spread, across machines, several computers, many computers, scattered
centralized: one place, in the middle, all in one, single place
decentralized: spread, everyone equal
performance: speed, slow, fast, quick, sluggish, laggy, perf
efficient: fast, cheap, economical, less waste, quick
optimize: make faster, improve, tune, speed up, fine tune, quicker
balancing: spread, distribute, share out, divide
bottleneck: slowest part, holds everything up, slows everything, jam, narrow
overhead: cost, extra, waste, burden, extra work, ballast
availability: uptime, always up, reachable, around the clock, always on
reliability: dependable, trust, always working, rely on, stable
resilience: robust, survives failures, tough, withstand, bounce back
fault tolerance: survive failures, keep going, one machine dies, still running, copes with failure
failover: take over, backup server, switch to backup, spare
downtime: interruption, outage, offline, unavailable, goes down
disaster recovery: worst case, emergency, after a catastrophe, everything gone
replication: copying, several copies, duplicate data, keep copies, mirror
eventual consistency: out of date, sync later
leader: boss, chief, main
throttle: slow down, limit, brake
service level agreement: promise, guarantee, contract
`
