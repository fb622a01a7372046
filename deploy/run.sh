#!/usr/bin/env bash
# Builds what is not built, then hands over to deploy/local, which runs everything: run.sh --help
set -euo pipefail

self="${BASH_SOURCE[0]}"
while [ -L "$self" ]; do
    link="$(readlink "$self")"
    case "$link" in /*) self="$link" ;; *) self="$(dirname "$self")/$link" ;; esac
done
root="$(CDPATH='' cd -- "$(dirname -- "$self")/.." && pwd -P)"
launcher="$root/deploy/local/target/local.jar"
build_log="$root/deploy/local/target/build.log"
build_lock="$root/deploy/local/target/build.lock"
modules="enrollment-service coverage-service reporting-service"

fail() {
    printf '%s\n' "$1" >&2
    exit 2
}

for argument in "$@"; do
    if [ "$argument" = "--help" ] || [ "$argument" = "-h" ]; then
        cat "$root/deploy/local/src/main/resources/usage.txt"
        exit 0
    fi
done

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
javac="${JAVA_HOME:+$JAVA_HOME/bin/}javac"

check_java() {
    command -v "$java" > /dev/null ||
        fail "There is no Java here ($java); install a JDK, release 17 or newer (Debian: apt install openjdk-17-jdk-headless), or set JAVA_HOME."
    local release
    release="$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')" || true
    case "$release" in
        '') fail "The Java here ($java) does not work; install a JDK, release 17 or newer, or set JAVA_HOME to one." ;;
        1.* | *[!0-9]*) ;;
        *) [ "$release" -lt 17 ] || return 0 ;;
    esac
    fail "Java $release is too old; install a JDK, release 17 or newer, or set JAVA_HOME to one."
}

check_maven() {
    command -v "$javac" > /dev/null ||
        fail "Building needs a whole JDK, and $javac is missing; install one, release 17 or newer (Debian: apt install openjdk-17-jdk-headless), or set JAVA_HOME."
    command -v mvn > /dev/null ||
        fail "Building needs Maven, and mvn is missing; install Maven 3.8.6 or newer (Debian: apt install maven)."
    local version oldest
    version="$(mvn --version 2> /dev/null | sed -n 's/^[^A]*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)" || true
    oldest="$(printf '%s\n' 3.8.6 "${version:-0}" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)"
    [ "$oldest" = "3.8.6" ] || fail "Maven ${version:-of an unknown version} is too old; install Maven 3.8.6 or newer."
}

# True when the jar is missing or anything it is made from is newer. A folder's own time shows a deleted file.
is_stale() {
    local jar="$1" module="$2"
    [ -f "$jar" ] || return 0
    [ -n "$(find "$root/$module/src/main" "$root/$module/pom.xml" "$root/service-kit/src/main" "$root/service-kit/pom.xml" \
        "$root/pom.xml" -newer "$jar" -print -quit)" ]
}

build() {
    local stale="$1" list="${1// /,}"
    check_maven
    mkdir -p "$root/deploy/local/target" || fail "$root cannot be written; make it writable or clone the project elsewhere."
    if ! mkdir "$build_lock" 2> /dev/null; then
        kill -0 "$(cat "$build_lock/pid" 2> /dev/null || echo 0)" 2> /dev/null && [ -s "$build_lock/pid" ] &&
            fail "Another start is building (process $(cat "$build_lock/pid")); wait until it is done, then start again."
    fi
    echo $$ > "$build_lock/pid"
    trap 'rm -rf "$build_lock"' EXIT
    trap 'echo "Stopped while building; the next start goes on." >&2; exit 130' INT TERM
    echo "Building $stale (the first time Maven also fetches libraries, which takes minutes) ..."
    (cd "$root" && mvn -B -DskipTests -pl "$list" -am package 2>&1) | tee "$build_log" | awk '
        /^\[INFO\] Building Cakupan/ { sub(/^\[INFO\] /, ""); sub(/ [0-9][^ ]*SNAPSHOT.*/, ""); print "  " $0; fflush() }
        /^(\[INFO\] )?Downloaded from/ { if (++fetched % 50 == 0) { print "  " fetched " files fetched"; fflush() } }' || {
        grep '^\[ERROR\]' "$build_log" | head -n 12 >&2 || tail -n 20 "$build_log" >&2
        fail "The build failed; the whole log is $build_log. Mend what it names and start again."
    }
    # Maven leaves a jar alone when nothing in it has changed; its time says that it was looked at.
    for module in $stale; do
        touch "$(jar_of "$module")"
    done
    rm -rf "$build_lock"
    trap - INT TERM EXIT
}

jar_of() {
    if [ "$1" = "deploy/local" ]; then echo "$launcher"; else echo "$root/$1/target/quarkus-app/quarkus-run.jar"; fi
}

check_java
stale=""
for module in deploy/local $modules; do
    if is_stale "$(jar_of "$module")" "$module"; then
        stale="${stale:+$stale }$module"
    fi
done
[ -z "$stale" ] || build "$stale"

exec "$java" -Xmx128m -XX:+UseSerialGC -Dcakupan.project="$root" \
    -cp "$launcher:$root/deploy/local/target/lib/*" id.cakupan.local.Main "$@"
