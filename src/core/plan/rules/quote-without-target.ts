import { type Plan, requirementsOf } from '../plan.ts';
import { type QuotedAmount, quotedAmounts } from '../quoted-amounts.ts';
import type { RuleFinding } from '../reading.ts';

/** The source states a number and nothing measures it. Where duties share a clause, one of them measuring it is enough. */
export function quoteWithoutTarget(plan: Plan): RuleFinding[] {
  const requirements = requirementsOf(plan);
  const measured = new Set(requirements.filter(({ target }) => target !== undefined).map(({ quote }) => quote));
  return requirements.flatMap((about): RuleFinding[] => {
    const { quote, target } = about;
    if (quote === undefined || target !== undefined || measured.has(quote)) return [];
    const amount = quotedAmounts(quote).find(isCount);
    if (amount === undefined) return [];
    const values = {
      quote: amount.isShare ? amount.written : `${amount.written}${counted.exec(amount.rest)?.[0] ?? ''}`,
    };
    return [{ code: 'quote-without-target', values, about, at: ['quote'] }];
  });
}

/** What a plan counts. Not 天, 小时, 个月, 公里: how long or how far is a condition of the duty, no number of it. */
const counted =
  /^(?:人次|学时|课时|[次名人位所场件份篇项条期节门家支户本幅堂轮]|个(?!月|工作日|百分|小时|新|层次|方面|性))/u;

/** 达到一个…, 达到一流 and the like count nothing: after 达, only digits do. */
function isCount({ written, rest, isShare }: QuotedAmount): boolean {
  return isShare || (counted.test(rest) && (!written.startsWith('达') || /[0-9万亿余多]$/.test(written)));
}
