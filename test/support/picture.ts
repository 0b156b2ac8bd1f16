import { displayWidth } from '../../src/screens/text.ts';

const cell = { width: 9, height: 20 };
const margin = 14;

/**
 * What a terminal shows, as a picture: text stays text, each run of it stretched to the cells that it takes, so that columns
 * stand under each other in whatever font a reader has.
 */
export function pictureOf(screen: string, columns: number, title: string): string {
  const rows = screen.replace(/\s+$/, '').split('\n');
  const [width, height] = [columns * cell.width + margin * 2, rows.length * cell.height + margin * 2];
  const lines = rows.flatMap((row, index) =>
    runsOf(row).map(({ text, column }) => {
      const x = margin + column * cell.width;
      const y = margin + (index + 1) * cell.height - 5;
      return `<text x="${x}" y="${y}" textLength="${displayWidth(text) * cell.width}">${escaped(text)}</text>`;
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Sarasa Mono SC, Noto Sans Mono CJK SC, NSimSun, monospace" font-size="15" fill="#e6e8ea" xml:space="preserve">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#14171a"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

interface Run {
  readonly text: string;
  /** In cells, from 0. */
  readonly column: number;
}

/** Words that stand apart by two blanks or more. */
function runsOf(row: string): Run[] {
  return [...row.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: text, index }) => ({
    text,
    column: displayWidth(row.slice(0, index)),
  }));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
