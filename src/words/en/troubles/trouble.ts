import { argument } from '../../argument.ts';
import type { Like } from '../../table.ts';
import type * as zh from '../../zh/troubles/trouble.ts';
import { counted } from '../counted.ts';
import { words as typed } from '../ledger/typed.ts';
import { fileTroubles } from './file.ts';
import { settingTroubles } from './settings.ts';
import { storeTroubles } from './store.ts';

/** Calls that cannot be carried out as they are written, and what a call needs to be there. */
const callTroubles = {
  'unknown-verb': ({ name, near }) =>
    `There is no verb "${name}"${near ? `; did you mean plan ${near}?` : '.'} Run plan --help to see all verbs.`,
  'unknown-option': ({ name, near }) =>
    `There is no option ${name}${near ? `; did you mean ${near}?` : '.'} Add --help to see this verb's options.`,
  'missing-argument': 'plan {verb} needs {name}; add --help for examples.',
  'missing-value': 'Option {name} needs a value; add --help for examples.',
  'bad-choice': 'Option {name} takes one of: {choices}.',
  'too-many-arguments': 'plan {verb} got too many words; put text with spaces in quotes.',
  'wrong-call': 'This call is wrong: {message}. Add --help for examples.',
  unexpectedGuided:
    'Something unexpected: this step was not done; what was recorded is still there. Go back to the page and try again; if that fails, close the program and open it anew. If it still fails, give this to whoever looks after the computer: {message}',
  unexpected:
    'Something unexpected: {message}. What was recorded is still there; run again with PLAN_DEBUG=1 for details.',
  stopped: 'Stopped; nothing was changed.',
  'no-ledger-there':
    'There is no ledger (.plan/) in {folder}. Check --dir (or PLAN_DIR); to make one there, run plan init --dir first.',
  'not-in-git': '{folder} is in no git repository; nothing was set. Run git init first, or try it in a clone.',
  'no-ledger-here':
    'There is no ledger (.plan/) here. Run plan check (it asks for unit and name) or plan init; if it lies elsewhere, name the folder with --dir.',
  'archive-needs-output': 'Say where the archive goes: plan archive -o year.zip (or the name of a new folder)',
  'output-folder-full': '{folder} is there already and not empty: nothing was archived. Give the name of a new folder.',
  'bad-next-year': ({ text, own }) =>
    `The year "${text}" is wrong: four digits, e.g. ${Number(own) + 1}, and not this plan's own ${own}.`,
  'next-unsound':
    'The file of {plan} is written in a way from which no next one can be made; try plan validate --fix first.',
  'nothing-unfinished':
    'Nothing is unfinished: the next plan would be empty. Without --unfinished all of it is carried over.',
  'needs-init': 'There is no ledger (.plan/) here; first run: plan init --unit NAME --kind {kinds} --recorder NAME',
  'already-initialized':
    '{folder} is set up already and was left as it is. While nothing is recorded, plan init --unit NAME --kind KIND --recorder NAME changes it; afterwards plan config does.',
  'needs-answer': 'There is no terminal to ask in; say it with {option}.',
  'config-syntax':
    'The settings file {file} is wrong at line {line}; correct it and try again. The ledger was not touched.',
  'config-lacks': 'The settings file {file} lacks {key}; add it and try again. The ledger was not touched.',
  'output-lost': 'Not all of the result could be written ({code}): check disk space and run again.',
  'answer-lost':
    'It is done and saved; only the answer could not be shown ({code}). Do not run it again: plan log shows what was recorded.',
  'recorded-though': 'This is recorded already; do not record it again. Only what comes after it failed:',
  'config-kind':
    'The kind of unit "{kind}" in .plan/config.yaml is not in the plan, which has: {known}. Set it with plan config unit.kind KIND; the ledger was not touched.',
  'nothing-to-confirm': '{id} has no records that need confirming.',
  'nothing-to-reopen': '{id} is neither done nor exempt, so there is nothing to reopen.',
  'on-before-period': 'On {day} the period {period} had not begun, so it makes nothing up; correct --on or --period.',
  'no-such-choice': ({ option, text, known }) =>
    `There is no "${text}" for ${option}; ${known ? `there are: ${known}.` : `this plan names none: leave ${option} out.`}`,
  'config-newer':
    'The settings file {file} is of a newer format (format: {format}); update this tool first. Nothing was touched.',
  'unknown-kind': 'The plan has no kind of unit "{kind}"; it has: {known}.',
  'config-plan': ({ name, known }) =>
    `The settings in .plan/config.yaml name the plan "${name}", which is not here${known ? `; at hand: ${known}` : ''}. Set it with plan config plan ID, or use --plan; the ledger was not touched.`,
  'unknown-plan': ({ name, known }) =>
    `There is no plan "${name}"${known ? `; at hand are: ${known}` : ''}. Give a file or an id; plan list shows them.`,
  'no-bundled-plan':
    'There is no plan in {folder}, where those of the tool lie; install it anew, or name a plan file with --plan.',
  'several-plans': 'There are several plans in plans/; choose one with --plan: {known}',
  'duplicate-plan-id':
    'Several files in plans/ have one plan id, {id}: {files}. Most likely one is the conflict copy of a cloud drive: compare them with plan diff FILE FILE, keep the right one, delete the others or move them out of plans/.',
  'output-twice': ({ file }) =>
    file === ''
      ? 'One format at most goes to the screen; write the others to files: -f sarif:out.sarif.'
      : `Two formats (-f) would be written to ${file}; choose another name for one.`,
  'output-is-plan': '{file} is a plan file to be checked and was not overwritten; choose another name for the result.',
  'verify-needs-store': '--verify goes with --store: plan rollup --store --verify.',
  'dry-run-needs-fix': '--dry-run goes with --fix: plan validate --fix --dry-run.',
  'stdin-name-without-input':
    '--stdin-filename goes with the file -: plan validate - --stdin-filename plans/2024.yaml.',
  'bad-limit': '--limit takes a whole number above zero, such as 20; "{text}" is none.',
  'watch-needs-file': '--watch waits for a file to change and cannot do so for standard input (-); name a file.',
  'fix-needs-file': '--fix rewrites files and cannot mend standard input (-); name a file.',
  'no-plan-files': 'No plan file matches {pattern}. Check the path, or put plans into plans/.',
  'broken-plan': ({ file, errors }) =>
    `The plan file ${file} has ${counted(errors, 'error')}; correct it and try again. plan validate ${argument(file)} shows each.`,
} as const satisfies Like<typeof zh.callTroubles>;

