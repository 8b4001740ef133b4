#!/usr/bin/env bash
# Runs `iuc validate` with what the environment asks for: IUC_PATHS (one path a line) and one variable for each
# flag; empty ones count as not given. Every value is one argument, whatever stands in it.
set -euo pipefail
iuc="$(dirname "${BASH_SOURCE[0]}")/../bin/iuc.js"

format=${IUC_FORMAT:-github}
flags=("--format=$format")
with() { if [ -n "$2" ]; then flags+=("$1=$2"); fi; }
with --config "${IUC_CONFIG:-}"
with --profile "${IUC_PROFILE:-}"
with --stage "${IUC_STAGE:-}"
with --fail-on "${IUC_FAIL_ON:-}"
with --max-warnings "${IUC_MAX_WARNINGS:-}"
with --today "${IUC_TODAY:-}"
with --shard "${IUC_SHARD:-}"
written=0
to() { if [ -n "$2" ]; then flags+=("--format=$1=$2") written=1; fi; }
to sarif "${IUC_SARIF:-}"
to json "${IUC_JSON:-}"
to gitlab "${IUC_GITLAB:-}"
to junit "${IUC_JUNIT:-}"
to html "${IUC_FEEDBACK:-}"
if [ "$written" = 1 ]; then flags+=(--force); fi

paths=()
while IFS= read -r path || [ -n "$path" ]; do
  path=${path%$'\r'}
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<<"${IUC_PATHS:-.}"

exec node "$iuc" validate "${flags[@]}" -- "${paths[@]}"
