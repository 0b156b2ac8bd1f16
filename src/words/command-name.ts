/** What a command begins with in all that this program says, here where it was started. */
let name = 'plan';

/** By the path that the program was started by: npx keeps what it runs in a folder of its own, where `plan` is no command, or is another's. */
export function commandFor(script: string | undefined): string {
  const parts = (script ?? '').split(/[\\/]/);
  return parts.includes('_npx') || parts.at(-1) === 'workpoints' ? 'npx workpoints' : 'plan';
}

/** Said once, before anything is. */
export function callCommands(as: string): void {
  name = as;
}

/** How a verb of this program is called: `plan`, or with what is put before it where that is none. */
export function commandName(): string {
  return name;
}

const verbs =
  'archive|attach|calendar|check|completion|config|diff|doctor|evidence|explain|export|help|import|inbox|init|key|list|log|lsp|menu|merge|next|notice|open|record|report|review|rollup|schema|sheet|show|status|store|submit|sync|undo|validate|verify';

const commands = new RegExp(`(?<![\\w/.-])plan (?=--help\\b|(?:${verbs})\\b)`, 'g');

/** Words that end within a call of this program: what follows is an argument of it. */
export const callBegun = new RegExp(`(?<![\\w/.-])(?:npx workpoints|plan) (?:${verbs})(?: [a-z.-]+)* $`);

/** A text with the commands in it as they are called here. */
export function asCalled(text: string): string {
  return name === 'plan' ? text : text.replace(commands, `${name} `);
}
