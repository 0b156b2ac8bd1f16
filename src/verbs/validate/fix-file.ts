import { resolve } from 'node:path';
import { fixPlan } from '../../core/plan/fixes/fix-plan.ts';
import { unifiedDiff } from '../../findings/unified-diff.ts';
import type { Host } from '../../host.ts';
import { validateMessages } from '../../words/areas/plans/validate.ts';
import type { Language } from '../../words/language.ts';
import { sentence } from '../../words/table.ts';

export interface FixCall {
  /** Shows what would change, and writes nothing. */
  readonly isDry: boolean;
  readonly language: Language;
}

/** Puts right in a plan file what has one right answer, and says so. Gives the text as it then is, or would be, without byte order mark. */
export async function fixFile(
  file: string,
  original: string,
  { isDry, language }: FixCall,
  host: Host,
): Promise<string> {
  const say = validateMessages[language];
  const { text, counts, isRefused } = fixPlan(original);
  if (isRefused) host.err.show(say.notFixed({ file }));
  if (text !== original) {
    if (isDry) host.out.write(unifiedDiff(file, original, text, host.out));
    else await host.disk.writeWhole(resolve(host.cwd, file), text);
    const what = [...counts].map(([name, count]) => sentence(say.fixes[name], { count })).join(say.comma);
    host.err.show((isDry ? say.wouldFix : say.fixed)({ file, what }));
  }
  return text.replace(/^\ufeff/, '');
}
