export const manTable = {
  title: '工作要点填报工具',
  name: '名称',
  synopsis: '用法',
  verb: '命令',
  options: '选项',
  description: '说明',
  about: [
    'plan 把一年的工作要点变成可核对的计划，一条一条地问办得怎么样，记进台账，年终出自查报告。',
    '单独运行 plan：有台账时看进度，没有时说明怎么开始。不在本仓库里时，命令是 npx workpoints。',
  ],
  verbs: '命令',
  globalOptions: '通用选项',
  exitStatus: '退出码',
  environment: '环境变量',
  variables: [
    ['PLAN_DIR', '台账所在的文件夹，同 --dir'],
    ['PLAN_STORE_URL', '共享台账的地址（postgres://），不写地址时用'],
    [
      'PGHOST, PGPORT, PGUSER, PGPASSWORD, PGPASSFILE, PGDATABASE, PGSSLMODE, PGSSLROOTCERT',
      '共享台账的地址里没写的，同 psql',
    ],
    ['PLAN_KEY, PLAN_KEY_PASSPHRASE', '签名用的密钥文件；plan key export、import 的口令'],
    ['GITHUB_WORKSPACE, CI_PROJECT_DIR', '仓库的最上层，validate 的 github、gitlab、sarif 格式里文件名从这里算起'],
    ['SHELL, ZDOTDIR, XDG_CONFIG_HOME, XDG_DATA_HOME', '给哪个终端装补全，脚本放在哪里'],
    ['PLAN_DEBUG', '设为 1，出错时显示细节'],
    ['PLAN_LOCK_PATIENCE', '别的程序占着台账时等多少毫秒'],
    ['LC_ALL, LC_MESSAGES, LANG', '界面语言'],
    ['NO_COLOR, FORCE_COLOR', '要不要颜色'],
    ['PAGER', '长的内容用哪个程序分屏显示；设成空的就不分屏'],
    ['PLAN_PLAIN, TERM=dumb', '同 --plain'],
    ['XDG_STATE_HOME, LOCALAPPDATA', '这台电脑自己的状态放在哪里：哪个记录文件归它写'],
    ['XDG_CACHE_HOME, LOCALAPPDATA', '为了下次启动快，编译好的代码放在哪里；随时可以删'],
    ['NODE_DISABLE_COMPILE_CACHE', '设为 1，不留编译好的代码'],
  ],
} as const;

export const completionTable = {
  writes: '将写入补全脚本 {file}',
  adds: `将在 {file} 末尾加一行：
  {line}`,
  ask: '这样装好吗？',
  done: '装好了。新开一个终端就能用 Tab 补全；不想要了，删去上面的文件和那一行即可。',
  profile: `脚本已写好。请在 PowerShell 里运行下面这一行（只要一次），再新开一个窗口：
  {line}`,
} as const;
