import { type Day, dayFrom } from '../../day.ts';
import { readYear } from '../../text/read-year.ts';
import { isSentenceOver } from '../characters.ts';
import { dropAttachmentNames } from '../clean/attached-parts.ts';
import { closeUpDigits } from '../clean/close-up-digits.ts';
import { dropContents } from '../clean/drop-contents.ts';
import { dropPageJunk, yearOfNumber } from '../clean/drop-page-junk.ts';
import { dropPageNumbers } from '../clean/drop-page-numbers.ts';
import { dropRepeats } from '../clean/drop-repeats.ts';
import { chargerOf, dropSignOff, letterheadOf, signerOf, yearOfSigning } from '../clean/drop-sign-off.ts';
import { endAtRepeat } from '../clean/end-at-repeat.ts';
import { dropFrontMatter, matterOf } from '../clean/front-matter.ts';
import { joinAnnexTitles } from '../clean/head/annex-titles.ts';
import { recordOf } from '../clean/head/page-record.ts';
import { partTitle } from '../clean/head/part-title.ts';
import { unwrapCollection } from '../clean/head/unwrap-collection.ts';
import { joinUpright } from '../clean/join-upright.ts';
import { labelUnits } from '../clean/label-units.ts';
import { markNumbers } from '../clean/mark-numbers.ts';
import { dayOfPage, peelPage, titleOfPage } from '../clean/peel-page.ts';
import { repairQuotes } from '../clean/repair-quotes.ts';
import { labelTasks } from '../clean/rosters/label-tasks.ts';
import { tellSamples } from '../clean/samples/tell-samples.ts';
import { sourceLines } from '../clean/source-lines.ts';
import { dateBareDays } from '../clean/times/days-of-span.ts';
import { joinHours } from '../clean/times/hours-over-lines.ts';
import { partMonths } from '../clean/times/months-apart.ts';
import { unfoldCells } from '../clean/unfold-cells.ts';
import { unfoldTables } from '../clean/unfold-tables.ts';
import { unwrapMarkdown } from '../clean/unwrap-markdown.ts';
import { isNoticeTitle as handsOn, unwrapNotice } from '../clean/unwrap-notice.ts';
import { widenMarks } from '../clean/widen-marks.ts';
import { datedLines } from '../english/english-dates.ts';
import { headEnglish } from '../english/english-headings.ts';
import { unwrapLetter } from '../english/english-letter.ts';
import { labelOwners } from '../english/english-owners.ts';
import { isEnglish, isLatin } from '../english/english-text.ts';
import { englishSigner, isOverInEnglish } from '../english/english-title.ts';
import type { Document } from './document.ts';
import { documentTitle, endsLikeTitle } from './document-title.ts';
import { joinLines } from './join-lines.ts';
import { type Cleaned, type Cleaning, done, type Line } from './line.ts';
import { isLaidOut } from './line-setting.ts';
import { outlineOf } from './outline.ts';
import type { Paragraph } from './paragraph.ts';

type Step = (lines: readonly Line[]) => Cleaned;

/** Behind them a page's lines are as it has them. */
const firstSteps: readonly Step[] = [dropFrontMatter, unwrapMarkdown, unwrapLetter, unwrapCollection, partTitle];

/** In the order in which they need one another: quotes are put back before spaces and marks around them change. */
const steps: readonly Step[] = [
  ...firstSteps,
  peelPage,
  endAtRepeat,
  joinUpright,
  joinHours,
  dateBareDays,
  unfoldTables,
  unfoldCells,
  dropAttachmentNames,
  dropPageJunk,
  dropPageNumbers,
  dropContents,
  repairQuotes,
  widenMarks,
  partMonths,
  markNumbers,
  unwrapNotice,
  labelUnits,
  joinAnnexTitles,
  labelTasks,
  tellSamples,
  dropRepeats,
  labelOwners,
  datedLines,
  headEnglish,
];

