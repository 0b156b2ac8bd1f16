import { bulletSigns } from '../characters.ts';
import { isEnglish } from '../english/english-text.ts';

/** A cell's paragraphs on one line: a longer one that no mark ends is ended, so that two duties do not become one. */
export function joinedCell(paragraphs: readonly string[]): string {
  const written = paragraphs
    .map((text) => text.replaceAll('|', '｜').trim().replace(bullet, ''))
    .filter((text) => text !== '');
  if (isEnglish(written.join(' '))) return joinedInEnglish(written);
  return written.reduce((all, text) => {
    if (goesOnAsName(all, text)) return all + text;
    const isOver = isNumbered.test(text)
      ? /^$|[。；：]$/u.test(all.slice(-1))
      : isHead(all) || /[，。；：、！？]$/u.test(all.slice(-1)) || /^[（(]/u.test(text);
    return isOver ? `${all}${all === '' ? '' : ' '}${text}` : `${all}；${text}`;
  }, '');
}

/** 地下管网 | 更新, 疫情防控 | 和卫生健康: a name that its narrow cell breaks. */
const goesOnAsName = (all: string, text: string) =>
  /^[\u3400-\u9fff]{4,7}$/u.test(all) && /^[\u3400-\u9fff]{2}$|^[和与及][\u3400-\u9fff]{2,6}$/u.test(text);

const bullet = new RegExp(`^[${bulletSigns}] *`, 'u');
const shortestEnded = 8;
/** 库房管理 heads what is below it; 期末考试、阅卷 are what is done. */
const isHead = (text: string) => text.length < shortestEnded && !/[、，]/u.test(text);

/** Each asks for something of its own; a bracket ends none, and Year 4. would be read as the number of what follows. */
function joinedInEnglish(paragraphs: readonly string[]): string {
  return paragraphs.reduce((all, text) => {
    const isOpen = all.length < shortestEnded || /[!?;:,–—-]$/u.test(all);
    return isOpen ? `${all} ${text}` : `${all.replace(/\.$/u, '')}; ${text}`;
  });
}

/** The next of a list, however short the one before is. */
const isNumbered = /^(?:[2-9]|[1-9][0-9])[.．、](?![0-9])/u;

/** Rows of cells as Markdown writes a table; the line below the first row makes it one. */
export function markdownTable(rows: readonly (readonly string[])[]): string[] {
  const [head, ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  if (head === undefined) return [];
  return ['', head, `|${' --- |'.repeat(rows[0]?.length ?? 1)}`, ...others, ''];
}
