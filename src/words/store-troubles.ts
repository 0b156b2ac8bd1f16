import type { InBoth, Values } from './language.ts';
import { storeFaultWords } from './store-fault-words.ts';

/** Troubles of shared stores. None has a URL in it that could hold a password. */
const zh = {
  'store-failed': ({ store, why, detail }: Values) =>
    `共享台账 ${store}：${storeFaultWords('zh', String(why), String(detail))}。本机的台账没有少。`,
  'store-bad-url': () =>
    '共享台账的网址写得不对，应当像 postgres://登录名@主机:5432/数据库。密码里有 @ : / 等符号时，请写成 %40 %3A %2F，或放进 PGPASSWORD、~/.pgpass。',
  'store-url-needed': () => '请写明共享台账的网址：postgres://登录名@主机/数据库，或放进环境变量 PLAN_STORE_URL。',
  'store-bad-sslmode': ({ known }: Values) => `网址里的 sslmode 只能是：${known}。`,
  'store-newer': ({ version }: Values) =>
    `共享台账的格式（${version}）比这个版本的 plan 新，什么都没有动。请先升级：npm install -g workpoints。`,
  'store-older': ({ version }: Values) =>
    `共享台账的格式（${version}）比这个版本的 plan 旧，什么都没有动。请管理员先运行 plan store init 升级它。`,
  'store-encoding': ({ encoding }: Values) =>
    `这个数据库的字符集是 ${encoding}，不是 UTF8，没有建。请管理员另建一个 UTF8 的数据库。`,
  'store-no-login': ({ login }: Values) =>
    `数据库里没有登录名“${login}”。请管理员先建：CREATE ROLE "${login}" LOGIN PASSWORD '…'。`,
  'store-login-sees-all': ({ login }: Values) =>
    `登录名“${login}”是超级用户、共享台账的所有者，或能变成这样的角色，不受行级安全限制，看得到、改得了所有单位的记录，不能登记给单位或审核人。请另建一个普通登录名，或先 REVOKE 它的这个角色。`,
  'store-no-unit': ({ unit }: Values) =>
    `共享台账里没有单位“${unit}”。请核对编号或名称，或先运行 plan store init --units units.yaml。`,
  'store-no-group': ({ group }: Values) =>
    `共享台账里没有“${group}”这个组。请核对 units.yaml 里的 groups，或先运行 plan store init --units units.yaml。`,
  'store-member-of': () =>
    '请写明这个登录名归谁：--unit 单位，或 --group 组（审核人；不写组名则用 --group "*"，全部单位）。',
  'store-member-login': () => '请写明登录名：plan store member 登录名 --unit 单位。',
  'store-no-action': () => '请先写明要做什么：plan store init、member 或 verify，网址写在后面。',
  'store-action': ({ action }: Values) => `没有 plan store ${action}，可用：init、member、verify。`,
  'store-other-unit': ({ own, unit }: Values) =>
    `这个登录名是单位 ${unit} 的，这里的台账是单位 ${own} 的，什么都没有传。请用本单位的登录名，或换到 ${unit} 的文件夹。`,
  'store-unseen-unit': ({ own }: Values) =>
    `这个登录名看不到单位 ${own}，什么都没有传。请管理员用 plan store member 登记，或先用 plan store init --units 加上这个单位。`,
  'store-nobody': () =>
    '这个登录名在共享台账里没有登记，什么都没有传。请管理员运行 plan store member 登录名 --unit 单位。',
  'store-overtaken': ({ writer }: Values) =>
    `记录文件 ${writer} 在传的时候，别处也传了不同的内容；没有覆盖任何一边。请再运行一次 plan sync。`,
  'store-writer-taken': ({ unit, plan, writer, login, isReviewer }: Values) =>
    `共享台账里，单位 ${unit} 的记录文件 ${writer} 登记在别的登录名下，这个登录名不能接着写，本机的台账没有少。请管理员改正登记：UPDATE workpoints.writers SET login = '${login}', is_reviewer = ${isReviewer} WHERE unit = '${unit}' AND plan = '${plan}' AND writer = '${writer}'；或换回原来的登录名。`,
  'store-line-too-long': ({ writer, line, limit }: Values) =>
    `记录文件 ${writer} 第 ${line} 行超过 ${limit} 字节，共享台账不收，这一行和它后面的没有传，本机的台账没有少。请改用 plan export 交包；这样长的内容以后请作为佐证附上。`,
  'store-evidence-too-large': ({ sha256, limit }: Values) =>
    `佐证 ${sha256} 超过 ${limit} GiB，共享台账不收，没有传，本机的没有少。请不加 --with-evidence 同步，佐证另行交。`,
  'store-not-owner': () => '核对整个共享台账要用它的管理员登录名（建库的那个）。',
};

