// A drafted plan held against what a careful reader of the document expects. Pure: values in, figures out.

/** What counts of a text when two are compared: no white space, no punctuation, full-width letters as plain ones. */
const bare = (text) => (text ?? '').normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

/** How many characters of `part` stand in `whole` in their order. */
function inOrder(part, whole) {
  const [a, b] = [[...part], [...whole]];
  let row = new Uint16Array(b.length + 1);
  for (const char of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1)
      next[at] = char === b[at - 1] ? row[at - 1] + 1 : Math.max(row[at], next[at - 1]);
    row = next;
  }
  return row[b.length];
}

function alike(one, other) {
  const [a, b] = [bare(one), bare(other)];
  if (a === '' || b === '') return { part: 0, whole: 0 };
  const common = a.includes(b) ? b.length : b.includes(a) ? a.length : inOrder(a, b);
  return { part: common / a.length, whole: common / b.length };
}

/** Two texts say one duty: most of each stands in the other. */
const matchingPart = 0.7;
const matchingWhole = 0.55;
/** A reader who left words out wrote down less of it. */
const matchingElided = 0.3;

const ordinals = '零一二三四五六七八九十';

/** 三, （三）, 第三条, 3., 十二 -> 3, 3, 3, 3, 12; what is no number stays as it is. */
function ordinalOf(written) {
  const text = bare(String(written ?? ''))
    .replace(/^第([零一二三四五六七八九十\d]+)[\u3400-\u9fff]{1,4}$/u, '$1')
    .replace(/^第|[条章节项部分重点任务专栏]+/gu, '');
  if (/^\d+$/.test(text)) return Number(text);
  const tens = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (tens === null || text === '') return text;
  const [, first, ten, last] = tens;
  const digit = (char) => (char === undefined ? 0 : ordinals.indexOf(char));
  return ten === undefined ? digit(first ?? last) : 10 * (first === undefined ? 1 : digit(first)) + digit(last);
}

/** The last day of what was written as a year, a month or a day. */
function lastDay(written) {
  if (!written) return undefined;
  const [year, month, day] = written.split('-');
  if (day !== undefined) return written;
  if (month === undefined) return `${year}-12-31`;
  return `${year}-${month}-${String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')}`;
}

const isDebatable = (duty, pattern) => duty.debatable === true && pattern.test(String(duty.or ?? ''));
const mayBeNone = (duty) => isDebatable(duty, /not-a-duty|an example|as above|merged/u);

function found(right, missed, extra) {
  return { right, missed, extra };
}

