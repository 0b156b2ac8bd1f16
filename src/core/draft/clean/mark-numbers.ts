import { matchesIn } from '../../matches-in.ts';
import { type Cleaned, changedLines, type Line } from '../outline/line.ts';

/** Behind a number: no word that it counts, and no day; 时间, 人员 and the like are words of their own. */
export const countsNothing =
  '(?!(?!时间|人员|人事|场地|场所|条件|班级|班会|班主任|家长|家校|组织|组建|分组|分工|分类|类别|队伍|队员|课堂|课程|名单|名称|日常|年度|月度|项目|点名|节约)[个名项次月日年时分点号级所家万亿位周天岁元人种份台件场节条类班楼栋组队米课至到或])';
/** A number right before a Chinese word, at the head of a sentence. */
const unmarked = new RegExp(`(?:^|(?<=[。；]))([1-9][0-9]?)(?=[\\u3400-\\u9fff])${countsNothing}`, 'gu');
const fewest = 2;

/** 1健全制度。2检修设备。: sentences that a line counts through from one have the mark behind each number that a copy has lost. */
export function markNumbers(lines: readonly Line[]): Cleaned {
  return changedLines(lines, 'punctuation', (text) => {
    if (!text.startsWith('1')) return text;
    const places = matchesIn(text, unmarked);
    const counts = places.every(({ 1: digits }, at) => Number(digits) === at + 1);
    return counts && places.length >= fewest && places[0]?.index === 0 ? text.replace(unmarked, '$1.') : text;
  });
}
