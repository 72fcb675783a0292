# fish completion for tenon(1)

function __tenon_group
    set -l words (commandline -opc)
    contains -- $argv[1] $words
end

function __tenon_needs_group
    not string match -rq '^(job|component|environment|data|model|compute|workspace|engine|yaml)$' -- (commandline -opc)
end

function __tenon_jobs
    tenon job list --output tsv 2>/dev/null | string split -f1 \t
end

complete -c tenon -f
complete -c tenon -l workspace -xa '(__fish_complete_directories)' -d 'The workspace'
complete -c tenon -l output -xa 'json table tsv' -d 'How results are printed'
complete -c tenon -l help -d 'Help'
complete -c tenon -n __tenon_needs_group -a 'job component environment data model compute workspace engine yaml'
complete -c tenon -n '__tenon_group job' -a 'create plan list show stream cancel download archive restore diff'
for group in component environment model data
    complete -c tenon -n "__tenon_group $group" -a 'create list show download archive restore'
end
complete -c tenon -n '__tenon_group data' -a bind
complete -c tenon -n '__tenon_group compute' -a 'bind list'
complete -c tenon -n '__tenon_group workspace' -a 'init show trust gc'
complete -c tenon -n '__tenon_group engine' -a 'start stop status'
complete -c tenon -n '__tenon_group yaml' -a 'check set' -F
complete -c tenon -n '__tenon_group create' -l file -rF -d 'The file'
complete -c tenon -n '__tenon_group plan' -l file -rF -d 'The file'
complete -c tenon -n '__tenon_group create; or __tenon_group plan' -l set -x -d 'Replace a value: PATH=VALUE'
complete -c tenon -n '__tenon_group create' -l stream -d 'Follow it to its end'
complete -c tenon -n '__tenon_group create; or __tenon_group plan' -l force -d 'Reuse nothing'
complete -c tenon -n '__tenon_group create' -l name -x -d 'Name of the job'
complete -c tenon -n '__tenon_group create' -l experiment-name -x -d 'Experiment'
complete -c tenon -n '__tenon_group create; or __tenon_group plan' -l compute -x -d 'Compute target'
complete -c tenon -n '__tenon_group gc' -l verify -d 'Prove that nothing is missing'
for verb in show stream cancel download archive restore diff
    complete -c tenon -n "__tenon_group job; and __tenon_group $verb" -a '(__tenon_jobs)'
end
