/** The page on what `import … from 'workpoints'` gives, from the docstrings of the sources. `textOf`: a source's text by its path below src/. */
export function apiPage(textOf) {
  const library = textOf('library.ts');
  const parts = [
    '# For programs',
    '[README](../README.md) · made by `npm run api` from the docstrings in `src/library.ts` and of the types that it names',
    [
      "`import … from 'workpoints'` gives what the program writes for programs, without starting it; `require` works, too.",
      'Every value is as in the JSON of the verb that its type names: `JSON.stringify` takes it, amounts are text, and it has a JSON Schema',
      '([For programs](for-programs.md)). It writes nothing into a folder; of a large ledger it may keep a checkpoint where the program does.',
    ].join('\n'),
    fenced(example),
    '## Functions',
    ...functionsIn(library),
    '## Types',
    ...outputs(library),
    ...declared(library, ownTypes(library)),
    ...typesElsewhere(library).flatMap(([path, names]) => declared(textOf(path), names)),
  ];
  return `${parts.join('\n\n')}\n`;
}

export const example = `import { ledger, progress, validate } from 'workpoints';

const { errors, diagnostics } = await validate(['plans/2023.yaml']);
for (const { file, line, message } of diagnostics) console.log(file, line, message);
const { totals, requirements } = await progress('.', { asOf: '2023-06-30' });
const entries = await ledger('.');
console.log(errors, totals.done, requirements.length, entries.length);`;

function fenced(code) {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

const docstring = String.raw`\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n`;

function functionsIn(library) {
  const form = new RegExp(`${docstring}export (async )?function (\\w+)([\\s\\S]*?) \\{\\n`, 'g');
  const here = [...library.matchAll(form)].map(([, doc, , name, signature]) => functionPart(name, signature, doc));
  if (here.length < 4) throw new Error('src/library.ts has functions without a docstring');
  return here;
}

function functionPart(name, signature, doc) {
  const plain = signature
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\( /g, '(')
    .replace(/,? \)/g, ')');
  // Defaults are told in the text.
  const types = plain.replace(/\{ [^:{}]* \}: (\{[^}]*\}) = \{\}/g, 'options?: $1');
  return `### ${name}\n\n${fenced(`function ${name}${types};`)}\n\n${unstarred(doc)}`;
}

function unstarred(doc) {
  return doc
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Outputs of verbs: their keys stand in their schemas. */
function outputs(library) {
  const form = new RegExp(`${docstring}export type (\\w+) = OutputOf<`, 'g');
  return [...library.matchAll(form)].map(([, doc, name]) => `### ${name}\n\n${unstarred(doc)}`);
}

function ownTypes(library) {
  return [...library.matchAll(/^export (?:interface|class) (\w+)/gm)].map(([, name]) => name);
}

/** `export type { A, B } from './path.ts'`, by path. */
function typesElsewhere(library) {
  return [...library.matchAll(/^export type \{([^}]*)\} from '\.\/([^']+)';/gm)].map(([, names, path]) => [
    path,
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ]);
}

/** Types as they are declared, with their docstrings; of a class its fields. */
function declared(text, names) {
  return names.map((name) => {
    const form = new RegExp(
      `(?:${docstring})?export (?:interface|class|type) ${name}\\b(?:[^=;{]*\\{[\\s\\S]*?\\n\\}|[\\s\\S]*?;\\n(?=\\n|$))`,
    );
    const found = form.exec(text)?.[0];
    if (found === undefined) throw new Error(`no declaration of ${name}`);
    return `### ${name}\n\n${fenced(found.replace(/\n\n {2}constructor[\s\S]*?\n {2}\}/, '').trimEnd())}`;
  });
}
