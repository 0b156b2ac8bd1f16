import type { Of } from '../../table.ts';

/** What is wrong with a file of words, behind the line. */
const wordsFaults = {
  'no-mark': () => '的标题里没有标记〔report.……〕，或标记不在“#”开头的标题里；本来是正文的，请在行首加“\\”',
  'other-plan': () => '应当是“# ……〔计划编号〕”，且是现在这个计划的；文字稿不能用在别的年度',
  'unknown-mark': ({ mark }: FaultValues) => `的标记〔${mark}〕报告里没有，可能被改过`,
  twice: ({ mark }: FaultValues) => `的标记〔${mark}〕重复了，请合成一处`,
  outside: () => '的文字不在任何标题下面，请移到所属的标题下',
  missing: ({ mark }: FaultValues) => `之后少了带〔${mark}〕标记的标题，请补上`,
  'one-line': ({ mark }: FaultValues) => `〔${mark}〕只能写一行`,
  'too-long': ({ mark, most }: FaultValues) => `〔${mark}〕太长，最多 ${most} 字`,
} as const;

interface FaultValues {
  readonly mark: string;
  readonly most: number;
}

export interface WordsRefused extends FaultValues {
  readonly file: string;
  readonly line: number;
  readonly problem: keyof typeof wordsFaults;
}

/** What cannot be set. */
export const settingTroubles = {
  'unknown-setting': ({ key, near, known }: Of<'key' | 'near' | 'known'>) =>
    `没有“${key}”这项设置${near ? `，是不是 ${near}？` : '。'}有：${known}。`,
  'setting-fixed':
    '单位编号 {id} 不能改：记录都记在它名下，改了就成了另一个单位的。单位改名请用 plan config unit.name 新名称；还没有记录时，可用 plan init --unit 名称 重新设置。',
  'setting-needed': '{key} 不能空着，请写上内容：plan config {key} 内容',
  'setting-too-long': '{key} 太长，最多 {most} 字；什么都没有改。',
  'setting-not-among': '{key} 不能是“{text}”，可用：{known}。',
  'setting-two-wishes': '--unset 和新内容只能写一样；什么都没有改。',
  'assign-names': ({ problem, most }: Of<'problem' | 'most'>) =>
    problem === 'too-many'
      ? `分工最多写 ${most} 个名称；什么都没有改。`
      : `分工里每个名称最多 ${most} 字；什么都没有改。`,
  'words-no-section': '计划里没有 {key} 所说的章节，报告文字可写在：{known}。什么都没有改。',
  'words-refused': ({ problem, most, key }: Of<'problem' | 'most' | 'key'>) =>
    problem === 'one-line' ? `${key} 只能写一行；什么都没有改。` : `${key} 太长，最多 ${most} 字；什么都没有改。`,
  'draft-words-alone': '--draft-words 只导出文字稿，不能和 -o、-f、--template、--words 一起写；什么都没有写。',
  'words-of-other-unit': '这是别的单位的台账副本，文字要由该单位自己写；请去掉 --unit 或 --words。',
  'words-file-encoding': '{file} 不是文本文件，请另存为 UTF-8 文本后再试；什么都没有改。',
  'words-file': ({ file, line, problem, mark, most }: WordsRefused) =>
    `${file} 第 ${line} 行${wordsFaults[problem]({ mark, most })}。什么都没有改；标记认不出时，可用 plan report --draft-words 新文件名 再导出一份，把文字移过去。`,
  'config-by-hand': '设置文件 {file} 写法特殊，程序改不了其中的 {keys}，请用文本编辑器改；什么都没有动。',
} as const;
