import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  made: ({ store, versions }: Values) => `已在 ${store} 建好共享台账（格式 ${versions}）。`,
  ready: ({ store }: Values) => `${store} 的共享台账已经是最新的格式。`,
  units: ({ count }: Values) => `登记单位 ${count} 个。`,
  purged: ({ count }: Values) => `已删除单位要求移除的佐证 ${count} 份。`,
  next: () => '接着请给每个单位建数据库登录名，再用 plan store member 登录名 --unit 单位 登记。',
  unitMember: ({ login, unit }: Values) =>
    `登录名 ${login} 现在归单位 ${unit}：只能读、写它自己的记录，不能改、不能删。`,
  reviewer: ({ login, group }: Values) =>
    `登录名 ${login} 现在是“${group}”的审核人：能看其中各单位的记录，只能写审核记录。`,
  reviewerOfAll: ({ login }: Values) => `登录名 ${login} 现在是审核人：能看全部单位的记录，只能写审核记录。`,
  whole: ({ units, ledgers, entries }: Values) =>
    `共享台账完好：${units} 个单位、${ledgers} 份台账、${entries} 条记录，链条都接得上，汇总用的数与记录一致。`,
  broken: ({ count }: Values) => `发现 ${count} 处问题。`,
  where: ({ unit, file }: Values) => `单位 ${unit} ${file}`,
  facts: ({ unit, plan, requirement }: Values) =>
    `单位 ${unit} 计划 ${plan} 的 ${requirement}：汇总用的数与记录算出来的不一致 [facts-differ]`,
  staleFacts: ({ unit, plan }: Values) =>
    `单位 ${unit} 计划 ${plan}：汇总用的数还没有包括最新的记录（审核人加的，或同步中途断了）；汇总时会另读这些记录，它下一次 plan sync 后补齐。`,
  summary: ({ unit, plan }: Values) => `单位 ${unit} 计划 ${plan}：记录数、报送情况与记录算出来的不一致 [facts-differ]`,
  otherPlan: ({ unit, plan }: Values) => `单位 ${unit}：汇总用的数是按另一版计划 ${plan} 算的，这次没有核对它们。`,
  notAtHand: ({ plan, count }: Values) =>
    `手头没有计划 ${plan}（有 ${count} 份台账），只核对了链条，没有核对汇总用的数；用 --plan 指明后可以核对。`,
  wrongCopy: ({ unit, hash }: Values) => `单位 ${unit} 的一份佐证与它的哈希不符（${hash}） [wrong-evidence]`,
};

const en: typeof zh = {
  made: ({ store, versions }) => `Set up the shared store in ${store} (format ${versions}).`,
  ready: ({ store }) => `The shared store in ${store} is of the present format already.`,
  units: ({ count }) => `Registered ${counted(count, 'unit')}.`,
  purged: ({ count }) => `Deleted ${counted(count, 'evidence file')} that units had removed by request.`,
  next: () => 'Next, make a database login for each unit and register it: plan store member LOGIN --unit UNIT.',
  unitMember: ({ login, unit }) =>
    `The login ${login} is now of the unit ${unit}: it reads and adds to that unit's entries only, and changes or deletes none.`,
  reviewer: ({ login, group }) =>
    `The login ${login} now reviews "${group}": it reads the entries of the units in it and adds reviews only.`,
  reviewerOfAll: ({ login }) =>
    `The login ${login} is now a reviewer: it reads the entries of all units and adds reviews only.`,
  whole: ({ units, ledgers, entries }) =>
    `The shared store is whole: ${counted(units, 'unit')}, ${counted(ledgers, 'ledger')}, ${counted(entries, 'entry', 'entries')}; every chain holds, and the facts are those of the entries.`,
  broken: ({ count }) => `${counted(count, 'problem')} found.`,
  where: ({ unit, file }) => `unit ${unit} ${file}`,
  facts: ({ unit, plan, requirement }) =>
    `unit ${unit}, plan ${plan}, ${requirement}: the facts are not those of the entries [facts-differ]`,
  staleFacts: ({ unit, plan }) =>
    `unit ${unit}, plan ${plan}: the facts lack the latest entries (a reviewer's, or of a sync that was cut off); the table reads those besides, and its next plan sync mends it.`,
  summary: ({ unit, plan }) =>
    `unit ${unit}, plan ${plan}: its counts or its submission are not those of the entries [facts-differ]`,
  otherPlan: ({ unit, plan }) =>
    `unit ${unit}: its facts are of another version of the plan ${plan} and were not checked.`,
  notAtHand: ({ plan, count }) =>
    `The plan ${plan} (${counted(count, 'ledger')}) is not at hand: its chains were checked, its facts were not; name it with --plan.`,
  wrongCopy: ({ unit, hash }) => `unit ${unit}: an evidence file is not what its hash says (${hash}) [wrong-evidence]`,
};

export const storeMessages: InBoth<typeof zh> = { zh, en };
