import type { Cleaned, Line } from '../outline/line.ts';

const unit =
  /^(?:各?[\u3400-\u9fff]{1,8}?(?:科|处|室|办|股|部|局|委|厅|院|馆|政府|妇联|委员会|中心|工会|团委|少先队|大队|组|站|所|支部|总支|班主任|校长|园长|主任)|各(?:科室|处室|学校|年级|班级|年段|班|校|部门|单位|园|镇|乡镇|街道|社区|村)|工会|妇联|团委|少先队|班主任)$/u;

const bracketAtEnd = /[（(]([^（）()：:。；]{2,40})[）)][。；]?$/u;

const fewest = 3;

/** 举行开学典礼（德育处）: where several lines end so, the brackets name who does it, and are labelled as other documents do. */
export function labelUnits(lines: readonly Line[]): Cleaned {
  const bracketed = lines.filter(
    ({ text }) => /[）)][。；]?$/u.test(text.slice(-2)) && bracketAtEnd.test(text.slice(-60)),
  );
  const naming = new Set(bracketed.filter(({ text }) => namesUnits(text)));
  const isLabelled = naming.size >= fewest && naming.size * 2 >= bracketed.length;
  const teams = isLabelled ? undefined : teamsIn(bracketed);
  if (!isLabelled && teams === undefined) return { lines, did: [] };
  const label = teams === undefined ? '（责任单位：$1）' : ' (Lead: $1)';
  const labelled = teams ?? naming;
  const withLabel = (line: Line): Line => ({ ...line, text: line.text.replace(bracketAtEnd, label) });
  return { lines: lines.map((line) => (labelled.has(line) ? withLabel(line) : line)), did: [] };
}

/** Rotate the keys (core), Draw the map (docs, core): words in small letters that come again behind task after task are who does it. */
function teamsIn(bracketed: readonly Line[]): ReadonlySet<Line> | undefined {
  const named = bracketed.filter(({ text }) => team.test(bracketAtEnd.exec(text.slice(-60))?.[1] ?? ''));
  const names = named.flatMap(({ text }) => bracketAtEnd.exec(text.slice(-60))?.[1]?.split(', ') ?? []);
  const isRepeated = names.length >= 2 * new Set(names).size;
  return named.length >= fewest && named.length * 3 >= bracketed.length * 2 && isRepeated ? new Set(named) : undefined;
}

const team = /^[a-z][a-z0-9-]{1,15}(?:, [a-z][a-z0-9-]{1,15}){0,3}$/u;

function namesUnits(text: string): boolean {
  return areUnits(bracketAtEnd.exec(text.slice(-60))?.[1] ?? '');
}

const longestNames = 60;

/** Names of units and nothing else: 教务处、总务处, 各处室各年段. */
export function areUnits(text: string): boolean {
  return text.length <= longestNames && text.split(/[、，,\s]+|(?<=.)(?=各)/u).every((name) => unit.test(name));
}
