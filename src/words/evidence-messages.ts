import type { EvidenceFindingCode } from '../core/ledger/evidence/judge-evidence.ts';
import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  /** What `verify` says of one content. */
  findings: {
    missing: '佐证文件不见了',
    changed: '佐证文件被改动过',
    empty: '佐证文件是空的',
    removed: '已按要求移除',
    'still-there': '已按要求移除，但副本还在；请再运行一次 plan evidence 编号 --remove 原因',
    shared: '同一份佐证用在了几条要求上',
    late: '佐证所证明的事发生在期限之后',
  } satisfies Record<EvidenceFindingCode, string>,
  finding: ({ names, what, ids, digest, code }: Values) => `${names} ${what}（${ids}，${digest}） [evidence-${code}]`,
  orphan: ({ file }: Values) => `evidence/${file} 没有任何记录提到它，可以删去 [evidence-orphan]`,
  whole: ({ count }: Values) => `佐证完好：${count} 份。`,
  /** One line of the list. */
  states: {
    ok: '完好',
    missing: '不见了',
    changed: '被改动过',
    empty: '空文件',
    removed: '已按要求移除',
    link: '网址',
  },
  because: ({ state, reason }: Values) => `${state}（原因：${reason}）`,
  takenBack: ({ state }: Values) => `${state}（记录已撤销）`,
  bytes: ({ size }: Values) => `${size} 字节`,
  between: '、',
  none: ({ id }: Values) => `${id} 还没有附佐证。`,
  askOpen: () => '打开哪一份？',
  openNone: () => '不打开',
  opened: ({ name }: Values) => `已交给系统打开：${name}（只读的副本，改了不会存回台账）`,
  openedLink: ({ url }: Values) => `已交给系统打开：${url}`,
  cannotOpen: ({ target }: Values) => `系统里没有找到能打开它的程序，请自行打开：${target}`,
  notOpenable: ({ name, file }: Values) =>
    `不打开 ${name}：只打开 PDF、图片、纯文本和不带宏的 docx、xlsx、pptx，而且内容要与扩展名相符。确实信得过时，可自行另存：${file}`,
  copyUnsound: ({ name }: Values) => `不打开 ${name}：副本不见了，或者被改动过。plan verify 可看详情。`,
  askRemove: () => '移除哪一份？',
  removeNone: () => '不移除',
  removeShows: ({ name, ids }: Values) =>
    `要移除的是 ${name}（${ids}）。副本会删掉，找不回来；台账里仍留着它的哈希和移除的原因。`,
  removeConfirm: () => '确实移除吗？',
  notRemoved: () => '没有移除，什么都没有动。',
  removed: ({ name }: Values) => `已移除 ${name}，副本已删。`,
  removedElsewhereNeeded: ({ name }: Values) => `已移除 ${name}。别处还在用同一份文件，所以副本保留。`,
  alreadyRemoved: ({ name }: Values) => `${name} 以前已经移除了，没有再记。`,
  leftCopyRemoved: ({ name }: Values) => `${name} 以前已经移除，这次把还在的副本删掉了。`,
  personal: ({ texts }: Values) =>
    `注意：${texts} 里像是有身份证号或手机号。台账只能增加、不能改写，记下就留在里面（屏幕和报告会打码）；不必要时请先改名或改写。`,
  personalGoOn: () => '还是照这样记吗？',
};

const en: typeof zh = {
  findings: {
    missing: 'an evidence file is missing',
    changed: 'an evidence file was changed',
    empty: 'an evidence file is empty',
    removed: 'removed by request',
    'still-there': 'removed by request, but its copy is still there; run plan evidence ID --remove REASON once more',
    shared: 'the same file is evidence for several requirements',
    late: 'what it shows happened after the due',
  },
  finding: ({ names, what, ids, digest, code }) => `${names}: ${what} (${ids}, ${digest}) [evidence-${code}]`,
  orphan: ({ file }) => `evidence/${file} is named by no entry and may be deleted [evidence-orphan]`,
  whole: ({ count }) => `The evidence is whole: ${counted(count, 'file')}.`,
  states: {
    ok: 'whole',
    missing: 'missing',
    changed: 'changed',
    empty: 'empty',
    removed: 'removed by request',
    link: 'link',
  },
  because: ({ state, reason }) => `${state} (reason: ${reason})`,
  takenBack: ({ state }) => `${state} (its entry was taken back)`,
  bytes: ({ size }) => counted(size, 'byte'),
  between: ', ',
  none: ({ id }) => `Nothing is attached to ${id} yet.`,
  askOpen: () => 'Open which?',
  openNone: () => 'none',
  opened: ({ name }) => `Handed to the system: ${name} (a read-only copy; changes do not go back into the ledger)`,
  openedLink: ({ url }) => `Handed to the system: ${url}`,
  cannotOpen: ({ target }) => `The system has no program for it; open it yourself: ${target}`,
  notOpenable: ({ name, file }) =>
    `${name} is not opened: only PDF, images, plain text, and docx, xlsx, pptx without macros are, and only where the content fits the ending. If you trust it, save it elsewhere yourself: ${file}`,
  copyUnsound: ({ name }) => `${name} is not opened: its copy is missing or was changed. plan verify says more.`,
  askRemove: () => 'Remove which?',
  removeNone: () => 'none',
  removeShows: ({ name, ids }) =>
    `This would remove ${name} (${ids}). Its copy is deleted for good; its hash and the reason stay in the ledger.`,
  removeConfirm: () => 'Remove it?',
  notRemoved: () => 'Nothing was removed.',
  removed: ({ name }) => `Removed ${name}; its copy is deleted.`,
  removedElsewhereNeeded: ({ name }) => `Removed ${name}. The same file is in use elsewhere, so its copy is kept.`,
  alreadyRemoved: ({ name }) => `${name} was removed before; nothing was recorded.`,
  leftCopyRemoved: ({ name }) => `${name} was removed before; its copy, which was still there, is deleted now.`,
  personal: ({ texts }) =>
    `Take care: ${texts} seems to hold an identity card or mobile number. A ledger only grows: what is recorded stays in it (screens and reports mask it); rename or reword it first if it need not be there.`,
  personalGoOn: () => 'Record it all the same?',
};

export const evidenceMessages: InBoth<typeof zh> = { zh, en };

/** `0 字节`, `512 字节`, `12.3 KB`, `4 MB`. */
export function sizeWords(bytes: number, language: keyof typeof evidenceMessages): string {
  if (bytes < 1024) return evidenceMessages[language].bytes({ size: bytes });
  const steps = ['KB', 'MB', 'GB', 'TB'];
  const power = Math.min(steps.length, Math.floor(Math.log2(bytes) / 10));
  return `${Math.round((bytes / 1024 ** power) * 10) / 10} ${steps[power - 1]}`;
}
