/** What a plan calls itself, with the words before it that say of what sort it is. */
const kind =
  /\b(?:(?:annual|yearly|forward|work|action|activity|operational|operating|business|strategic|school|improvement|development|implementation|delivery|service|maintenance|project|safety) )*(?:plan|plans|programme|program|schedule|priorities|strategy|roadmap|checklist|agenda|calendar|objectives|tasks|(?:to-do|action|task) list|(?:academic|school|financial) year (?=20))\b/iu;
const year = /\b(?:19|20)[0-9]{2}(?:[-–—/](?:(?:19|20)?[0-9]{2}))?\b/u;

const longestTitle = 100;

/** A line that says what kind of document begins, and is no sentence. */
export function isEnglishTitle(text: string): boolean {
  return text.length <= longestTitle && !/[.;,:]$/u.test(text) && kind.test(text) && /^[A-Z0-9]/u.test(text);
}

/** Of whoever's house it is, the part that makes the plan. */
const organ =
  /^[A-Z][A-Za-z'’ &-]{0,40}(?:Committee|Board|Council|Department|Team|Office|Group|Trustees|Faculty|Division|Unit) $/u;

/** Riverside School 2025 Annual Plan, Annual Plan 2025: Parks Department, Work Plan of the Parks Department; empty where it names nobody. */
export function englishIssuer(title: string): string {
  const parts = title.split(/(?<!\s)\s*[:|]\s+|(?<!\s)\s+[-–—]\s+/u);
  const other = parts.length > 1 ? parts.find((part) => !kind.test(part) && !year.test(part))?.trim() : undefined;
  const own = parts.find((part) => kind.test(part)) ?? '';
  const body = organ.exec(own.slice(0, Math.max(own.search(kind), 0)))?.[0].trim();
  if (other !== undefined) return body === undefined ? other : `${other} ${body}`;
  const behind = /\b(?:of|for|by) (?:the )?([A-Z][^,.]{2,60})$/u.exec(own)?.[1];
  if (behind !== undefined) return behind.replace(year, '').trim();
  const ends = [own.search(year), own.search(kind)].filter((at) => at >= 0);
  const name = own
    .slice(0, Math.min(...ends, own.length))
    .replace(/^the |[’']s?\s*$/giu, '')
    .trim();
  // A word alone says of what kind the plan is: Contributor programme; so does one of several: School Improvement and.
  return name.includes(' ') && !/(?: (?:and|or|of|for|&)|,)$/u.test(name) ? name : '';
}

const label =
  /^(?:(issued|approved|adopted|prepared|published|written) by|(?:issued|approved|adopted|prepared|published|updated|reviewed|version|author|status|contact|date)(?: on| date)?): ?(.{1,80})$/iu;

/** Issued by: …, Version: 2: what stands beside a title and is no text. */
export function isEnglishLabel(text: string): boolean {
  return label.test(text);
}

/** Tel. 00000 554 210, Page 2 of 5, Last edited 3 May: how to reach whoever wrote it, and what the page says of itself. */
const foot =
  /^(?:last (?:edited|updated|reviewed|modified)|enquiries|contact(?: us)?:|tel(?:ephone)?[.: ]|e-?mail:|printed (?:on|by)|page [0-9]+ of [0-9]+$|©|registered (?:in|charity|company|office)|please (?:recycle|consider))|\b(?:page [0-9]+ of [0-9]+|registered (?:charity|company) (?:no|number)|limited by guarantee)\b|[·|,] (?:tel\.? )?(?:[(+]?[0-9]{2,6}\)?[ -]?){2,4}$/iu;

/** What stands at the foot of an English page. */
export function isEnglishFoot(text: string): boolean {
  return foot.test(text) && !/[\u3400-\u9fff]/u.test(text);
}

/** Northfield District Council, NORTHFIELD DISTRICT COUNCIL: words that each begin with a capital, and no more. */
const name =
  /^(?:[A-Z][A-Za-z'’.&-]*|of|and|the|for|&)(?:(?:, ?| )(?:[A-Z][A-Za-z'’.&-]*|of|and|the|for|&)){1,8},? ?$/u;

/** Who issues an English plan, where its title does not say: by its label, else by the name on the line above the title. */
export function englishSigner(title: string, aside: readonly string[], above: readonly string[]): string {
  const labelled = aside.map((text) => label.exec(text)).find((match) => match?.[1] !== undefined);
  if (labelled !== undefined) return labelled?.[2] ?? '';
  const names = above.flatMap((text) => text.split(/ {2,}|\t/u));
  return englishIssuer(title) === '' ? (names.find((text) => name.test(text)) ?? '') : '';
}

const signing = /^(?:signed|signature|approved by|prepared by|yours|sincerely)\b/iu;
const valediction =
  /^(?:yours (?:sincerely|faithfully|truly)|with (?:every good wish|(?:best|kind|warm) (?:wishes|regards))|(?:best|kind|warm) (?:wishes|regards)|(?:many thanks|thank you)(?=,?$))(?![a-z])/iu;
const [mostSigning, longestSigning] = [6, 100];

/** Where an English text is signed, a few short lines before its end; `undefined` where it is not. */
export function endAtEnglishSignature(texts: readonly string[]): number | undefined {
  const from = Math.max(0, texts.length - mostSigning);
  const wish = texts.findLastIndex((text) => valediction.test(text));
  if (wish >= from) return wish;
  const at = texts.slice(from).findIndex((text) => signing.test(text));
  const isShort =
    at >= 0 && texts.slice(from + at).every((text) => text.length <= longestSigning && !/[.;]$/u.test(text));
  return isShort ? from + at : undefined;
}
