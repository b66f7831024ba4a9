# shellcheck shell=bash
# Finds or fetches what a build needs: a JDK, Maven, system packages. Sourced by ../../stet.

readonly maven_version=3.9.11
readonly cache=${XDG_CACHE_HOME:-$HOME/.cache}/stet

say() {
    echo "stet: $*" >&2
}

die() {
    say "$*"
    exit 3
}

# Sets JAVA_HOME to the first JDK 21 or newer among JAVA_HOME, the PATH and the usual folders.
use_jdk() {
    local home on_path version
    on_path=$(command -v javac || true)
    [[ -z $on_path ]] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for home in "${JAVA_HOME-}" "$on_path" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [[ -x $home/bin/javac && -f $home/release ]]; then
            version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
            if ((${version:-0} >= 21)); then
                export JAVA_HOME=$home
                return
            fi
        fi
    done
    die "no JDK 21 or newer found; install one and set JAVA_HOME to its folder"
}

# Fetches the Maven that Tycho accepts, once, with the installed Maven, into the user's cache; away from the project, whose
# extensions an older Maven would load and fail on.
use_maven() {
    local home=$cache/apache-maven-$maven_version
    [[ ! -x $home/bin/mvn ]] || return 0
    command -v mvn >/dev/null || need_packages maven
    say "fetching Maven $maven_version into $cache"
    mkdir -p "$cache"
    (cd "$cache" && mvn -q -B dependency:copy "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$cache" &>"$cache/fetch.log") ||
        die "cannot fetch Maven $maven_version: see $cache/fetch.log; or unpack it yourself into $cache"
    (cd "$cache" && "$JAVA_HOME/bin/jar" --extract --file "apache-maven-$maven_version-bin.zip")
    chmod +x "$home/bin/mvn"
    rm "$cache/apache-maven-$maven_version-bin.zip" "$cache/fetch.log"
}

maven() {
    "$cache/apache-maven-$maven_version/bin/mvn" --batch-mode --no-transfer-progress --file "${root:?}" "$@"
}

# Installs Debian packages where it may, otherwise names the command that does.
need_packages() {
    local install="apt-get install --yes $*"
    command -v apt-get >/dev/null || die "missing: $*; install these with your package manager"
    ((EUID == 0)) || die "missing: $*; run: sudo $install"
    say "installing $*"
    { apt-get update && DEBIAN_FRONTEND=noninteractive $install; } >/dev/null 2>&1 || die "could not install $*; run: $install"
}

# Installs what a window needs: GTK always, and where there is no screen a virtual one, a window manager and fonts.
need_window_packages() {
    [[ $(uname) == Linux ]] || return 0
    local missing=()
    ldconfig -p | grep 'libgtk-3\.so\.0' >/dev/null || missing+=(libgtk-3-0)
    if [[ -z ${DISPLAY-} ]]; then
        command -v Xvfb >/dev/null || missing+=(xvfb)
        command -v openbox >/dev/null || missing+=(openbox)
        [[ -d /usr/share/fonts/truetype/noto ]] || missing+=(fonts-noto-core)
    fi
    ((${#missing[@]} == 0)) || need_packages "${missing[@]}"
}
