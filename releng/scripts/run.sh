# shellcheck shell=bash
# Runs the product, its tests, its benchmarks and its tour. Sourced by ../../stet.

open_workbench() {
    build_product
    need_window_packages
    [[ -n ${DISPLAY-}${WAYLAND_DISPLAY-} || $(uname) == Darwin ]] || die "no screen: set DISPLAY, or use ./stet demo"
    exec_product
}

run_headless() {
    build_product
    exec_product "$@"
}

# A failure inside an argument of exec would not end the script.
exec_product() {
    local product
    product=$(product_folder)
    exec "$product/stet" "$@"
}

# Runs a command where windows can open: on the screen there is, otherwise on a virtual one with a window manager.
with_display() {
    if [[ -n ${DISPLAY-} || $(uname) == Darwin ]]; then
        "$@"
        return
    fi
    local number pids=() status=0
    exec {number}< <(exec Xvfb -displayfd 1 -screen 0 "${screen:-1600x1000x24}" -nolisten tcp 2>/dev/null)
    pids+=($!)
    read -r DISPLAY <&"$number" || die "Xvfb does not start; try: Xvfb :99"
    export DISPLAY=:$DISPLAY
    openbox >/dev/null 2>&1 &
    pids+=($!)
    "$@" || status=$?
    kill "${pids[@]}" 2>/dev/null || true
    exec {number}<&-
    unset DISPLAY
    return "$status"
}

run_tests() {
    use_jdk
    use_maven
    need_window_packages
    drop_classes
    with_display maven verify -Pproduct "$@"
    take_all_tours "${root:?}/target/screenshots"
}

# Copies the product and adds one bundle of releng/ to it: product_with BUNDLE FOLDER. The installed product stays as it is.
product_with() {
    local bundle=$1 folder=$2 product jar config
    product=$(product_folder)
    rm -rf "$folder"
    mkdir -p "$(dirname "$folder")"
    cp -R "$product" "$folder"
    for jar in "$root/releng/$bundle/target/$bundle-"*-SNAPSHOT.jar; do
        cp "$jar" "$folder/plugins/$bundle.jar"
    done
    config=$folder/configuration/config.ini
    sed "s|^osgi.bundles=|&reference\\\\:file\\\\:$bundle.jar@4,|" "$config" >"$config.new"
    mv "$config.new" "$config"
}

# Builds the product and one bundle of releng/ that is not part of it.
build_product_and() {
    local bundle=$1
    unless_up_to_date "$root/releng/$bundle/target/stet.stamp" pom.xml .mvn target-platform bundles features releng/org.stet.product "releng/$bundle" -- \
        quiet_maven verify -DskipTests --projects ":org.stet.product,:$bundle" --also-make
}

take_screenshots() {
    need_window_packages
    build_product_and org.stet.tour
    take_all_tours "$1"
}

# Takes the tour four times: light and dark, 100 % and 200 %. Pictures go to DIR/<theme>-<percent>.
take_all_tours() {
    local pictures theme percent
    product_with org.stet.tour "$root/target/tour/product"
    mkdir -p "$1"
    pictures=$(cd "$1" && pwd)
    for theme in light dark; do
        for percent in 100 200; do
            say "tour: $theme, $percent %"
            screen=$((16 * percent))x$((10 * percent))x24 with_display tour "$theme" "$percent" "$pictures/$theme-$percent"
        done
    done
    say "pictures are in $pictures"
}

# One tour in a fresh workspace and home folder: tour THEME PERCENT PICTURES.
tour() {
    local theme=$1 percent=$2 pictures=$3 data=$root/target/tour/$1-$2 settings
    settings=$data/stet/workbench/.metadata/.plugins/org.eclipse.core.runtime/.settings
    rm -rf "$data" "$pictures"
    mkdir -p "$settings" "$data/home"
    printf 'eclipse.preferences.version=1\nthemeid=org.eclipse.e4.ui.css.theme.e4_%s\n' "${theme/light/default}" >"$settings/org.eclipse.e4.ui.css.swt.theme.prefs"
    XDG_DATA_HOME=$data GDK_SCALE=$((percent / 100)) STET_JAVA_OPTIONS="-Dstet.tour=$pictures -Duser.home=$data/home" "$root/target/tour/product/stet"
}

