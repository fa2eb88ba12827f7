# ArtScope as an image: docker build -t artscope .
# Runs without privileges, keeps what it writes in /data, and brings the database up to date when it starts.
# Settings come from the environment (.env.example); DATABASE_URL is required. compose.yaml has the whole of it.

FROM node:20-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev

FROM dependencies AS build
COPY . .
# A build asks no database, but the settings must name one.
RUN DATABASE_URL=postgres://nobody@127.0.0.1:9/none NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 \
    node node_modules/next/dist/bin/next build \
    && rm -rf .next/cache \
    && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 ARTSCOPE_DATA=/data
WORKDIR /app
COPY --from=build --chown=node:node /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# `exec`, so that the server itself is told to stop.
CMD ["sh", "-c", "node --import tsx scripts/migrate.ts && node --import tsx scripts/offer-set-up.ts && exec node node_modules/next/dist/bin/next start -H 0.0.0.0 -p 3000"]
