import { anyName, isSomebody } from '../clauses/doers/names.ts';
import { isOffice, kindAlone, unitsNamedBy } from '../clauses/doers/units-named.ts';
import { areUnits } from '../clean/label-units.ts';
import { isPersonName } from '../notes/person-names.ts';
import type { Responsible } from '../notes/responsible.ts';
import { responsibleIn } from '../notes/responsible-in.ts';

/** 三、财务科（责任领导：刘某；配合单位：各站）: an office that heads the work does it, beside those who only oversee or help, and with whom it names there. */
export function ofOffice(note: Responsible | undefined, titles: readonly string[]): Responsible | undefined {
  if (note === undefined) return note;
  const [office = []] = titles.map(officesIn).filter((names) => names.length > 0);
  const arePeople = [...note.lead, ...note.with].every(isPersonName);
  if (office.length === 0 || (note.lead.length > 0 && !arePeople)) return note;
  if (!note.isOverseen) return { ...note, lead: [...office, ...note.lead] };
  const overseers = `责任领导：${[...note.lead, ...note.with].join('、')}`;
  const remark = [note.remark, overseers].filter(Boolean).join('；');
  return { ...note, lead: office, with: [], remark, isOverseen: false };
}

/** 招生就业办, whatever verb is in its name. */
function officesIn(title: string): readonly string[] {
  const names = unitsNamedBy(title);
  const found = names.length > 0 || !areUnits(title) || noOffice.test(title) ? names : title.split(/[、，,]/u);
  return found.every(isOffice) ? found : [];
}

const bracketAtEnd = /[（(]([^（）()：:。；]{2,40})[）)]$/u;
/** 德育处工作计划 is the office's own. */
const work = /(?:工作)?(?:计划|安排|要点|重点|任务)?$/u;
/** 做强重点专科, 德育与少先队 end as an office's name does. */
const noOffice = /[与和]|[专学]科$|[干内]部$|[全布格]局$|^[做建抓办管](?!公)/u;

/** Whose the work below a title is: 党建工作（党支部、校办）, an office's own plan, or its bare name; the nearest title that names one. */
export function unitsInTitles(titles: readonly string[]): Responsible | undefined {
  for (const title of titles) {
    const note = responsibleIn(title).notes[0]?.responsible ?? named(title);
    if (note !== undefined) return note;
  }
  return undefined;
}

/** 甲方的责任, 乙方的权利和义务, 班主任职责. */
const charge =
  /(?:应当?|需|须)?(?:承担|履行)?的?(?:主要|岗位|工作|安全|管理|权利[和与及])*(?:责任|职责|义务|任务|承诺)$|(?:不得|严禁|禁止|不准)[^，]*$/u;
/** 双方共同遵守的约定. */
const both = /^(?:甲乙)?双方(?:的|共同|应|须|权利|责任|义务|约定)/u;

/** 值日教师职责, 学徒守则, 押运人员应当做到: whoever is told so. */
const rules =
  /^([^，。：、的]{2,24}?)(?:(?:岗位|工作|安全|管理)*(?:职责|义务|守则|须知|行为规范)|(?:应当?|必须|须|要)做到(?:以下[^，]{0,6})?)$/u;

/** 滨河中学宿管员职责: what stands before is only where. */
const ofHouse =
  /^[\u3400-\u9fff]{2,10}(?:[一二三四五六七八九]中|中学|小学|学校|幼儿园|学院|大学|医院|公司|集团)(?=[\u3400-\u9fff]{2})/u;

/** Who has to do all that stands below a title: 宿管员职责. */
export function rulesOf(title: string): string | undefined {
  const person = (rules.exec(title)?.[1] ?? '').replace(ofHouse, '');
  return anyName.test(person) && !kindAlone.test(person) && isSomebody(person) ? person : undefined;
}

function named(title: string): Responsible | undefined {
  const person = rulesOf(title);
  const charged = person === undefined ? unitsNamedBy(title.replace(charge, '')) : [person];
  const own = both.test(title) ? ['甲方', '乙方'] : charged;
  if (own.length > 0) return { lead: own, with: [], time: '' };
  const bracketed = bracketAtEnd.exec(title)?.[1] ?? '';
  const names = areUnits(bracketed) ? bracketed : title.replace(work, '');
  const isSure = names === bracketed || (names !== title && !noOffice.test(names));
  if (!isSure || !areUnits(names)) return undefined;
  return { lead: names.split(/[、，,\s]+/u), with: [], time: '' };
}
