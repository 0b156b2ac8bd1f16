import { shellText } from './shell-text.ts';

/** Completion for fish 3 and later; see the script of bash for what the program answers. */
export const fishScript = shellText`# fish completion for plan and workpoints: plan completion fish | source
function __plan_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l program $before[1]
    set -l from 2
    if test "$program" = npx
        set program npx --no-install $before[2]
        set from 3
    end
    set -l answers ($program __complete $before[$from..-1] ":$current" 2>/dev/null)
    switch "$answers[1]"
        case :files
            __fish_complete_path $current
        case :folders
            __fish_complete_directories $current
        case '*'
            test (count $answers) -gt 0; and printf '%s\n' $answers
    end
end

function __plan_by_npx
    set -l before (commandline -opc)
    test (count $before) -gt 1; and contains -- $before[2] workpoints plan
end

complete -c plan -f -k -a '(__plan_complete)'
complete -c workpoints -f -k -a '(__plan_complete)'
complete -c npx -n __plan_by_npx -f -k -a '(__plan_complete)'
`;
