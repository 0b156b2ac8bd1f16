/*
 * What one does and can show, by the field that says it most. A table of the language: a word that is missing costs a duty
 * its own clause, so a new one is simply added.
 */
const acting = {
  planning: `会商 商讨 磋商 出台 制定 制订 制修订 修订 修改 修编 印发 下发 编制 编纂 编写 编印 编排 编发 汇编 拟定 拟订 起草 撰写 刊发 建立 建成 建好 建齐 建强 建设 新建 改建 扩建 改扩建 续建 迁建 重建 筹建 建造 建构 构建 组建 打造 搭建 搭好 创建 创办 创设 创评 创成 设立 设置 增设 成立 启动 启用 谋划 研制 研究 研发 研判 研学 设计 规划 策划 布局 布设 布置 布点 部署 划定 划分 划转 确定 确立 明确 界定 固定 设定 核定 测算 预留 立项 备案 报备 报批 争取 争创 争当 争先 申报 申请 申办 申领 提出 提请 提交 提名 草拟 研定 议定 商定 选定 选址 论证 制发 分解 量化 明晰 批复 报建 报审`,
  doing: `安排 区分 注意 给予 拦蓄 接手 改种 投产 联系 普及 开展 组织 举办 举行 召开 承办 承接 承担 实施 实行 施行 试行 试点 试用 推行 推广 推出 推进 推开 推介 推荐 推选 推送 推动 落实 落地 执行 贯彻执行 贯彻实施 完成 完善 健全 优化 做好 做实 做细 做优 做强 做大 做精 做足 做深 抓好 抓实 抓牢 抓紧 抓细 抓严 抓早 办好 办齐 用好 用足 用活 管好 管住 管牢 守好 守住 守牢 上好 讲好 把好 把牢 过好 种好 下好 打好 打赢 打通 打响 打破 打击 念好 唱响 唱好 写好 记好 读好 教好 练好 理顺 理清 厘清 摸清 摸准 盘清 搞好 干好 走好 站好 扛好 尽好 答好 算好 织好 备好 配好 选好 评好 育好 带好 定好 谈好 送好 护好 保好 进行 采取措施 加强 强化 加大 加快 加固 加密 加装 加挂 深化 细化 优先 统筹 整合 融合 衔接 对接 承接 联动 联合 协调 协助 协作 协商 配合 参加 参与 参评 参训 参赛 履行 兑现 恢复 延续 延长 延时 延伸 延展 拓展 拓宽 拓面 扩大 扩充 扩容 扩围 扩面 增加 增开 增配 增强 增补 新增 补充 补齐 补足 补强 补建 补办 替换 更换 更新 升级 迭代 换发 转换 转化 转型 转变 转接 转办 移交 移送 交接 交付 交办 交纳 缴纳 收缴 收取 征收 减少 减免 减轻 减负 降低 压降 压减 压缩 压实 压紧 精简 简化 缩短 缩减 放宽 放开 取消 废止 清零 清退 清欠 清理 清查 清收 清运 清除 清洗 消除 消杀 消毒 剔除 淘汰 关停 关闭 关注 取缔 拆除 拆迁 迁移 搬迁 化解 解决 处置 处理 处罚 处分 处办 索取 采纳 接受 听取 攻克 攻关 突击 冲刺 抢建 修补 填补 弥补 堵塞 堵住 封堵 铲除 肃清 整肃 削减 节约 偿还 清偿 停放 停靠 比对 甄别 识别 辨识 运转 调试 校验 施工 封顶 招标 开标 评标 发包 监理 勘察 勘测 测绘`,
  control: `过筛 包案 初评 总评 直报 续报 排查 检查 检测 检验 检疫 抽查 抽检 抽测 抽样 督查 督导 督促 督办 催办 督战 监测 监督 监管 监控 评估 评选 评审 评定 评比 评议 评价 评课 评聘 评先 评改 考核 考评 考察 考查 考试 测评 测试 测量 测查 普查 筛查 体检 巡察 巡查 巡检 巡视 巡逻 巡护 巡课 巡讲 审计 审核 审批 审查 审议 审定 核查 核对 核实 核验 核销 查处 查找 查摆 查验 查询 查阅 查堵 纠正 纠治 整改 整治 整顿 整理 规范 约谈 问责 追责 追究 通报 警示 提醒 严禁 严查 严防 严肃 严把 严控 严打 严管 从严 防止 防范 防治 防控 防汛 杜绝 禁止 不得 禁用 限制 控制 遏制 惩治 惩处 举报 受理 办理 办结 回应 回访 回复 答复 反馈 转办 留存 保留 保管 保存 保护 保障 保洁 养护 维护 维修 维稳 修缮 修复 修建 修剪 检修 抢修 疏通 疏散 疏导 疏浚 救援 抢险 演练 演习 值班 休假 值守 值日 把关 遵守 服从 恪守 执法 普法 信访 接访 下访 走访 家访 探访 寻访 暗访 复查 复核 复检 复评 复盘 迎接 迎检 验收 达标 创优 倒查 点检 保养 巡山 巡河 护林 安检 验证 扫码 劝阻 制止 抵制 阻止 稳控 调处 立案 结案 曝光 剖析 函询 诫勉 表决 票决 商议 议决 增选 任免 销号 清点 销毁 备份 保密 报修 报废 化验 灭蚊 灭鼠 除草 杀虫 播撒 补种 补栽 打扫 清扫 喷洒 摆放 巡考 禁捕`,
  people: `讲清 讲透 培育 培养 培训 培树 培植 轮训 集训 受训 跟岗 挂职 招聘 招收 招录 招生 招商 招引 招募 引进 引导 引育 引领 配发 配备 配齐 配强 配足 配置 配套 配送 选树 选聘 选拔 选派 选配 选优 选齐 选送 选举 选课 遴选 聘任 聘请 聘用 任用 任命 调配 调动 调整 调剂 调度 调解 轮岗 交流 互派 结对 帮扶 帮助 帮教 帮带 援助 救助 资助 补助 补贴 补偿 奖励 奖补 表彰 表扬 慰问 关心 关爱 爱护 尊重 照顾 看护 陪护 陪餐 陪同 接待 接送 接收 接入 吸引 吸收 吸纳 发展 吸取 汲取 动员 发动 发起 带动 带领 指导 辅导 督学 咨询 询问 劝返 劝导 教育 开导 谈话 谈心 述职 述廉 讲授 讲述 讲解 讲话 主讲 授课 备课 补课 听课 上课 磨课 说课 评课 观摩 比武 竞赛 比赛 展示 展演 展评 展览 展出 表演 排练 练习 训练 锻炼 学习 自学 研修 研讨 研读 通读 讨论 交谈 座谈 阅读 诵读 朗读 书写 抄写 背诵 批改 命题 阅卷 监考 分析 总结 小结 归纳 反思 梳理 提炼 凝练 撰稿 投稿 发表 出版 编辑 编班 分班 分流 招考 录取 录用 入学 入户 入园 注册 登记 报名 报到 报送 邮寄 寄送 寄至 快递至 报告 报道 上报 填报 申诉 上交 上传 下达 下沉 传达 传授 传承 传播 弘扬 宣传 宣讲 宣教 宣读 发布 发放 发行 发挥 发动 公布 公开 公示 公告 张贴 悬挂 佩戴 粘贴 播放 播出 拍摄 摄制 录制 录入 录像 制作 制成 绘制 印制 刻录 收集 收看 收听 搜集 搜索 采集 采用 采写 采访 采购 采编 征集 征求 征订 征文 征兵 汇总 汇报 汇集 汇聚 统计 填写 填表 签订 签署 签约 签字 签名 承诺 宣誓 重温 缅怀 纪念 祭扫 庆祝 瞻仰 参观 考察 调研 调查 摸排 排摸 摸底 探索 探究 尝试 创新 创作 创造 改造 改善 改进 改革 改良 改版 革新 提拔 委派 派出 派驻 抽调 借调 分配 返聘 外聘 召集 列席 出席 参会 参展 布展 彩排 参演 朗诵 默写 预习 复习 分享 积累 记录 评阅 批阅 讲评 点评 命制 分发 散发 发送 下载 刊载 传阅 转交 转达 收发 归集 呈报 会签 签批 审签 告知 通知 解答 解释 答疑 说明 请示 表态 主持 建议 提示 护送 迎送 照料 照看 照护 看望 探望 陪伴 安抚 劝解 救治 抢救 会诊 出诊 巡诊 补缴 参保 投票 颁奖 考勤 观察 借阅 领取 订阅 赠送 捐赠 募捐 募集 筹集 筹资`,
  means: `开足 开齐 开好 开放 开通 开发 开办 开辟 开设 开工 开园 开学 开播 开拓 开启 开挖 开垦 动工 竣工 完工 投用 投入 投资 投放 投保 投递 上线 下线 安装 安排 安置 购置 购买 购进 租用 租赁 出租 出售 出让 转让 销售 采买 储备 存储 储存 存档 归档 建档 立卷 造册 装订 装备 装修 装配 铺设 架设 搭设 布控 划拨 拨付 支付 支持 支援 鼓励 允许 倡导 提倡 号召 邀请 联系 联络 联结 链接 连接 贯通 打造 畅通 连通 联通 接通 通水 通电 供应 供给 供水 供暖 提供 输送 输出 输入 运用 运行 运营 运输 利用 使用 应用 盘活 挖掘 深挖 激活 活化 培优 孵化 赋能 赋予 授予 授牌 授权 命名 挂牌 揭牌 认定 认证 认领 确权 确认 注重 重视 突出 把握 紧抓 狠抓 深耕 精耕 聚合 集聚 集成 集中 共建 共享 共育 共治 共商 兴办 兴建 举荐 举一反三 纳入 列入 编入 并入 融入 引入 导入 植入 嵌入 录制 建模 汇编 种植 播种 栽植 移栽 补植 绿化 美化 亮化 净化 硬化 养殖 繁育 选育 育种 改种 轮作 灌溉 施肥 收割 收储 收购 加工 生产 制造 试制 试验 试种 检定 校准 标定 封存 拆分 拆卸 拆改 清淤 治理 整修 排除 停止 停用 撤换 改水 改厕 治污 减排 节能 节水 降耗 回收 循环利用 分拣 分类投放 增殖 放流 管护 看守 驻守 驻点 驻村 包保 包联 挂联 挂钩 走进 深入 进驻 进村 下乡 送医 送教 送课 送温暖 义诊 随访 签约服务 接种 诊治 诊断 诊疗 康复 护理 急救 转诊 收治 隔离 采样 送检 溯源 上门 代办 帮办 一网通办 设岗 设点 轮值 站岗 护学 护航 导学 领学 诵唱 合唱 观看 欣赏 体验 采风 露营 远足 跑操 晨跑 评星 晋级 晋升 定级 定岗 定责 定编 核编 核增 核减 减员 裁撤 合并 撤并 撤销 置换 划归 接管 托管 代管 移植 复制 借鉴 学用 对标 对照检查 贴近 瞄准 锁定 抢抓 抢占 谋定 谋求 打磨 擦亮 亮出 展现风采 推陈出新 编演 承租 续签 续聘 解聘 辞退 退还 返还 归还 追回 追缴 追踪 跟踪 跟进 追溯 复工 复学 返校 返岗 错峰 限流 预约 预警 预报 预测 预判 预防 备战 备考 备赛 备齐 备足 准备 筹备 筹措 核发 盘点 送达 调取 校对 印刷 订购 报销 结算 储粮 采暖 送餐 分餐 订餐 留样 索证 晨检 午检 测温 通风 熄灯 断电 关窗 锁门 上锁 粉刷 张榜 打卡 签到 点名 登台 登报 见报 供稿 刊登 转发 转载 转播 直播 录播 点播 推文 建群 更名 迁址 换届 改选 补选 述评 自评 自查 自检 自纠 互评 互查 互检 互学 互访 联建 联办 联考 联评 联谊 联训 团建 拓训 家校共育 选购 选用 根治 责令 互联互通 采摘 配货 送货 发货 贴标 包装 冷藏 代发 代收 下拨 兑付 扣减 扣除 追加 退赔 赔偿 缓缴 对账 记账 建账 建卡 编报 注销 吊销 变更 换证 办证 年检 年审 推销 直销 用餐 穿戴 着装 整队 出操 跳绳 跑步 转学 休学 结题 开题 取经`,
} as const;