const en: typeof zh = {
  'store-failed': ({ store, why, detail }) =>
    `The shared store ${store}: ${storeFaultWords('en', String(why), String(detail))}. The ledger here lost nothing.`,
  'store-bad-url': () =>
    'The URL of the shared store is wrong; write postgres://LOGIN@HOST:5432/DATABASE. In a password, @ : / are written %40 %3A %2F; or put it into PGPASSWORD or ~/.pgpass.',
  'store-url-needed': () => 'Name the shared store: postgres://LOGIN@HOST/DATABASE, or put it into PLAN_STORE_URL.',
  'store-bad-sslmode': ({ known }) => `sslmode in the URL is one of: ${known}.`,
  'store-newer': ({ version }) =>
    `The shared store is of a format (${version}) newer than this version of plan; nothing was touched. Upgrade first: npm install -g workpoints.`,
  'store-older': ({ version }) =>
    `The shared store is of a format (${version}) older than this version of plan; nothing was touched. Its owner runs plan store init first.`,
  'store-encoding': ({ encoding }) =>
    `The encoding of this database is ${encoding}, not UTF8; nothing was made. Make a database in UTF8.`,
  'store-no-login': ({ login }) =>
    `The database has no login "${login}". Make it first: CREATE ROLE "${login}" LOGIN PASSWORD '…'.`,
  'store-login-sees-all': ({ login }) =>
    `The login "${login}" is a superuser, owns the store, or may become such a role: row-level security does not hold it, and it sees and may change the entries of all units, so it can be neither a unit's nor a reviewer's. Make an ordinary login, or REVOKE that role from it first.`,
  'store-no-unit': ({ unit }) =>
    `The shared store has no unit "${unit}". Check its id or name, or run plan store init --units units.yaml first.`,
  'store-no-group': ({ group }) =>
    `The shared store has no group "${group}". Check groups in units.yaml, or run plan store init --units units.yaml first.`,
  'store-member-of': () => 'Say whose login it is: --unit UNIT, or --group GROUP for a reviewer ("*" for all units).',
  'store-member-login': () => 'Name the login: plan store member LOGIN --unit UNIT.',
  'store-no-action': () => 'Say what to do first: plan store init, member or verify, and the URL after it.',
  'store-action': ({ action }) => `There is no plan store ${action}; there are init, member, verify.`,
  'store-other-unit': ({ own, unit }) =>
    `This login is of the unit ${unit}, the ledger here of ${own}; nothing was sent. Use this unit's login, or the folder of ${unit}.`,
  'store-unseen-unit': ({ own }) =>
    `This login does not see the unit ${own}; nothing was sent. The owner registers it with plan store member, or adds the unit with plan store init --units.`,
  'store-nobody': () =>
    'This login is not registered in the shared store; nothing was sent. The owner runs plan store member LOGIN --unit UNIT.',
  'store-overtaken': ({ writer }) =>
    `While the file of ${writer} was sent, other content was sent from elsewhere; neither was written over. Run plan sync once more.`,
  'store-writer-taken': ({ unit, plan, writer, login, isReviewer }) =>
    `In the shared store the file ${writer} of the unit ${unit} is registered for another login, so that this one cannot go on with it; the ledger here lost nothing. Its owner mends that: UPDATE workpoints.writers SET login = '${login}', is_reviewer = ${isReviewer} WHERE unit = '${unit}' AND plan = '${plan}' AND writer = '${writer}'; or use the login of before.`,
  'store-line-too-long': ({ writer, line, limit }) =>
    `Line ${line} of the file of ${writer} has more than ${limit} bytes, which the shared store does not take; it and what follows were not sent, the ledger here lost nothing. Hand it in with plan export; attach texts as long as that as evidence.`,
  'store-evidence-too-large': ({ sha256, limit }) =>
    `The evidence ${sha256} has more than ${limit} GiB, which the shared store does not take; it was not sent, the one here is as it was. Sync without --with-evidence, and hand it in otherwise.`,
  'store-not-owner': () => 'Checking a whole shared store takes the login of its owner, who made it.',
};

export const storeTroubles: InBoth<typeof zh> = { zh, en };
