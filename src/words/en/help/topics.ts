import { examplePlan, type Topic } from '../../topics/topic.ts';

export const topicFormatTable: Topic = {
  summary: 'how a plan file is written',
  parts: [
    'One plan a file, YAML in UTF-8, in plans/. It says what must be done, by whom, how much and by when; what has been done is in the ledger, never here.',
    { lines: examplePlan },
    'The plan:',
    {
      terms: [
        ['format', 'the number of the format, today 1'],
        [
          'id',
          "the plan's name: small letters, digits, hyphens; the ledger's folder is named after it, so never change it",
        ],
        ['period', 'from which day to which; a school year is as good'],
        ['units', 'kinds of unit, e.g. bureau: 区教育局机关'],
        ['breaks', 'holidays: a period wholly inside one owes nothing'],
        ['terms', 'the days of the school terms, for every: term'],
        ['source, aim', 'the document and its general aim; may be left out'],
      ],
    },
    'Each requirement:',
    {
      terms: [
        ['id', 'in quotes; one that was used never stands for another duty'],
        ['text', 'the duty, in words that a person can answer'],
        ['quote', "the source's clause, word for word"],
        ['target', 'how much, see plan help targets; without it, done or not done'],
        ['due', "the last day; without it, the plan's last"],
        ['for', 'the kinds of unit that it falls to; without it, all'],
        ['lead, with', 'leading and responsible units'],
        ['evidence', 'what should be on file'],
        ['basis', 'the rule that fixes the frequency: title, article, url'],
        [
          'score, scoring',
          'points in an assessment, and the rule for them; with a score, points can be given (plan record ID --score 8.5)',
        ],
        ['tags, x-…', 'tags; what begins with x- is yours'],
      ],
    },
    'See whether it is right:',
    { lines: '$ plan validate\n$ plan explain unquoted-id' },
  ],
};

const layout = `.plan/
  config.yaml                       settings: plan config
  assign/<plan>.yaml                who does what: plan config
  words/<plan>.yaml                 words of the report: plan config
  ledger/<plan>/<writer>.jsonl      one file a computer, only ever added to
  evidence/                         copies of what was attached`;

const daily =
  '$ plan record 1.1 --add 1 --on 2023-03-08 --note 第一次专题学习\n$ plan log\n$ plan undo --yes\n$ plan verify';

export const topicLedgerTable: Topic = {
  summary: 'where the ledger lies and how it is kept safe',
  parts: [
    'What was done, on which day, by whom and with what evidence is kept in the folder .plan/. As with git, it is found from folders below it; --dir names one elsewhere.',
    { lines: layout },
    'The ledger is only ever added to: a mistake is taken back, and what was taken back stays visible as such. When a command has ended, its entry is on disk: a power cut does not lose it.',
    { lines: daily },
    {
      terms: [
        ['plan record', 'one entry; plan check asks one by one'],
        ['plan undo', 'takes your last entry back, --redo restores it'],
        [
          'plan verify',
          'holds every line and every piece of evidence against its hash; keep its digest elsewhere for --expect',
        ],
        ['plan export', 'one packet to take along; plan merge takes it in on the other computer'],
      ],
    },
    'Backup: copy .plan/ as a whole, or plan export -o backup.zip --with-evidence.',
  ],
};

const recording = `$ plan record 2.1 --done --on 2023-12-20
$ plan record 1.1 --add 1 --on 2023-03-08
$ plan record 2.7 --exempt 本年度没有满五十年党龄的党员`;

export const topicTargetsTable: Topic = {
  summary: 'the kinds of target, and when they are met',
  parts: [
    {
      terms: [
        ['no target', 'done or not done: --done'],
        ['{ at-least: 10, unit: 所 }', 'the amounts reach 10 together: --add 3'],
        [
          '{ at-least: 1, unit: 次, every: month }',
          'each week, month, quarter, half-year, term or year has enough: --add 1, and --period 2023-02 to make one up',
        ],
        ['{ at-least: 100%, of: 中小学校 }', 'the latest share reaches 100%: --share 38/40'],
        ['{ at-most: 5, unit: 份 }', 'not above 5 when its time is over; above is overdue at once'],
        [
          '{ at-most: 45, unit: 人, measure: latest }',
          'the latest value counts, nothing is added up (a class size); with at-least, too: --now 44',
        ],
        [
          '{ never: true }',
          'what must never happen: --none confirms that nothing did; --breach 1 --note WHAT where it did, --corrected once put right. With every, each period is confirmed, and --period names it',
        ],
      ],
    },
    {
      terms: [
        ['every', "rarer ones are 2 weeks, 2 months, 3 years; a term has the days under the plan's terms"],
        [
          'by',
          'by when within each period: 25, for weeks fri, or last-workday (public holidays are not known); later in the period it counts, and is late',
        ],
      ],
    },
    "With across: units the target is the district's: units record what they contribute, none is in arrears. Amounts are as written: 0.1 and 0.2 is 0.3.",
    { lines: recording },
    'Status: not started, in progress, done, overdue, exempt. Overdue is said of a written due or a period that has passed; what has no due of its own is “unfinished at the end” once the plan has ended, begun or without a record. Yellow means behind pace, due within 30 days, or a period three quarters gone and short. The share done is done ÷ (those of the unit − exempt).',
    'Without the evidence that should be on file it is done all the same, and shown as lacking evidence until some is attached. Where the words of a requirement change, earlier entries are shown as to be confirmed: --confirm.',
  ],
};

const made = '$ plan record 1.1 --add 1 --on 3月8日\n$ plan status --as-of 2023-06-30';

export const topicDatesTable: Topic = {
  summary: 'how days, dues and periods are written and counted',
  parts: [
    'A day may be written 2023-03-08, 20230308, 2023/3/8, 3-8, 3.8, 3月8日, Mar 8, 8 March 2023, end of November, today, yesterday, 3 days ago or last Wed, in full-width digits too; days such as yesterday are counted from today. Without a year, the one within the plan is meant. What names more days than one (November, last week, a quarter) is refused; so is what may be two days (3-8 of a plan of two years, 11/1/2023), and both are told.',
    'An amount may be written 2, +2, two, twice, 1,200, 两次 or 1.2万, in the unit of the requirement; about 3 and 3-5 are no exact numbers and are refused. A share is written 38/40 or 38 of 40; where one was recorded before, 95%, all and 1 (that is 100%) are of its whole, else a walk asks how much all of it is.',
    {
      terms: [
        ['--on', 'the day it happened; decides for which period it counts. After the plan has ended it must be given'],
        [
          '--period',
          'the period it makes up: 2023-02, 2023-Q1, 2023-W05, H1, T1, Y1; an exemption takes a range: 2023-01..2023-03',
        ],
        ['--as-of', "the day as of which progress and reports are; today, never later than the plan's end"],
      ],
    },
    { lines: made },
    "Weeks begin on Monday; weeks, months and quarters are the calendar's; half-years and years count from the plan's first day; several weeks or months together from the one that holds it, named after their first. Terms have the days under the plan's terms; what is done between two makes up the one before where that is short, else counts for the next. A period that the plan's edge cuts to under half, and one wholly in a break, owes nothing; what is done in it counts.",
    "Without a due, the last day is the plan's. What is finished after it is done all the same, with the days it was late. Today is the computer's time zone's; plan doctor looks at that.",
  ],
};