const verbs: ReadonlySet<string> = new Set(Object.values(acting).flatMap((words) => words.split(/\s+/u)));

/** How long the longest verb is that begins with two signs. */
const longestFrom = new Map<string, number>();
for (const verb of verbs)
  longestFrom.set(verb.slice(0, 2), Math.max(longestFrom.get(verb.slice(0, 2)) ?? 0, verb.length));

/** Verbs of one sign, which open a clause and stand nowhere else: in the middle the same signs are parts of other words. */
const short: ReadonlySet<string | undefined> = new Set('建设报评送写填补备查讲办开创选上抓交做编印制拟招聘引扩改');

/** What follows makes a noun of the verb: 考核结果, 公开的. */
const noun = /^(?:的|结果|成绩|者|员|率|期间|过程(?!性)|时应|内容(?!的)|事项|力(?![量争求度促推抓所]))/u;
/** The same in the middle of a clause, where most verbs are the first half of a noun: 教师培训方案, 校园建设标准. */
const nounWithin =
  /^(?:的|等|和|与|及|、|结果|内容|成绩|方式|时间|时$|对象|经费|情况|过程|力度|水平|质量|能力|者|员|率|期间|体系|机制|制度|办法|方案|标准|要求|基地|中心|人员|部门|单位|机构|工作(?![人组队专站室者])|活动|意识|行动|计划|规划|工程|目标|任务|条件|需要|需求|环境|责任|职责|更|不断|全面|持续|明显|显著|进一步|日益|稳步|均|都|已|牢固)/u;

