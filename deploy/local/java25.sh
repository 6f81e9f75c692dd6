#!/bin/sh
# Finds a Java 25 (or later) JDK. Other scripts read it in (". deploy/local/java25.sh") and call `require_java25`, which
# sets JAVA25_HOME or says what to do and ends with 1. Run by itself it prints the directory it found.

# The feature version of the JDK in $1, or nothing. The file `release` is read first: starting a JVM costs more.
java25_version() {
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9]*\).*/\1/p' | head -n 1
    fi
}

# A JDK and not a JRE: images are extracted and caches made with the JDK's own tools.
java25_fits() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
    java25_found=$(java25_version "$1")
    [ -n "$java25_found" ] && [ "$java25_found" -ge 25 ]
}

# The JDK of the `java` on PATH, through the symbolic links that lead to it.
java25_on_path() {
    java25_link=$(command -v java) || return 0
    while [ -L "$java25_link" ]; do
        java25_target=$(readlink "$java25_link")
        case $java25_target in
            /*) java25_link=$java25_target ;;
            *) java25_link=$(dirname "$java25_link")/$java25_target ;;
        esac
    done
    (cd "$(dirname "$java25_link")/.." 2>/dev/null && pwd)
}

find_java25() {
    JAVA25_HOME=
    for java25_home in "${JAVA_HOME:-}" "$(java25_on_path)" \
        /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if java25_fits "$java25_home"; then
            JAVA25_HOME=$java25_home
            return 0
        fi
    done
    return 1
}

require_java25() {
    find_java25 && return 0
    cat >&2 <<MESSAGE
No JDK of version 25 or later was found.
  looked at: JAVA_HOME (${JAVA_HOME:-not set}), java on PATH, /usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt/java, /Library/Java
  what to do: install a JDK 25, or name the one you have:
      export JAVA_HOME=/path/to/jdk-25
MESSAGE
    return 1
}

case ${0##*/} in
    java25.sh) require_java25 || exit 1; printf '%s\n' "$JAVA25_HOME" ;;
esac