/** Pairs what is wanted with what is there, each once. */
function paired(wanted, there, agrees) {
  const left = [...there];
  const missed = wanted.filter((each) => {
    const at = left.findIndex((other) => agrees(each, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return found(wanted.length - missed.length, missed, left);
}

/** `title X` among what a reader would let stand is as right as the title. */
function otherTitles({ or }) {
  return [...String(or ?? '').matchAll(/(?:^|, or |, |; )(?:the whole )?title ((?!of )[^;]+?)(?= \(|, or |$)/gu)].map(
    ([, title]) => title,
  );
}

/** 整治阶段（4月1日—30日）, Release 2 (planned for 3 May 2026): a stage's days belong to its title, or stand beside it. */
const withoutDays = (title) =>
  String(title ?? '').replace(
    /（(?:[0-9年月日底初前后至到\s—–~～-]|放假|开学|[上中下]旬){3,30}）$| \([a-z ]{0,16}[0-9]{0,2} ?[A-Z][a-z]+ [0-9]{4}\)$/u,
    '',
  );

/** `number X`, where a reader lets that stand as well. */
const otherNumber = ({ or }) => /^number ([^ ,;]+)/u.exec(or ?? '')?.[1];

const sameHead = (wanted, number, title) =>
  (wanted.number == null ||
    [wanted.number, otherNumber(wanted)].some((each) => each && ordinalOf(each) === ordinalOf(number))) &&
  (wanted.title == null
    ? true
    : [wanted.title, ...otherTitles(wanted)].some((each) => bare(withoutDays(each)) === bare(withoutDays(title))));

/** An item whose title only says its section's again stands for it: no claim about the document. */
const standsForSection = (section, item) => item.made || bare(item.title) === bare(section.title);

function sectionScore(expected, plan) {
  return paired(
    // A document without sections has its items under one without number or title.
    (expected.sections ?? []).filter(({ number, title }) => number != null || title != null),
    plan.sections.filter(({ made }) => !made),
    (wanted, { number, title }) => sameHead(wanted, number, title),
  );
}

/**
 * The groups that may be an item, since a plan hangs its requirements on items: those with duties of their own, and those under which
 * no line has a title.
 */
function groupsAsItems({ sections = [], items = [], duties = [] }) {
  const groups = sections.flatMap((section) => section.groups ?? []);
  const own = new Set(duties.map(({ item }) => item));
  const under = ({ title }) => items.filter((item) => item.group != null && bare(item.group) === bare(title));
  const mayBeUntitled = ({ title, or }) => title == null || /^no title/u.test(or ?? '');
  return groups
    .filter((group) => own.has(group.id) || under(group).every(mayBeUntitled))
    .map((group) => ({ title: bare(group.title), under: under(group).filter(mayBeUntitled) }));
}

/** An item without a title is known by the words it begins with, of which the plan may have made its title. */
function sameItem(wanted, { number, title, opening }) {
  if (!sameHead(wanted, number, title)) return false;
  const begins = bare(wanted.opening).slice(0, 6);
  return wanted.title != null || [opening, title].some((each) => bare(each).startsWith(begins));
}

function itemScore(expected, plan) {
  const drafted = plan.sections.flatMap((section) =>
    section.items.filter((item) => !standsForSection(section, item)).map((item) => ({ ...item, section })),
  );
  const groups = groupsAsItems(expected);
  const standing = groups.filter(({ title }) => drafted.some((item) => bare(item.title) === title));
  const sections = new Map((expected.sections ?? []).map(({ id, title }) => [id, bare(title)]));
  const lines = (expected.duties ?? [])
    .filter(({ entry, item }) => entry != null || sections.has(item))
    .map(({ text, entry, item }) => ({ opening: bare(text).slice(0, 4), entry, section: sections.get(item) }));
  /** A line that a reader wrote down as duties alone, right in a section or as an entry, is as good as an item called by its words. */
  const isEntry = ({ title, number, section }) =>
    lines.some(
      (line) =>
        bare(title).startsWith(line.opening) ||
        (line.entry != null && line.section === bare(section.title) && ordinalOf(line.entry) === ordinalOf(number)),
    );
  const isWanted = (item) => (expected.items ?? []).some((wanted) => sameItem(wanted, item));
  const items = drafted.filter(
    (item) => !groups.some(({ title }) => bare(item.title) === title) && (isWanted(item) || !isEntry(item)),
  );
  const covered = new Set(standing.flatMap(({ under }) => under));
  return paired(
    (expected.items ?? []).filter((item) => !covered.has(item)),
    items.map(({ number, title, opening, section }) => ({ number, title, opening, section: section.title })),
    sameItem,
  );
}

/** The requirements that together say a duty which may be split as well. */
function piecesOf(duty, requirements) {
  if (!isDebatable(duty, /split/u)) return [];
  const pieces = requirements.filter(({ text }) => alike(text, duty.text).part >= 0.9);
  const length = pieces.reduce((sum, { text }) => sum + bare(text).length, 0);
  return length >= bare(duty.text).length * matchingPart ? pieces : [];
}

/** Who is to do it may stand in the text or beside it: 各校要上好体育课 and 上好体育课 are as right. */
function behindDoer({ text, units = [] }) {
  const last = Math.max(...units.map((unit) => endWithin(text.slice(0, 40), unit)), 0);
  return last === 0 ? '' : text.slice(last).replace(/^(?:等[^，。；]{0,6}?)?(?:务必|必须|应当|应该|[要应须])?/u, '');
}

/** Where a name ends that stands within a text, 0 where it does not. */
const endWithin = (text, name) => (text.includes(name) ? text.indexOf(name) + name.length : 0);

/** How a duty, in the reader's words or in those that he would let stand as well (`text X`), is alike to a requirement's text. */
function likest(duty, text) {
  const others = [...String(duty.or ?? '').matchAll(/(?:^|, or |, |; )text (.+?)(?=, or |; |$)/gu)].map(
    ([, other]) => other,
  );
  const all = [duty.text, behindDoer(duty), ...others].map((each) => alike(each, text));
  return all.reduce((best, each) => (each.part + each.whole > best.part + best.whole ? each : best));
}

/** Each duty beside the requirement that says it, the likeliest first, else its first piece; a duty's own item decides between equals. */
function dutyPairs(duties, requirements, placeOf) {
  const pairs = [];
  duties.forEach((duty, at) => {
    const pieces = piecesOf(duty, requirements);
    requirements.forEach((requirement, index) => {
      if (pieces.includes(requirement)) pairs.push({ at, index, likeness: 1 / (index + 1) });
      const { part, whole } = likest(duty, requirement.text);
      if (part < matchingPart || whole < (duty.elided ? matchingElided : matchingWhole)) return;
      const isHome = placeOf(duty) === undefined || placeOf(duty) === bare(requirement.itemTitle);
      pairs.push({ at, index, likeness: part + whole + (isHome ? 0.2 : 0) });
    });
  });
  const [byDuty, byRequirement] = [new Map(), new Map()];
  for (const { at, index } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (byDuty.has(at) || byRequirement.has(index)) continue;
    byDuty.set(at, index);
    byRequirement.set(index, at);
  }
  return { byDuty, byRequirement };
}

/** Where a duty that was not paired stands all the same: joined with its neighbour, where the reader allows that. */
function isJoined(duty, requirements) {
  return (
    isDebatable(duty, /merged|one duty|split|an example|as above/u) &&
    requirements.some(({ text }) => alike(duty.text, text).part >= matchingPart)
  );
}

/** A requirement that no duty was paired with is all right where it is a piece that the reader would have split off, too. */
function isPiece(requirement, duties) {
  return duties.some(
    (duty) => isDebatable(duty, /split|an example/u) && alike(requirement.text, duty.text).part >= 0.9,
  );
}

const everyOf = { semester: ['term', 'half-year'] };

function sameRhythm(duty, wanted, target) {
  const every = target.every;
  if (wanted.every == null || wanted.every === 'other') return every === undefined;
  if (wanted.every === 'year' && every === undefined) return true;
  if (every === undefined) return isDebatable(duty, /no every/u) || wanted.every === 'semester';
  const n = wanted.n ?? 1;
  const written = n === 1 ? [wanted.every] : [`${n} ${wanted.every}s`];
  return [...written, ...(everyOf[wanted.every] ?? [])].includes(every);
}

/** 个工作日 as 工作日, times as time. */
const bareUnit = (unit) => bare(unit).replace(/^[个名]|(?<=[a-z])s$/gu, '');

/** 12 Saturday revision sessions are 12 sessions: English names of what kind they are before what is counted. */
const isKindOf = (one, other) => one.endsWith(` ${other}`) || one.endsWith(`-${other}`) || other.endsWith(` ${one}`);

/** A reader who wrote `value 1.2, unit 万人次` as well lets stand either. */
function otherAmount({ or }, wanted) {
  const [, value, unit] = /value ([0-9.]+)(?:, unit ([^,;( ]+))?/u.exec(String(or ?? '')) ?? [];
  return value === undefined ? [] : [{ ...wanted, value: Number(value), ...(unit && { unit }) }];
}

function sameTarget(duty, wanted, target) {
  return [wanted, ...(duty.debatable ? otherAmount(duty, wanted) : [])].some((each) => sameAmount(duty, each, target));
}

/** 320万名 is 3,200,000 名. */
function inOnes(value, unit) {
  const [, scale] = /^([万亿])./u.exec(unit ?? '') ?? [];
  return scale === undefined ? [value, unit] : [Math.round(value * (scale === '万' ? 1e4 : 1e8)), unit.slice(1)];
}

function sameAmount(duty, wanted, target) {
  if (target === undefined || target.never) return false;
  const amount = target['at-least'] ?? target['at-most'];
  const isCap = target['at-most'] !== undefined;
  const written = String(amount).endsWith('%') ? '%' : (target.unit ?? '');
  const [value, unit] = inOnes(Number.parseFloat(amount), written);
  const [wantedValue, wantedUnit] = inOnes(wanted.value, wanted.unit);
  const unitAgrees =
    wantedUnit == null ||
    wantedValue === 0 ||
    bareUnit(unit) === bareUnit(wantedUnit) ||
    unit === wantedUnit ||
    isKindOf(unit, wantedUnit);
  const opAgrees = wanted.op === '==' || isCap === (wanted.op === '<=') || isDebatable(duty, /op /u);
  return opAgrees && value === wantedValue && unitAgrees && sameRhythm(duty, wanted, target);
}

/** Targets of the duties that were found, and those that nobody set. */
function targetScore(duties, requirements, { byDuty, byRequirement }) {
  const missed = [];
  let right = 0;
  duties.forEach((duty, at) => {
    if (!duty.target || (isDebatable(duty, /target null|no target|not-a-duty|as above|an example/u) && !byDuty.has(at)))
      return;
    const requirement = requirements[byDuty.get(at)];
    if (requirement && sameTarget(duty, duty.target, requirement.target)) right += 1;
    else if (!isDebatable(duty, /target null|no target/u) || requirement?.target !== undefined)
      missed.push({
        duty: duty.text,
        wanted: duty.target,
        there: requirement?.target ?? (requirement ? 'none' : 'no duty'),
      });
  });
  const extra = requirements.flatMap((requirement, index) => {
    if (requirement.target === undefined || requirement.target.never) return [];
    const duty = duties[byRequirement.get(index)];
    if (duty?.target || (duty && isDebatable(duty, /target|value|every/u))) return [];
    return [{ text: requirement.text, there: requirement.target }];
  });
  return found(right, missed, extra);
}

const isNever = (requirement) => String(requirement?.target?.never) === 'true';

/** 不得, 严禁 as prohibitions, and nothing else. */
function prohibitionScore(duties, requirements, { byDuty, byRequirement }) {
  const isForbidden = (duty) => duty.kind === 'forbid' || duty.kindOr === 'forbid';
  const wanted = duties
    .map((duty, at) => ({ duty, at }))
    .filter(({ duty }) => duty.kind === 'forbid' && duty.kindOr == null && !duty.target);
  const missed = wanted.filter(({ at }) => !isNever(requirements[byDuty.get(at)])).map(({ duty }) => duty.text);
  const extra = requirements.flatMap(({ text, target }, index) => {
    const duty = duties[byRequirement.get(index)];
    return !isNever({ target }) || (duty && (isForbidden(duty) || isDebatable(duty, /forbid/u))) ? [] : [text];
  });
  return found(wanted.length - missed.length, missed, extra);
}

function deadlineScore(expected, duties, requirements, { byDuty, byRequirement }, end) {
  const missed = [];
  let right = 0;
  const agrees = (duty, requirement) =>
    (requirement.due ?? end) === lastDay(duty.due) ||
    (requirement.target?.every !== undefined && duty.target?.every != null);
  duties.forEach((duty, at) => {
    const requirement = requirements[byDuty.get(at)];
    if (!duty.due || (mayBeNone(duty) && requirement === undefined)) return;
    if (requirement && agrees(duty, requirement)) right += 1;
    else if (!isDebatable(duty, /due/u) || requirement === undefined)
      missed.push({ duty: duty.text, wanted: duty.due, there: requirement?.due ?? (requirement ? 'none' : 'no duty') });
  });
  const extra = requirements.flatMap(({ text, due }, index) => {
    if (due === undefined || due === end) return [];
    const duty = duties[byRequirement.get(index)];
    if (duty === undefined) return [{ text, there: due }];
    return duty.due || lastDay(expected.window?.to) === due || isDebatable(duty, /due/u) ? [] : [{ text, there: due }];
  });
  return found(right, missed, extra);
}

/** 总务处李主任 is 总务处, and who there. */
const withoutPerson = (unit) =>
  unit.replace(/(?<=[处室科组部办])[\u3400-\u9fff]{1,2}(?:主任|处长|科长|组长|部长|校长|老师)$/u, '');

/** A unit may be cut where a list writes its common beginning once (各年级 / 年级). */
const sameUnit = (one, other) =>
  one.endsWith(other) || other.endsWith(one) || withoutPerson(one) === withoutPerson(other);

function unitScore(duties, requirements, { byDuty }) {
  const total = found(0, [], []);
  duties.forEach((duty, at) => {
    const requirement = requirements[byDuty.get(at)];
    if (requirement === undefined) return;
    const wanted = (duty.units ?? []).map(bare);
    const there = [...requirement.lead, ...requirement.with].map(bare);
    if (isDebatable(duty, /unit/u) && there.length === 0) return;
    const result = paired(wanted, there, sameUnit);
    total.right += result.right;
    total.missed.push(...result.missed.map((unit) => ({ duty: duty.text, unit })));
    total.extra.push(...result.extra.map((unit) => ({ duty: duty.text, unit })));
  });
  return total;
}

const asList = (value) => (value == null ? [] : [value].flat());

function oneOf(wanted, there) {
  const agrees = wanted.some((each) => bare(each) === bare(there));
  return found(agrees ? 1 : 0, agrees ? [] : [wanted[0]], agrees ? [] : [there]);
}

/** A reader writes other years as a value, or in words: 2024 to 2025: the term ends in January. */
function yearsIn(written) {
  const [, from, to] = /^([0-9]{4})(?: to ([0-9]{4}))?/u.exec(typeof written === 'string' ? written : '') ?? [];
  return from === undefined ? written : { from, to: to ?? from };
}

function yearScore(expected, plan) {
  const wanted = [expected.period, ...asList(expected.periodOr).map(yearsIn)].filter(Boolean);
  if (wanted.length === 0) return undefined;
  const there = `${plan.period.from.slice(0, 4)}-${plan.period.to.slice(0, 4)}`;
  const agrees = wanted.some(({ from, to }) => `${String(from).slice(0, 4)}-${String(to).slice(0, 4)}` === there);
  return found(agrees ? 1 : 0, agrees ? [] : [wanted[0]], agrees ? [] : [there]);
}

/** A remark in brackets behind a name says where it was seen. */
const named = (written) => written.replace(/ \([^()]*\)$/u, '');

function issuerScore({ issuer, issuerOr }, plan) {
  if (issuer == null) return undefined;
  return oneOf([issuer, ...asList(issuerOr)].map(named), plan.issuer);
}

/**
 * @param expected what a reader wrote down, who had not seen what the program makes of it: title, period in years, issuer,
 *   sections and items (an item names its section), and duties: { item, text, kind, target: { op, value, unit, of, every, n },
 *   due, units }, each text as the document has it. titleOr, periodOr, issuerOr, kindOr: as right. debatable with or: what
 *   else may be made of a duty (not-a-duty, merged-with-previous, split, target null, due null, units null, no every)
 * @param plan { title, issuer, period, sections: [{ number, title, made, items: [{ number, title, opening, made, requirements }] }] }
 * @returns by name of what is scored: { right, missed, extra }; `good` counts drafted requirements that are some duty's, whole and alone
 */
export function scoreOf(expected, plan) {
  const scores = {
    title: oneOf([expected.title, ...asList(expected.titleOr)], plan.title),
    years: yearScore(expected, plan),
    issuer: issuerScore(expected, plan),
    sections: sectionScore(expected, plan),
    items: expected.items && itemScore(expected, plan),
  };
  if (expected.duties === undefined) return scores;
  const requirements = plan.sections.flatMap(({ items }) =>
    items.flatMap((item) => item.requirements.map((requirement) => ({ ...requirement, itemTitle: item.title }))),
  );
  const { duties } = expected;
  const titles = new Map((expected.items ?? []).map(({ id, title }) => [id, title == null ? undefined : bare(title)]));
  const pairs = dutyPairs(duties, requirements, ({ item }) => titles.get(item));
  const lost = duties.filter((duty, at) => !pairs.byDuty.has(at) && !mayBeNone(duty) && !isJoined(duty, requirements));
  const hides = ({ text }, own) =>
    duties.some(
      (duty, at) => at !== own && !pairs.byDuty.has(at) && !mayBeNone(duty) && alike(duty.text, text).part >= 0.9,
    );
  const bad = requirements.filter((requirement, index) => {
    const own = pairs.byRequirement.get(index);
    if (own === undefined) return !isPiece(requirement, duties);
    return hides(requirement, own);
  });
  return {
    ...scores,
    duties: found(
      duties.filter((duty) => !mayBeNone(duty)).length - lost.length,
      lost.map(({ text }) => text),
      [],
    ),
    good: found(
      requirements.length - bad.length,
      [],
      bad.map(({ text }) => text),
    ),
    targets: targetScore(duties, requirements, pairs),
    never: prohibitionScore(duties, requirements, pairs),
    deadlines: deadlineScore(expected, duties, requirements, pairs, plan.period.to),
    units: unitScore(duties, requirements, pairs),
  };
}
