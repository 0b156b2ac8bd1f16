import type { Like } from '../../table.ts';
import type { callTroubles as zh } from '../../zh/troubles/call.ts';
import { counted } from '../counted.ts';

/** Calls that cannot be carried out as they are written, and what a call needs to be there. */
export const callTroubles = {
  'unknown-verb': ({ name, near }) =>
    `There is no verb "${name}"${near ? `; did you mean plan ${near}?` : '.'} Run plan --help to see all verbs.`,
  'unknown-option': ({ name, near }) =>
    `There is no option ${name}${near ? `; did you mean ${near}?` : '.'} Add --help to see this verb's options.`,
  'missing-argument': 'plan {verb} needs {name}; add --help for examples.',
  'missing-value': 'Option {name} needs a value; add --help for examples.',
  'bad-choice': 'Option {name} takes one of: {choices}.',
  'too-many-arguments': 'plan {verb} got too many words; put text with spaces in quotes.',
  'wrong-call': 'This call is wrong: {message}. Add --help for examples.',
  unexpected:
    'Something unexpected: {message}. What was recorded is still there; run again with PLAN_DEBUG=1 for details.',
  stopped: 'Stopped; nothing was changed.',
  'no-ledger-there':
    'There is no ledger (.plan/) in {folder}. Check --dir (or PLAN_DIR); to make one there, run plan init --dir first.',
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
    '{folder} is set up already and was left as it is. While nothing is recorded, plan init --unit NAME --kind KIND --recorder NAME changes it; afterwards edit its config.yaml.',
  'needs-answer': 'There is no terminal to ask in; say it with {option}.',
  'config-syntax':
    'The settings file {file} is wrong at line {line}; correct it and try again. The ledger was not touched.',
  'config-lacks': 'The settings file {file} lacks {key}; add it and try again. The ledger was not touched.',
  'output-lost': 'Not all of the result could be written ({code}): check disk space and run again.',
  'config-kind':
    'The kind of unit "{kind}" in .plan/config.yaml is not in the plan, which has: {known}. Correct it and try again; the ledger was not touched.',
  'nothing-to-confirm': '{id} has no records that need confirming.',
  'nothing-to-reopen': '{id} is neither done nor exempt, so there is nothing to reopen.',
  'on-before-period': 'On {day} the period {period} had not begun, so it makes nothing up; correct --on or --period.',
  'no-such-choice': ({ option, text, known }) =>
    `There is no "${text}" for ${option}; ${known ? `there are: ${known}.` : `this plan names none: leave ${option} out.`}`,
  'config-newer':
    'The settings file {file} is of a newer format (format: {format}); update this tool first. Nothing was touched.',
  'unknown-kind': 'The plan has no kind of unit "{kind}"; it has: {known}.',
  'config-plan': ({ name, known }) =>
    `The settings in .plan/config.yaml name the plan "${name}", which is not here${known ? `; at hand: ${known}` : ''}. Put it right there, or use --plan; the ledger was not touched.`,
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
  'dry-run-needs-fix': '--dry-run goes with --fix: plan validate --fix --dry-run.',
  'no-plan-files': 'No plan file matches {pattern}. Check the path, or put plans into plans/.',
  'broken-plan': ({ file, errors }) =>
    `The plan file ${file} has ${counted(errors, 'error')}; correct it and try again. plan validate ${file} shows each.`,
} as const satisfies Like<typeof zh>;
