import type { TopicInBoth } from './topic.ts';

const layout = {
  zh: `.plan/
  config.yaml                       单位、填报人、计划、语言
  ledger/<计划>/<记录者>.jsonl       每台电脑一个文件，只增不改
  evidence/                         佐证材料的副本`,
  en: `.plan/
  config.yaml                       unit, recorder, plan, language
  ledger/<plan>/<writer>.jsonl      one file a computer, only ever added to
  evidence/                         copies of what was attached`,
};

const daily =
  '$ plan record 1.1 --add 1 --on 2023-03-08 --note 第一次专题学习\n$ plan log\n$ plan undo --yes\n$ plan verify';

/** What is kept, and how it is kept safe. */
export const ledger: TopicInBoth = {
  zh: {
    summary: '台账记在哪里，怎么保证不丢',
    parts: [
      '办了什么、哪天办的、谁记的、有什么佐证，都记在 .plan/ 文件夹里。像 git 一样，在下级文件夹里运行也找得到；在别处的用 --dir 指明。',
      { lines: layout.zh },
      '台账只增不改：记错了就撤销，原来那条还在，注明已撤销。命令一结束，记录就已经在磁盘上，断电也不丢。',
      { lines: daily },
      {
        terms: [
          ['plan record', '记一笔；plan check 逐条问'],
          ['plan undo', '撤销自己的最后一笔，--redo 恢复'],
          ['plan verify', '核对每一行、每一份佐证；把它给的校验码抄在别处，以后用 --expect 比对'],
          ['plan export', '打成一个包带走；plan merge 在另一台电脑上并入'],
        ],
      },
      '备份：把 .plan/ 整个复制走，或者 plan export -o 备份.zip --with-evidence。',
    ],
  },
  en: {
    summary: 'where the ledger lies and how it is kept safe',
    parts: [
      'What was done, on which day, by whom and with what evidence is kept in the folder .plan/. As with git, it is found from folders below it; --dir names one elsewhere.',
      { lines: layout.en },
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
  },
};
