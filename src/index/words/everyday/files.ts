// What people say for files, folders, disks and what outlives a program.

export const FILES = `
file: document
directory: folder, dir, path
folder: directory, dir
subdirectory: subfolder, folder inside, nested folder
working directory: current folder, pwd
root directory: top folder, main folder, base folder
absolute path: full path, complete path, full location
relative path: dots
filesystem: files, folders, disk, drive format
extension: file ending, suffix, ending, dot something
metadata: properties, details
symbolic link: symlink, shortcut, alias, link to file
wildcard: star, asterisk, joker, placeholder
compress: zip, shrink, make smaller, pack, squeeze, squash
binary: ones and zeros, program file, exe, executable, compiled file, bin
plain text: simple text, txt, unformatted, normal text
encoding: character set, weird characters, strange characters, utf, umlauts
storage: disk, drive, space, save, keep, hard drive
partition: part of a disk, divide the disk, split, slice
volume: persistent, keep data, storage, disk, folder, usb stick
persist: keep, survive, remain, last, stay, save, permanent, keep data, survive restart, data gone, save forever
durability: survive a crash, permanent
ephemeral: temporary, short-lived, disappears, gone, throwaway, disposable, vanish
temporary: short-lived, throwaway, disposable, tmp, temp
share: distribute, pass around, hand out
store: save, keep, hold, put away
data: files, information, content
lost: gone, disappear, missing, vanish
mount: attach, link, share, map, plug in, hook in
bind: link, share, tie
bind mount: share a folder, live folder, folder from my computer
read-only: immutable, cannot change, locked, unchangeable, look but not touch, write protected
immutable: read-only, cannot be changed, fixed, unchangeable, frozen, set in stone
writable: changeable, editable, write to
copy: put into, transfer, duplicate, bring in
backup: save, safe copy, snapshot, spare copy, in case of loss, insurance, copy
snapshot: backup, copy, saved state, photo, frozen state, save point
disk space: full disk, room, no space left, disk full, fills up
checksum: fingerprint, hash, check for damage, file intact
corrupt: damaged, broken, garbled, ruined
`
