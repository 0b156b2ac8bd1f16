import { openingVerb } from '../clauses/before-verb.ts';
import { unitsNamedBy } from '../clauses/doers/units-named.ts';
import { hasPredicate } from '../clauses/predicate.ts';
import { isRoster } from '../clauses/reading-note.ts';
import { areUnits } from '../clean/label-units.ts';
import { isUnitLabel } from '../notes/note-labels.ts';
import type { Responsible } from '../notes/responsible.ts';
import { remainder } from '../outline/items.ts';
import type { Paragraph } from '../outline/paragraph.ts';

/** A paragraph without the name that it begins with, and whose it is by that. */
export interface NamedEntry {
  readonly paragraph: Paragraph;
  readonly note: Responsible;
}

const label = /^([^，。；：:！？“”《》（）()]{2,20}|[\u3400-\u9fff]{2,4}(?:、[\u3400-\u9fff]{2,4}){1,9})[：:](?=\S)/u;

/** 组长：孙某 says who has the post. */
const post = /(?:长|成员|主任|书记|秘书|员|负责人)$/u;

/**
 * 市教育局：…, 市残联：…, 市监狱、市戒毒所：…: paragraphs that begin with whose they are. What is no name by itself is one among
 * others that are: where half of them end as offices do, or each entry of a list begins so.
 */
export function namedEntries(body: readonly Paragraph[]): ReadonlyMap<Paragraph, NamedEntry> {
  const labelled = body.flatMap((paragraph) => {
    const [all = '', name = ''] = label.exec(paragraph.text.slice(0, 52)) ?? [];
    const behind = paragraph.text.slice(all.length);
    const isFilled = (post.test(name) && openingVerb(behind) === undefined) || isRoster(paragraph.text);
    return name === '' || paragraph.bold !== undefined || namesMembers(name, behind) || isFilled
      ? []
      : [{ paragraph, name, at: all.length }];
  });
  const known = labelled.filter(({ name }) => isName(name));
  const isList = labelled.length >= 2 && [isEntryOf, isPartOf].some((is) => body.filter(is).length === labelled.length);
  const areNames = known.length * 2 >= labelled.length || (isList && known.length > 0);
  return new Map(
    (areNames ? labelled : known).map(({ paragraph, name, at }) => {
      const { text, starts } = remainder(paragraph, paragraph.text.slice(at), at);
      const note = { lead: name.split(/[、，]/u), with: [], time: '' };
      return [paragraph, { paragraph: { ...paragraph, text, starts }, note }];
    }),
  );
}

const isEntryOf = ({ isEntry }: Paragraph) => isEntry === true;
const isPartOf = ({ heading }: Paragraph) => heading !== undefined;

/** 组长：某某（校长）, 成员：各年级组长: who belongs to a group, and nothing that they do. */
const membership = /^(?:第一|常务)?副?(?:组长|队长|总?指挥长?|召集人|成员|组员|队员)$/u;

function namesMembers(name: string, behind: string): boolean {
  return membership.test(name) && !hasPredicate(behind);
}

function isName(name: string): boolean {
  return !isUnitLabel(name) && (unitsNamedBy(name).length > 0 || areUnits(name));
}