/** What cannot be recorded. */
const recordTroubles = {
  'unknown-requirement': ({ id, near }) =>
    `The plan has no requirement "${id}"${near ? `; near it: ${near}` : ''}. plan status shows all ids.`,
  'not-for-unit': ({ id, unit }) =>
    unit
      ? `${id} does not fall to units of the kind "${unit}"; nothing is to be recorded.`
      : `${id} falls to other units; nothing is to be recorded.`,
  'bad-date': typed.day,
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
  'bad-level': typed.amount,
  'bad-breach': typed.amount,
  'bad-amount': typed.amount,
  'bad-share': typed.share,
  'on-outside-plan': '{day} lies outside the plan ({from} to {to}); correct the date.',
  'on-needed': 'Today lies outside the plan ({from} to {to}): say with --on which day it happened.',
  'on-in-future': '{day} has not come yet; add --yes to record it all the same.',
  'period-needs-recurring': '{id} does not recur, so it takes no --period; say the day with --on.',
  'bad-period': 'There is no period "{text}"; they run from {first} to {last}, written like these.',
  'text-too-long':
    'The note or the reason is too long ({most} characters at most); nothing was recorded. Keep long texts in a file and attach it with --evidence.',
  'line-too-long':
    'This entry is too long ({text} characters a text and {evidence} pieces of evidence at most); nothing was recorded. Write less, and attach evidence in several goes.',
  'reason-needed': '{id}: an exemption needs a reason: --exempt REASON.',
  'remedy-needed': '{id}: cause, measure, owner and due are all empty; write one of them.',
  'no-score': '{id} has no score in the plan: no points can be given for it.',
  'bad-points': '“{text}” are no points for this; write a number from 0 to {max}.',
  'bad-remedy-due': typed.due,
  'note-needed': '{id}: the note is empty; write something.',
  'attach-link':
    '{url} is an address, and attach takes files and folders. Attach addresses by plan record ID --evidence URL.',
  'evidence-not-attached': ({ id, name, known }) =>
    `"${name}" was never attached to ${id}${known ? `; what was: ${known}` : ''}. plan evidence ${id} lists it all.`,
  'evidence-which':
    'Several pieces of evidence are attached to {id}; say with --name which to remove (number or name): {known}.',
  'nothing-to-remove':
    '{id} has no copy of evidence to remove (links have none); plan evidence {id} lists what is attached.',
  'remove-needs-reason': 'Removing evidence needs a reason: plan evidence {id} --remove REASON. Nothing was touched.',
} as const satisfies Like<typeof zh.recordTroubles>;

