/** 不予受理, 认定不合格, 停止借阅: what befalls whoever does something, or leaves it; the place of a pattern. */
export const befalling =
  '不予|取消|视[为同]|每[^，]{1,6}收取|收取|停止(?:借阅|其)|通报(?:其|批评)|(?:当年|年度)(?:内|考核)?不得(?:评|参评|晋升|确定为)|(?:认定|评定|判定)为?(?:不?(?:通过|合格|达标|称职)|优秀|无效)|[^，]{0,6}考核为?不(?:合格|称职|达标)|不再(?:续聘|聘用|录用|续签)';

/** 将予以通报，| 并与年终评估挂钩: what befalls them goes on. */
export const befallsAlso = (clause: string, before: string): boolean =>
  /(?:予以|给予|进行)[^，]{0,6}(?:通报|约谈|批评|处[分理罚]|问责)[^，]{0,4}，$/u.test(before) &&
  /^(?:并|且|同时)[^，]*(?:挂钩|[计记纳列]入)/u.test(clause);

/** 旷工2天者, | 按旷工论处: whom it befalls, by what the next clause says. */
export const befallsThem = (clause: string, next: string): boolean =>
  /[者的]，$/u.test(clause) &&
  /^(?:一律|均|都)?(?:按[^，]{1,16}(?:论处|处理|计算|处罚|论)[，。；]?$|作[^，]{1,8}(?:论处|处理)|扣[发除罚]|予以(?:除名|辞退|开除|处[罚分]|警告|罚款|解聘|通报)|给予[^，]{0,8}(?:处[分罚]|警告|罚款)|处以|罚款|视[为同])/u.test(
    next,
  );
