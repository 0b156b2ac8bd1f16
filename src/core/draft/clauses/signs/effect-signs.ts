import type { NoActSign } from './no-act-sign.ts';

/** What an act before it is good for, or goes on with it. */
export const effectSigns: readonly NoActSign[] = [
  {
    name: 'helped',
    pattern:
      /^(?:以[^，]{2,16}的方式)?(?:帮助|带动|(?:教育)?引导|激励|鼓舞|促使|方便|便于|有利于|吸引)(?![^，]*(?:开展|参加|参与|撰写|制定|填写|签订|完成|整理|阅读|观看|报名|使用|建立|组织|申报|考取|购买|进行|创作|记录|上报|登记|办理|报考|设计|编写|修订|加入|订阅|注册|利用|运用|通过|立足|围绕|更换|解决|[讲做办用学写上练]好|(?:就业|上岗|[入复返升]学|返校)[，。；]?$))[^，]{2,}/u,
    role: 'effect',
    at: 'behind-act',
    example: '帮助新人尽快适应岗位',
  },
  {
    name: 'guarded',
    pattern:
      /^(?:守护|守牢|守住|守好|护航|呵护|(?:也)?保护好)[^，]*|^[把将][^，]*(?:护|守|兜)住|^(?:破解|化解|分散|规避|克服|摆脱|攻克|扭转)[^，]*(?:矛盾|难题|困境|困惑|风险|瓶颈|心理|思想|依赖|问题|局面|现象)(?:、[^，]*)?[，。；]?$|^[把将][^，]*(?:化解|解决|消除|消灭|遏制)在[^，]*/u,
    role: 'effect',
    at: 'behind-act',
    example: '守护师生安全',
  },
  {
    name: 'prevented',
    pattern: /^坚决防止|^确保不[漏落误掉留][^，]*/u,
    role: 'effect',
    isRule: true,
    at: 'behind-act',
    example: '坚决防止问题反弹',
  },
  {
    name: 'won',
    pattern:
      /^(?:争取|赢得|取得|获得|换取)[^，]*(?:理解|支持|信任|认可|配合|监督|好评|成绩)[，。；]?$|^(?:畅通|拓宽|疏通|打通)[^，]*(?<!等)(?:来路|渠道|通道|途径|路径|壁垒|堵点|最后一公里|覆盖面)”?[，。；]?$/u,
    role: 'effect',
    at: 'behind-act',
    example: '争取家长支持',
  },
  { name: 'by-this', pattern: /^以此(?!为)/u, role: 'effect', at: 'behind-act', example: '以此提升分类意识' },
  {
    name: 'foreseen',
    pattern: /^将(?:有效|有力|进一步|大大|极大|更|降低|提[高升]|减少)/u,
    role: 'effect',
    at: 'behind-act',
    example: '将有效维护市场秩序',
  },
  {
    name: 'leading-strength',
    pattern: /^(?:充分|切实)?发挥[^，]*优势，$/u,
    role: 'means',
    at: 'before-act',
    example: '发挥党员的优势，',
  },
  {
    name: 'moved',
    pattern:
      /^(?:调动|激发|保护|保持)[^，]*(?:积极性|热情|活力|自尊心|主动性|创造性)[，。；]?$|^(?:传承|赓续|厚植|涵养|培厚)[^，]*(?:基因|情怀|血脉|文脉|精神|美德|土壤)[，。；]?$|^从源头上?(?:防范|化解|预防|遏制|减少)/u,
    role: 'effect',
    at: 'behind-act',
    example: '调动教师积极性',
  },
  {
    name: 'to-the-end',
    pattern:
      /^[^，]{0,6}(?:跟踪|管|干)到底[，。；]?$|^[用以][^，]{1,20}(?:教育|感染|激励|带动)[^，]{0,6}人[，。；]?$|^用[^，]{1,16}化解/u,
    role: 'effect',
    at: 'behind-act',
    example: '以身边事教育身边人',
  },
  {
    name: 'climate',
    pattern:
      /^(?:努力|积极|着力|逐步)?(?:在[^，]{1,12})?(?:形成|营造|构建起?|树立起?)[^，]*(?:氛围|风气|风尚|局面|格局|合力|态势|环境|导向|关系)[，。；]?$/u,
    role: 'completion',
    at: 'behind-act',
    isCounted: true,
    example: '在全校形成学先进的风气',
  },
  {
    name: 'formed',
    pattern:
      /^(?:教育)?(?:引导|帮助|激励|鼓舞)[^，]*(?:从[^，]{1,20}走向|走出|认清|认识|树立|坚定|增强|养成|提升|缓解|感受|体会|了解|理解|学会|成长|成才|形成|热爱|珍惜)|^(?:培养|养成|陶冶)[^，]*(?:习惯|能力|兴趣|情操|意识|品质|品格|素养|精神|情感|观念|态度|爱好|人格|性格|心态)[，。；]?$|^用[^，]{1,20}(?:教育|感染|激励|带动)[^，]{0,6}人[，。；]?$/u,
    role: 'completion',
    at: 'behind-act',
    isCounted: true,
    example: '培养学生良好的习惯',
  },
  {
    name: 'namely',
    pattern:
      /^(?:(?:(?:主要)?内容|主题)?(?:涵盖|包含)|(?:主要)?内容(?:包括|为|有)|涉及|重点(?:查看|检查|排查|抽查|关注)(?![^，]*[0-9])|即(?![时将日刻])|也就是|例如|比如|譬如|诸如|包括|如(?![期实何果有遇因出发确需未]))/u,
    role: 'completion',
    at: 'behind-act',
    isCounted: true,
    example: '即认真备课',
  },
  {
    name: 'led-to',
    pattern:
      /^(?:推动|引导|促进)[^，]*[向往从](?![^，]*[和与])[^，]*(?:流动|倾斜|下沉|集聚|转型|回流|延伸|扎根)[，。；]?$/u,
    role: 'effect',
    at: 'behind-act',
    example: '推动人才向基层流动',
  },
  {
    name: 'solved',
    pattern:
      /^(?:切实|着力|有效|逐步|真正|努力)?(?:解决|破解|化解)[^，0-9]*(?:问题|难题|矛盾|困难|顾虑|后顾之忧|现象)[，。；]?$/u,
    role: 'completion',
    at: 'behind-act',
    isCounted: true,
    example: '切实解决“重教轻研”的问题',
  },
];
