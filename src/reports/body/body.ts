import { ownWordsMessages } from '../../words/areas/reports/own-words.ts';
import { narrativeMessages, reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { type Narrative, type NarrativeGroup, narrativeOf } from '../narrative/narrative.ts';
import { addresseeLine, asksForPractice } from '../own-lines.ts';
import type { Report } from '../report.ts';
import { nameBehind, sectionNames } from '../report-words.ts';
import { type Block, type BodyPart, heading, listed, paragraphs } from './block.ts';
import { figureBlocks } from './figure-blocks.ts';

/** The body of the year-end self-check (自查报告), a part after the other, as every format has it. */
export function bodyOf(report: Report, language: Language): readonly BodyPart[] {
  const narrative = narrativeOf(report, language);
  return [
    { name: 'addressee', blocks: addresseeBlocks(report, language) },
    { name: 'figures', blocks: [...figureBlocks(report, language), ...warnings(report, language)] },
    { name: 'introduction', blocks: paragraphs(narrative.introduction) },
    { name: 'about', blocks: aboutBlocks(report, language) },
    { name: 'done', blocks: doneBlocks(narrative, report, language) },
    { name: 'problems', blocks: problemBlocks(narrative, language) },
    { name: 'next', blocks: nextBlocks(narrative, language) },
  ];
}

/** A report that leaves something out says so where its figures stand. */
function warnings({ ledger: { faults, incompleteBatches } }: Report, language: Language): Block[] {
  if (faults + incompleteBatches === 0) return [];
  return [{ kind: 'warning', text: reportMessages[language].leftOut({ faults, incompleteBatches }) }];
}

function addresseeBlocks(report: Report, language: Language): Block[] {
  const text = addresseeLine(report, language);
  return text === '' ? [] : [{ kind: 'addressee', text }];
}

/** 基本情况, in the unit's own words. */
function aboutBlocks({ words }: Report, language: Language): Block[] {
  if (words === undefined) return [];
  return words.about.length > 0 ? paragraphs(...words.about) : pendingBlocks('about', language);
}

function pendingBlocks(place: 'about' | 'practice', language: Language): Block[] {
  const say = ownWordsMessages[language];
  return paragraphs(say.pendingAt({ place: say.titles[place] }));
}

/** 主要做法和成效 of the whole year. */
function practiceBlocks(report: Report, language: Language): Block[] {
  return asksForPractice(report) ? pendingBlocks('practice', language) : paragraphs(...(report.words?.practice ?? []));
}

/** 一、工作完成情况, by the plan's own sections; those of which nothing is to be told here are not named. */
function doneBlocks({ sections, contributions }: Narrative, report: Report, language: Language): Block[] {
  const told = sections
    .map((section) => ({ ...section, items: section.items.filter(({ paragraphs: some }) => some.length > 0) }))
    .filter(({ practice, items }) => practice.length + items.length > 0);
  const nameOf = sectionNames(told, language);
  const named = (group: NarrativeGroup): NarrativeGroup => ({
    ...group,
    title: nameBehind(told.length > 1 ? report.sections : [], 1, group.title, language),
  });
  const isEmpty = told.length === 0 && contributions === undefined;
  return [
    heading(1, reportMessages[language].done),
    ...practiceBlocks(report, language),
    ...paragraphs(isEmpty ? narrativeMessages[language].nothingDone : ''),
    ...told.flatMap((section) => [
      heading(2, nameOf(section)),
      ...paragraphs(...section.practice),
      ...section.items.flatMap((item) => groupBlocks(item, 3)),
    ]),
    ...(contributions === undefined ? [] : groupBlocks(named(contributions), 2, contributions.summary)),
  ];
}

function groupBlocks({ title, paragraphs: told }: NarrativeGroup, level: 2 | 3, summary = ''): Block[] {
  return [
    heading(level, title),
    ...paragraphs(summary),
    ...told.map(({ lead, text }): Block => ({ kind: 'paragraph', lead, text })),
  ];
}

/** 二、存在问题及原因. */
function problemBlocks({ problems: { summary, groups } }: Narrative, language: Language): Block[] {
  return [
    heading(1, reportMessages[language].problems),
    ...paragraphs(summary),
    ...groups.flatMap(({ lines }) => listed(lines)),
  ];
}

/** 三、下一步打算: nothing is proposed that nobody has said. */
function nextBlocks({ nextSteps }: Narrative, language: Language): Block[] {
  const { above, again, introduction, lines, own, pending } = nextSteps;
  return [
    heading(1, reportMessages[language].nextSteps),
    ...paragraphs(above, again, introduction),
    ...listed(lines),
    ...paragraphs(...own, pending),
  ];
}
