# Lectern as a container: bundled JavaScript, production dependencies and the course; no shell, no package manager.
# Build: docker build --tag lectern .      Run: see compose.yaml and docs/operations.md

# Everything that only building needs stays in these stages. The slim image has no compiler, and better-sqlite3 is
# compiled against the headers that the image carries: no second download, the same on every architecture.
# 24.18: better-sqlite3 12 compiled against the headers of 24.19 and later aborts in the garbage collector.
FROM node:24.18.1-bookworm-slim AS tools
ENV npm_config_nodedir=/usr/local npm_config_update_notifier=false npm_config_fund=false npm_config_audit=false
RUN apt-get update \
 && apt-get install --yes --no-install-recommends python3=3.11.* make=4.3-* g++=4:12.2.* \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./

# Changes only when the lock file does.
FROM tools AS dependencies
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev \
 && find node_modules -type f -regex '.*\.\(map\|md\|d\.[cm]?ts\)' ! -iname 'licen[cs]e*' -delete \
 && find node_modules/dejavu-fonts-ttf/ttf -type f ! -name DejaVuSans.ttf -delete \
 && rm -rf node_modules/zod/src node_modules/better-sqlite3/deps node_modules/better-sqlite3/src node_modules/better-sqlite3/build/Release/obj* \
 && mkdir /empty

# The compiler and the bundler ship their binaries as packages, so no install script has to run here.
FROM tools AS build
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY tsconfig.json ./
COPY scripts scripts
COPY src src
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian12:nonroot
LABEL org.opencontainers.image.title="Lectern" \
      org.opencontainers.image.description="A Discord bot that answers from the course, quizzes the class, and keeps score" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
ENV NODE_ENV=production CORPUS_DIR=/app/corpus DATA_DIR=/app/data
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY --from=build /app/dist dist
COPY corpus corpus
# The mount point belongs to the user the bot runs as, so that a new named volume does too.
COPY --from=dependencies --chown=65532:65532 /empty data
USER 65532:65532
VOLUME ["/app/data"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["/nodejs/bin/node", "dist/cli.js", "health"]
ENTRYPOINT ["/nodejs/bin/node"]
# A small young generation: a fifth less memory at rest, and no slower.
CMD ["--max-semi-space-size=2", "dist/main.js"]
