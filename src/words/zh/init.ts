export const words = {
  unit: '您是哪个单位？（如 实验小学）',
  findUnit: '您是哪个单位？输入名称里的几个字',
  noSuchUnit: '名单里没有这样的单位',
  notListed: '不在名单里，自己写',
  kindOf: '{unit}是哪一类单位？',
  recorder: '填报人姓名？',
  backToName: '返回，重写单位名称',
  isRight: '单位：{unit}　类别：{kind}　填报人：{recorder}，对吗？（直接按回车重填）',
  empty: '请写上内容。',
  welcome: '第一次用，先问三件事，以后不再问。',
  changed: `还没有记录，设置已改：{file}
单位：{unit}　类别：{kind}　填报人：{recorder}`,
  made: `台账已建好：{folder}
单位：{unit}　填报人：{recorder}
接下来：plan check 逐条填报，plan status 看进度。`,
} as const;
