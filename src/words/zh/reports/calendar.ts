export const words = {
  settled: '［{status}］{title}',
  ofPeriod: '{title}（{period}）',
  target: '目标：{words}',
  quote: '工作要点原文：{text}',
  lead: '牵头单位：{names}',
  with: '责任单位：{names}',
  evidence: '佐证材料：{names}',
  place: '{section} › {item}',
  plan: '《{title}》',
  between: '、',
} as const;
