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
