import type { Diagnostic } from '../../core/diagnostic.ts';
import { isForeignYaml } from '../../core/plan/is-foreign-yaml.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { isUnitListFile } from '../../store/layout.ts';
import type { Judging } from './plans-beside.ts';

/** Whether a YAML file that was come across is another program's. */
export function isOthers(text: string, file: string): boolean {
  return !isUnitListFile(file) && isForeignYaml(text);
}

/** All that is wrong with a plan or a list of units of this text. */
export async function diagnoseText(
  text: string,
  file: string,
  neighbours: Judging,
  comparisons?: Judging,
): Promise<readonly Diagnostic[]> {
  if (isUnitListFile(file)) {
    const { readUnitList } = await import('../../core/district/unit-list.ts');
    return readUnitList(text, file).diagnostics;
  }
  return readPlan(text, file, await comparisons?.(file), await neighbours(file)).diagnostics;
}