/** How long the verb of acting is that stands at this place of a text; 0 where none does. */
export function verbAt(text: string, at: number): number {
  return lengthAt(text, at, noun);
}

/** The same where it is surely none of another word's signs: within a clause, with what is acted on behind it. */
export function verbWithin(text: string, at: number): number {
  const length = lengthAt(text, at, nounWithin);
  if (length === 0) {
    if (!joiners.has(text[at + 2]) || !verbs.has(text.slice(at, at + 2))) return 0;
    const other = lengthAt(text, at + 3, nounWithin);
    return other > 0 && /^[\u3400-\u9fff“《0-9]{2}/u.test(text.slice(at + 3 + other)) ? 3 + other : 0;
  }
  return /^[\u3400-\u9fff“《0-9]{2}/u.test(text.slice(at + length, at + length + 2)) ? length : 0;
}

const joiners: ReadonlySet<string | undefined> = new Set('和与及或');

/** 找准, 摸清, 扎牢: done to its end. */
const done: ReadonlySet<string | undefined> = new Set('找摸盘理厘看学吃弄问查认算拧织扎夯筑绷');
const toItsEnd: ReadonlySet<string | undefined> = new Set('准清透牢实紧细');

function lengthAt(text: string, at: number, isNoun: RegExp): number {
  // 党组织, 基层组织 are somebody, and organise nothing.
  if (text.startsWith('组织', at) && /[党团层群]/u.test(text.charAt(at - 1))) return 0;
  // 出好, 编好, 带好: done well, whatever is done.
  if (
    text[at + 1] === '好' &&
    !/[良友美爱较最更刚正恰只还偏喜看]/u.test(text.charAt(at)) &&
    /[\u3400-\u9fff]/u.test(text.charAt(at))
  )
    return isNoun.test(text.slice(at + 2, at + 5)) ? 0 : 2;
  if (toItsEnd.has(text[at + 1]) && done.has(text[at]) && !/^[\u3400-\u9fff]?的/u.test(text.slice(at + 2, at + 4)))
    return 2;
  // 新设, 新培养: done anew, whatever is done.
  const anew = text[at] === '新' ? at + 1 : at;
  if (anew > at && (verbs.has(text.slice(anew, anew + 2)) || short.has(text[anew])))
    return verbs.has(text.slice(anew, anew + 2)) ? 3 : 2;
  const longest = Math.min(longestFrom.get(text.slice(at, at + 2)) ?? 0, text.length - at);
  for (let length = longest; length >= 2; length -= 1)
    if (verbs.has(text.slice(at, at + length)))
      return isNoun.test(text.slice(at + length, at + length + 3)) ? 0 : length;
  return 0;
}

/** The same of one sign: 报教育局, 设校门岗. */
export function shortVerbAt(text: string, at: number): number {
  return short.has(text[at]) && /^[\u3400-\u9fff“《]{3}/u.test(text.slice(at + 1, at + 4)) ? 1 : 0;
}

/** Whether a text ends in a verb of acting: …等产品研发. */
export function verbEndsAt(text: string): boolean {
  if (/[党团层群]组织$/u.test(text)) return false;
  return verbs.has(text.slice(-2)) || verbs.has(text.slice(-3)) || verbs.has(text.slice(-4));
}
