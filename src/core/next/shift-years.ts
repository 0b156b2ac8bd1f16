import type { Day } from '../day.ts';

/** Every year that is written as a number of its own and lies within a span, moved: 2023年 → 2024年, 2023—2024学年 → 2024—2025学年. */
export function shiftYears(
  text: string,
  { from, to }: { readonly from: Day; readonly to: Day },
  years: number,
): string {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return text.replace(/(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])/g, (written) => {
    const year = Number(written);
    return year >= first && year <= last ? String(year + years) : written;
  });
}
