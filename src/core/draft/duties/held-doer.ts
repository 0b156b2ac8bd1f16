import { openingVerb } from '../clauses/before-verb.ts';
import { asks } from '../clauses/clause-role.ts';
import { announcedBy, doerOf } from '../clauses/doer.ts';
import { areNames, isName } from '../clauses/doers/names.ts';
import { subjectsOfCase } from '../clauses/doers/of-case.ts';
import { unitsNamedBy } from '../clauses/doers/units-named.ts';
import { forbids } from '../clauses/forbids.ts';
import { withoutMarker } from '../clauses/marker.ts';
import type { Document } from '../outline/document.ts';
import { admits, type Piece } from './duties.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Who was named last, and holds for what names nobody. */
export interface HeldDoer {
  readonly names: readonly string[];
  /** A line of their own names them, or a head says what they have to do: they hold beyond its paragraph. */
  readonly isHead: boolean;
  /** It only says what they do: they hold up to the full stop, for what opens with its verb. */
  readonly isTold?: boolean;
  /** 要 named them: they go before what a title says of all below it. */
  readonly isNamed?: boolean;
}

const fewest = 25;

/** Where hardly one sentence says who has to do it beside twenty that open with their verb, the text speaks to whoever has it all in hand: a name is that of its own sentence. */
export function namesSeldom({ sections }: Document): boolean {
  const all = sections.flatMap(({ items }) => items.flatMap(({ body }) => body.flatMap(sentencesOf)));
  const said = all.map(({ text }) => withoutMarker(text));
  const others = said.filter((text) => openingVerb(text) === undefined);
  const open = said.length - others.length;
  const ordered = others.filter((text) => mayOrder.test(text) && doerOf(text)?.isOrdered);
  return open >= fewest && ordered.length * 20 < open;
}

/** Without one of these in its first words a sentence orders nobody. */
const mayOrder = /^.{0,60}[要应须务由负将]/u;

/** Whose a sentence is that names nobody: 各乡镇要… holds on in its paragraph, 县水利局： below itself. */
export function heldBy(
  held: HeldDoer | undefined,
  { text, opens, goesOn }: Sentence,
  isSeldom: boolean,
): readonly string[] {
  if (held === undefined) return [];
  if (held.isHead) return held.names;
  if (isSeldom && held.isTold !== true) return [];
  if (held.isTold === true && (goesOn !== true || openingVerb(withoutMarker(text)) === undefined)) return [];
  const isTheirs = opens !== true && !forbids(text) && !asks(text) && !/^(?:鼓励|支持|提倡)/u.test(text);
  return isTheirs ? held.names : [];
}

/** Who holds behind a sentence: what asks for nothing lets them stand, what names others or has a subject of its own ends it. */
export function heldBehind(
  held: HeldDoer | undefined,
  sentence: Sentence,
  pieces: readonly Piece[],
  isCharge: boolean,
): HeldDoer | undefined {
  const text = withoutMarker(sentence.text);
  const last = pieces.findLast(({ kind }) => kind === 'duty');
  const lead = announcedBy(sentence.text);
  if (lead !== undefined) return { names: lead.names, isHead: true };
  const head = last === undefined || announcing.test(sentence.text) ? headOf(sentence.text) : undefined;
  if (head !== undefined) return head;
  if (last?.kind !== 'duty')
    return toldTo(text) ?? (sentence.opens === true && held?.isHead !== true ? undefined : held);
  if (held?.isHead === true || last.doers === held?.names) return held;
  if (admits(text)) return undefined;
  // 公司将… tells what is to come, and orders nothing.
  if (text.includes(`${last.doers.at(-1)}将`)) return undefined;
  const own = text.startsWith('由') ? undefined : doerOf(text);
  // …，由检修班承办: whose that is, and no more; behind …，由船员点名后上船 it is still said of whoever is to board.
  if (last.isNamed === true) {
    const names = text.includes('，由') ? (behindOthers.test(text) && own?.isOrdered && own.names) || [] : last.doers;
    return names.length > 0 ? { names, isHead: false, isNamed: true } : undefined;
  }
  // 严禁…, said by the way, leaves whoever was told to do the rest.
  if (
    held?.isTold !== true &&
    own === undefined &&
    sentence.opens !== true &&
    forbids(text) &&
    opensForbidding.test(text)
  )
    return held;
  if (own === undefined || last.doers.length === 0) return undefined;
  const isTold = !own.isOrdered && !(isCharge && sentence.opens === true);
  return { names: last.doers, isHead: false, ...(isTold && { isTold }) };
}

