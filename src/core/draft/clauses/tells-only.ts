/** 可适当调整, 不必千篇一律: left to whoever does it. */
const permitted = /^[^，]{0,16}?(?:可以|不必|无须|毋须|可(?=根据|视|适当|结合|按|灵活|酌情))/u;
/** 去年已解决其中的大部分, 目前为每班80元, 现有馆藏92万册: how things were, or stand. */
const stood =
  /^(?:截至)?(?:去年|上年度?|上学[期年]|往年|前几年)(?!同期|的?基础|[^，]*(?:前|底|要|应|须|继续|今年|本学))[^，]{3,}|^(?:目前|现[有为]|截至)[^，]*[0-9][^，0-9]{0,4}[，。；]?$|^[^，]{0,20}(?:预计(?:共|总)?(?:需|投入)|仅(?=[0-9])|只有)[^，]{0,8}[0-9]|^[^，]{2,12}是第[0-9一二三四五六七八九十]+个/u;
/** 取消评优资格, 实行一票否决: what befalls whoever does not. */
const forfeited =
  /取消[^，]{0,16}资格[，。；]?$|一票否决(?:制)?[，。；]?$|^(?![^，]*[0-9])[^，]*授予[^，]*称号[，。；]?$/u;
/** 抓好各项工作, 必须以更大的力度推动落实: said of all work, it says nothing of any. */
const ofAllWork =
  /^(?![^，]*[0-9])[^，]{0,24}(?:做好|抓好|干好|推进|推动|完成|落实好?|抓紧|重视)(?:本|今年|全年|当前|学校|教育|[^，的]{0,6})(?:的)?(?:各项|一切|全部)(?:工作|任务|要求|措施)(?:落实|落地)?[，。；]?$|^[^，]{0,12}以更加?[^，的]{1,16}的[^，]*$|(?:处理|统筹|把握|协调)好[^，]*关系[，。；]?$|^[^，]{2,16}(?:要|须|应)(?:切实|进一步|不断|着力)?(?:增强|提高)[^，]*(?:感|意识|认识|站位)[，。；]?$/u;
/** 一级抓一级, 能整合的整合, 多劳多得、优绩优酬: how, in a saying. */
const saying =
  /^(?:一级抓一级|层层抓落实|能([^，、]{1,2})的\1|(?!专)([\u3400-\u9fff])[\u3400-\u9fff]\2[\u3400-\u9fff])(?:、[\u3400-\u9fff]{4,6})*[，。；]?$/u;
/** “三爱”即…, 所称“隐患”是指…, 课程是育人的主要载体: what it is. */
const defined =
  /^[^，“]{0,12}“[^”]{2,20}”，?(?:即|是?指)|^[^，是]{2,24}(?<!否)是[^，的]{2,24}的(?:[^，的]{0,3})(?:载体|途径|抓手|平台|阵地|窗口|保障|标志|体现|源泉|动力)[，。；]?$/u;
/** 检查采取听汇报、看资料的方式进行, 骨干教师以课题为抓手: in what way. */
const inWhatWay =
  /^[^，]{2,8}采[取用][^，]{2,40}(?:方式|形式|办法)(?:进行|开展)[，。；]?$|^[^，]{2,12}则?以[^，以]{2,24}为(?:抓手|主线|载体|依托|突破口|导向|核心)[，。；]?$|^(?:必须|要|须)?下[大更]?(?:决心|力气|功夫)/u;
const nothingAsked = [permitted, stood, forfeited, ofAllWork, saying, defined, inWhatWay];

/** Whether a clause by its form permits, tells or exhorts, whatever verb it holds. */
export function tellsOnly(clause: string): boolean {
  return nothingAsked.some((each) => each.test(clause));
}

/** 去年征集一轮，收到建议41条: what a clause tells of before, the next goes on with. */
export function tellsOfBefore(clause: string): boolean {
  return before.test(clause);
}

const before = /^(?:截至)?(?:去年|上年度?|上学[期年]|往年)/u;

/** 去年甲完成22项，乙完成9项；今年力争全部销号: a word that turns from what was to what is to be done. */
export function turnsToNow(text: string): boolean {
  return now.test(text);
}

const now =
  /今年|本[学年][期年度]|新学[期年]|年内|下一步|继续|力争|不[少低]于|不超过|每[周月日季学]|必须|务必|应当|不得|严禁|[日月年底]前|(?<![主需重简])要(?!求|点|素)/u;
