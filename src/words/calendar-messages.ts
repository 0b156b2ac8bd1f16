import type { InBoth } from './language.ts';

const zh = {
  settled: (status: string, title: string) => `［${status}］${title}`,
  ofPeriod: (title: string, period: string) => `${title}（${period}）`,
  target: (words: string) => `目标：${words}`,
  quote: (text: string) => `工作要点原文：${text}`,
  lead: (names: string) => `牵头单位：${names}`,
  with: (names: string) => `责任单位：${names}`,
  evidence: (names: string) => `佐证材料：${names}`,
  place: (section: string, item: string) => `${section} › ${item}`,
  plan: (title: string) => `《${title}》`,
  between: '、',
};

const en: typeof zh = {
  settled: (status, title) => `[${status}] ${title}`,
  ofPeriod: (title, period) => `${title} (${period})`,
  target: (words) => `Target: ${words}`,
  quote: (text) => `The source: ${text}`,
  lead: (names) => `Lead: ${names}`,
  with: (names) => `With: ${names}`,
  evidence: (names) => `Evidence: ${names}`,
  place: (section, item) => `${section} › ${item}`,
  plan: (title) => title,
  between: ', ',
};

export const calendarMessages: InBoth<typeof zh> = { zh, en };