/** A document's text (of a .txt or .md file, or what another reader made of its format) as it is built. Never throws, whatever the text. */
export function readDocument(text: string): Document {
  const { lines: source, did } = readLines(text);
  const { lines, cleaned } = cleanedLines(source);
  const signOff = dropSignOff(lines);
  const paragraphs = joinLines(signOff.lines);
  const { above, sections, beside } = outlineOf(paragraphs);
  const { title: written, preamble } = documentTitle(above, cleaned);
  const title = titleAround(source) || written || nameAbove(source);
  const texts = above.map(({ text }) => text);
  return {
    title,
    preamble: preamble.filter(isText),
    head: texts,
    sections,
    notice: joinLines(linesNumbered(source, cleaned, 'notice')).filter(isText),
    isBrokenOff: breaksOff(paragraphs),
    isLaidOut: isLaidOut(lines),
    ...signatureOf(source, linesNumbered(lines, signOff.did, 'sign-off'), cleaned, title, texts),
    cleaned: inOrder([
      ...did,
      ...cleaned,
      ...signOff.did,
      ...done('beside-title', linesOfAll([...preamble.filter((each) => !isText(each)), ...beside])),
    ]),
  };
}

/** With figures closed up before all else: who signed and what a page or a table says is looked up in these lines, too. */
function readLines(text: string): Cleaned {
  return closeUpDigits(sourceLines(text));
}

/** What stands together in a document, before it is known what heads what: all that its rows and lines say. */
export function paragraphsIn(text: string): Paragraph[] {
  return joinLines(dropSignOff(cleanedLines(readLines(text).lines).lines).lines);
}

/** Who and when: below the text, else below the notice that handed it on or among the lines above it; the page's day is a day of its own. */
function signatureOf(
  source: readonly Line[],
  below: readonly Line[],
  cleaned: readonly Cleaning[],
  title: string,
  head: readonly string[],
) {
  const notice = linesNumbered(source, cleaned, 'notice');
  const around = (['page-junk', 'document-number'] as const).flatMap((code) => linesNumbered(source, cleaned, code));
  const aside = around.filter(({ number }) => number * 2 <= (source.at(-1)?.number ?? 0));
  const matter = matterOf(source);
  const page = dayOfPage(partTitle(source).lines);
  const inEnglish = isLatin(title) ? englishBody(title, head, aside, below, source) : '';
  const whoSigned = chargerOf(source) || signerOf(below) || signerOf(notice) || signerOf(matter);
  return {
    signedIn:
      yearOfSigning(below) ?? yearOfSigning(notice) ?? yearOfSigning([...aside, ...matter]) ?? yearOfNumber(aside),
    signed: whoSigned || letterheadOf(head.slice(0, Math.max(head.indexOf(title), 0))) || inEnglish,
    noticed: notice.find(({ text }) => handsOn(text))?.text ?? '',
    labels: [...imprintOf(source, cleaned), ...aside.map(({ text }) => text), ...recordOf(source).entries],
    givenOn: [...[...below, ...notice].map(({ text }) => text), page ?? ''].flatMap(
      (text) => dayWritten(text) ?? [],
    )[0],
    publishedIn: page === undefined ? undefined : readYear(page.slice(0, 4)),
  };
}

const inFigures = /((?:19|20)[0-9]{2}) ?[-/.年] ?([0-9]{1,2}) ?[-/.月] ?([0-9]{1,2})日?$/u;

function dayWritten(text: string): Day | undefined {
  const [, year = '', month = '', day = ''] = inFigures.exec(text) ?? [];
  return dayFrom(year, month, day);
}

const imprint = /^(?:主办|Copyright|©)|版权所有/iu;

/** Below a text a page says whose site it is. */
function imprintOf(source: readonly Line[], cleaned: readonly Cleaning[]): string[] {
  return linesNumbered(source, cleaned, 'page-junk').flatMap(({ text }) => (imprint.test(text) ? [text] : []));
}

