export const words = {
  change: '{file}：格式 {from} → {to}',
  nothing: '没有要做的：看过的 {count} 个文件（计划、台账、设置）都是现在的格式。',
  dry: '以上 {count} 个文件需要转换；这次只是看看，什么都没有写。',
  ask: '先备份，再转换，好吗？',
  backedUp: '原来的文件备份在 {folder}',
  done: '已转换 {count} 个文件。请运行 plan verify 核对；备份确认用不着以后再删。台账转换后校验码会变，请把新的抄在别处。',
} as const;
