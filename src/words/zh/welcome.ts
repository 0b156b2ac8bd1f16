export const words = {
  start: `这里还没有台账。手头的计划：{title}

  plan check      逐条填报（第一次会问单位和姓名）
  plan status     看进度
  plan report     出年终自查报告
  plan validate   检查计划文件
  plan --help     全部命令`,
} as const;
