import { isScoringRule } from '../../clauses/scoring-rule.ts';
import type { Line } from '../../outline/line.ts';
import { columnKind, isColumnHead } from '../table-row.ts';
import { isAcross, isPointsHead, isScoreHead, type TableRow } from '../table-shape.ts';
import { linesOfRows } from '../unfold-tables.ts';
import { across, type FoundTable, fewestRows, headsFrom, sum } from './found-table.ts';
import { joined } from './joined-lines.ts';

const longestHead = 10;
/** No cell takes more. */
const mostLines = 40;

/**
 * An assessment copied a cell a line, whose points stand within its words: 工作要求, 检查方法, 评分标准 and what was found. Its cells tell of
 * themselves what they are: a rule that takes points off, a way to check, a form to fill in.
 */
export function assessmentTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const heads = headsFrom(lines, at, isHead);
  const isRuled = heads.some(isPointsHead) && !heads.some((head) => isScoreHead(head) || columnKind(head) === 'count');
  if (heads.length < 3 || !isRuled) return undefined;
  const from = at + heads.length;
  const { rows, end } = ruledRows(lines, from);
  const own = rows.filter(({ cells }) => !isAcross(cells));
  return own.length < fewestRows ? undefined : { end, rows: linesOfRows(ruledHeads, rows, lines.slice(from, end)) };
}

function isHead(head: string): boolean {
  return head.length <= longestHead && !sum.test(head) && (isColumnHead(head) || isPointsHead(head));
}

const check =
  /^(?:现场|实地|随机)?(?:查阅|查看|查验|核对|核查|核实|抽查|抽检|抽测|询问|问询|访谈|走访|听取|听汇报|问卷|电话|检查|实地|资料)[^；]{0,40}$/u;
/** 有□、无□; 培训    人; 应公示10项，实公示   项: to be filled in by who checks. */
const form = /□|[\u3400-\u9fff：，；（] {2,}\S/u;
const groupWithPoints = /^[^，。；]{2,30}[（(][0-9.]{1,5} ?分[）)]$/u;
const pointsAtEnd = /[（(]([0-9.]{1,5}) ?分[）)][。；]?$/u;

type CellKind = 'group' | 'rule' | 'check' | 'form' | 'words';

function kindOf(text: string): CellKind {
  if (form.test(text)) return 'form';
  if (isScoringRule(text)) return 'rule';
  if (groupWithPoints.test(text)) return 'group';
  return check.test(text) ? 'check' : 'words';
}

/** Rows without numbers: what is asked, then how it is checked, by which rule, and a form; a part's name with its points stands above them. */
function ruledRows(lines: readonly Line[], from: number) {
  const rows: TableRow[] = [];
  let at = from;
  const take = (...kinds: readonly CellKind[]): string[] => {
    const begin = at;
    const limit = Math.min(lines.length, begin + mostLines);
    while (at < limit && kinds.includes(kindOf(lines[at]?.text ?? ''))) at += 1;
    return lines.slice(begin, at).map(({ text }) => text);
  };
  for (;;) {
    const begin = at;
    const [group] = take('group');
    const words = joined(take('words'), 'words', 0);
    const [ways, rules, forms] = [take('check'), take('rule'), take('form')];
    if (words === '' || ways.length + rules.length === 0) return { rows, end: begin };
    if (group !== undefined) rows.push(across(ruledHeads, group.replace(pointsAtEnd, ''), begin - from));
    const [score = '', value = ''] = pointsAtEnd.exec(words) ?? [];
    const task = words.slice(0, words.length - score.length);
    const beside = [rules, ways, forms].map((cell) =>
      cell
        .join('')
        .replace(/ {2,}/gu, ' ')
        .replace(/[。；]$/u, ''),
    );
    rows.push({ cells: [task, value, ...beside], at: begin - from });
  }
}

const ruledHeads = ['考核要求', '分值', '评分标准', '考核方法', '考核结果'];
