# fish completion for tenon(1). The program itself knows its verbs: `tenon complete -- WORDS` answers.

function __tenon_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l typed (commandline -ct)
    for line in (tenon complete -- $words "$typed" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path $typed
            case ':folders'
                __fish_complete_directories $typed
            case '*'
                echo $line
        end
    end
end

complete -c tenon -f -a '(__tenon_complete)'
