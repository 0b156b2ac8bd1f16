import { shellText } from './shell-text.ts';

/** Completion for zsh; see the script of bash for what the program answers. It works sourced and from a folder in fpath. */
export const zshScript = shellText`#compdef plan workpoints
# zsh completion for plan and workpoints: eval "$(plan completion zsh)"
__plan_reply() {
  local line value about
  local -a described
  for line in "\${(@f)$("$@" ":\${(Q)PREFIX}" 2> /dev/null)}"; do
    case $line in
      :files) _files; return ;;
      :folders) _files -/; return ;;
      ?*)
        value=\${line%%$'\t'*} about=\${line#*$'\t'}
        [[ $about == $line ]] && about=
        described+=("\${value//:/\\:}\${about:+:$about}")
        ;;
    esac
  done
  (( $#described )) && _describe -V plan described
}

_plan() {
  __plan_reply "$words[1]" __complete "\${(@Q)words[2,CURRENT-1]}"
}

_plan_by_npx() {
  if (( CURRENT > 2 )) && [[ $words[2] == (workpoints|plan) ]]; then
    __plan_reply npx --no-install "$words[2]" __complete "\${(@Q)words[3,CURRENT-1]}"
  else
    _files
  fi
}

if [[ $funcstack[1] == _plan ]]; then
  _plan "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _plan plan workpoints
  (( $+_comps[npx] )) || compdef _plan_by_npx npx
fi
`;
