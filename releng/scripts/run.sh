# shellcheck shell=bash
# Runs the product, its tests, its benchmarks and its tour. Sourced by ../../stet.

open_workbench() {
    build_product
    need_window_packages
    [[ -n ${DISPLAY-}${WAYLAND_DISPLAY-} || $(uname) == Darwin ]] || die "no screen: set DISPLAY, or use ./stet demo"
    exec "$(product_folder)/stet"
}

run_headless() {
    build_product
    exec "$(product_folder)/stet" "$@"
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
    need_window_packages
    with_display maven verify -Pproduct "$@"
    take_screenshots "${root:?}/target/screenshots"
}
