import type { Like } from '../../table.ts';
import type * as zh from '../../zh/troubles/guided.ts';

export const words = {
  'broken-plan':
    'The plan file {file} has errors ({errors}) and cannot be used. Have somebody mend it, or choose another plan.',
  'duplicate-plan-id':
    'Files in plans/ share one id, {id}: {files}. Most likely a conflict copy of a cloud drive: compare them, keep the right one and move the others out of plans/.',
  'unknown-plan': ({ name, known }) => `There is no plan “${name}”${known ? `; at hand: ${known}` : ''}.`,
  'next-unsound':
    'The file of plan {plan} is laid out so that no next year can be made of it; take in the new document instead.',
  'config-kind':
    'The plan has no units of the kind “{kind}”, only: {known}. Change kind in .plan/config.yaml to one of these; the ledger was not touched.',
  'setting-needed': 'It cannot be empty; nothing was changed.',
  'setting-too-long': 'Too long, {most} characters at most; nothing was changed.',
  'would-overwrite': '{file} is there already and was not written over.',
  'import-pdf':
    '{file} is a PDF and cannot be read as it is. Open it in WPS or Word, save it as .docx or plain text (.txt) and take that in; a scan needs text recognition first.',
  'review-changed':
    'Another program changed {file} just now: this answer was not written; those before it are saved. Please go through it again.',
  'nothing-to-answer':
    'No ledger that was taken in has been reviewed: there is nothing to send back; please review first.',
  'answers-no-head':
    'No head of a form in {file} (id, done and so on); fill in a form that was written here, with its head. Nothing was recorded.',
  'attach-link': '{url} is a link; only files and folders are taken here. Give links while recording.',
  'evidence-is-folder':
    'The evidence {file} is a folder; nothing was recorded. Name files in it; for the whole folder choose “Evidence first” in the menu.',
  'submit-damaged':
    'The ledger is damaged ({file}, line {line}) and cannot be signed; nothing was recorded. Choose “Check the ledger” in the menu to see where.',
  'ledger-older': ({ file, since, until }) =>
    `Nothing was recorded: the ledger file ${file} ${since ? `is older than this computer wrote it; what was recorded after ${since}, until ${until}, is not in it` : `is gone or empty (it reached to ${until})`}. “Check the ledger”, under More in the menu, shows the way out.`,
  'ledger-forked':
    'Nothing was recorded: git left the marks of an unfinished merge in {file}. Hand it to whoever uses git here.',
  'merge-overtaken': '{file} had new records while it was taken in and was left alone; take it in once more.',
  'nothing-to-merge':
    '{file} holds no ledger of the plan {plan}; nothing was written. See whether it is the right file, or ask for a new packet.',
  'merge-other-unit':
    'Not merged: line {line} of {file} is an entry of the unit {unit}; this one is {own}. Nothing was written; see whether it is the right file.',
  'config-plan': ({ name, known }) =>
    `The plan in use, “${name}”, is not here any more${known ? `; at hand: ${known}` : ''}. Put its file back into plans/; the ledger was not touched.`,
  'on-needed': 'Today lies outside the plan ({from} to {to}): say on which day it happened.',
  'on-before-period':
    'On {day} the period {period} had not begun, so it makes nothing up; correct the day, or choose another period.',
  'text-too-long':
    'The note or the reason is too long ({most} characters at most); nothing was recorded. Keep long texts in a file and attach it as evidence.',
  'newer-format':
    '{file} was written by a newer version of this program; this one must not change it, and nothing was touched. Upgrade the program first.',
  'bad-key':
    '{file} is no key to sign with: nothing was signed or recorded. Have whoever looks after the computer bring back its copy.',
  'units-broken':
    'The list of units {file} has {errors} errors and cannot be used. Have somebody mend it, then try again.',
} as const satisfies Like<typeof zh.words>;
