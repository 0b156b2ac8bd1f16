/*
 * The words by which officialese asks for something. A duty begins with a verb of doing; what only frames it (加强, 推动),
 * wishes for it (确保, 营造) or leads to it (围绕, 以…为) is no duty beside one.
 */

/** Something one does and can show. */
const doing = `开展 组织 举办 举行 召开 承办 承接 出台 制定 制订 修订 修改 印发 编制 编纂 编写 编印 编排 编发 汇编 拟定 起草 撰写 刊发 建立 建成 建好 建齐 建设 新建 改建 扩建 改扩建 迁建 建造
创建 创办 创设 创评 组建 筹建 打造 搭建 构建 设立 设置 成立 启动 实施 实行 施行 试行 推行 推广 推出 推进 落实 执行 贯彻执行 完成 完善 健全 优化 评选 评审 评定 评比 认定 表彰 表扬 选树 选聘 选拔 选派 选配 选优 选齐 遴选
培育 培养 培训 轮训 集训 招聘 引进 配备 配齐 配强 配足 补充 新增 增设 增加 扩大 扩充 改造 改善 整治 排查 检查 检测 抽查 抽检 抽测 督查 督导 督促 监测 监督 评估 考核 巡察 巡查 审计 清理 清查 清退 核查 核定 规范 公开 公示 公布 发布 报送 上报 上交 提交 收集 汇总
签订 签署 开设 开足 开齐 开好 开放 开通 开发 参加 参与 承担 申报 申请 推荐 推选 宣传 宣讲 展示 展演 征集 建档 登记 统计 走访 家访 慰问 资助 救助 帮扶 帮助 结对 报道 讨论 部署 听取 谈话 重温 颁发 丰富 谋划 研制 研究 研发 学习 集中学习
抓好 抓实 抓牢 抓紧 抓细 做好 做实 做细 做优 做强 办好 用好 管好 守好 上好 讲好 把好 过好 种好 下好 打好 严禁 严查 严防 严肃 严把 防止 防范 杜绝 禁止 不得 纠正 纠治 整改 查处 查找 查摆 履行 兑现 统一 整合 盘活 提供 安排 调整 改进 改革 引导 指导 协助 配合 对接 邀请 聘请 聘任 派驻 选送 输送 交流 互派
支持 鼓励 探索 试点 保障 压实 压紧 明确 划定 制作 拍摄 录制 安装 购置 采购 更新 维护 维修 配置 布置 布局 布设 设计 规划 编班 招收 招录 招生 录取 接收 转接 发展 吸收 调研 调查 摸排 摸底 梳理 总结 提炼 推介 报告 通报 公告 约谈 问责 追责 述职 测评 评议 评价 评课 听课 巡课 观摩 比武 竞赛 演练 值班 值守 巡逻 巡护
注重 运用 利用 依托开展 吸引 举报 受理 办理 办结 回应 答复 解决 化解 处置 处理 清零 拆除 关停 取缔 打击 取消 减少 压减 精简 严控 划拨 拨付 发放 落地 上线 投用 投入 竣工 交付 开工 动工 开园 开学 揭牌 命名 授予 授牌 挂牌 验收 复查 复核 迎接 争创 争取 创新 简化 放宽 扩围 纳入 列入 编入 编辑 书写 诵读 阅读 唱响 佩戴 悬挂 张贴 开办 开辟 拓展 拓宽 延伸 整理 归档 存档 立卷 保管 备案 审核 审批 审查 把关 遵守 坚决执行 执行 交纳 收缴 缴纳 进行 设定 固定 轮流 分析 研判 提出 提醒 倡导 动员 发动 培树 弘扬 传承 讲授 讲述 主讲 授课 上党课`;

/** What frames a duty: beside one it is its purpose or its beginning, alone it is the duty. */
const framing = `加强 强化 加大 加快 加力 深化 推动 促进 提高 提升 降低 控制 增进 突出 发挥 统筹 优化 落细 聚力 助力 服务 关心 关爱 关注 重视 改善 提质 巩固 夯实 筑牢 织密 构筑 形成 把握 把牢 牢记 坚守 扛起 扛牢 守牢 守住 维护 压茬 规避`;

