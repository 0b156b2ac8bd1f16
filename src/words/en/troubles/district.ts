import { argument } from '../../argument.ts';
import type { Like } from '../../table.ts';
import type { districtTroubles as zh } from '../../zh/troubles/district.ts';

export const districtTroubles = {
  'units-broken':
    'The list of units {file} has {errors} errors; mend them and try again. plan validate {file} shows each.',
  'units-encoding': 'The list of units {file} is no UTF-8 text; save it as UTF-8 and try again.',
  'units-kind':
    'The list of units {file} gives "{unit}" the kind "{kind}", which the plan does not have; it has: {known}. Mend it and try again.',
  'no-unit-list': 'There is no list of units: write {file} first (docs/district.md shows how), then use this.',
  'unit-other-kind':
    'On the list of units "{unit}" is of the kind {kind}, not {given}; leave --kind out, or mend the list.',
  'submit-damaged':
    'The ledger is damaged ({file} line {line}) and cannot be signed for; nothing was recorded. plan verify shows every place.',
  'merge-own-reviews':
    'In {file} the reviews that you wrote on this computer ({writer}) have {count} more that were not written here; nothing was taken in. Ask where they come from: your reviews grow on your computer only.',
  'review-needs-source':
    'Say whose report to review: plan review 实验小学, or plan review 实验小学=in/a.zip; plan rollup shows who has reported.',
  'review-nothing-kept':
    'There is no ledger of "{unit}" here yet ({folder}). Take it in first: plan review {unit}=its-packet.zip, or plan sync.',
  'review-needs-verdict': ({ ids }) =>
    `There is no terminal to review in; say plan review UNIT --id ID --accept, or --return REASON. ${ids ? `To be reviewed: ${ids}` : 'There is nothing to be reviewed now'}.`,
  'review-two-verdicts': 'Choose one of --accept and --return; nothing was recorded.',
  'review-reason': 'To return something takes a reason: --return REASON. Nothing was recorded.',
  'review-own': '{id} has records by {by}, who cannot review them; let somebody else do it. Nothing was recorded.',
  'review-nothing': '{id} is "{status}" now; there is nothing to review. Nothing was recorded.',
  'review-returned': ({ id, reason, unit }) =>
    `${id} is returned already (reason: ${reason}) and waits for the unit; nothing was recorded.${unit ? ` To take that verdict back: plan undo --unit ${argument(unit)} takes back your last.` : ''}`,
  'bad-report-period': 'There is no period "{text}"; write one of: {known}.',
  'unknown-unit': ({ unit, near, file }) =>
    `The list of units ${file} has no "${unit}"${near ? `; near it: ${near}` : ''}. Check the name, or add it to the list.`,
} as const satisfies Like<typeof zh>;