const behindOthers = /，由[^，]{2,20}后[^，]{4}/u;
const opensForbidding = /^(?:坚决)?(?:不|严禁|禁止|杜绝|切忌|切勿|谨防|严防)/u;

/** 各校要高度重视。: nothing yet that one could check off, but it says who is spoken to. */
function toldTo(text: string): HeldDoer | undefined {
  // 每位学员，要高度重视: the comma parts them from no more than the word that bids.
  const own = doerOf(text.replace(/^([^，。；：]{2,20})，(?=要(?!求|点)|应当?|必须|须)/u, '$1'));
  return own?.isOrdered === true && !text.startsWith('由') ? { names: own.names, isHead: false } : undefined;
}

/** 1.各村要守好堤防: its text is theirs, too. */
export function headInTitle(title: string): HeldDoer | undefined {
  const told = toldTo(title);
  return told ? { ...told, isHead: true } : (headOfList(`${title}：`) ?? chargedIn(title));
}

/** 市城管局（以下简称市局）是本项工作的主管部门，主要职责是: whose duties the list below has, by the shortest of their names. */
const charged =
  /^([^，。；：（）]{2,40})(?:（以下简称“?([^（）“”]{2,12})”?）)?是([^，。；：]{2,40})，(?:主要|具体|工作)*(?:职责|任务)(?:[是为]|包括|如下)?：?$/u;

/** 依托单位: what one is here, where no name says who that is. */
const partPlayed = /^[\u3400-\u9fff]{2,4}(?:单位|部门|机构|主体)$/u;

function chargedIn(text: string): HeldDoer | undefined {
  const { 1: whole = '', 2: short, 3: said = '' } = charged.exec(text) ?? [];
  const part = said.slice(said.lastIndexOf('的') + 1);
  const names = [...[short ?? '', whole, part].map(unitsNamedBy), partPlayed.test(part) ? [part] : []];
  const own = names.find(({ length }) => length > 0);
  return own && { names: own, isHead: true };
}

const announcing = /(?:(?:以下|如下|下列)[^，。；：]{0,12}|做到)：?$/u;

function headOf(text: string): HeldDoer | undefined {
  const names = announcing.test(text) ? (doerOf(text)?.names ?? []) : unitsNamedBy(text.replace(/：$/u, ''));
  return names.some((name) => !itself.test(name)) ? { names, isHead: true } : (headOfList(text) ?? chargedIn(text));
}

/** 我馆要做好以下工作：: who writes is whose all of it is, and no unit beside others. */
const itself = /^我[\u3400-\u9fff]{1,2}$/u;

/** 须遵守以下规定：, 具有下列职责： have them do it; 通知如下： does not. */
const theirsBelow =
  /(?:做到|遵守|履行|承担|具有|负有|落实|执行|抓好|做好|完成|办好)(?:以下|如下|下列)[^，。；：]{0,14}：$/u;
const farthestClause = 5;

/** 各班、组、处工作目标：, above its items. */
const whoseBelow = /^((?:各|全体)[^，。；：的]{1,24}?)的?(?:工作|主要|岗位|具体)*(?:目标|任务|职责|责任|要求)：?$/u;

/** Whose all is that stands below these lines, by the last of them. */
export function headAbove(lines: readonly string[]): HeldDoer | undefined {
  const text = lines.at(-1) ?? '';
  const names = (whoseBelow.exec(text)?.[1] ?? '').split('、');
  // 各班、组、处: under 各 a kind may have one sign.
  const are = areNames(names[0] ?? '') && names.slice(1).every((name) => isName(`各${name.replace(/^各/u, '')}`));
  return headOfList(text) ?? (are ? { names, isHead: true } : undefined);
}

/** Who has to do all of the list that the last words of a text lead to. */
function headOfList(text: string): HeldDoer | undefined {
  if (!theirsBelow.test(text.slice(-40))) return undefined;
  const clauses = (text.split(/[。；]/u).at(-1) ?? '').split(/(?<=，)/u).slice(-farthestClause);
  for (const at of clauses.keys()) {
    const doer = doerOf(clauses.slice(-1 - at).join(''));
    if (doer !== undefined)
      return doer.names.every((name) => itself.test(name)) ? undefined : { names: doer.names, isHead: true };
  }
  const met = subjectsOfCase(clauses);
  return met.length > 0 ? { names: met, isHead: true } : undefined;
}
