import type { Plan } from '../../core/plan/plan.ts';
import { fallsTo, placedRequirements, requirementsOf } from '../../core/plan/plan.ts';
import { type Assignment, everyName } from '../../core/progress/assignment.ts';
import type { OptionForm } from '../../option-form.ts';
import { shells } from '../../verbs/completion/scripts.ts';
import { helpMessages } from '../../words/areas/help/help.ts';
import type { OptionName, VerbName } from '../../words/help-names.ts';
import type { Language } from '../../words/language.ts';
import { topicNames, topics } from '../../words/topics/topics.ts';
import type { Verb } from '../define-verb.ts';
import { flagsOf, type TypedWords } from './typed-words.ts';

/** One way to go on, as one word and what it means. */
export interface Candidate {
  readonly value: string;
  readonly about?: string;
}

/** Candidates, or that the shell's own completion of files or folders is to be used. */
export type Candidates = readonly Candidate[] | 'files' | 'folders';

/** What has to be read before candidates can be named; each is asked for only where it is needed. */
export interface Surrounding {
  readonly plan: () => Promise<{
    readonly plan: Plan;
    readonly kind: string | undefined;
    readonly unit: string | undefined;
    readonly assignment: Assignment;
  }>;
  readonly plans: () => Promise<readonly Candidate[]>;
  readonly codes: () => Promise<readonly string[]>;
  /** The keys of settings, or what the one of this key may be. */
  readonly settings: (key: string | undefined) => Promise<readonly Candidate[]>;
}

export interface Known {
  readonly verbs: readonly Verb[];
  readonly globalOptions: readonly OptionForm[];
  readonly language: Language;
}

/** What may stand at the cursor; not yet held against what is typed of it. */
export async function candidatesFor(typed: TypedWords, known: Known, around: Surrounding): Promise<Candidates> {
  if (typed.valueOf !== undefined) return valuesOf(typed.valueOf, around);
  if (typed.current.startsWith('-')) return optionsFor(typed, known);
  if (typed.verb === undefined) {
    if (typed.asksHelp) return typed.argumentsBefore.length === 1 ? [...verbsIn(known), ...topicsIn(known)] : [];
    return typed.argumentsBefore.length === 0 ? verbsIn(known) : [];
  }
  return argumentsOf(typed.verb.name, typed.argumentsBefore, around);
}

function verbsIn({ verbs, language }: Known): Candidate[] {
  const say = helpMessages[language];
  return [...verbs.map(({ name }) => ({ value: name, about: say.verbs[name] })), { value: 'help', about: say.help }];
}

function topicsIn({ language }: Known): Candidate[] {
  const pages = topicNames.map((value) => ({ value, about: topics[value][language].summary }));
  return [...pages, { value: 'topics', about: helpMessages[language].topics }];
}

function optionsFor({ verb, flags }: TypedWords, { globalOptions, language }: Known): Candidate[] {
  const say = helpMessages[language].options;
  const forms = [...(verb?.options ?? []), ...globalOptions];
  const isGiven = (form: OptionForm) =>
    !form.isRepeatable && !form.flags.includes('...') && flagsOf(form).some((flag) => flags.has(flag));
  return [
    ...forms.flatMap((form) =>
      isGiven(form)
        ? []
        : flagsOf(form)
            .filter((flag) => flag.startsWith('--'))
            .map((value) => ({ value, about: say[form.name] })),
    ),
    { value: '--help', about: say.help },
    ...(verb === undefined ? [{ value: '--version', about: say.version }] : []),
  ];
}

const files: ReadonlySet<OptionName> = new Set(['output', 'evidence', 'template', 'answers', 'against', 'since']);

async function valuesOf({ name, choices }: OptionForm, around: Surrounding): Promise<Candidates> {
  if (choices !== undefined) return choices.map((value) => ({ value }));
  if (files.has(name)) return 'files';
  switch (name) {
    case 'dir':
      return 'folders';
    case 'plan':
      return around.plans();
    case 'section':
    case 'item':
    case 'lead':
    case 'tag':
    case 'kind':
    case 'unit':
      return fromPlan(name, around);
    case 'validateFormat':
      return ['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit'].map((value) => ({ value }));
    default:
      return [];
  }
}

async function fromPlan(
  name: 'section' | 'item' | 'lead' | 'tag' | 'kind' | 'unit',
  { plan: read }: Surrounding,
): Promise<Candidate[]> {
  const { plan, unit, assignment } = await read();
  switch (name) {
    case 'section':
      return plan.sections.map(({ number, title }) => ({ value: number, about: title }));
    case 'item':
      return plan.sections.flatMap(({ items }) => items.map(({ id, title }) => ({ value: id, about: title })));
    case 'lead':
      return named(everyName(plan, assignment));
    case 'tag':
      return named(requirementsOf(plan).flatMap(({ tags }) => tags));
    case 'kind':
      return Object.entries(plan.units).map(([value, about]) => ({ value, about }));
    case 'unit':
      return named([...(unit === undefined ? [] : [unit]), plan.issuer.name]);
  }
}

function named(names: readonly string[]): Candidate[] {
  return [...new Set(names)].map((value) => ({ value }));
}

async function argumentsOf(verb: VerbName, words: readonly string[], around: Surrounding): Promise<Candidates> {
  const before = words.length;
  switch (verb) {
    case 'check':
    case 'record':
    case 'show':
    case 'evidence':
      return before === 0 ? requirementsIn(around) : [];
    case 'explain':
      return before === 0 ? (await around.codes()).map((value) => ({ value })) : [];
    case 'completion':
      return before === 0 ? [...shells, 'install'].map((value) => ({ value })) : [];
    case 'attach':
    case 'validate':
    case 'import':
    case 'merge':
    case 'inbox':
      return 'files';
    case 'diff':
      return before < 2 ? around.plans() : [];
    case 'config':
      if (before === 1 && words[0] === 'plan') return around.plans();
      return before < 2 ? around.settings(words[0]) : [];
    default:
      return [];
  }
}

/** Only those that fall to this kind of unit: the others cannot be recorded. */
async function requirementsIn({ plan: read }: Surrounding): Promise<Candidate[]> {
  const { plan, kind } = await read();
  return placedRequirements(plan)
    .filter(({ requirement }) => fallsTo(requirement, kind))
    .map(({ requirement: { id, text } }) => ({ value: id, about: text }));
}
