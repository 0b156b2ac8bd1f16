import { faultIn } from '../../fault.ts';
import type { Like } from '../../table.ts';
import type * as zh from '../../zh/troubles/file.ts';

const fileFaults = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'there is one of that name already',
  ENOTEMPTY: 'there is a folder of that name with something in it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is too large',
  EROFS: 'the disk is read-only',
  EIO: 'the disk failed',
  EBUSY: 'another program is using it',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  ENXIO: 'there is no such device',
  ESTALE: 'the file on the network drive is gone',
  'not-plain': 'it is a pipe or a device, not a plain file',
} as const satisfies Like<typeof zh.fileFaults>;

export const packetFaults: Readonly<Record<keyof typeof zh.packetFaults, (detail: string) => string>> = {
  broken: () => 'it is no sound zip file, perhaps cut off on its way. Ask for it again, or for a new packet',
  'no-head': () => 'it is no packet of this program. Ask for one, or unpack it and take in the folder',
  newer: () => 'it was made by a newer version of this program. Upgrade the one here first',
  'other-plan': (detail) =>
    `it is of the plan ${detail}, not of the one at hand; change to that plan and take it in again`,
  'other-unit': (detail) => `it is the ledger of another unit (${detail}), and cannot become part of this one's`,
  digest: () => 'the ledger in it is less than what was packed: changed, or cut off on its way. Ask for it again',
  'torn-line': (detail) => `its ledger ${detail} was cut off, perhaps on its way. Ask for it again`,
  'unreadable-line': (detail) => `its ledger ${detail} cannot be read, perhaps damaged on its way. Ask for it again`,
  'oversized-line': (detail) =>
    `its ledger ${detail} has a number, text or list larger than anybody records. Ask the sender about it`,
  'further-faults': (detail) => `its ledger is at fault throughout after ${detail}. Ask for it again`,
  'wrong-hash': (detail) => `its ledger ${detail} was changed after it was written. Ask for it again`,
  'broken-signature': (detail) =>
    `the signature of its ledger ${detail} is not right: not made by that key, or changed after it was signed. Ask for a new report`,
  'conflict-marker': (detail) =>
    `its ledger ${detail} is a mark of a conflict that git left. Let the sender put the two courses together and send it again`,
  'older-than-written': (detail) => `its ledger ${detail} is older than it was written. Ask for it again`,
  'broken-chain': (detail) =>
    `its ledger ${detail} does not follow the line before it: lines are missing or were moved. Ask for it again`,
  'conflicting-id': (detail) => `its ledger ${detail} differs from another record of the same id. Ask for it again`,
  'foreign-file': (detail) => `its ledger ${detail} is nobody's and cannot be read. Ask for it again`,
  empty: () => 'the folder is empty. Ask for it again',
  'no-ledger': () => 'it holds neither a ledger nor a packet. See whether it is the right one, or ask for it again',
  'several-packets': (detail) => `it holds ${detail} packets. Unpack it, and take in each of them`,
  'too-deep': (detail) => `it holds too many zip files within zip files (${detail}). Unpack it first`,
  name: (detail) => `it holds something that is no part of a ledger (${detail})`,
  twice: (detail) => `it holds two files of one name (${detail})`,
  link: (detail) => `it holds something that is no plain file (${detail})`,
  encrypted: () => 'it is encrypted. Ask for one without a password',
  'too-many': (detail) => `it holds too many files (${detail})`,
  'too-large': (detail) => `what it holds is too large when unpacked (${detail})`,
};

