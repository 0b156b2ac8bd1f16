import type { Like } from '../../table.ts';
import type { recordTroubles as zh } from '../../zh/troubles/record.ts';

/** What cannot be recorded. */
export const recordTroubles = {
  'unknown-requirement': ({ id, near }) =>
    `The plan has no requirement "${id}"${near ? `; near it: ${near}` : ''}. plan status shows all ids.`,
  'not-for-unit': '{id} does not fall to units of the kind "{unit}"; nothing is to be recorded.',
  'bad-date': '"{text}" is not a date; write 2023-03-08, 3-8 or 3月8日.',
  'choose-one-answer': 'Choose one of {options}; record them one by one.',
  'nothing-to-record':
    'Nothing to record. For example: plan record {id} --done, or --add 1, --share 38/40, --note TEXT; --help shows all.',
  'done-needs-amount': '{id} has a target, so the amounts decide: use --add AMOUNT or --share PART/WHOLE.',
  'add-needs-count': '{id} is not counted; use --done (where there is no target) or --share PART/WHOLE.',
  'share-needs-share': '{id} is not measured as a share; use --done or --add AMOUNT.',
  'now-needs-level': '{id} is not measured by its latest value (measure: latest), so it takes no --now.',
  'only-for-never': '{id} is no prohibition (never), so it takes no --none, --breach or --corrected.',
  'level-takes-now': '{id} is measured by its latest value, nothing is added up: use --now VALUE.',
  'never-takes-words':
    '{id} must never happen: use --none where nothing did, --breach COUNT --note WHAT where it did, --corrected where it was put right.',
  'none-needs-period': '{id} is confirmed period by period: say which with --period; they run from {first} to {last}.',
  'breach-has-day': '{id}: say with --on on which day it happened or was put right; it takes no --period.',
  'which-breach': '{id}: say which entry was put right, by its id; plan log --json shows it.',
  'choose-breach': '{id}: several are not put right yet; say which with --corrected ID: {known}.',
  'no-such-breach': '{id}: there is nothing of that kind to put right; plan show {id} shows all.',
  'corrected-too-early': '{id}: it cannot be put right before it happened; correct the date.',
  'bad-level': 'The value "{text}" is wrong: write how much there is now, such as 44 or 30.5.',
  'bad-breach': 'The count "{text}" is wrong: write a whole number above 0, such as 1.',
  'bad-amount':
    'The amount "{text}" is wrong: write a number above 0 such as 2 or 0.5 (at most 15 digits, 6 decimals).',
  'bad-share': 'The share "{text}" is wrong: write PART/WHOLE such as 38/40, the part not above the whole.',
  'on-outside-plan': '{day} lies outside the plan ({from} to {to}); correct the date.',
  'on-needed': 'Today lies outside the plan ({from} to {to}): say with --on which day it happened.',
  'on-in-future': '{day} has not come yet; add --yes to record it all the same.',
  'period-needs-recurring': '{id} does not recur, so it takes no --period; say the day with --on.',
  'bad-period': 'There is no period "{text}"; they run from {first} to {last}, written like these.',
  'text-too-long':
    'The note or the reason is too long ({most} characters at most); nothing was recorded. Keep long texts in a file and attach it with --evidence.',
  'line-too-long':
    'This entry is too long ({most} bytes at most); nothing was recorded. Write less, and attach evidence in several goes.',
  'reason-needed': '{id}: an exemption needs a reason: --exempt REASON.',
  'note-needed': '{id}: the note is empty; write something.',
  'evidence-not-attached': ({ id, name, known }) =>
    `"${name}" was never attached to ${id}${known ? `; what was: ${known}` : ''}. plan evidence ${id} lists it all.`,
  'evidence-which':
    'Several pieces of evidence are attached to {id}; say with --name which to remove (number or name): {known}.',
  'nothing-to-remove':
    '{id} has no copy of evidence to remove (links have none); plan evidence {id} lists what is attached.',
  'remove-needs-reason': 'Removing evidence needs a reason: plan evidence {id} --remove REASON. Nothing was touched.',
} as const satisfies Like<typeof zh>;