# Copies the libraries that a module of releng/ names into a folder, once: fetch_libraries MODULE FOLDER.
fetch_libraries() {
    [[ ! -d $2 ]] || return 0
    say "fetching the libraries of $1"
    use_maven
    mkdir -p "$root/target"
    maven org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies --projects ":$1" \
        "-DoutputDirectory=$2" >"$root/target/fetch.log" 2>&1 || {
        rm -rf "$2"
        die "cannot fetch them; it needs the network once: see $root/target/fetch.log"
    }
}

# Runs the named benchmarks, or all, in the product with the benchmarks added; exit code 1 if a limit is exceeded.
run_benchmarks() {
    local product=$root/target/bench/product
    use_jdk
    need_window_packages
    build_product_and org.stet.bench
    product_with org.stet.bench "$product"
    rm -rf "$root/target/bench/data"
    fetch_libraries org.stet.peers "$root/target/bench/peers"
    [[ ${1-} != solr ]] || build_solr "$root/target/bench/solr"
    with_display "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx4g -XX:+IgnoreUnrecognizedVMOptions -XX:+UseCompactObjectHeaders \
        -XX:+UseStringDeduplication -Dstet.bench.root="$root" -Dstet.bench.peers="$root/target/bench/peers" -Dstet.bench.solr="$root/target/bench/solr" -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash \
        -configuration "$root/target/bench/data/configuration" -data "$root/target/bench/data/workspace" -application org.stet.bench.app "$@"
}

# Fetches Solr and compiles what starts a node of it: build_solr FOLDER.
build_solr() {
    fetch_libraries org.stet.solr "$1/lib"
    find "$root/releng/solr/src" -name '*.java' -exec "$JAVA_HOME/bin/javac" -proc:none -cp "$1/lib/*" -d "$1/classes" {} +
}

# Lets Jazzer look for inputs that make a reader, the placement of anchors or the analysis break its word: fuzz TARGET [SECONDS]. Inputs that reached
# new code stay in target/fuzz/TARGET and are where the next run begins; one that broke something is a file crash-... beside them.
fuzz() {
    local name=${1-help} seconds=${2-600} folder=$root/target/fuzz product class_path java
    use_jdk
    product=$(product_folder)
    unless_up_to_date "$folder/stet.stamp" pom.xml .mvn target-platform bundles features releng/org.stet.product releng/fuzz -- build_fuzz "$folder"
    class_path="$folder/classes:$folder/lib/*:$product/plugins/*:$(fuzzed_tests)"
    java=("$JAVA_HOME/bin/java" -Xmx1g -Xss2m --enable-native-access=ALL-UNNAMED -XX:+EnableDynamicAgentLoading -cp "$class_path")
    "${java[@]}" org.stet.fuzz.Fuzz "$name" "$folder/$name" || return
    (cd "$folder/$name" && "${java[@]}" com.code_intelligence.jazzer.Jazzer --target_class=org.stet.fuzz.Fuzz --target_args="$name" \
        --instrumentation_includes="$fuzzed" --custom_hook_includes="$fuzzed" -timeout=60 -rss_limit_mb=4096 -print_final_stats=1 -max_total_time="$seconds" .)
}

# Packages whose branches count as reached or not: readers, placements, the analysis and the parsers under them.
readonly fuzzed='org.stet.core.**:org.stet.ingest.**:org.stet.analysis.**:org.jsoup.**:org.commonmark.**:com.fasterxml.**:com.rtfparserkit.**:org.apache.james.**:org.apache.pdfbox.**:org.apache.fontbox.**:org.netpreserve.**'

# Prints the jars of the tests that hold the targets, as a class path.
fuzzed_tests() {
    local jars=("$root"/bundles/org.stet.{core,ingest,analysis}.tests/target/*-SNAPSHOT.jar)
    (IFS=: && echo "${jars[*]}")
}

build_fuzz() {
    quiet_maven verify -DskipTests --projects :org.stet.product,:org.stet.core.tests,:org.stet.ingest.tests,:org.stet.analysis.tests --also-make
    fetch_libraries org.stet.fuzz "$1/lib"
    "$JAVA_HOME/bin/javac" -cp "$1/lib/*:$(product_folder)/plugins/*:$(fuzzed_tests)" -d "$1/classes" "$root"/releng/fuzz/src/org/stet/fuzz/*.java
}
