# Shared by the scripts of this folder; sourced, never run. Needs bash.

say() { printf '%s\n' "$*"; }
note() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() { note "$*"; exit 1; }

# Where a person can answer: both ends are a terminal and this is not CI.
interactive() { [[ -t 0 && -t 1 && -z ${CI:-} ]]; }

# Runs a command as root: directly, or through sudo.
as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo -- "$@"
    fi
}

# Stages with their time: `stage_begin NAME`, `stage_end ok|failed`, `stage_table` at the end.
stage_names=() stage_results=() stage_seconds=()
stage_begin() {
    stage_name=$1
    stage_start=$SECONDS
    printf '\n=== %s ===\n' "$stage_name"
}
stage_end() {
    stage_names+=("$stage_name") stage_results+=("$1") stage_seconds+=($((SECONDS - stage_start)))
    printf -- '--- %s: %s, %d s\n' "$stage_name" "$1" "$((SECONDS - stage_start))"
}
stage_table() {
    local i total=0
    printf '\n%-24s %8s  %s\n' Stage Time Result
    for i in "${!stage_names[@]}"; do
        printf '%-24s %4d:%02d   %s\n' "${stage_names[i]}" $((stage_seconds[i] / 60)) \
            $((stage_seconds[i] % 60)) "${stage_results[i]}"
        total=$((total + stage_seconds[i]))
    done
    printf '%-24s %4d:%02d\n' Total $((total / 60)) $((total % 60))
}
