#!/usr/bin/env bash
# Builds what is needed and measures: measure.sh [NAME ...]; see docs/performance.md. Needs wrk and pgbench
# (Debian: apt install wrk postgresql-contrib).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for program in wrk pgbench; do
    command -v "$program" > /dev/null || { echo "Measuring needs $program; on Debian: apt install wrk postgresql-contrib" >&2; exit 2; }
done
mvn -B -q -DskipTests package
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g -cp "system-tests/target/classes:system-tests/target/lib/*" id.cakupan.measure.Main "$@"
