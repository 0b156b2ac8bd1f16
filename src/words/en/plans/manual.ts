import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/plans/manual.ts';

export const words = {
  finds: 'Finds',
  why: 'Why',
  earlier: 'Earlier version',
  wrong: 'Wrong',
  right: 'Right',
  switchOff: 'Where there is reason to keep it',
  reason: 'reason',
  colon: ':',
  title: 'The checks',
  other: '[中文](checks.zh-CN.md)',
  severities: { error: 'error', warning: 'warning', note: 'note' },
  introduction: [
    '`plan validate` gives a code in brackets after each finding. This page says of each what it finds, why that matters, and how it looks wrong and right; `plan explain CODE` shows the same.',
    'Errors fail the check (exit code 1); warnings fail it with `--strict` only; notes never do.',
    'Warnings and notes can be switched off by a comment that gives the reason; errors cannot. Such a comment that does nothing is itself a finding.',
  ],
  switchOffs: `# plan-disable CODE: reason              at the head of the file, for all of it
# plan-disable-next-line CODE: reason    for the next line; several may follow one another
text: … # plan-disable-line CODE: reason   for this line
`,
  paragraphs: {
    'unreadable-file': {
      finds:
        'The file to check is a folder, something special such as a pipe, a link that leads nowhere, or may not be read.',
      why: 'If such a file passed in silence, the plan would never be checked while all seemed well.',
    },
    'not-utf-8': {
      finds: 'The file is not UTF-8: often GBK or UTF-16 as Notepad or a spreadsheet saved it, or no text at all.',
      why: 'Read in the wrong encoding, text is garbage; a guess may be wrong, so the file has to be saved as UTF-8.',
    },
    'empty-plan': {
      finds: 'The file is empty, or holds nothing but comments.',
      why: 'Most likely it was not saved, or its content was lost in copying.',
    },
    'beyond-limits': {
      finds:
        'The file has more than 30 million characters or a line of more than a million, is nested deeper than 64 levels, or needs more memory than the program may use.',
      why: 'No plan needs that; such a file was put here by mistake, or is meant to make a program hang.',
    },
    'conflict-markers': {
      finds: 'The file still has the marks of a conflict that git could not settle (<<<<<<<, =======, >>>>>>>).',
      why: 'Both sides changed the same place, and only a person can say which is right; until then no other check says anything, so this is all that is told.',
    },
    'yaml-syntax': {
      finds:
        'The YAML is wrong: indentation, a tab, a full-width colon, a quote or bracket never closed, and the like.',
      why: 'Such a file has no certain meaning. Chinese keyboards often give the colon "：", which is not ": ".',
    },
    'unsupported-yaml': {
      finds:
        'YAML that a plan file does without: anchors (&), aliases (*), tags (!), merge keys (<<), directives (%), several documents.',
      why: 'They hide from a reader what the plan says, and let a small file unfold into a huge one.',
    },
    'duplicate-key': {
      finds: 'One key is written twice in the same place.',
      why: 'Readers of YAML differ, some take the first and some the last: either way one of the two is lost.',
    },
    'missing-key': {
      finds:
        'A key that must be there is missing: format, id, title, issuer, period, units, sections of a plan; id and text of a requirement; title of a basis.',
      why: 'Nothing can be recorded for a requirement without an id, and nobody can look up a basis without a title.',
    },
    'unknown-key': {
      finds: 'A key that is not known, with the nearest known one. Keys that begin with x- are your own.',
      why: 'A mistyped key would do nothing without a word: with deu for due, the requirement has no due.',
    },
    'wrong-type': {
      finds:
        'A value of the wrong type: a number or true where text belongs, a sentence for a list, or nothing at all.',
      why: 'YAML reads an unquoted 2024, true or nothing as something else than text: not what was written.',
    },
    'bad-value': {
      finds:
        'A value that cannot be: no such day, no address, none of the few words that may stand there, an empty list (for: [] leaves a duty to nobody), an end before its start.',
      why: 'No due follows from such a date, and a duty that falls to nobody is never done.',
    },
    'unquoted-id': {
      finds: 'An id without quotes, which is read as a number.',
      why: '1.10 becomes 1.1 and is mixed up with the real 1.1, and so are the entries in the ledger.',
    },
    'bad-target': {
      finds:
        'A target that makes no sense: a count without unit, a percentage without of, several of at-least, at-most and never or none, at-most with every, measure: latest with every, of or across, never with anything but every, 0 or above 100%, every together with due, by without every, a day of the month for weeks or of the week for months.',
      why: 'An amount without a unit cannot be reported; a limit holds for the sum of the whole time; levels of several units make none of the district; what must never happen has no amount; with every, each period has its own end.',
    },
    'duplicate-id': {
      finds: 'Two requirements, or two items, have one id.',
      why: 'Entries in the ledger name requirements by id: two that share one share their records.',
    },
    'duplicate-plan-id': {
      finds:
        'Another file in plans/ has the same plan id; the conflict copy of a cloud drive counts, also where both are alike.',
      why: 'A ledger knows its plan by the id: with two files nobody can tell which of them was recorded against. But for list, doctor, validate and diff of two files, every verb stops there; none chooses a file by its name.',
    },
    'duplicate-text': {
      finds: 'Two requirements have the same words, punctuation and spaces aside. Those whose for parts them are none.',
      why: 'Who is asked cannot tell which is which, and answers one of them, or both alike.',
    },
    'uneven-numbering': {
      finds:
        'The number of a section or item is not the next one. Items may begin anew in each section. Ids of requirements are left alone: a duty that is dropped takes its id with it.',
      why: 'Where numbers break off, a section or item was most likely left out, or stands in the wrong place.',
    },
    'unconfirmed-guess': {
      finds:
        'An x-guess is still there: something that plan import was unsure of, or plan next took from the year before, and nobody has confirmed.',
      why: 'A target or a due that was guessed wrong stays wrong all year. Hold it against the document, then delete x-guess and the comment 待确认.',
    },
    'item-without-requirements': {
      finds: 'An item without a single requirement.',
      why: 'Most likely its title was written first and its duties never. If the source asks for nothing there, switch the check off and say so.',
    },
    'item-score-exceeded': {
      finds: "An item whose requirements' scores add up to more than its own.",
      why: 'The total would not come out, and points given by it would be of no use; most likely a number was copied wrongly.',
    },
    'item-score-unshared': {
      finds: 'An item with a score, none of whose requirements has one.',
      why: "Points are given requirement by requirement: nobody can give this item's. Share them out among its requirements, or write them on the only one.",
    },
    'unknown-unit-kind': {
      finds: 'for names a kind of unit that units does not list.',
      why: 'Such a duty falls to nobody and stands on no list.',
    },
    'due-outside-period': {
      finds: 'A due before the plan begins, or after it ends.',
      why: 'Due before the start, it is overdue at once; due after the end, it never is. Most likely the year is wrong.',
    },
    'break-outside-period': {
      finds: 'A break with no day in the plan’s period.',
      why: 'It frees nobody from anything; most likely its year is wrong.',
    },
    'terms-missing': {
      finds: 'A requirement is due every term, and the plan has no terms.',
      why: 'The bureau sets the days of a term, which no program can know; without them it is owed never. Half-years of the calendar are every: half-year.',
    },
    'term-outside-period': {
      finds: 'A term with a day outside the plan.',
      why: 'What a term asks for is owed whole, and what is done outside the plan is not recorded in it. Most likely the year is wrong.',
    },
    'terms-out-of-order': {
      finds: 'A term that begins before the one above it.',
      why: 'Terms are numbered as they stand, T1, T2; what is made up or exempt goes by that number.',
    },
    'terms-overlap': {
      finds: 'Two terms that share a day.',
      why: 'Nobody could say for which of them what is done on it counts.',
    },
    'every-longer-than-period': {
      finds:
        'A recurring requirement whose period is longer than the plan. With a number (3 years) it is meant: owed once, by the plan’s end.',
      why: 'The plan cuts its only period short, which may then owe nothing. What is asked for once is a plain count.',
    },
    'incomplete-source': {
      finds: 'The plan says that its source is incomplete (complete: false). This is only a note.',
      why: 'Who reads the plan should know that the source may ask for more than stands here.',
    },
    'target-differs-from-quote': {
      finds:
        'The number that the source demands differs from the target’s, in the same unit: 1.2万个 is 12000 个, any number within 3至5次 is right, and 约30人 or 30余人 are no exact ones. Names such as 三年行动计划 are no demands; nor is a number in a clause that several requirements quote, which belongs to none of them alone.',
      why: 'One of the two was misread, and people would be held to the wrong one.',
    },
    'every-differs-from-quote': {
      finds:
        'The rhythm that the source states (每季度, 每半月, 隔周, 半年一次) differs from the target’s every. For what plans have no period (每天, 每旬, 每逢重大节日) any may stand.',
      why: 'A quarterly duty that is counted by months is overdue without a fault; the other way round, what is missing stays unseen.',
    },
    'due-differs-from-quote': {
      finds:
        'The last day that the source states (6月底前, 年底前, 上半年, 三季度末) is not the due. Days outside the plan, a month alone and what names no day for certain (学期末) do not count.',
      why: 'One of the two was misread: too early blames who was in time, too late lets the day pass.',
    },
    'quote-without-target': {
      finds:
        'The source demands a number and the requirement has no target. Where several requirements share the clause, one target is enough.',
      why: 'Without a target one only says done or not: once would pass for done where the source asks for twice.',
    },
    'invisible-character': {
      finds:
        'Invisible characters: zero-width spaces, soft hyphens, marks of direction, and spaces that only look like the ordinary one. The full-width space is none.',
      why: 'Pasting from pages or Word brings them in. Texts that look alike are then different, and a search misses one.',
    },
    'confusable-character': {
      finds:
        'Characters that only look right: radicals copied from a PDF (⼀ for 一), a circle between numerals (二○二四 for 二〇二四), Cyrillic or Greek letters in a Latin word.',
      why: 'Searches and counts miss them, and a font may have no shape for them.',
    },
    'half-width-punctuation': {
      finds:
        'A half-width comma, semicolon, colon, question or exclamation mark, or pair of brackets between Chinese characters. Beside digits and Latin letters they are fine; full stops are left alone.',
      why: 'Chinese text takes full-width punctuation (GB/T 15834), and the report prints the text as it stands.',
    },
    'id-removed': {
      finds: 'Compared with an earlier version (--against): an id that was there is gone.',
      why: 'What ledgers hold under that id belongs to nothing any more. To renumber is to drop and add: do not.',
    },
    'id-reused': {
      finds: 'Compared with an earlier version (--against): an id now means another duty (quite other words).',
      why: 'What was recorded for the one would count for the other. A new duty takes an id that was never used.',
    },
    'duty-changed': {
      finds:
        'Compared with an earlier version (--against): the words, the target or the due of a duty changed. Punctuation and spaces may.',
      why: 'Earlier entries were made for the duty as it was; they show as outdated until plan record ID --confirm.',
    },
    'earlier-unreadable': {
      finds:
        'The earlier version to compare with (--against) has errors, so nothing was compared. This is only a note.',
      why: 'The present version may be what mends it, so nothing stops; but know that ids were not compared.',
    },
    'bad-switch-off': {
      finds:
        'A comment that would switch a check off is wrong: no reason, no such check, an error (which cannot be), or for the whole file but not at its head.',
      why: 'Without a reason nobody knows later why; a mistyped one does nothing while it seems to.',
    },
    'unused-switch-off': {
      finds: 'A comment switches off what is not found.',
      why: 'The matter was mended and the comment stayed: it would let the next such fault pass in silence.',
    },
  },
} as const satisfies Like<typeof zh>;
