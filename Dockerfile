# docker build -t iuc .
# docker run --rm --read-only --network none --volume "$PWD:/plans:ro" iuc validate submissions
# docker run --rm --read-only --network none --volume "$PWD:/plans" --user "$(id -u):$(id -g)" iuc render plan
FROM node:24-slim AS build
WORKDIR /build
COPY . .
RUN npm ci --ignore-scripts --no-audit --no-fund \
 && npm pack --silent --pack-destination /tmp \
 && npm install --omit=dev --ignore-scripts --no-audit --no-fund --prefix /opt/app /tmp/iuc-*.tgz

FROM node:24-slim
RUN apt-get update \
 && apt-get install --no-install-recommends --yes git \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/app/node_modules /opt/iuc-packages/node_modules
COPY ci /opt/iuc/ci
RUN ln -s /opt/iuc-packages/node_modules/iuc/bin /opt/iuc/bin \
 && ln -s /opt/iuc-packages/node_modules/iuc/bin/iuc.js /usr/local/bin/iuc
# Nothing is written but what a command is asked to write, so the file system may be read-only.
USER node
WORKDIR /plans
ENTRYPOINT ["iuc"]
CMD ["--help"]
