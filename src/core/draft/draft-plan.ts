import type { Day, Span } from '../day.ts';
import { chineseNumeral } from '../text/chinese-numeral.ts';
import { deadlineIn } from '../text/deadline-in.ts';
import { Account } from './account.ts';
import { lastOfWeek, weekGivenIn } from './amounts/counted-weeks.ts';
import { dayOfEvent } from './amounts/day-of-event.ts';
import { forbidsBelow, forbidsOutright } from './clauses/forbids.ts';
import type { Draft, DraftItem, DraftSection, Guess } from './draft.ts';
import { asksAsHead, isStage } from './duties/asks-as-title.ts';
import { headsConditions, namesCases, opensEntries } from './duties/cases-below.ts';
import { draftItem } from './duties/draft-item.ts';
import { headAbove, namesSeldom } from './duties/held-doer.ts';
import { isMotto, isMottoHead, mostTitled } from './duties/is-text.ts';
import type { ItemFrame } from './duties/item-frame.ts';
import { ofOffice, rulesOf } from './duties/title-units.ts';
import { saidOfAll } from './english/english-of-all.ts';
import { isLatin } from './english/english-text.ts';
import { goalSection, readPreamble } from './goals.ts';
import { idsOf, placesOf } from './item-ids.ts';
import { endInNotes, notesAtEnd } from './notes/notes-at-end.ts';
import { ownNote } from './notes/own-note.ts';
import type { Responsible } from './notes/responsible.ts';
import type { Document, DocumentItem, DocumentSection } from './outline/document.ts';
import type { Cleaning } from './outline/line.ts';
import type { Paragraph } from './outline/paragraph.ts';
import { type DraftOptions, frameOfPlan } from './plan-frame.ts';

/** A document as a draft of a plan: every sentence once, every guess named. */
export function draftPlan(document: Document, options: DraftOptions): Draft {
  const frame = frameOfPlan(document, options);
  const account = new Account();
  const unsureLines = new Set(document.cleaned.find(({ code }) => code === 'unsure-quotes')?.lines ?? []);
  const { aim, goals } = readPreamble(document, frame, account);
  const isYearUnsure = frame.guesses.some(({ why }) => why === 'year');
  const week = weekGivenIn(document, frame.period);
  const places = placesOf(document.sections);
  const ids = idsOf(document.sections, places);
  const event = dayOfEvent(document, frame.period);
  const ofWeek = lastOfWeek([document.title, ...document.head], frame.period);
  const atEnd = notesAtEnd(document.sections);
  const shared = {
    period: frame.period,
    week,
    lastOfWeek: ofWeek,
    event,
    unsureLines,
    isYearUnsure,
    namesSeldom: namesSeldom(document),
    endInNotes: endInNotes(document.sections),
  };
  const draftOne = (section: DocumentSection, at: number): DraftSection => {
    const items = framesIn(section, ids, shared, document.head, atEnd, frame.title).map(([item, placed]) =>
      draftItem(item.title === '' ? { ...item, title: frame.title } : item, placed, account),
    );
    return {
      number: section.number ?? (isLatin(frame.title) ? `${places[at]}` : chineseNumeral(places[at] ?? at + 1)),
      title: section.title || frame.title,
      items: items.length > 0 ? items : [emptyItem(at + 1, section.title)],
      guesses: madeSection(section),
    };
  };
  const own = document.sections.map(draftOne);
  const drafted = goals.duties.length > 0 ? [...own, goalSection(goals, chineseNumeral(own.length + 1), frame)] : own;
  const sections =
    drafted.length > 0
      ? drafted
      : [{ number: '一', title: frame.title, items: [emptyItem(1, frame.title)], guesses: madeSection(undefined) }];
  const source = { title: frame.title, complete: !document.isBrokenOff };
  return {
    plan: { ...frame, source, aim, sections },
    coverage: account.coverage(),
    cleaned: withoutAsked(document.cleaned, goals.lines),
  };
}

/** What a notice asks for stands in the plan: its lines are not dropped. */
function withoutAsked(cleaned: readonly Cleaning[], asked: ReadonlySet<number>): readonly Cleaning[] {
  return cleaned
    .map(({ code, lines }) => ({ code, lines: code === 'notice' ? lines.filter((line) => !asked.has(line)) : lines }))
    .filter(({ lines }) => lines.length > 0);
}

