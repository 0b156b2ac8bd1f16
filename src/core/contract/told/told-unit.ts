import type { UnitRef } from '../../progress/progress.ts';
import type { OutputOf } from '../output-shape.ts';
import type { unitShape } from '../shared/unit.ts';

/** Which unit is meant, as every output says it. */
export function toldUnit({ id, name, kind }: UnitRef): OutputOf<typeof unitShape> {
  return { id, name, kind };
}
