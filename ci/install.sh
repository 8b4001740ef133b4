#!/usr/bin/env bash
# Builds iuc where this script lies, unless it is built already. Needs Node 20.19 or later and npm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ ! -f dist/iuc.js ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  npm run --silent build
fi
node bin/iuc.js --version
