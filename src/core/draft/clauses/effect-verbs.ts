/** Verbs of which an outcome is said, not something one does; behind an act they tell what it is for. */
const effect =
  /^(?:提升|提高|增强|促进|汇聚|助力|助推|确保|保证|保障|实现|推动|推进|推向|营造|形成|激发|激励|树立|凝聚|防止|避免|满足|使(?![用劲])|让(?!座)|做到|达到|起到|发挥|彰显|展现|体现|涵养|夯实|筑牢|巩固|打牢|奠定|提振|调动|引领|带动|改善|降低|减少|减轻|丰富|扩大|深化|加深|厚植|维护|服务|支撑|缓解|解除|消除|拓宽|构筑|织密|创造|遏制|扭转|为)/u;

/** Whether a text opens with such a verb. */
export function opensWithEffect(text: string): boolean {
  return effect.test(text);
}
