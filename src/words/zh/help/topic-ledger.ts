import type { Topic } from '../../topics/topic.ts';

const layout = `.plan/
  config.yaml                       单位、填报人、计划、语言
  ledger/<计划>/<记录者>.jsonl       每台电脑一个文件，只增不改
  evidence/                         佐证材料的副本`;

const daily =
  '$ plan record 1.1 --add 1 --on 2023-03-08 --note 第一次专题学习\n$ plan log\n$ plan undo --yes\n$ plan verify';

/** What is kept, and how it is kept safe. */
export const words: Topic = {
  summary: '台账记在哪里，怎么保证不丢',
  parts: [
    '办了什么、哪天办的、谁记的、有什么佐证，都记在 .plan/ 文件夹里。像 git 一样，在下级文件夹里运行也找得到；在别处的用 --dir 指明。',
    { lines: layout },
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
};
