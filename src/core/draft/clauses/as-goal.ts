import type { Clause } from './clauses.ts';

/** 产业链核心环节实现自主可控, 监管体系基本建立: what becomes of a thing. */
const becomes =
  /^(?![为使让]|[通经]过|从而|确保|不断)[^，]{2,}?(?:实现|形成|得到|进入|迈入|跻身|取得|(?:基本|初步|全面|率先|成功|大幅|显著|明显|进一步)(?=[\u3400-\u9fff]{2}[，。；]?$))[^，]{2,}[，。；]?$|^[^，]{2,}(?:初见成效|成效初显|领先)[，。；]?$/u;
/** 实现…融合, 提升…水平: behind an act elsewhere what comes of it. */
const aimedAt = /^(?:基本|初步|全面|率先|稳步|持续)?(?:实现|形成|提[升高]|增强)[^，]{4,}[，。；]?$/u;

/** Whether a clause among goals says what is to be reached, though elsewhere nobody could be asked for it. */
export function isGoalOf({ role, text }: Clause): boolean {
  if (role !== 'noun' && role !== 'effect') return false;
  return becomes.test(text) || (role === 'effect' && aimedAt.test(text));
}