/** Each item with what its place in its section brings to it. */
function framesIn(
  section: DocumentSection,
  ids: ReadonlyMap<DocumentItem, string>,
  shared: Pick<
    ItemFrame,
    'period' | 'week' | 'lastOfWeek' | 'event' | 'unsureLines' | 'isYearUnsure' | 'namesSeldom' | 'endInNotes'
  >,
  head: readonly string[],
  atEnd: ReadonlyMap<DocumentItem, Responsible>,
  planTitle: string,
): (readonly [DocumentItem, ItemFrame])[] {
  const groupNotes = new Map(section.items.flatMap(({ group }) => notesOf(group)));
  const note = noteIn(section.lead);
  const [isForbidden, saidAbove, hasRules] = [isForbidding(section), saidOfAll(section.lead), areRules(section)];
  const held = headAbove(section.lead.map(({ text }) => text)) ?? headAbove(head);
  const texts = groupsOfTexts(section);
  const ofPlan = rulesOf(planTitle) === undefined ? [] : [planTitle];
  let after: Day | undefined;
  return section.items.map((item, index) => {
    const { group } = item;
    const placed: ItemFrame = {
      ...shared,
      id: ids.get(item) ?? '',
      held: (group && headAbove(group.lead.map(({ text }) => text))) ?? held,
      note: ofOffice(atEnd.get(item) ?? groupNotes.get(group?.title) ?? note, [group?.title ?? '', section.title]),
      lead: [...leadTo(section, index, shared.period), ...(group?.lead ?? [])].filter(
        (each) => ownNote(each) === undefined,
      ),
      isPreface: isPreface(section, item) && (!hasRules || [item.title, section.title].some(headsConditions)),
      isAmongTexts:
        isArticle(item) || (item.number !== undefined && item.isFinding !== true && texts.has(group?.title)),
      isForbidden: isForbidden || (group !== undefined && isForbidding(group)),
      isGoal: /(?:目标|愿景|目的)$/u.test(item.title) || /目的$/u.test(section.title),
      group: group?.title,
      titles: [
        ...(item.hasTitle ? [item.title] : []),
        ...(group === undefined ? [] : [group.title]),
        section.title,
        ...ofPlan,
        ...saidAbove,
        ...saidOfAll(item.body),
        ...daysOfStage(item),
      ].map(unadorned),
      after,
    };
    const ends = item.hasTitle ? deadlineIn(item.title, shared.period) : undefined;
    if (ends?.hasYear) after = ends.day;
    return [item, placed];
  });
}

/** What a section and a group say above their first item: what their titles ask for, and the section's lead. */
function leadTo({ title, lead, items }: DocumentSection, index: number, period: Span): Paragraph[] {
  const [group, above] = [items[index]?.group?.title ?? '', items[index - 1]?.group?.title];
  const asked = (text: string): Paragraph[] =>
    text !== items[index]?.title && asksAsHead(text, period) ? [{ text, depth: 0, starts: [] }] : [];
  return [...(index === 0 ? [...asked(title), ...lead] : []), ...(group === above ? [] : asked(group))];
}

/** 第一阶段, and below it on a line of its own 校内选拔（11月4日—8日）: its days hold for all of the stage. */
function daysOfStage({ hasTitle, title, body }: DocumentItem): string[] {
  const first = body[0]?.text ?? '';
  return hasTitle && isStage(title) && /^[^，。；：]{2,40}（[0-9年月日 —–~～至-]{4,}）$/u.test(first) ? [first] : [];
}

/** 【三月】 says no more than 三月. */
function unadorned(title: string): string {
  return title.replace(/^[【〖〔]([^【】〖〗〔〕]+)[】〗〕]$/u, '$1');
}

function madeSection(section: DocumentSection | undefined): Guess[] {
  return section?.number === undefined ? [{ key: 'title', why: 'made-section', about: section?.title ?? '' }] : [];
}

function emptyItem(at: number, title: string): DraftItem {
  return { id: `${at}`, written: '', title, context: [], requirements: [], guesses: [] };
}

/** The first of the lines that is nothing but a note. */
function noteIn(lead: readonly Paragraph[]): Responsible | undefined {
  return lead.map(ownNote).find((each) => each !== undefined);
}

/** （一）德育工作（德育处）: whose all items of a group are stands once, above the first. */
function notesOf(group: DocumentItem['group']): [string | undefined, Responsible][] {
  const note = noteIn(group?.lead ?? []);
  return note === undefined ? [] : [[group?.title, note]];
}

/** 严禁以下行为, as a title or as the last words above the first entry. */
function isForbidding({ title, lead }: Pick<DocumentSection, 'title' | 'lead'>): boolean {
  const above =
    lead
      .at(-1)
      ?.text.split(/[。；]/u)
      .at(-1) ?? '';
  return forbidsBelow(title) || forbidsBelow(above);
}

