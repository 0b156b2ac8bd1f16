import { verbAt } from './acting-verbs.ts';
import { openingVerb } from './before-verb.ts';

const quoted = /“[^“”]*”/gu;

const goesBy =
  /^(?:(?:严格|紧密|紧紧|充分|认真|深入|切实|全面|主动|积极|自觉|持续|始终)地?)*(?:按照|按(?![时期需月季年质规揭])|依照|依据|根据|围绕|针对|结合|对照|对标|聚焦|瞄准|紧扣|遵循|遵照|立足|依托|借助|着眼|面向|通过|利用|运用|以)(?:贯彻)?(?=[\u3400-\u9fff《]{2})/u;
/** What one goes by, or starts from, is a thing of such a kind, whatever verbs made its name: 实施方案, 工作安排. */
const goneBy =
  /(?:方案|办法|条例|通知|意见|细则|规定|标准|要求|精神|原则|指南|手册|文件|部署|安排|纲要|大纲|法规|制度|实际|情况|特点|规律|需求|需要|任务|目标|主题|主线|问题|课程|会议|建设|活动|工作|检查|途径|领域|环节|趋势|优势|韧劲|姿态|态度|作风|劲头|热情|担当|干劲|状态|报告|结果|清单|数据|《书》)$/u;
/** Verbs that are as often part of such a name; what stands behind others is done. */
const naming =
  /^(?:分析|报告|检测|监测|调查|鉴定|实施|治理|建设|管理|教育|培训|检查|应对|学习|生产|监管|监督|指导|评价|考核|评选|表彰|发展|规划|防控|整治|改革|审核|安排|招生|排查|训练|选拔|服务|设计|保护|管控|执法|反馈|开发|出租|督查|督导|调研|评估|认定|验收|使用|统一)$/u;

/** 依托无人机、机器人等智能运输装备，: what a list ends in. */
const such = /、[^、，]*等([^、，]{2,10}(?:技术|装备|设备|手段|工具|媒体|平台|渠道|载体))$/u;

/** 根据专项治理实施方案，: only what the next clause goes by. */
export function isGround(plain: string): boolean {
  const words = plain.replace(quoted, '《书》');
  const led = words.endsWith('，') ? (goesBy.exec(words)?.[0].length ?? 0) : 0;
  const ground = words.slice(led, -1);
  const listed = led === 0 ? undefined : such.exec(ground)?.[1];
  if (listed !== undefined && openingVerb(listed) === undefined) return true;
  if (led === 0 || !goneBy.test(ground)) return false;
  if (/等(?:各?个?方面|方面)(?:的?工作)?$/u.test(ground)) return true;
  for (let at = 1; at < ground.length; ) {
    const length = verbAt(ground, at);
    if (length > 0 && !/^[和与及、]/u.test(ground.slice(at + length)) && !naming.test(ground.slice(at, at + length)))
      return false;
    at += length || 1;
  }
  return true;
}
