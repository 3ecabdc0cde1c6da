// What people say for accounts, secrets, rights, attacks and defences.

export const SECURITY = `
security: safe, safety, protect, danger, risky, hackers
secret: password, credential, token, api key, sensitive, confidential, pw
sensitive: secret, password, private, confidential, personal
credentials: password, login, username, pw, account data
password: pw, passphrase, passcode, pin, login, passwd
username: login name, nickname, user name, account name
permission: rights, allowed, access, denied, privilege, forbidden
privilege: rights, power, admin, allowed, special rights, root, all rights
least privilege: few rights, minimal rights, as little as possible, no more rights
root: admin, administrator, superuser, rights
privilege escalation: become admin, become root, get more rights, gain rights
access control: who is allowed, keep people out
authentication: login, log in, sign in, auth, prove identity, authn
authorization: permission, auth, allowed to do, rights, authz
two-factor: second code, sms code, phone code
single sign-on: one login, log in once, login with google
encryption: scramble, protect, unreadable, secret code, make secret, lock data
decrypt: unlock, unscramble, make readable, read again
cryptography: secret codes, secret writing, encryption, ciphers
hash: fingerprint, one-way, scramble passwords, digest
digital signature: sign, prove who wrote, genuine, authentic
certificate: tls, ssl, https, proof, cert
confidentiality: keep secret, privacy, private, no one reads
vulnerability: hole, weakness, bug, security problem, leak, exploit, security hole, weak spot
exploit: hack, abuse, take advantage, attack
malware: virus, malicious, trojan, bad software, infected
phishing: fake email, fake mails, scam, fake login, trick people
social engineering: trick people, con, manipulate people, fool people
injection: smuggle code, sneak in, code in input, malicious input
denial of service: ddos, flood, too many requests, knock offline, overwhelm
man-in-the-middle: eavesdrop, listen in, spy, in between
brute force: guess passwords, try all, guessing
scan: check, look for, search, examine
sanitize: clean input, escape, make safe
hardening: make safer, more secure, tighten, lock down
restriction: limit, not allowed, forbidden, ban
leak: get out, spill, become public, exposed, accidentally published
revoke: take back, withdraw, cancel, take away
`
