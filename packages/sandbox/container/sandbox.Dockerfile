# The sandbox as an image, from the package on npm:
#   docker build --file sandbox.Dockerfile --build-arg DATACLOUD_VERSION=1.2.3 --tag datacloud-sandbox .
# The base is pinned by version. Where you build, pin it by digest too: node:24.21.0-bookworm-slim@sha256:...
FROM node:24.21.0-bookworm-slim
ARG DATACLOUD_VERSION
RUN npm install --global --omit=optional --ignore-scripts "@datacloud/cli@${DATACLOUD_VERSION:?}" \
  && npm cache clean --force \
  && mkdir /data && chown node:node /data
ENV NODE_ENV=production
USER node
WORKDIR /data
EXPOSE 4010
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:4010/_sandbox/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["datacloud", "sandbox", "--host", "0.0.0.0", "--log", "json"]
