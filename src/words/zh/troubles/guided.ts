import type { Of } from '../../table.ts';

/** What is said otherwise to somebody who is led by menus and types no commands. */
export const words = {
  'broken-plan': '计划文件 {file} 有 {errors} 个错误，用不了。请交给会改的人改好，或先选别的计划。',
  'duplicate-plan-id':
    'plans/ 里有几个文件用了同一个计划编号 {id}：{files}。多半是网盘的冲突副本：请打开对照，留下对的，其余移出 plans/ 文件夹。',
  'unknown-plan': ({ name, known }: Of<'name' | 'known'>) =>
    `找不到计划“${name}”${known ? `，手头有：${known}` : ''}。`,
  'next-unsound': '计划 {plan} 的文件写法特殊，做不出下一年的；可以改为导入新一年的文件。',
  'config-kind':
    '单位类别“{kind}”不在这个计划里，可用：{known}。请把 .plan/config.yaml 里的 kind 改成其中一个；台账没有动。',
  'setting-needed': '不能空着，请写上内容；没有改。',
  'setting-too-long': '太长了，最多 {most} 字；没有改。',
  'would-overwrite': '{file} 已经有了，没有覆盖。',
  'import-pdf':
    '{file} 是 PDF，不能直接读。请用 WPS 或 Word 打开后另存为 .docx 或纯文本（.txt），再导入；扫描件要先做文字识别。',
  'review-changed': '{file} 刚才被别的程序改过，这一处没有写进去；以前答的都已保存。请再核对一次。',
  'nothing-to-answer': '收进来的台账都还没有审核，没有可以发回的；请先审核。',
  'answers-no-head':
    '{file} 里找不到填报表的表头（“编号”“是否完成”等）；请用导出的填报表来填，不要删表头。一条也没有记。',
  'attach-link': '{url} 是网址，这里只收文件和文件夹。网址请在填报时写。',
  'evidence-is-folder':
    '佐证 {file} 是文件夹，什么都没有记下。请写里面的文件；整个文件夹的材料，请在菜单里选“佐证材料对上号”。',
  'submit-damaged':
    '台账有损坏（{file} 第 {line} 行），不能签字报送，什么都没有记。请先在菜单里选“核对台账”看清每一处。',
  'ledger-older': ({ file, since, until }: Of<'file' | 'since' | 'until'>) =>
    `没有记：本机写的台账文件 ${file} ${since ? `变旧了，${since} 以后、到 ${until} 为止记的不在里面` : `不见了，或是空的（本来记到 ${until}）`}。请在菜单的“更多”里选“核对台账”，看怎么办。`,
  'ledger-forked': '没有记：{file} 里有 git 合并冲突的标记。请交给会用 git 的人先处理。',
  'merge-overtaken': '{file} 在并入时又有了新记录，没有动它；请再并入一次。',
  'nothing-to-merge': '{file} 里没有计划 {plan} 的台账，什么都没有写。请核对是不是拿错了文件，或请对方重新打包。',
  'merge-other-unit':
    '没有并入：{file} 第 {line} 行是单位 {unit} 的记录，本单位是 {own}。什么都没有写；请核对是不是拿错了文件。',
  'config-plan': ({ name, known }: Of<'name' | 'known'>) =>
    `所用的计划“${name}”找不到了${known ? `，手头有：${known}` : ''}。请把它的文件放回 plans/ 文件夹；台账没有动。`,
  'on-needed': '今天不在计划期内（{from} 至 {to}），请写明是哪一天的事。',
  'on-before-period': '{day} 时 {period} 这一期还没开始，不能算补记；请改日期，或换一期。',
  'text-too-long': '备注或原因太长，最多 {most} 字；什么都没有记下。长的内容请存成文件，作为佐证附上。',
  'newer-format': '{file} 是更新版本的本工具写的，这里的改不了，什么都没有动。请先把这里的工具升级。',
  'bad-key': '{file} 不是签名用的密钥，没有签，什么都没有记。请把备份的密钥交给管电脑的人换回来。',
  'units-broken': '单位名单 {file} 有 {errors} 个错误，用不了。请交给会改的人改好，再试。',
} as const;
