import type { Line } from '../outline/line.ts';
import { isEnglish } from './english-text.ts';

/** What a plan calls itself, with the words before it that say of what sort it is. */
const kind =
  /\b(?:(?:annual|yearly|work|action|activity|operational|operating|business|strategic|school|improvement|development|implementation|delivery|service|maintenance|project|safety) )*(?:plan|plans|programme|program|schedule|priorities|strategy|roadmap|checklist|agenda|calendar|objectives|tasks|to-do list|minutes|policy|charter|procedures?|guidelines|(?:terms and )?conditions of|terms of reference|code of (?:conduct|practice))\b/iu;
const year = /\b(?:19|20)[0-9]{2}(?:[-–—/](?:(?:19|20)?[0-9]{2}))?\b/u;

const longestTitle = 100;

/** A line that says what kind of document begins, and is no sentence. */
export function isEnglishTitle(text: string): boolean {
  const isSentence = /[.;,:]$|[a-z)]{3}[.!?] /u.test(text);
  return text.length <= longestTitle && !isSentence && kind.test(text) && /^[A-Z0-9]/u.test(text);
}

/** Of whoever's house it is, the part that makes the plan. */
const organ =
  /^[A-Z][A-Za-z'’ &-]{0,40}(?:Committee|Board|Council|Department|Team|Office|Group|Trustees|Faculty|Division|Unit) $/u;

/** Riverside School 2025 Annual Plan, Annual Plan 2025: Parks Department, Work Plan of the Parks Department; empty where it names nobody. */
export function englishIssuer(title: string, texts: readonly string[] = []): string {
  const parts = title.split(/(?<!\s)\s*[:|]\s+|(?<!\s)\s+[-–—]\s+/u);
  const other = parts.length > 1 ? parts.find((part) => !kind.test(part) && !year.test(part))?.trim() : undefined;
  const own = parts.find((part) => kind.test(part)) ?? '';
  if (other !== undefined && own === '') return isBody(other) ? other : '';
  const part = organ.exec(own.slice(0, Math.max(own.search(kind), 0)))?.[0].trim();
  if (other !== undefined) return part === undefined ? other : `${other} ${part}`;
  // A policy is called by what it is about.
  if (/\b(?:policy|charter|procedures?|guidelines|conditions|terms|code)\b/iu.test(own)) return '';
  const behind = /\b(?:of|for|by|OF|FOR|BY) (?:the |THE )?([A-Z][^,.]{2,60})$/u.exec(own)?.[1];
  if (behind !== undefined) return behind.replace(year, '').trim();
  const ends = [own.search(year), own.search(kind)].filter((at) => at >= 0);
  const name = own
    .slice(0, Math.min(...ends, own.length))
    .replace(/^the |[’']s?\s*$/giu, '')
    .trim();
  // A word alone says of what kind the plan is: Contributor programme; so does one of several: School Improvement and.
  const isName = name.includes(' ') ? !/[0-9]| (?:and|or|of|for|&)$/u.test(name) : isNamedIn(texts, name);
  return isName ? name : '';
}

/** Tidewheel is a scheduler: a word that the text never writes small, and of which it says what it is, or amid a sentence what it does. */
function isNamedIn(texts: readonly string[], word: string): boolean {
  if (!/^[A-Z][\w’'-]{2,}$/u.test(word)) return false;
  const asName = new RegExp(`(?:^|[a-z,] )${word}(?: (?:is|are) an? |['’]s |(?<=[a-z,] ${word})\\b)`, 'u');
  const small = new RegExp(`\\b${word.toLowerCase()}`, 'u');
  return texts.some((text) => asName.test(text)) && !texts.some((text) => small.test(text));
}

const aims =
  /^(?:our |the )?(?:(?:key|main|strategic|overall|smart) )?(?:aims?|objectives?|goals?|targets?|outcomes?|key results|success (?:criteria|measures))(?: (?:and|&|for|of|in) [^.:]{2,40})?:?$/iu;

/** Aims, Key objectives: what is said below it in whatever form is how it shall be. */
export function headsAims(title: string): boolean {
  return aims.test(title);
}

const label =
  /^(?:((?:issued|prepared|published|written) by|from)|(?:issued|approved|adopted|prepared|published|updated|reviewed|effective|replaces|version|author|status|contact|date|to|cc|distribution|(?:our |your )?ref(?:erence)?)(?: on| date| by| from)?): ?(.{1,80})$/iu;
const approval = /^(?:[Aa]pproved|[Aa]dopted) by(?: the)?: ?([A-Z].{1,80})$/u;
/** Version 2.1, page 1 of 2. */
const ofCopy = /^(?:version|draft|revision|v) ?[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}$|^page [0-9]{1,3}(?: of [0-9]{1,3})?$/iu;

/** Issued by: …, Version: 2: what stands beside a title and is no text. */
export function isEnglishLabel(text: string): boolean {
  return label.test(text) || ofCopy.test(text);
}

/** Tel. 00000 554 210, Page 2 of 5, Last edited 3 May: how to reach whoever wrote it, and what the page says of itself. */
const foot =
  /^(?:last (?:edited|updated|reviewed|modified)|(?:enquiries|questions|queries|comments|contact)(?: [a-z ]{1,40})?:|enquiries|tel(?:ephone)?[.: ]|e-?mail:|printed (?:on|by)|page [0-9]+ of [0-9]+$|©|registered (?:in|charity|company|office)|please (?:recycle|consider))|\b(?:page [0-9]+ of [0-9]+|registered (?:charity|company) (?:no|number)|limited by guarantee)\b|[·|,] (?:tel\.? )?(?:[(+]?[0-9]{2,6}\)?[ -]?){2,4}\.?$/iu;

/** What stands at the foot of an English page. */
export function isEnglishFoot(text: string): boolean {
  return foot.test(text) && !/[\u3400-\u9fff]/u.test(text);
}

/** Northfield District Council, NORTHFIELD DISTRICT COUNCIL: words that each begin with a capital, and no more. */
const name =
  /^(?:[A-Z][A-Za-z'’.&-]*|of|and|the|for|&)(?:(?:, ?| [–—-] | )(?:[A-Z][A-Za-z'’.&-]*|of|and|the|for|&)){1,10},? ?$/u;
/** What such names say of whose they are. */
const body =
  /\b(?:academy|agency|association|authority|board|borough|brigade|bureau|centre|center|charity|church|clinic|club|college|committee|company|council|county|department|district|faculty|federation|foundation|fund|group|hospice|hospital|initiative|institute|library|limited|llp|ltd|ministry|partnership|plc|museum|nursery|office|parish|police|school|service|society|surgery|team|theatre|trust|trustees|union|university|ward)\b/iu;
const gap = / {2,}/u;
/** 2 February 2026 | No. 4/2026 | page 1 of 2 | 14 Mill Lane: what else stands at a head. */
const noTitle =
  /^[0-9]|^(?:notice|no\.?|ref\.?|circular|memo(?:randum)?|page|version|tel|phone|adopted|agreed|approved|issued|published|updated|reviewed|effective|last)\b|@|[.,;:]$|^[A-Z][a-z ]{1,12}: /iu;

export function isBody(text: string): boolean {
  return name.test(text) && body.test(text);
}

/** Which of the short lines at an English head is its title, where none says what kind of document it is: what names a year, else the first that is nothing else. */
export function englishTitleAt(above: readonly string[]): number {
  const isTitle = (text: string) =>
    text.length <= longestTitle && !noTitle.test(text) && !isBody(text) && !gap.test(text) && !isEnglishLabel(text);
  const dated = above.findIndex((text) => isTitle(text) && year.test(text));
  return dated >= 0 ? dated : above.findIndex(isTitle);
}

/** What stands around an English title. */
export interface EnglishHead {
  readonly title: string;
  /** Lines with a label of their own, and what else was left out of the text above it. */
  readonly aside: readonly string[];
  readonly above: readonly string[];
  /** Between the title and the text, and below the text. */
  readonly below: readonly string[];
}

/** Who issues an English plan, where its title does not say: by its label, else by the name on the line above the title, else below it. */
export function englishSigner({ title, aside, above, below }: EnglishHead): string {
  const labelled = aside.map((text) => label.exec(text)).find((match) => match?.[1] !== undefined);
  if (labelled !== undefined) return labelled?.[2] ?? '';
  // Attendance and Behaviour Action Plan is what the school above it plans.
  const own = englishIssuer(title);
  if (own !== '' && (body.test(own) || !above.some(isBody))) return '';
  const pieces = (texts: readonly string[]) => texts.flatMap((text) => text.split(gap));
  const named = pieces([...aside, ...above]);
  const approved = aside.map((text) => approval.exec(text)?.[1]).find((each) => each !== undefined);
  return named.find(isBody) ?? named.find((text) => name.test(text)) ?? approved ?? pieces(below).find(isBody) ?? '';
}

/** Whether an English sentence is over at the end of a line. */
export function isOverInEnglish(text: string): boolean {
  return /[.!?]["'”’)\]]*$/u.test(text.slice(-6));
}

const signing = /^(?:signed|signature|approved by|prepared by|yours|sincerely)\b/iu;
/** With every good wish, | Kind regards,: a short line that a comma ends, below the last paragraph. */
const valediction = /^[A-Z][^.;:]{3,50},$/u;
const [mostSigning, longestSigning] = [6, 100];

/** Where an English text is signed, a few short lines before its end; `undefined` where it is not. */
export function endAtEnglishSignature(lines: readonly Line[]): number | undefined {
  const texts = lines.map(({ text }) => text);
  const from = Math.max(0, texts.length - mostSigning);
  const at = texts.slice(from).findIndex((text) => signing.test(text) || valediction.test(text));
  const isLetter = valediction.test(texts[from + at] ?? '');
  const isShort =
    at >= 0 &&
    texts.slice(from + at).every((text) => text.length <= longestSigning && (isLetter || !/[.;]$/u.test(text)));
  return isShort ? from + at : endBeforeFoot(lines);
}

const mostAtFoot = 3;
/** 23 May 2026, 3/5/26. */
const signedOn = /^[0-9]{1,2}(?:(?:st|nd|rd|th)? [A-Z][a-z]+ (?:19|20)[0-9]{2}|[/.][0-9]{1,2}[/.][0-9]{2,4})$/u;

/** Below text whose lines all end sentences or are entries, the last short lines, which are neither, say who and where. */
function endBeforeFoot(lines: readonly Line[]): number | undefined {
  const isFoot = ({ text, depth, isEntry }: Line) =>
    depth === 0 &&
    isEntry !== true &&
    text.length <= longestSigning &&
    !/[.!?:;]$/u.test(text) &&
    (!/^[0-9(]/u.test(text) || signedOn.test(text));
  const at = 1 + lines.findLastIndex((line) => !isFoot(line));
  const [foot, above] = [lines.slice(at), lines[at - 1]];
  if (
    foot.length === 0 ||
    foot.length > mostAtFoot ||
    foot[0]?.followsGap !== true ||
    above === undefined ||
    above.depth > 0
  )
    return undefined;
  const texts = lines.slice(0, at).filter(({ text, isEntry }) => isEntry === true || text.length > longestSigning);
  const over = texts.filter(({ text, isEntry }) => isEntry === true || isOverInEnglish(text));
  return texts.length >= 2 && over.length * 10 >= texts.length * 9 && isEnglish(foot.map(({ text }) => text).join(' '))
    ? at
    : undefined;
}
