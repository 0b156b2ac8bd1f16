const signs = ['一', '二', '三', '四', '五', '六', '日'];

/** The day of the week, 1 to 7, that a sign names behind 周 or 星期; `undefined` where it names none. */
export function weekdayNamed(sign: string): number | undefined {
  const at = signs.indexOf(sign === '天' ? '日' : sign);
  return at < 0 ? undefined : at + 1;
}