/** Wishes and results. */
const wishing = `实现 达到 达 确保 力争 力求 力戒 营造 增强 坚定 做到 使 让 切实做到 树立 树牢 激发 激励 涵养 彰显 展现 体现 满足 不断满足 实现好 领悟 感悟 捍卫 拥护 忠诚 奋力 努力 争当 争做 为 成为 助推 全力 践行 坚持 秉持 秉承 恪守 贯通 站稳 站位 提振`;

/** What leads to a duty. */
const leading = `以 按照 按 根据 依据 依托 借助 利用好 围绕 紧扣 紧紧围绕 聚焦 立足 着眼 针对 结合 通过 采取 采用 对照 对标 对 将 把 在 从 由 为了 为进一步 为 面向 面对 遵循 遵照 坚持以 坚持 本着 鉴于 充分利用 充分发挥 充分运用 牢牢把握 牢固树立 深入贯彻 全面贯彻 认真贯彻 深入学习贯彻 贯彻落实 贯彻 认真落实好 深刻 高举 凭借 适应 因地制宜 到`;

function alternatives(words: string): string {
  return [...new Set(words.split(/\s+/))].sort((a, b) => b.length - a.length).join('|');
}

const manner =
  '切实|各|均|进一步|深入|扎实|积极|持续|全面|大力|着力|不断|认真|广泛|严格|稳步|稳妥|稳慎|有序|加快|加紧|加速|统筹|高质量|高标准|高水平|高效率|高效|高位|常态化|精心|精准|及时|定期|不定期|经常|主动|继续|重点|充分|有效|科学|合理|牢牢|坚决|依法|依规|从严|从快|从实|逐步|逐项|逐一|逐个|逐级|分层|分类|分批|分期|分级|分步|分片|分别|多渠道|多形式|多途径|系统|创新|率先|联合|协同|共同|带头|纵深|深度|努力|务实|集中|专题|全力|全程|全员|全方位|多层次|多角度|多措并举|同步|提前|按时|按期|按需|按月|适时|适当|随时|长期|统一|一体|一体化|整体|自主|首次|试点|合力|巩固|细化|强力|悉心|妥善|做到|安全|规范|认真|单独|普遍|大胆|探索|尽快|足额|按规定|按要求|按照要求|按计划|如期|高度|实地|重新|抓紧|狠抓|突出|严肃|严密|科学|公开|公平|公正|循序|整班|每';

const time =
  '(?:计划)?(?:于|在|到|自)?(?:[0-9]{4}年)?(?:[0-9一二三四五六七八九十]{1,3}月)?(?:[0-9]{1,2}日)?(?:份|底|初|末|上旬|中旬|下旬)?(?:之?前|以前|起)?|年底前|年内|年底|年初|全年|本年度|今年|本学期|学期初|学期末|上半年|下半年|每(?:个)?(?:天|日|周|月|季度|学期|学年|半年|年)(?:[一二三四五六日末]前?|至少|度)?|(?:第)?[一二三四]季度|(?:寒暑|寒|暑)假(?:前|后|期间|里)|节假日(?:前后|期间|前)|开学初|开学前|期中|期末|计划|拟|力争|一般|原则上|应当|应该|应|须|必须|要|需要|需|将|可以|可|至少';

const subject =
  '(?:各|全体|全区|全市|全县|全省|全校|全局|全系统|区教育局|市教育局|县教育局|教育局|学校|校长|党委|党组|党总支|党支部|支部|党小组|党组织|基层党组织|党员|教师|班主任|辅导员|学生|家长|义务段|机关|中小学|中小学校|幼儿园|中学|小学|高中|教研室|教研组|德育处|教务处|总务处|工会|团委|少先队|领导班子|班子成员|书记|有关|相关|由|市|区|县|省|国家|中央)';

const joiner = '(?:并|同时|此外|另外|其中|还|也|又|再|且|继而|进而|从而|以及|和|及)';

const adverbs = `(?:(?:${manner})(?:地|抓好|做好)?){0,4}`;

/** In the order of the words: joiner, subject with its own words, time, manner, verb. */
const before = `^(?:${joiner})?(?:${subject}[^，。、；：]{0,12}?)?(?:(?:${time})(?:，)?){0,3}${adverbs}`;

/** A verb that is the first half of a noun: 考核结果, 培训内容. */
const noun =
  '(?!结果|内容|成绩|方式|时间|对象|经费|情况|过程|力度|水平|质量|工作的|能力|制度的|体系的|者|率|期间|时应)';

