import type { Topic } from '../../topics/topic.ts';

const layout = `.plan/
  config.yaml                       unit, recorder, plan, language
  ledger/<plan>/<writer>.jsonl      one file a computer, only ever added to
  evidence/                         copies of what was attached`;

const daily =
  '$ plan record 1.1 --add 1 --on 2023-03-08 --note 第一次专题学习\n$ plan log\n$ plan undo --yes\n$ plan verify';

export const words: Topic = {
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