const named = /^(?:(?:标题|名称|信息名称|文件名称) ?[:：] ?)?(.{4,80}?)(?:\.(?:docx?|pdf|wps|ofd))?$/iu;

/** 某局2026年工作计划.pdf, 标题：…, above a text that has lost its own title. */
function nameAbove(source: readonly Line[]): string {
  const above = [...source.slice(0, 3).map(({ text }) => text), ...recordOf(source).entries];
  const names = above.flatMap((text) => {
    const name = named.exec(text)?.[1];
    return name === undefined || name === text ? [] : [name];
  });
  return names.find(endsLikeTitle) ?? '';
}

/** Who issues an English plan; a name in capitals as the text writes it elsewhere. */
function englishBody(
  title: string,
  head: readonly string[],
  aside: readonly Line[],
  below: readonly Line[],
  source: readonly Line[],
): string {
  const at = head.indexOf(title);
  const signer = englishSigner({
    title,
    aside: aside.map(({ text }) => text),
    above: head.slice(0, Math.max(at, 0)),
    below: [...head.slice(at + 1), ...below.map(({ text }) => text)],
  });
  if (signer === '' || signer !== signer.toUpperCase()) return signer;
  const written = source.flatMap(({ text }) => {
    const start = text.toUpperCase().indexOf(signer);
    return start < 0 ? [] : [text.slice(start, start + signer.length)];
  });
  return written.find((each) => each !== signer) ?? signer;
}

function linesNumbered(source: readonly Line[], cleaned: readonly Cleaning[], code: Cleaning['code']): Line[] {
  const numbers = new Set(cleaned.filter((each) => each.code === code).flatMap((each) => each.lines));
  return source.filter(({ number }) => numbers.has(number));
}

const longestHead = 60;

/** What the page calls a text that has no title of its own, in the marks that the text's own would have. */
function titleAround(source: readonly Line[]): string {
  const title = titleOfPage(cleanedLines(source.slice(0, longestHead), firstSteps).lines);
  return title === undefined ? '' : (cleanedLines([title], [repairQuotes, widenMarks]).lines[0]?.text ?? '');
}

function cleanedLines(
  source: readonly Line[],
  by = steps,
): { readonly lines: readonly Line[]; readonly cleaned: readonly Cleaning[] } {
  let lines = source;
  const cleaned: Cleaning[] = [];
  for (const step of by) {
    const result = step(lines);
    lines = result.lines;
    for (const did of result.did) cleaned.push(did);
  }
  return { lines, cleaned };
}

/** One entry a kind of cleaning. */
function inOrder(cleaned: readonly Cleaning[]): Cleaning[] {
  const merged = new Map<Cleaning['code'], number[]>();
  for (const { code, lines } of cleaned) {
    const known = merged.get(code) ?? [];
    merged.set(code, known);
    for (const line of lines) known.push(line);
  }
  return [...merged].map(([code, lines]) => ({ code, lines: lines.sort((a, b) => a - b) }));
}

/** A paragraph's lines in the file; a document's own title is among them where it stood twice. */
const linesOfAll = (paragraphs: readonly Paragraph[]) =>
  paragraphs.flatMap(({ starts }) => starts.map(({ line }) => line));

function isText({ text, depth }: Paragraph): boolean {
  if (isEnglish(text)) return depth === 0 && (isOverInEnglish(text) || text.length > 100);
  return depth === 0 && (isSentenceOver(text) || text.length > 30);
}

/** Nearly all paragraphs of text end a sentence, and the last does not. */
function breaksOff(paragraphs: readonly Paragraph[]): boolean {
  const texts = paragraphs.filter(({ text }) => text.length > 30);
  const last = paragraphs.at(-1);
  if (last === undefined || texts.length < 3 || last.text.length <= 30) return false;
  const over = texts.filter(({ text }) => isSentenceOver(text) || /[：；）]$/u.test(text));
  return over.length * 10 >= (texts.length - 1) * 9 && !isSentenceOver(last.text) && !/[：；）]$/u.test(last.text);
}
