import type { OptionForm } from '../option-form.ts';
import { globalOptions } from '../options.ts';
import { helpMessages } from '../words/areas/help/help.ts';
import { manMessages } from '../words/areas/help/shell.ts';
import type { Language } from '../words/language.ts';
import type { Part } from '../words/topics/topic.ts';
import { topicNames, topics } from '../words/topics/topics.ts';
import type { Verb } from './define-verb.ts';
import { exitLine } from './exit-line.ts';
import { verbs } from './verbs.ts';

/** The day of this version, to be changed with its number: readers of man pages ask for one. */
const versionDay = '2026-11-29';

/** The man page, in troff's man macros, from the tables that `--help` and `plan help` print. `version`: of the package. */
export function manPage(language: Language, version: string): string {
  const help = helpMessages[language];
  const say = manMessages[language];
  const lines = [
    `.TH PLAN 1 "${versionDay}" "workpoints ${version}" "${plain(say.title)}"`,
    // Lines are not stretched: Chinese has no spaces to stretch.
    '.ad l',
    ...section(say.name, [`plan \\- ${plain(help.purpose)}`]),
    ...section(say.synopsis, ['.B plan', `\\fI${plain(say.verb)}\\fR [\\fI${plain(say.options)}\\fR]`]),
    ...section(say.description, say.about.flatMap(paragraph)),
    ...Object.entries(help.groups).flatMap(([group, title]) =>
      section(
        `${say.verbs}: ${title}`,
        verbs.flatMap((verb) => (verb.group === group ? verbPart(verb, language) : [])),
      ),
    ),
    ...section(
      say.globalOptions,
      [...globalOptions, ...helpOptions].flatMap((form) => optionPart(form, language)),
    ),
    ...topicNames.flatMap((name) => {
      const { summary, parts } = topics[name][language];
      return section(`${name.toUpperCase()}: ${summary}`, parts.flatMap(topicPart));
    }),
    ...section(say.exitStatus, paragraph(exitLine(undefined, language))),
    ...section(
      say.environment,
      say.variables.flatMap(([variable, meaning]) => term(variable, meaning)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const helpOptions: readonly OptionForm[] = [
  { flags: '-h, --help', name: 'help' },
  { flags: '-V, --version', name: 'version' },
];

function verbPart({ name, arguments: given, options, examples }: Verb, language: Language): string[] {
  const help = helpMessages[language];
  const found = help.exits.found[name];
  return [
    `.SS "plan ${name}${given === undefined ? '' : ` ${plain(given)}`}"`,
    ...withoutFirstBreak(paragraph(help.verbs[name])),
    ...options.flatMap((form) => optionPart(form, language)),
    ...(found === undefined ? [] : paragraph(`${help.exits.title}1 ${found}`)),
    ...paragraph(help.examples),
    ...verbatim(examples.join('\n')),
  ];
}

function optionPart({ flags, name, choices = [] }: OptionForm, language: Language): string[] {
  const { options, words } = helpMessages[language];
  const about = options[name];
  return term(flags, choices.every((choice) => about.includes(choice)) ? about : about + words.oneOf({ choices }));
}

function topicPart(part: Part): string[] {
  if (typeof part === 'string') return paragraph(part);
  if ('lines' in part) return verbatim(part.lines);
  return part.terms.flatMap(([word, meaning]) => term(word, meaning));
}

function section(title: string, lines: readonly string[]): string[] {
  return [`.SH "${plain(title).replaceAll('"', '\\(dq')}"`, ...withoutFirstBreak(lines)];
}

/** Below a title a paragraph begins anyway. */
function withoutFirstBreak(lines: readonly string[]): readonly string[] {
  return lines[0] === '.PP' ? lines.slice(1) : lines;
}

function paragraph(text: string): string[] {
  return ['.PP', breakable(text)];
}

function term(word: string, meaning: string): string[] {
  return ['.TP', `\\fB${plain(word)}\\fR`, breakable(meaning)];
}

function verbatim(text: string): string[] {
  return ['.PP', '.RS 2', '.nf', ...text.split('\n').map(plain), '.fi', '.RE'];
}

/** What troff would take for its own: backslashes, hyphens, and a point or an apostrophe at the start of a line. */
function plain(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&');
}

/** troff breaks lines at spaces only; between Chinese characters a line may break anywhere, but not before a closing mark. */
function breakable(text: string): string {
  return plain(text).replace(/(?<=[\p{Script=Han}，。；：、！？）”])(?=[\p{Script=Han}（“])/gu, '\\:');
}
