import { yearForm } from '../../text/read-year.ts';
import { isEnglishFoot, isEnglishLabel } from '../english/english-title.ts';
import { endsLikeTitle } from '../outline/document-title.ts';
import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';

/** What pages of document sites and of offices' web sites put around a text; each pattern is a whole line. */
const anywhere = [
  /^(?:VIP|会员|开通会员|付费)(?:专免|免费|专享|专属|下载|文档)?(?:下载|阅读)?$/iu,
  /^[0-9]{1,6}\+$/,
  /^[0-9.]{1,8} ?[KMG]B?$/i,
  /^(?:[共约] ?)?[0-9]{1,4} ?页$/,
  /^约? ?[0-9.]{1,8} ?[千万]?字$/u,
  /^(?:朗读|播放|听?全文朗读|语音(?:播[报放]|朗读)|海报|文档(?:简介|描述|介绍|预览)|资源描述|侵权投诉|投诉|举报|版权申诉|收藏|点赞|分享|转发|(?:我要|发表|提交|查看|网友)?(?:评论|回复|留言)(?:回复|返回|提交|取消|列表)*|下载|立即下载|下载文档|打印|打印本页|关闭|关闭窗口|返回|返回顶部|回到顶部|全文阅读|阅读全文|展开|收起|展开全文|更多|加载更多|登录|注册|搜索|无障碍|长者模式|繁體|繁体|English)(?:[>＞<＜»« ]{0,6})$/iu,
  /^(?:免费|立即|点击|马上|展开|继续|全文|在线|付费)(?:下载|阅读|预览|查看|试读|收藏)(?:全文|文档|本文|原文|更多|完整版)?(?:[>＞» ]{0,6})$/u,
  /^[【[]?(?:(?:打印本页|打印|关闭本页|关闭窗口|关闭|收藏本页|收藏|分享|返回顶部|返回列表|返回|保存|字体|大|中|小)[ |｜/\]【】[]{1,6}){1,8}(?:打印本页|打印|关闭本页|关闭窗口|关闭|收藏|分享|返回|保存|小)[\]】]?$/u,
  /^(?:剩余|还剩|未读) ?[0-9]{1,4} ?页.{0,24}$/u,
  /^(?:上|下)一(?:篇|条|页)(?:[:：].{0,80})?$/u,
  /^【?(?:字体|字号)[:：]? ?【?[大中小特默认\]【】[ ]{1,16}】?(?:打印|关闭)?$/u,
  /^(?:扫一扫|扫码|微信扫|分享到|分享至|一键分享|用手机).{0,40}$/u,
  /^(?:浏览|阅读|点击|访问|下载)(?:次数|量|数)[:：]? ?[0-9]{0,9} ?次?$/u,
  /^[0-9]{1,9} ?(?:人|次)?(?:阅读|浏览|下载|收藏)$/u,
  /^(?:版权所有|Copyright|©|网站地图|联系我们|关于我们|网站声明|技术支持|.{0,8}ICP备|.{0,12}公网安备).{0,120}$/iu,
  /^[※★◎]?(?:您|你)?(?:现在|当前|所在)?的?(?:当前)?(?:位置|所在)(?:[:：]|(?<=当前位置)[》>＞»]).{0,120}$/u,
  /^[-—_=*·~～]{3,}$|^[|｜ ]+$/u,
  // How many were printed, at the foot of a paper.
  /^[（(]?共印 ?[0-9]{1,5} ?份[）)]?$/u,
  // A picture's file, where the picture stood.
  /^[\p{L}\p{N}_-]{1,60}\.(?:png|jpe?g|gif|bmp|webp)$/iu,
];

/** Head and foot of a page: words with a colon that tell of the page, not of the work. */
const ofThePage =
  /^(?:发布日期|发布时间|发文日期|成文日期|更新日期|更新时间|发布机构|发文机关|发文单位|信息来源|来源|文章来源|作者|编辑|责任编辑|责编|审核|校对|分类|主题分类|体裁分类|索引号|索 引 号|文号|发文字号|有效性|标题|名称|原文链接|链接|检索时间|检索关键词|主题词|录入|录入者|点击|信息分类|公开方式|公开范围|时间|日期|栏目)[:：].{0,200}$|^发布于 ?(?:19|20)[0-9]{2}.{4,40}$/u;

