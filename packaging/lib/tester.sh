# Who runs the tests, and where; sourced by packaging/test. Needs common.sh.
#
# Root may write into read-only folders and read everybody's files, so tests run by root prove little.
# Started as root, the tree is copied to a place that an ordinary user can reach, a user is made, and both
# are removed afterwards, whatever happened. Started by an ordinary user, all of it stays where it is.

tester_user='' tester_stage='' tester_tree=''

# tester_begin SOURCE: sets tester_tree (where to build and test) and tester_stage (a private folder).
tester_begin() {
    local source=$1
    tester_stage=$(mktemp -d /var/tmp/tenon-test.XXXXXX)
    trap tester_end EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    mkdir -p "$tester_stage/home" "$tester_stage/run"
    if ((EUID != 0)); then
        tester_tree=$source
        chmod 700 "$tester_stage/run"
        return
    fi
    tester_tree=$tester_stage/tree
    mkdir "$tester_tree"
    say "Started as root: testing a copy in $tester_tree, as a user made for it."
    if git -C "$source" -c safe.directory='*' rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        # What git knows or would add: no build folders, no editor's leavings. Deleted files are left out.
        git -C "$source" -c safe.directory='*' ls-files -z -co --exclude-standard |
            (cd "$source" && while IFS= read -r -d '' file; do
                [[ -e $file || -L $file ]] && printf '%s\0' "$file"
            done || true) |
            tar -C "$source" --null --no-recursion -T - -cf - | tar -C "$tester_tree" -xf - --no-same-owner
    else
        tar -C "$source" --exclude=./build --exclude=./.git -cf - . | tar -C "$tester_tree" -xf - --no-same-owner
    fi
    chmod -R u+rwX,go+rX "$tester_tree"
    tester_user=tenon-test-$$
    useradd --no-create-home --home-dir "$tester_stage/home" --shell /bin/bash "$tester_user"
    chmod 755 "$tester_stage"
    chmod 700 "$tester_stage/run"
    chown -R "$tester_user:" "$tester_stage/home" "$tester_stage/run"
}

# Hands the tree with what was built in it to the tester.
tester_take_tree() {
    [[ -z $tester_user ]] || chown -R "$tester_user:" "$tester_tree"
}

# as_tester COMMAND…: runs it in the tree with a clean environment, and nothing to read.
as_tester() {
    local environment=(HOME="$tester_stage/home" XDG_RUNTIME_DIR="$tester_stage/run" LANG=C.UTF-8
        PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin PYTHONDONTWRITEBYTECODE=1
        USER="${tester_user:-$(id -un)}" LOGNAME="${tester_user:-$(id -un)}" SHELL=/bin/bash
        ${CI:+CI="$CI"} ${TENON_STORM:+TENON_STORM="$TENON_STORM"} ${TENON_SEED:+TENON_SEED="$TENON_SEED"})
    if [[ -n $tester_user ]]; then
        (cd "$tester_tree" && runuser -u "$tester_user" -- env -i "${environment[@]}" "$@" </dev/null)
    else
        (cd "$tester_tree" && env -i "${environment[@]}" "$@" </dev/null)
    fi
}

tester_end() {
    local status=$?
    trap - EXIT
    if [[ -n $tester_user ]]; then
        # The user was made for this run: whatever still runs under it was started by the tests.
        local round left
        for round in wait TERM KILL KILL; do
            left=$(ps -o pid=,stat= -u "$tester_user" 2>/dev/null | awk '$2 !~ /^Z/ { print $1 }' || true)
            [[ -n $left ]] || break
            if [[ $round != wait ]]; then
                note "ending what the tests left running ($round)"
                # shellcheck disable=SC2086
                ps -o pid=,args= -p ${left//$'\n'/,} >&2 || true
                # shellcheck disable=SC2086
                kill -"$round" $left 2>/dev/null || true
            fi
            sleep 1
        done
        userdel "$tester_user" 2>/dev/null || note "could not remove the user $tester_user"
    fi
    if [[ -n $tester_stage ]]; then
        if [[ -n ${TENON_KEEP_STAGE:-} ]]; then
            say "Kept: $tester_stage"
        else
            chmod -R u+rwX "$tester_stage" 2>/dev/null || true
            rm -rf --one-file-system "$tester_stage" || note "could not remove $tester_stage"
        fi
    fi
    exit "$status"
}
