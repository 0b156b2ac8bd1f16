import type { Report } from '../report.ts';
import { isUnfinished } from '../report-words.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';

/** The parts of the body among which the duties are parted: 一、工作完成情况, 二、存在问题及原因, 三、下一步打算. */
export type Place = 'done' | 'problems' | 'next';

/** Where in the body a duty of the unit's own stands: each in one place only. */
export function placesIn({ header }: Report): (reported: ReportedRequirement) => Place {
  return (reported) => {
    if (!isUnfinished(reported)) return 'done';
    if (isPressing(reported, header.ended)) return 'problems';
    return reported.status === 'in-progress' ? 'done' : 'next';
  };
}

/**
 * Once the plan has ended all that is not done; before, what is overdue, over its limit, behind or sent back, and what the unit
 * itself has written a cause or a measure for. What is only due soon is no problem yet: it is told of with what is under way,
 * or, where nothing was begun, among the next steps.
 */
function isPressing({ light, yellow, reopened, remedy }: ReportedRequirement, ended: boolean): boolean {
  return ended || light === 'red' || yellow === 'behind-pace' || reopened !== undefined || remedy !== undefined;
}
