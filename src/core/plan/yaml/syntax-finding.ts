import type { Finding, SyntaxProblem, UnsupportedFeature } from '../../diagnostic.ts';

export type SyntaxFinding = Finding<'yaml-syntax' | 'unsupported-yaml'> & {
  readonly start: number;
  readonly end: number;
};

/** What the `yaml` library says about an error; its codes are listed in its `errors.d.ts`. */
interface LibraryError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

const features: Readonly<Record<string, UnsupportedFeature>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_TAGS: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_DOCS: 'documents',
  BAD_DIRECTIVE: 'directive',
};

const problems: Readonly<Record<string, SyntaxProblem>> = {
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  BAD_SCALAR_START: 'reserved-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  BLOCK_IN_FLOW: 'block-in-brackets',
  KEY_OVER_1024_CHARS: 'long-key',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  TAB_AS_INDENT: 'tab',
  UNEXPECTED_TOKEN: 'unexpected',
};

/** An error of the `yaml` library in the words that people who write plans know. */
export function syntaxFinding({ code, message, pos }: LibraryError, text: string): SyntaxFinding {
  const start = Math.min(pos[0] + (/^ */.exec(text.slice(pos[0], pos[0] + 200))?.[0].length ?? 0), text.length);
  const end = Math.min(Math.max(pos[1], start + 1), text.length);
  const feature = features[code];
  if (feature !== undefined) return { code: 'unsupported-yaml', values: { feature }, start, end };
  const problem = problemOf(code, message);
  const colon = problem === 'missing-colon' ? text.slice(start, end).search(/：/) : -1;
  if (colon < 0) return { code: 'yaml-syntax', values: { problem }, start, end };
  const at = start + colon;
  return { code: 'yaml-syntax', values: { problem: 'full-width-colon' }, start: at, end: at + 1 };
}

/** Some of the library's codes each stand for several mistakes, told apart by its words only. */
function problemOf(code: string, message: string): SyntaxProblem {
  if (code === 'MISSING_CHAR') {
    if (message.startsWith('Missing closing')) return 'unclosed-quote';
    if (message.startsWith('Sequence item')) return 'indentation';
    return message.startsWith('Implicit') ? 'missing-colon' : 'unclosed-bracket';
  }
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return 'unclosed-bracket';
  return problems[code] ?? 'other';
}
