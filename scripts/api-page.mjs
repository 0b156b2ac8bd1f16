/** The page on what `import … from 'workpoints'` gives, from the docstrings of the sources. `textOf`: a source's text by its path below src/. */
export function apiPage(textOf) {
  const library = textOf('library.ts');
  const parts = [
    '# For programs',
    '[README](../README.md) · made by `npm run api` from the docstrings in `src/library.ts` and of the types that it names',
    [
      "`import … from 'workpoints'` reads plans and ledgers as the program does, without its screens; `require` works, too.",
      'It never writes. What is given back is frozen by its types only: do not change it.',
    ].join('\n'),
    fenced(example),
    '## Functions',
    ...functionsIn(library),
    '## Types',
    ...declared(library, ownTypes(library)),
    ...typesElsewhere(library).flatMap(([path, names]) => declared(textOf(path), names)),
  ];
  return `${parts.join('\n\n')}\n`;
}

export const example = `import { foldLedger, loadLedger, loadPlan, progressOf, validatePlan } from 'workpoints';
import { readFileSync } from 'node:fs';

for (const { line, message } of validatePlan(readFileSync('plans/2023.yaml', 'utf8'))) console.log(line, message);
const plan = await loadPlan('plans/2023.yaml');
const { files, faults } = await loadLedger('.plan', plan.id);
const { totals, requirements } = progressOf(plan, foldLedger(files), { asOf: '2023-06-30' });
console.log(faults.length, totals.done, requirements.length);`;

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
