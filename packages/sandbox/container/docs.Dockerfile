# The docs as an image, from the built repository:
#   npx -y pnpm@12.21.0 build
#   docker build --file packages/sandbox/container/docs.Dockerfile --tag datacloud-docs .
# The base is pinned by version. Where you build, pin it by digest too: node:24.21.0-bookworm-slim@sha256:...
FROM node:24.21.0-bookworm-slim
WORKDIR /docs
COPY packages/docs/package.json ./
COPY packages/docs/src/serve ./src/serve
COPY packages/docs/src/live/site-file.ts ./src/live/
COPY packages/docs/dist ./dist
ENV NODE_ENV=production
ENV PORT=8080
USER node
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/' + (process.env.BASE_PATH ?? '')).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/serve/serve-site.ts"]
