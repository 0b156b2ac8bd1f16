import { shellText } from './shell-text.ts';

/**
 * Completion for bash 3.2 and later. The program names the candidates, one a line, `value<Tab>meaning`; a line `:files`
 * or `:folders` leaves it to the shell. The word at the cursor goes last, behind a colon, as an empty one would be lost.
 */
export const bashScript = shellText`# bash completion for plan and workpoints: eval "$(plan completion bash)"
__plan_reply() {
  local current=$1 line value
  shift
  [ "$current" = "=" ] && current=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files | :folders)
        compopt -o filenames 2> /dev/null
        while IFS= read -r value; do COMPREPLY+=("$value"); done \
          < <(if [ "$line" = :files ]; then compgen -f -- "$current"; else compgen -d -- "$current"; fi)
        ;;
      ?*)
        value=\${line%%$'\t'*}
        # Inside quotes that were opened it stands as it is: what would end them, or run there, is left out.
        case $current in
          \"*) case $value in *[\$\`\"\\!]*) continue ;; esac ;;
          \'*) case $value in *[\']*) continue ;; esac ;;
          *)
            case \${value//[.\/_:,=+@%-]/} in
              *[[:space:][:punct:]]*) printf -v value %q "$value" ;;
            esac
            ;;
        esac
        COMPREPLY+=("$value")
        ;;
    esac
  done < <("$@" ":$current" 2> /dev/null)
}

_plan() {
  local before=("\${COMP_WORDS[@]:1:COMP_CWORD-1}")
  __plan_reply "\${COMP_WORDS[COMP_CWORD]}" "$1" __complete "\${before[@]}"
}

_plan_by_npx() {
  local before=("\${COMP_WORDS[@]:2:COMP_CWORD-2}")
  case $COMP_CWORD:\${COMP_WORDS[1]} in
    1:*) __plan_reply "\${COMP_WORDS[1]}" echo :files ;;
    *:workpoints | *:plan) __plan_reply "\${COMP_WORDS[COMP_CWORD]}" npx --no-install "\${COMP_WORDS[1]}" __complete "\${before[@]}" ;;
    *) compopt -o default 2> /dev/null ;;
  esac
}

complete -F _plan plan workpoints
complete -p npx > /dev/null 2>&1 || complete -F _plan_by_npx npx
`;
