import type { Of } from '../../table.ts';

/** What cannot be recorded. */
export const recordTroubles = {
  'unknown-requirement': ({ id, near }: Of<'id' | 'near'>) =>
    `计划里没有编号“${id}”${near ? `，相近的有：${near}` : ''}。plan status 可看全部编号。`,
  'not-for-unit': '{id} 不归“{unit}”这类单位，不用填报。',
  'bad-date': '“{text}”不是有效的日期，请写成 2023-03-08、3-8 或 3月8日。',
  'choose-one-answer': '{options} 只能选一个，请分几次记。',
  'nothing-to-record':
    '没有说要记什么。例如：plan record {id} --done，或 --add 1、--share 38/40、--note 备注，加 --help 可看全部。',
  'done-needs-amount': '{id} 有数量目标，做完与否看数量：请用 --add 数量 或 --share 部分/全部 来记。',
  'add-needs-count': '{id} 不按次数或数量计，请用 --done（没有目标时）或 --share 部分/全部 来记。',
  'share-needs-share': '{id} 不按份额计，请用 --done 或 --add 数量 来记。',
  'now-needs-level': '{id} 不是看最近一次数的要求（measure: latest），不能用 --now。',
  'only-for-never': '{id} 不是禁止性要求（never），不能用 --none、--breach、--corrected。',
  'level-takes-now': '{id} 看的是现在的数，不累加：请用 --now 现在的数 来记。',
  'never-takes-words':
    '{id} 是不得发生的事：没有发生用 --none，发生了用 --breach 起数 --note 情况，整改好了用 --corrected。',
  'none-needs-period': '{id} 每期确认一次：请用 --period 写明是哪一期，在 {first} 到 {last} 之间。',
  'breach-has-day': '{id}：哪一天发生、哪一天整改好，用 --on 写明，不用 --period。',
  'which-breach': '{id}：整改好的是哪一起，请写明那一条记录的编号（id），plan log --json 可看。',
  'choose-breach': '{id} 有几起没有整改，请用 --corrected 编号 写明是哪一起：{known}。',
  'no-such-breach': '{id} 没有这一起还没整改的记录，不用记；plan show {id} 可看。',
  'corrected-too-early': '{id}：整改的日子早于发生的日子，请改日期。',
  'bad-level': '数“{text}”不对：请写现在是多少，如 44 或 30.5。',
  'bad-breach': '起数“{text}”不对：请写大于 0 的整数，如 1。',
  'bad-amount': '数量“{text}”不对：请写大于 0 的数，如 2 或 0.5（最多 15 位整数、6 位小数）。',
  'bad-share': '份额“{text}”不对：请写成 部分/全部，如 38/40，部分不大于全部。',
  'on-outside-plan': '{day} 不在计划期内（{from} 至 {to}），请改日期。',
  'on-needed': '今天不在计划期内（{from} 至 {to}），补记要用 --on 写明是哪一天的事。',
  'on-in-future': '{day} 还没有到；确实要记，请加 --yes。',
  'period-needs-recurring': '{id} 不是按期重复的要求，不能用 --period；哪一天的事用 --on 写明。',
  'bad-period': '没有“{text}”这一期，应在 {first} 到 {last} 之间，照这样写。',
  'text-too-long': '备注或原因太长，最多 {most} 字；什么都没有记下。长的内容请存成文件，用 --evidence 附上。',
  'line-too-long': '这一条记录太长（最多 {most} 字节），什么都没有记下；请写短些，佐证分几次附上。',
  'reason-needed': '{id} 记为不适用，须写明原因：--exempt 原因。',
  'note-needed': '{id} 的备注是空的，请写上内容。',
  'evidence-not-attached': ({ id, name, known }: Of<'id' | 'name' | 'known'>) =>
    `${id} 没有附过“${name}”${known ? `，附过的有：${known}` : ''}。plan evidence ${id} 可看全部。`,
  'evidence-which': '{id} 附有几份佐证，请用 --name 写明移除哪一份（编号或文件名）：{known}。',
  'nothing-to-remove': '{id} 没有可以移除的佐证副本（网址没有副本）；plan evidence {id} 可看全部。',
  'remove-needs-reason': '移除佐证须写明原因：plan evidence {id} --remove 原因。什么都没有动。',
} as const;