/** Files that cannot be read, written, attached, merged or drafted from. */
export const fileTroubles = {
  'would-overwrite':
    '{file} exists with other content and was not overwritten; choose another name, or add --yes to overwrite.',
  'unknown-ending': ({ file, known }) =>
    /\.pdf$/i.test(`${file}`)
      ? `PDF cannot be written (${file}): write one of ${known}, and save that as PDF in Word or WPS.`
      : `The ending of ${file} names no format: let it end in one of these, or say it with -f: ${known}.`,
  'other-ending':
    'What is written to {file} is no .{ending} file, and no program would open it: let its name end in .{own}. Nothing was written.',
  'output-is-source': '{file} is the file to be read, and cannot be written over; name another. Nothing was written.',
  'binary-to-terminal': 'This format is not text for a terminal; name a file with -o, e.g. -o report.docx.',
  'output-is-folder': '{file} is a folder; give -o the name of a file in it as well. Nothing was written.',
  'no-output-folder':
    'Cannot write {file}: there is no folder {folder}. Make it first, or name another place. Nothing was written.',
  'not-a-calendar':
    '{file} is no calendar (.ics), so what was exported last cannot be told: name that file by --since. Nothing was written.',
  'template-ending':
    'The template {file} must be a .docx, .xlsx or .md file. Files with macros (.docm, .xlsm) are refused; save old ones (.doc, .wps, .xls, .et) as .docx or .xlsx first.',
  'template-other-format': 'The template {file} makes a {format} file; give -f and -o the same, or leave out -f.',
  'signed-before-as-of':
    'The day of the signature, {day}, is before {asOf}, the day that the report is of: change --signed-on (with its year), or give --as-of. Nothing was written.',
  'output-is-template': '-o must not be the template {file} itself; name another file. Nothing was written.',
  'template-too-large':
    'The template {file} is larger than {limit} MB; take out what it does not need, large pictures say.',
  'template-encoding': 'The template {file} is not text in UTF-8; save it as UTF-8 and try again.',
  'template-not-word':
    'The template {file} cannot be used: it is no sound .docx file, or has macros or embedded objects. Save it as a plain .docx.',
  'template-not-workbook':
    'The template {file} cannot be used: it is no sound .xlsx file, or has macros or embedded objects. Save it as a plain .xlsx.',
  'template-unpacks':
    'The template {file} unpacks to more than any form or report has, and was not read; save a copy with Word, Excel or WPS and try again.',
  'template-leads-out':
    'The template {file} has an entry that leads out of its folder ({path}), as no office program writes one, and was not read; use a form from a source that you trust.',
  'template-without-fields': ({ file }) =>
    `The template ${file} has no field at all; nothing was written. Fields stand in double braces, such as {{unit}}: see docs/templates.md.`,
  'template-broken': ({ file, problems }) =>
    `The template ${file} has mistakes; nothing was written:${problems.map((problem) => `\n  ${problem}`).join('')}`,
  'bad-digest': 'The digest is incomplete or mistyped; compare it and try again.',
  'answers-encoding': '{file} is not text in UTF-8; save it as UTF-8 and try again. Nothing was recorded.',
  'answers-old-workbook':
    '{file} is an old (.xls, .et) or encrypted workbook; save it as an Excel workbook (.xlsx) without a password, then try again. Nothing was recorded.',
  'answers-not-a-workbook':
    '{file} is no sound Excel workbook without macros; open it in Excel or WPS, save it as .xlsx, then try again. Nothing was recorded.',
  'answers-not-csv':
    '{file} is no CSV that can be read; save it as .xlsx or as "CSV UTF-8", then try again. Nothing was recorded.',
  'answers-too-large':
    '{file} is too large for a form (at most {rows} rows); check the file or delete rows, then try again. Nothing was recorded.',
  'sheet-by-needs-place':
    'Forms parted by office go to a folder (-o offices/, a file each) or to an .xlsx file (a sheet each).',
  'answers-no-forms':
    'There are no forms (.xlsx or .csv) in the folder {folder}; is it the right one? Nothing was recorded.',
  'answers-no-head':
    '{file} has no head of a form ("Id", "Done?" …); fill in what plan sheet makes, and keep its head. Nothing was recorded.',
  'answers-broken': ({ file, problems }) =>
    `${file} has problems, nothing was recorded:${problems.map((problem) => `\n  ${problem}`).join('')}`,
  'answers-changed': ({ file, problems }) =>
    `${file} has ${problems.length} that may correct what is in the ledger, and there is no terminal to ask in; nothing was recorded:${problems.map((each) => `\n  ${each}`).join('')}\nIf they correct it, run again with --changed correct (takes back what was there, records it anew); if it was another time, with --changed add.`,
  'only-a-terminal': 'There is no terminal to confirm in; look at it, then run again with {option}.',
  'file-unreadable': ({ file, why }) =>
    why === 'EISDIR'
      ? `${file} is a folder, and a file is wanted here. Name the file in it, with the folder before its name.`
      : `Cannot read ${file}: ${faultIn(fileFaults, why)}. Check the path and your permission.`,
  'source-missing': ({ file, why }) =>
    `Cannot read ${file}: ${faultIn(fileFaults, why)}. Check the path and your permission.`,
  'file-unwritable': ({ file, why }) =>
    `Cannot write ${file}: ${faultIn(fileFaults, why)}. Nothing was recorded; check disk space and permission, then try again.`,
  'bad-key':
    '{file} is no key to sign with (Ed25519, PKCS#8 in PEM): nothing was signed or recorded. Look at PLAN_KEY, or bring back your copy by plan key import.',
  'bad-plan-id':
    '"{id}" cannot be a plan\'s id: only a-z, 0-9 and hyphens, 2 to 63 characters. The ledger was not touched.',
  'newer-format':
    '{file} was written by a newer version of plan; this one must not change it, and nothing was touched. Upgrade first: npm install -g workpoints.',
  'ledger-locked':
    'The ledger is in use by process {pid} on the computer {host}. Nothing was recorded; try again later, or delete {lock} if you are sure that it no longer runs.',
  'evidence-missing':
    'There is no evidence file {file}; nothing was recorded. Check the path, and quote it if it has spaces.',
  'evidence-elsewhere': 'The evidence {file} is not in the folder of the file of answers: put it beside that.',
  'evidence-is-folder':
    'The evidence {file} is a folder; nothing was recorded. Name the files in it; several may be given. For all that lies in a folder, plan attach suggests a duty for each.',
  'evidence-is-link': 'The evidence {file} is only a link; nothing was recorded. Name the file that it leads to.',
  'evidence-not-file': 'The evidence {file} is not a regular file; nothing was recorded. Save it as a file first.',
  'evidence-bad-name':
    'The name of the evidence {file} has control characters in it; nothing was recorded. Rename it first.',
  'evidence-bad-link':
    'The evidence link {url} cannot be used; nothing was recorded. Give a whole http:// or https:// address, or a file.',
  'unknown-code': ({ code, near }) =>
    `There is no check "${code}"${near ? `; near it: ${near}` : ''}. plan validate gives the code in brackets after each finding.`,
  'unknown-revision':
    '--against "{revision}" is no file, and no revision in the plan\'s git repository. Check the name; in CI fetch the whole history first.',
  'revision-not-at-hand':
    'What {file} was at "{revision}" is not in the git repository on this computer, so nothing was compared: most likely a partial clone. Fetch the whole history first (git fetch --refetch --no-filter) and try again; in CI, clone without --filter.',
  'no-git': 'There is no git here to compare with an earlier version. Install it, or give --against a file.',
  'against-one-file':
    '--against {file} is a file, which one plan file can be compared with; name that one, or give a git revision.',
  'packet-refused': ({ file, why, detail }) =>
    `${file} cannot be used: ${packetFaults[why](detail)}. It was not taken in.`,
  'nothing-to-merge':
    '{file} holds no ledger of the plan {plan}; nothing was written. Name the folder of another .plan/, or a zip that plan export made.',
  'merge-other-unit':
    "Not merged: line {line} of {file} is an entry of the unit {unit}; this one is {own}. Nothing was written. If one unit got two ids, make the unit's id in .plan/config.yaml the same.",
  'merge-other-plan':
    'Not merged: line {line} of {file} is an entry of the plan {plan} and does not belong there. Nothing was written.',
  'ledger-older': ({ file, since, until }) =>
    `Nothing was recorded: the ledger file ${file} ${since ? `is older than this computer wrote it; what was recorded after ${since}, until ${until}, is not in it` : `is gone or empty (it reached to ${until})`}. If the newer copy can be found, take it in with plan merge; if it is lost for good, plan verify --accept takes the file as it is.`,
  'ledger-forked':
    'Nothing was recorded: git left the marks of a merge that it could not finish in {file}. Run plan merge, without a copy, first: it keeps what both sides recorded.',
  'merge-overtaken': '{file} got new entries meanwhile and was not touched; run plan merge once more.',
  'export-needs-output': 'Name the packet with -o, e.g. plan export -o year.zip.',
  'sync-all-alone': '--all syncs every unit on the list: leave out --unit.',
  'notice-needs-folder': 'Name a folder with -o, e.g. -o notices/: there are three files a unit. Nothing was written.',
  'export-all-alone':
    '--all writes what was said in review to every unit, without evidence: leave out --with-evidence or --unit.',
  'export-all-needs-folder': '--all writes a packet a unit: name a folder for them with -o, e.g. -o reviewed/.',
  'nothing-to-answer': 'No ledger that was taken in has been reviewed; review first: plan review.',
  'nothing-to-export': 'The ledger is empty; there is nothing to pack.',
  'import-format':
    'No text can be read from {file}: what is read is text (.txt, .md), Word and Excel without macros (.docx, .xlsx), old .doc and .wps, PDF and OFD. Save it as one of these in Word or WPS and try again.',
  'import-missing': ({ file, near }) =>
    `There is no file ${file}${near ? `; did you mean ${near}?` : ': check its name and its folder.'} Nothing was written.`,
  'import-picture':
    '{file} is a picture, whose words cannot be read; nothing was written. Have its text recognized (OCR) and save that as Word or text, or ask for the Word file.',
  'import-no-bytes':
    '{file} is empty (0 bytes); nothing was written. It was probably not downloaded whole, or is still in the cloud: open it, or fetch it again.',
  'import-old-format':
    '{file} is RTF, sometimes renamed to .doc, which cannot be read as it is. Open it in Word or WPS, save it as .docx and try again.',
  'import-web-page':
    '{file} is a saved web page, which cannot be read as it is; nothing was written. Open it in a browser, copy its text into Word or WPS, save that as .docx and try again.',
  'import-damaged':
    '{file} is damaged or not whole; it was not read. Try to open it in Word or WPS and save a copy; else ask whoever issued it for another.',
  'import-locked':
    '{file} needs a password to be opened. Open it in Word or WPS, take the password off, save a copy and try again.',
  'import-scan':
    '{file} has no text that can be read: it is most likely a scan, a picture a page. Run text recognition (OCR) on it, in WPS for one, and save it as Word, or ask whoever issued it for the Word file.',
  'import-too-much':
    '{file} holds far more, or is nested far deeper, than a document of work points; it was not read. Open it in Word or WPS, copy the part you need into a new document, save it as .docx and try again.',
  'import-too-long':
    '{file} is too long (above two million characters, 40,000 lines, or 100,000 characters in a line) for a document of work points; it was not read. Copy the part you need into a file of its own and try again.',
  'import-plan':
    '{file} is a plan already, there is nothing to draft; nothing was written. Put it into plans/ to use it; plan validate {file} checks it, plan import --review {file} goes through it.',
  'plan-sent-broken':
    '{file} is a plan with errors ({errors}, the first in line {line}); it was not taken in, nothing was changed. Tell whoever sent it, and ask for a mended one.',
  'plan-sent-twice':
    '{file} (“{title}”) and {known} here are one plan with different text: it was not taken in, nothing was changed. To use the new one, move {known} elsewhere and import again; no entry is lost.',
  'import-empty': '{file} has no text to draft a plan from; nothing was written.',
  'import-no-tasks':
    'In the table {file} no row names a task with its unit or its time; nothing was written. It needs a column of tasks, and one of units or of deadlines.',
  'import-other-years':
    'The table {file} is for {from} to {to}, the document for {first} to {last}; nothing was written. Take the table of the same year; where the document names no year, say it with --year.',
  'import-laid-out':
    '{file} has a table whose columns are set with spaces: where a cell ends cannot be told, so it was not read. Read the PDF itself if it came from one; else open the document in Word or WPS, save it as .docx and try again.',
  'import-too-large': '{file} is too large (above 30 MB) for a document of work points; it was not read.',
  'menu-needs-terminal':
    'The menu needs a terminal. Without one use the verbs: plan status, plan report -o report.docx; plan --help lists all.',
  'unknown-schema': ({ name, near }) =>
    `There is no JSON Schema named ${name}${near ? `; did you mean ${near}?` : '.'} plan schema lists them.`,
  'unknown-topic': ({ name, near }) =>
    `There is no help on "${name}"${near ? `; did you mean plan help ${near}?` : '.'} plan help lists all verbs, plan help topics the topics.`,
  'unknown-shell': ({ name, near, known }) =>
    `There is no plan completion ${name}${near ? `; did you mean ${near}?` : '.'} It takes: ${known}.`,
  'no-home':
    'The home folder is not known (HOME is not set); plan completion bash prints the script, for you to put in place.',
  'start-up-encoding':
    '{file} is not UTF-8 text and was not touched; plan completion bash prints the script, for you to put in place.',
  'review-needs-terminal':
    '--review asks in a terminal, and there is none here; nothing was written. Or open {file} in an editor: where you have checked a place, delete its comment 待确认 and its key in x-guess; plan validate {file} tells what is left.',
  'review-without-terminal':
    '--review asks in a terminal, and there is none here; nothing was written. Draft without --review first, then run plan import --review {file} in a terminal.',
  'review-needs-output':
    '--review takes a drafted plan (.yaml); to draft one from {file} and go on directly, add -o: plan import {file} -o plans/draft.yaml --review.',
  'review-one-file':
    '--review takes one draft alone; the table was not used and nothing was written. To use a table, draft anew: plan import points.docx tasks.docx -o plans/draft.yaml --review.',
  'review-changed':
    '{file} was changed by another program just now; this answer was not written, those before are saved. Run plan import --review {file} again.',
  'bad-year': '"{text}" is no year; write four digits, such as 2024.',
} as const satisfies Like<typeof zh.fileTroubles>;
