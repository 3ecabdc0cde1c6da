// Short forms and spellings that hold both ways: who says one is served by a text that writes the other.

export const SHORTHAND = `
operating system: os
virtual machine: vm
continuous integration: ci
continuous delivery: cd
load balancer: lb
infrastructure as code: iac
database management system: dbms
application programming interface: api
command line interface: cli
graphical user interface: gui
user interface: ui
integrated development environment: ide
version control system: vcs
content management system: cms
content delivery network: cdn
static site generator: ssg
domain name system: dns
virtual private network: vpn
denial of service: dos
certificate authority: ca
two-factor authentication: 2fa
single sign-on: sso
cross-site scripting: xss
object-oriented programming: oop
pull request: pr
service level agreement: sla
central processing unit: cpu
random access memory: ram
local area network: lan
network address translation: nat
artificial intelligence: ai
machine learning: ml
regular expression: regex
end-to-end: e2e
internationalization: i18n
accessibility: a11y
kubernetes: k8s
javascript: js
typescript: ts
postgresql: postgres
artifact: artefact
`
