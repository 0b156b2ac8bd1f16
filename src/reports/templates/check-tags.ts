import { nearestOf } from '../../core/text/nearest.ts';
import { fieldMessages } from '../../words/areas/reports/field.ts';
import { defaultLanguage } from '../../words/language.ts';
import { type ScopeName, scopes } from './fields.ts';

/** A tag of a template, whatever file it stands in. */
export interface Tag {
  readonly name: string;
  /** A word to be set in, or what goes around others: for each, or if; `unless` if there is nothing. */
  readonly kind: 'word' | 'around' | 'unless' | 'unsupported';
  readonly within: readonly Tag[];
  /** Where it stands, in the template's own count: an offset, or nothing where the file finds it by its words. */
  readonly at?: number;
}

/** What only a workbook may have wrong: what cannot follow where its rows move. */
export type WorkbookProblemCode =
  | 'tag-elsewhere'
  | 'side-by-side'
  | 'splits-rows'
  | 'single-row'
  | 'cannot-follow'
  | 'pivot-table'
  | 'linked-control'
  | 'table-head'
  | 'too-long'
  | 'too-many-rows';

/** What is wrong with a template; `file` and `place` are filled in by what read it. */
export interface TemplateProblem {
  readonly code:
    | 'unknown-field'
    | 'list-as-word'
    | 'list-elsewhere'
    | 'unsupported-tag'
    | 'unclosed'
    | 'unopened'
    | 'stray-open'
    | 'stray-close'
    | 'too-deep'
    | 'unreadable'
    | WorkbookProblemCode;
  readonly name: string;
  /** The scopes that it stands in, where it names no field of theirs. */
  readonly path?: readonly ScopeName[];
  readonly at?: number;
}

/**
 * Every tag that names no field of where it stands. Words and conditions may come from around (the unit's name among the
 * requirements); a list only from the very scope, so that lists never multiply each other.
 */
export function checkTags(tags: readonly Tag[], path: readonly ScopeName[] = ['report']): TemplateProblem[] {
  return tags.flatMap((tag): TemplateProblem[] => {
    const at = tag.at === undefined ? {} : { at: tag.at };
    if (tag.kind === 'unsupported') return [{ code: 'unsupported-tag', name: tag.name, ...at }];
    const own = path.at(-1) ?? 'report';
    const elements = elementsOf(own, tag.name);
    if (elements === undefined && !path.some((scope) => isPlain(scope, tag.name))) {
      if (path.some((scope) => elementsOf(scope, tag.name) !== undefined))
        return [{ code: 'list-elsewhere', name: tag.name, ...at }];
      return [{ code: 'unknown-field', name: tag.name, path, ...at }];
    }
    if (elements !== undefined && tag.kind === 'word') return [{ code: 'list-as-word', name: tag.name, ...at }];
    return checkTags(tag.within, elements !== undefined && tag.kind === 'around' ? [...path, elements] : path);
  });
}

/** What the elements of a list are; `undefined` for what is no list of this scope. */
export function elementsOf(scope: ScopeName, name: string): ScopeName | undefined {
  const lists: Readonly<Record<string, ScopeName>> = scopes[scope];
  return Object.hasOwn(lists, name) ? lists[name] : undefined;
}

function isPlain(scope: ScopeName, name: string): boolean {
  return Object.hasOwn(fieldMessages[defaultLanguage][scope], name) && elementsOf(scope, name) === undefined;
}

/** Fields of these scopes that a name may have meant. */
export function nearFields(name: string, path: readonly ScopeName[]): readonly string[] {
  return nearestOf(
    name,
    [...new Set(path.toReversed().flatMap((scope) => Object.keys(fieldMessages[defaultLanguage][scope])))],
    3,
  );
}