/** xxxx年2月16日 is a day, too, whose year was taken out. */
const dated =
  /^[（(【[]?(?:(?:(?:19|20)[0-9]{2}|[xX×*]{2,4}(?=年))[-/.年] ?[0-9]{1,2}[-/.月] ?[0-9]{1,2}日?)(?: ?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?(?: ?(?:(?:来源|作者)[:：].{0,60}|发布于[\u3400-\u9fff]{2,12}))?[）)】\]]?$/u;
const datedInHan = new RegExp(
  `^[（(]?${yearForm}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日[）)]?$`,
  'u',
);
const wire = /^(?:新华社|本报|人民网|中新社).{0,20}[0-9]{1,2}日(?:电|讯)$/u;
const documentNumber =
  /^[\u3400-\u9fff]{1,16} ?[〔[［(（【][0-9]{4}[〕\]］)）】] ?第? ?[0-9]{1,5} ?号(?:[ \u3000]+签发人[:：] ?[\u3400-\u9fff 、]{2,12})?$/u;

const attachment = /^附件[0-9一二三四五六七八九]?[:：]?$/u;

/** 上传人：某某, above the title: a page tells so of itself whatever it calls it. */
const labelled = /^[\u3400-\u9fff]{2,6} ?[:：].{1,40}$/u;

/** What sites that collect texts say of them. */
const ofTheSite =
  /由(?:会员|用户|网友)(?:分享|上传|提供)|(?:来源于|来自)(?:网友|网络)|小编(?:为|给|帮)?(?:大家|你|您)?(?:整理|收集|精心|分享)|供(?:大家|您)参考|^序论[:：]|不代表本站|\.(?:docx?|pdf|wps|txt)$/iu;

/** Words of a web site's menu with bars or arrows between them. */
const menuSign = /[|｜>＞»]/gu;

/** 通知公告, 公告详情: what a site calls its parts, above the text. */
const siteParts = /^(?:首页|(?:通知|公告|公示|新闻|信息|资讯|文章)(?:公告|公示|通知|新闻|资讯|动态|详情|列表|正文))$/u;

/** Garden · Mill Lane · Contact us: who and where, at the foot. */
const imprint = /^[^·•。]{2,60}(?: [·•] [^·•。]{2,60}){2,6}$/u;

/** What such sites say of their files, as a list above the text, too. */
const ofTheFile = /^.{0,60}(?:下载|预览|购买).{0,20}文档|联系(?:平台|网站|在线)?客服/u;
const longestHead = 12;

const longestJunk = 240;

/** Drops what belongs to the page and not to the document. */
export function dropPageJunk(lines: readonly Line[]): Cleaned {
  const first = lines.findIndex(({ text }) => headingOf(text) !== undefined);
  const start = first < 0 ? longestHead : first;
  const title = lines.findLastIndex(({ text }, at) => at < start && endsLikeTitle(text));
  const last = lines.findLastIndex(({ text }) => headingOf(text) !== undefined);
  const numbers = new Set(lines.slice(0, start).filter(({ text }) => documentNumber.test(text)));
  const page = withoutLines(lines, 'page-junk', (line, at) => {
    const { text, depth } = line;
    if (text.length > longestJunk || numbers.has(line)) return false;
    return (
      isPageWord(text) ||
      (at < start && depth === 0 && isAroundTheText(text)) ||
      (at < longestHead && ofTheFile.test(text)) ||
      (at > Math.max(last, start) && isOfThePage(text)) ||
      (at < title && labelled.test(text))
    );
  });
  const left = withoutLines(page.lines, 'document-number', (line) => numbers.has(line));
  return { lines: left.lines, did: [...page.did, ...left.did] };
}

/** What pages say wherever it stands. */
export function isPageWord(text: string): boolean {
  return anywhere.some((pattern) => pattern.test(text));
}

/** Below the text, days and lists of attachments belong to whoever signed it. */
function isOfThePage(text: string): boolean {
  return [ofThePage, ofTheSite, wire, imprint].some((each) => each.test(text)) || isMenu(text) || isEnglishFoot(text);
}

/** What stands beside one another on a line, with gaps or bars between: 石办〔2026〕1号　附件2. */
const gaps = / {2,}|\u3000+| ?[|｜] ?/u;

function isAroundTheText(line: string): boolean {
  return isPieceAround(line) || line.split(gaps).every(isPieceAround);
}

function isPieceAround(text: string): boolean {
  return (
    isOfThePage(text) ||
    isEnglishLabel(text) ||
    [documentNumber, attachment, siteParts].some((each) => each.test(text)) ||
    isDate(text)
  );
}

/** 石办发〔2026〕3号, on a line of its own: the year in which a document got its number. */
export function yearOfNumber(lines: readonly Line[]): number | undefined {
  const number = lines.find(({ text }) => documentNumber.test(text))?.text ?? '';
  const year = /[0-9]{4}/.exec(number)?.[0];
  return year === undefined ? undefined : Number(year);
}

export function isDate(text: string): boolean {
  return dated.test(text) || datedInHan.test(text);
}

function isMenu(text: string): boolean {
  const signs = text.match(menuSign)?.length ?? 0;
  return signs >= 2 && !text.startsWith('|') && !/[。；]/u.test(text) && text.length / (signs + 1) <= 10;
}
