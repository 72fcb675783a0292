# bash completion for tenon(1). The program itself knows its verbs: `tenon complete -- WORDS` answers.

_tenon() {
    local line words=("${COMP_WORDS[@]:1:COMP_CWORD}")
    # Bash cuts words at ':', so NAME:VERSION is completed up to the name.
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
            :files) compopt -o default ;;
            :folders) compopt -o dirnames ;;
            *) COMPREPLY+=("$line") ;;
        esac
    done < <("${COMP_WORDS[0]}" complete -- "${words[@]}" 2>/dev/null)
}

complete -F _tenon tenon