/** In what spirit the work is done. */
const spirit =
  /^(?:指导思想|[\u3400-\u9fff]{0,4}原则$|[\u3400-\u9fff]{0,6}(?:方针|依据)$|[\u3400-\u9fff]{0,4}(?:定义|释义|术语|名词解释)$|总[体的]要求|[\u3400-\u9fff]{0,6}(?:思路|想法|考虑|设想)$|[\u3400-\u9fff]{0,4}基本情况|(?:主办|承办|协办|支持|指导)单位$|(?:活动|比赛|大赛|竞赛)(?:主题|地点)$|[\u3400-\u9fff]{0,4}(?:情况|现状|形势|[学校园组班生师馆院县市区乡镇]情)分析(?![和与及、])|(?:空间|功能|区域|总体|发展|战略)(?:布局|定位|分区)$|(?![^，]*[讲传])[^，。；]{0,20}(?:意义|必要性|重要性|紧迫性|背景|概况)(?:[和与及][^，]{1,8})?$)/u;
/** What has been done, and how things stand. */
const lookingBack =
  /(?:工作总结|情况总结|工作回顾|情况回顾|主要成绩|工作成效|主要成效|取得的成绩|(?:现实|发展|工作|现有)基础(?:[和与及].{1,8})?|[\u3400-\u9fff]{0,4}现状|(?:形势|(?<!应对|迎接|抢抓|把握)(?:机遇|挑战))(?:[和与及].{1,8})?|形势要求|取得的成效|完成情况|工作情况|进展情况|开展情况|落实情况|亮点(?:[和与及].{1,8})?|(?:特色|创新|创新性)做法|存在的?(?:主要)?(?:问题|不足|困难|差距)(?:和不足|与不足|及不足)?|(?:家底|成绩|成效|优势|经验|短板)[和与及、](?:问题|不足|短板|差距|困难|教训))$/u;

/** Both in English. */
const englishPreface =
  /^(?:background|introduction|foreword|context|purpose|scope|vision|mission|values|about (?:us|this .*)|overview|summary|rationale|achievements|progress|review of .*|key facts|definitions|where we (?:are|stand)(?: now)?|(?:our )?current (?:position|situation|state)|(?:what we are |we are )?not doing(?: .*)?|out of scope|non-goals|lessons learn(?:ed|t))$/iu;

/** Parts that ask for nothing themselves; goals do, wherever they stand. */
function isPreface({ title }: DocumentSection, item: DocumentItem): boolean {
  const own = item.hasTitle ? item.title : '';
  if (/(?:目标|指标)$/u.test(own)) return false;
  if (englishPreface.test(title) || (item.body.length > 0 && englishPreface.test(own))) return true;
  const heads = [title, own, item.group?.title ?? ''];
  return (
    heads.some((head) => spirit.test(head) || headsConditions(head)) ||
    lookingBack.test(title) ||
    (isMottoHead(own || title) && item.body.every(({ text }) => isMotto(text))) ||
    [title, opensEntries(item.body[0]) ? '' : own, item.group?.title ?? '', item.group?.lead.at(-1)?.text ?? ''].some(
      namesCases,
    )
  );
}

/** 总体要求 of which an item says 不得 are no spirit but rules, the others as well. */
function areRules({ items }: DocumentSection): boolean {
  return items.length > 1 && items.some(({ body }) => body.some(({ text }) => forbidsOutright(text)));
}

/** An article of a rule, 第五条, has no title: its first sentence says something. */
const isArticle = ({ number }: DocumentItem) => /^第.{1,6}条$/u.test(number ?? '');

/** It has no title, or nothing but a sentence of several clauses. */
const isText = ({ hasTitle, title, body }: DocumentItem) => !hasTitle || (body.length === 0 && title.includes('，'));

/** The groups (`undefined`: right in the section) of whose numbered lines some are text: a short first sentence there may be no title. */
function groupsOfTexts({ items }: DocumentSection): ReadonlySet<string | undefined> {
  const groups = new Map<string | undefined, { texts: number; all: number }>();
  for (const item of items) {
    if (item.number === undefined) continue;
    const { texts, all } = groups.get(item.group?.title) ?? { texts: 0, all: 0 };
    groups.set(item.group?.title, { texts: texts + Number(isText(item)), all: all + 1 });
  }
  return new Set([...groups].filter(([, { texts, all }]) => texts * mostTitled >= all).map(([title]) => title));
}
