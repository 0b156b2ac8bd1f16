import { attributeOf, childNamed, elementsBelow, readXml, type XmlPart } from '../template-xml.ts';
import type { OfficeParts } from '../word-template.ts';
import { type ReadSheet, readSheet, type SharedTexts, sharedTexts } from './read-sheet.ts';

/** A sheet of the form with its name and its part. */
export interface FormSheet extends ReadSheet {
  readonly name: string;
  readonly partName: string;
}

/** A form taken apart. */
export interface OpenWorkbook {
  readonly workbook: XmlPart;
  readonly sheets: readonly FormSheet[];
  readonly texts: SharedTexts;
  readonly textsName: string | undefined;
  readonly styles: XmlPart | undefined;
  readonly stylesName: string | undefined;
}

export const workbookName = 'xl/workbook.xml';

/** The parts that may hold a form's words; else the name of the part that cannot be read. */
export function openWorkbook(parts: OfficeParts): OpenWorkbook | string {
  const workbook = readXml(parts.get(workbookName));
  if (workbook === undefined) return workbookName;
  const related = relationsOf(workbookName, parts);
  const named = (kind: string) => related.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const textsName = named('sharedStrings');
  const texts = sharedTexts(textsName === undefined ? undefined : parts.get(textsName));
  if (texts === undefined) return textsName ?? '';
  const sheets: FormSheet[] = [];
  for (const element of childNamed(workbook.root, 'sheets')?.children ?? []) {
    const id = attributeOf(workbook, element, '\\w+:id');
    const relation = related.find((each) => each.id === id);
    if (relation === undefined || !relation.type.endsWith('/worksheet')) continue;
    const sheet = readSheet(parts.get(relation.target), texts);
    if (sheet === undefined) return relation.target;
    sheets.push({ ...sheet, name: attributeOf(workbook, element, 'name') ?? '', partName: relation.target });
  }
  const stylesName = named('styles');
  return { workbook, sheets, texts, textsName, styles: readXml(parts.get(stylesName ?? '')), stylesName };
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The part's name; of what lies elsewhere, its address. */
  readonly target: string;
}

export function relationsName(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** What a part leads to; nothing where it leads nowhere. */
export function relationsOf(part: string, parts: OfficeParts): Relation[] {
  const relations = readXml(parts.get(relationsName(part)));
  if (relations === undefined) return [];
  return [...elementsBelow(relations.root)].map((element) => {
    const target = attributeOf(relations, element, 'Target') ?? '';
    const isOutside = attributeOf(relations, element, 'TargetMode') === 'External';
    return {
      id: attributeOf(relations, element, 'Id') ?? '',
      type: attributeOf(relations, element, 'Type') ?? '',
      target: isOutside ? target : resolved(part, target),
    };
  });
}

function resolved(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
