# shellcheck shell=bash
# Builds the product when its sources changed. Sourced by ../../stet.

readonly target=${root:?}/releng/org.stet.product/target

# Prints the folder of the product for this machine.
product_folder() {
    local arch
    arch=$(uname -m)
    case $(uname) in
        Linux) echo "$target/products/org.stet.product/linux/gtk/$arch/stet" ;;
        Darwin) echo "$target/products/org.stet.product/macosx/cocoa/${arch/arm64/aarch64}/Stet.app/Contents/Eclipse" ;;
        *) die "no product for $(uname); use the archives that ./stet package makes" ;;
    esac
}

# Prints a digest of every file under the given folders and files that is not built.
digest() {
    (cd "$root" && find "$@" -type d \( -name target -o -name bin \) -prune -o -type f ! -name ".polyglot.*" ! -name pom.tycho -exec cksum {} + | LC_ALL=C sort | cksum)
}

# Runs a command unless it has succeeded before with the same digest of the given inputs: up_to_date STAMP INPUT... -- COMMAND...
unless_up_to_date() {
    local stamp=$1 inputs=() now
    shift
    while [[ $1 != -- ]]; do
        inputs+=("$1")
        shift
    done
    shift
    now=$(digest "${inputs[@]}")
    if [[ ! -f $stamp || $(<"$stamp") != "$now" ]]; then
        "$@"
        mkdir -p "$(dirname "$stamp")"
        echo "$now" >"$stamp"
    fi
}

# Drops compiled classes: Tycho compiles only the files that changed, and so keeps callers of methods that are gone.
drop_classes() {
    rm -rf "$root"/bundles/*/target/classes "$root"/releng/org.stet.*/target/classes
}

# Runs Maven quietly; on failure shows its errors and where the rest is.
quiet_maven() {
    local log=$root/target/build.log
    mkdir -p "$root/target"
    use_jdk
    use_maven
    say "building (log: $log)"
    drop_classes
    maven "$@" >"$log" 2>&1 || {
        grep -m 20 -E '^\[ERROR\]|ERROR in' "$log" >&2 || true
        die "the build failed: see $log"
    }
}

# Makes sure that the product for this machine is built from the sources as they are.
build_product() {
    unless_up_to_date "$target/stet.stamp" pom.xml .mvn target-platform bundles features releng/org.stet.product -- \
        quiet_maven verify -DskipTests --projects :org.stet.product --also-make
}

# Generates the code of the model anew, so that no file stays of a class that is gone.
generate_model() {
    local fresh=$root/releng/codegen/target/src-gen code=$root/bundles/org.stet.model/src-gen
    use_jdk
    rm -rf "$fresh"
    # in a Java VM of its own: the generator looks for the models it refers to on the class path of the VM
    quiet_maven compile org.codehaus.mojo:exec-maven-plugin:3.5.1:exec --projects :org.stet.codegen -Dexec.executable="$JAVA_HOME/bin/java" \
        -Dexec.args="-cp %classpath org.stet.codegen.Generate '$root/bundles/org.stet.model/model' '$fresh' '$root/releng/codegen/target/generate'"
    rm -rf "$code"
    mv "$fresh" "$code"
    say "generated bundles/org.stet.model/src-gen"
}

package_products() {
    quiet_maven verify -DskipTests -Pproduct --projects :org.stet.product --also-make
    ls "$target"/products/stet-*
}