const patterns = {
  doing: new RegExp(`${before}(?:${alternatives(doing)})${noun}`, 'u'),
  framing: new RegExp(`${before}(?:${alternatives(framing)})${noun}`, 'u'),
  wishing: new RegExp(`^(?:${joiner})?(?:${time})?${adverbs}(?:${alternatives(wishing)})`, 'u'),
  leading: new RegExp(`^(?:${joiner})?(?:${alternatives(leading)})`, 'u'),
} as const;

/** What a clause is to a duty. `other` goes on with what stands before it. */
export type ClauseKind = keyof typeof patterns | 'other';

/** After a preposition's own words the verb may follow in the same clause: 对党员开展集中培训, 将规划纳入目录. */
const prepositional =
  /^(?:对|将|把|在|从|为|向|由|与|同|由)[^，]{2,40}?(?:进行|开展|实施|纳入|列入|提供|建立|建设|组织|给予|配备|安排|公示|培训|召开|举办|完成|选聘|建成|设立|推广|报送|上报)/u;

/** 9月1日前投入使用: when the duty before it is to be done. */
const completion =
  /^[^，]{0,16}(?:前|底|内|日|月|中旬|上旬|下旬)(?:全部|基本|正式)?(?:投入使用|投入运行|投用|竣工|完工|完成|建成|交付使用|到位|验收|启用)[，。；]?$/u;
const longestCompletion = 28;

/** The longest beginning of a clause in which its verb is looked for. */
const longestBeginning = 48;

/** 新教师汇报课10月中旬完成: what is to be done by then is named before the day. */
const ownCompletion =
  /^(?!全部|基本|力争|确保|争取|计划|预计|须|应|其中|主体|一期|二期)[\u3400-\u9fff“”]{4,14}?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})月(?:[0-9]{1,2}日|底|份|上旬|中旬|下旬)?(?:之?前)?(?:全部|全面|基本)?(?:完成|建成|竣工|验收|投用|投入使用)[，。；]?$/u;

/** 不得, 严禁, 杜绝: what must never happen, wherever in its clause it stands; …的不得推荐 is what follows from something else. */
const forbidden = /^[^，；。]{0,16}?(?<!的)(?:不得|严禁|禁止|杜绝|不准|不许)(?!不|少于|低于|超过|高于|多于|大于|小于)/u;
/** 是否…, 有否…: a list of questions asks for each. */
const asked = /^[^，；。]{0,12}?(?:是否|有否|有无|能否)/u;

/** Whether a clause forbids something, without a number that would be its limit. */
export function forbids(clause: string): boolean {
  return forbidden.test(clause.slice(0, longestBeginning));
}

export function clauseKind(clause: string): ClauseKind {
  if (forbids(clause) || asked.test(clause.slice(0, longestBeginning))) return 'doing';
  if (clause.length <= longestCompletion && ownCompletion.test(clause)) return 'doing';
  if (clause.length <= longestCompletion && completion.test(clause)) return 'other';
  const beginning = clause.slice(0, longestBeginning);
  if (prepositional.test(beginning)) return 'doing';
  if (patterns.leading.test(beginning)) return 'leading';
  if (patterns.wishing.test(beginning)) return 'wishing';
  if (patterns.doing.test(beginning)) return 'doing';
  return patterns.framing.test(beginning) ? 'framing' : 'other';
}

const stripped = /^(?:并|同时)(?=[\u3400-\u9fff]{2})/u;
const hollow =
  /^(?:切实|进一步|深入|扎实|积极|持续|全面|大力|着力|不断|认真|广泛|稳步|继续|充分|努力|高质量|精心){1,3}(?=[\u3400-\u9fff“]{2})/u;
const verbAtStart = new RegExp(`^(?:${alternatives(doing)}|${alternatives(framing)})`, 'u');

/** The clause as a task: without the word that joins it to the one before, and without adverbs that say nothing. */
export function asTask(clause: string): string {
  const bare = clause.replace(stripped, '');
  const plain = bare.replace(hollow, '');
  return verbAtStart.test(plain) ? plain : bare;
}

const firstVerb = new RegExp(`^(?:${adverbs})(?:(?:组织|研究|集中)?(?:${alternatives(doing)}))`, 'u');

/** How many characters a verb of doing takes at the beginning of a text, with what goes before it; 0 where none stands there. */
export function actionBefore(text: string): number {
  return firstVerb.exec(text.slice(0, longestBeginning))?.[0].length ?? 0;
}
