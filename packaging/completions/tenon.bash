# bash completion for tenon(1)

_tenon_workspace() {
    local i
    for ((i = 1; i < ${#COMP_WORDS[@]} - 1; i++)); do
        [[ ${COMP_WORDS[i]} == --workspace ]] && printf '%s\n%s\n' --workspace "${COMP_WORDS[i + 1]}"
    done
}

_tenon_jobs() {
    local workspace
    mapfile -t workspace < <(_tenon_workspace)
    tenon "${workspace[@]}" job list --output tsv 2>/dev/null | cut -f1
}

_tenon() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local group='' verb='' i word
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
            --workspace | --output) ((i++)) ;;
            -*) ;;
            *) if [[ -z $group ]]; then group=$word; elif [[ -z $verb ]]; then verb=$word; fi ;;
        esac
    done
    case $previous in
        --workspace | --download-path) compopt -o dirnames; return ;;
        --file | --path) compopt -o default; return ;;
        --output) mapfile -t COMPREPLY < <(compgen -W "json table tsv" -- "$current"); return ;;
        --name) [[ $group == job && $verb != create ]] && mapfile -t COMPREPLY < <(compgen -W "$(_tenon_jobs)" -- "$current"); return ;;
    esac
    local words=''
    if [[ $current == -* ]]; then
        words="--workspace --output --help"
        case "$group $verb" in
            "job create") words+=" --file --set --stream --name --experiment-name --compute --force" ;;
            "job plan") words+=" --file --set --compute --force" ;;
            "job download") words+=" --download-path --output-name --all" ;;
            "job list") words+=" --max-results --parent" ;;
            "workspace gc") words+=" --verify" ;;
            "workspace trust") words+=" --same --new" ;;
            "engine stop") words+=" --now" ;;
            *" create") words+=" --file --name --version" ;;
            " ") words+=" --version" ;;
        esac
    elif [[ -z $group ]]; then
        words="job component environment data model compute workspace engine yaml help"
    elif [[ -z $verb ]]; then
        case $group in
            job) words="create plan list show stream cancel download archive restore diff" ;;
            component | environment | model) words="create list show download archive restore" ;;
            data) words="create list show download archive restore bind" ;;
            compute) words="bind list" ;;
            workspace) words="init show trust gc" ;;
            engine) words="start stop status run" ;;
            yaml) words="check set" ;;
        esac
    else
        case "$group $verb" in
            "yaml check" | "yaml set") compopt -o default; return ;;
            "job show" | "job stream" | "job cancel" | "job download" | "job archive" | "job restore" | "job diff") words=$(_tenon_jobs) ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -F _tenon tenon
