/** Why a shared store could not do what was asked, and the way out. */
export const storeFaults = {
  refused: '那里没有数据库在听。请核对主机和端口，确认数据库已经启动',
  'no-such-host': '找不到这台主机。请核对主机名和网络',
  timeout: '没有及时应答。请检查网络，稍后再试',
  password:
    '登录名或密码不对。密码可以写在环境变量 PGPASSWORD 或 ~/.pgpass（Windows 是 %APPDATA%\\postgresql\\pgpass.conf）里',
  'no-database': '没有这个数据库。请核对网址末尾的名字，或请管理员先建好',
  'no-tls': '它不支持加密连接。不在本机的数据库默认要加密；确实不要时，在网址后面写明 ?sslmode=disable',
  certificate:
    '它的证书对不上或不受信任，没有连接。用单位自己的证书时，在网址后面写明 ?sslrootcert=证书文件；只加密、不核对，写 ?sslmode=require',
  cut: '连接中途断了。已经传到的都完整，请再运行一次，会接着传',
  full: '数据库的磁盘或内存满了。已经传到的都完整，请管理员腾出空间后再运行一次',
  'too-many': '数据库的连接数满了，请稍后再试',
  busy: '别处正在做同一件事，没有等到。请稍后再试',
  'not-set-up': '那里还没有建好共享台账，请管理员先运行 plan store init',
  forbidden: '这个登录名没有做这件事的权限。请管理员用 plan store member 把它登记给本单位',
  other: '数据库报告了错误',
} as const;

export interface StoreFailed {
  readonly store: string;
  readonly why: keyof typeof storeFaults;
  /** The server's own code or message, for who looks after it. */
  readonly detail: string;
}

/** Troubles of shared stores. None has a URL in it that could hold a password. */
export const storeTroubles = {
  'store-failed': ({ store, why, detail }: StoreFailed) =>
    `共享台账 ${store}：${storeFaults[why]}${detail && `（${detail}）`}。本机的台账没有少。`,
  'store-bad-url':
    '共享台账的网址写得不对，应当像 postgres://登录名@主机:5432/数据库。密码里有 @ : / 等符号时，请写成 %40 %3A %2F，或放进 PGPASSWORD、~/.pgpass。',
  'store-url-needed': '请写明共享台账的网址：postgres://登录名@主机/数据库，或放进环境变量 PLAN_STORE_URL。',
  'store-bad-sslmode': '网址里的 sslmode 只能是：{known}。',
  'store-newer': '共享台账的格式（{version}）比这个版本的 plan 新，什么都没有动。请先升级：npm install -g workpoints。',
  'store-older':
    '共享台账的格式（{version}）比这个版本的 plan 旧，什么都没有动。请管理员先运行 plan store init 升级它。',
  'store-encoding': '这个数据库的字符集是 {encoding}，不是 UTF8，没有建。请管理员另建一个 UTF8 的数据库。',
  'store-no-createrole':
    '共享台账的管理员登录名“{login}”不能建角色，没有建好。请数据库管理员先运行：ALTER ROLE "{login}" CREATEROLE，再运行 plan store init。',
  'store-no-citus':
    '共享台账 {store} 的数据库没有装 Citus 扩展，什么都没有动。只有一台 PostgreSQL 时不用分布，请去掉 --distribute；要分布到多台机器，请数据库管理员先在这个数据库里运行：CREATE EXTENSION citus。',
  'store-no-login': '数据库里没有登录名“{login}”。请管理员先建：CREATE ROLE "{login}" LOGIN PASSWORD \'…\'。',
  'store-login-sees-all':
    '登录名“{login}”是超级用户、共享台账的所有者，或能变成这样的角色，不受行级安全限制，看得到、改得了所有单位的记录，不能登记给单位或审核人。请另建一个普通登录名，或先 REVOKE 它的这个角色。',
  'store-no-unit': '共享台账里没有单位“{unit}”。请核对编号或名称，或先运行 plan store init --units units.yaml。',
  'store-no-group':
    '共享台账里没有“{group}”这个组。请核对 units.yaml 里的 groups，或先运行 plan store init --units units.yaml。',
  'store-login-taken':
    '数据库里已有这些登录名，却没有登记给同名的单位：{logins}。一个也没有建。确实是该单位的，请先用 plan store member 登录名 --unit 单位 登记。',
  'store-logins-output': '请用 -o 写明密码表的文件名：plan store member --from units.yaml -o 登录名.xlsx。',
  'store-member-of': '请写明这个登录名归谁：--unit 单位，或 --group 组（审核人；不写组名则用 --group "*"，全部单位）。',
  'store-member-login': '请写明登录名：plan store member 登录名 --unit 单位。',
  'store-no-action': '请先写明要做什么：plan store init、member 或 verify，网址写在后面。',
  'store-action': '没有 plan store {action}，可用：init、member、verify。',
  'store-other-unit':
    '这个登录名是单位 {unit} 的，这里的台账是单位 {own} 的，什么都没有传。请用本单位的登录名，或换到 {unit} 的文件夹。',
  'store-unseen-unit':
    '这个登录名看不到单位 {own}，什么都没有传。请管理员用 plan store member 登记，或先用 plan store init --units 加上这个单位。',
  'store-nobody': '这个登录名在共享台账里没有登记，什么都没有传。请管理员运行 plan store member 登录名 --unit 单位。',
  'store-overtaken': '记录文件 {writer} 在传的时候，别处也传了不同的内容；没有覆盖任何一边。请再运行一次 plan sync。',
  'store-writer-taken':
    "共享台账里，单位 {unit} 的记录文件 {writer} 登记在别的登录名下，这个登录名不能接着写，本机的台账没有少。请管理员改正登记：WITH file AS (UPDATE workpoints.writers SET reviewer = '{reviewer}' WHERE unit = '{unit}' AND plan = '{plan}' AND writer = '{writer}') UPDATE workpoints.lines SET reviewer = '{reviewer}' WHERE unit = '{unit}' AND plan = '{plan}' AND writer = '{writer}'；或换回原来的登录名。",
  'store-line-too-long':
    '记录文件 {writer} 第 {line} 行超过 {limit} 字节，共享台账不收，这一行和它后面的没有传，本机的台账没有少。请改用 plan export 交包；这样长的内容以后请作为佐证附上。',
  'store-evidence-too-large':
    '佐证 {sha256} 超过 {limit} GiB，共享台账不收，没有传，本机的没有少。请不加 --with-evidence 同步，佐证另行交。',
  'store-not-owner': '核对整个共享台账要用它的管理员登录名（建库的那个）。',
} as const;
