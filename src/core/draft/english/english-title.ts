/** What a plan calls itself, with the words before it that say of what sort it is. */
const kind =
  /\b(?:(?:annual|yearly|work|action|activity|operational|operating|business|strategic|school|improvement|development|implementation|delivery|service|maintenance|project|safety) )*(?:plan|plans|programme|program|schedule|priorities|strategy|roadmap|checklist|agenda|calendar|objectives|tasks|to-do list)\b/iu;
const year = /\b(?:19|20)[0-9]{2}(?:[-–—/](?:(?:19|20)?[0-9]{2}))?\b/u;

const longestTitle = 100;

/** A line that says what kind of document begins, and is no sentence. */
export function isEnglishTitle(text: string): boolean {
  return text.length <= longestTitle && !/[.;,:]$/u.test(text) && kind.test(text) && /^[A-Z0-9]/u.test(text);
}

/** Riverside School 2025 Annual Plan, Annual Plan 2025: Parks Department, Work Plan of the Parks Department; empty where it names nobody. */
export function englishIssuer(title: string): string {
  const parts = title.split(/\s*[:|]\s+|\s+[-–—]\s+/u);
  const other = parts.length > 1 ? parts.find((part) => !kind.test(part) && !year.test(part)) : undefined;
  if (other !== undefined) return other.trim();
  const own = parts.find((part) => kind.test(part)) ?? '';
  const behind = /\b(?:of|for|by) (?:the )?([A-Z][^,.]{2,60})$/u.exec(own)?.[1];
  if (behind !== undefined) return behind.replace(year, '').trim();
  const ends = [own.search(year), own.search(kind)].filter((at) => at >= 0);
  return own
    .slice(0, Math.min(...ends, own.length))
    .replace(/^the |[’']s?\s*$/giu, '')
    .trim();
}
