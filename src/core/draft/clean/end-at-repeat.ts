import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';

const repeat =
  /^(?:标签|摘要|关键词|关键字|延伸阅读|相关阅读|相关推荐|猜你喜欢|原文下载|【原文下载】|相关附件|附件下载)(?:$|\s*[:：】])/u;

/** Sites for documents put tags and an excerpt below the text: from there on it is said again. Above the text, only the line itself goes. */
export function endAtRepeat(lines: readonly Line[]): Cleaned {
  const body = lines.findIndex(({ text }) => headingOf(text) !== undefined);
  const end = lines.findIndex(({ text }, at) => at > body && body >= 0 && isRepeat(text));
  return withoutLines(lines, 'repeat', ({ text }, at) => (end >= 0 && at >= end) || isRepeat(text));
}

const mayRepeat = /^[标摘关延相猜原附【]/u;
const gaps = /(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])/gu;

function isRepeat(text: string): boolean {
  return mayRepeat.test(text) && repeat.test(text.slice(0, 40).replace(gaps, ''));
}