const districtTroubles = {
  'key-action': 'There is no plan key {action}; there are export, import, trust, and nothing at all to see the key.',
  'key-which':
    'Which key? plan key trust "FINGERPRINT", as plan merge tells it and as it was compared with the bureau.',
  'key-unknown':
    'No reviewer in the ledger has the fingerprint or key "{text}". Look for a slip; merge the packet that came back first.',
  'key-no-file': 'Into which file? plan key export -o key.txt',
  'key-which-file': 'From which file? plan key import key.txt',
  'key-file-there': '{file} is there already and was not overwritten; take another name, or add --yes.',
  'key-passphrase':
    'A key is exported and imported with a passphrase of at least {least} characters: run it in a terminal to be asked, or set PLAN_KEY_PASSPHRASE.',
  'key-sealed': 'Cannot open {file}: another passphrase, or no file of plan key export. The key that was here stays.',
  'key-there':
    'There is another key here (fingerprint {fingerprint}), which was not replaced. To replace it, keep it first by plan key export, then import with --yes; tell whoever takes your reports in.',
  'units-as-laid-out':
    'The list of units {file} is laid out so that it was not changed. Open that file, add to it as it stands there, and try again.',
  'units-by-hand':
    'The list of units {file} is laid out so that only a person can change it. Under "{unit}" write: keys: [{key}]',
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
  'review-points-alone':
    'Points go with an id and an acceptance: --id ID --accept --points POINTS; what is returned has none.',
  'review-two-verdicts': 'Choose one of --accept and --return; nothing was recorded.',
  'review-reason': 'To return something takes a reason: --return REASON. Nothing was recorded.',
  'review-own': '{id} has records by {by}, who cannot review them; let somebody else do it. Nothing was recorded.',
  'review-nothing': '{id} is "{status}" now; there is nothing to review. Nothing was recorded.',
  'review-returned': ({ id, reason, unit }) =>
    `${id} is returned already (reason: ${reason}) and waits for the unit; nothing was recorded.${unit ? ` To take that verdict back: plan undo --unit ${argument(unit)} takes back your last.` : ''}`,
  'report-period-ahead':
    '“{text}” begins on {from} only, after the day of the report, {asOf}: choose another period, or say --as-of.',
  'report-part-empty':
    'None of the duties of this unit lies in that part, so no report was written: change --section, --item or --lead.',
  'tidy-is-csv': '--tidy is for CSV: -f csv, or -o with a name that ends in .csv; nothing was written.',
  'report-by-needs-folder':
    '--by lead writes a report for each office: name a folder for them, as in -o offices/. Nothing was written.',
  'bad-report-period': 'There is no period "{text}"; write one of: {known}.',
  'unknown-unit': ({ unit, near, file }) =>
    `The list of units ${file} has no "${unit}"${near ? `; near it: ${near}` : ''}. Check the name, or add it to the list.`,
} as const satisfies Like<typeof zh.districtTroubles>;

/** What went wrong, where, and the way out, in one sentence. */
export const words = {
  ...callTroubles,
  ...recordTroubles,
  ...settingTroubles,
  ...fileTroubles,
  ...storeTroubles,
  ...districtTroubles,
} as const;
