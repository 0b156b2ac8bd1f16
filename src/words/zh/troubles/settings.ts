import type { Of } from '../../table.ts';

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
  'config-by-hand': '设置文件 {file} 写法特殊，程序改不了其中的 {keys}，请用文本编辑器改；什么都没有动。',
} as const;
