/** The usual surnames, each of one sign or of two; without those that hardly anybody has and many words begin with. */
const surname =
  '(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭鲁韦马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常于时傅卞康伍余顾孟平黄穆萧尹姚邵湛汪祁毛狄贝臧计戴宋庞熊纪舒屈项祝董梁杜阮闵席麻贾路娄江童颜郭梅盛刁林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫裘缪应宗丁宣邓郁单杭洪诸左石崔吉龚程嵇邢裴陆荣翁荀曲封储靳段焦牧车侯仇甘厉祖武刘詹束龙叶司黎薄蒲赖卓屠蒙池乔谭姬申冉桑桂牛边冀尚温庄晏柴瞿阎慕茹艾鱼古易廖耿匡文寇沃聂晁敖辛饶沙鞠巢蒯查荆楼佟隋邸冼覃付肖闫代兰])';
/** 高一, 安全, 纪律: what begins as names do and is a word. */
const word =
  /^(?:周[一二三四五六日天次末年期]|楼[层道梯]|陈列|高[一二三中考校等级]|安[全排装检静保管]|时[间事期段长]|方[案法式向]|成[绩员果]|计[划算时分]|纪[律念检要]|卫生|金[属额]|文[化学明科件艺字体本]|单[位元科]|常[规务]|平[时台安]|路[线口费]|应[急用届]|项目|管[理道制]|温[度馨]|古[诗典]|宣[传讲布]|施[工肥]|司[机令铃]|车[辆位号]|查[阅询看岗寝]|武[术装]|申[请报领诉]|易[拉错]|代[表理]|许可|白板|黄[色金]|毛[笔巾]|封[面条]|田[径野]|马[上路]|雷锋|夏[季天令]|边[框线]|沙[发滩]|石[膏头]|万[元一]|林[业区]|段[落]|左[右侧边]|于是|席位|任[务课何教]|程[序度]|史[料实]|章[程节]|祖国|童[话年]|荣[誉获])|[市区县州组员室人号]$/u;
const title = '(?:老师|同学|主任|校长|书记|教官|医生)?';
const named = new RegExp(`^[0-9]{0,4}${surname}[\\u3400-\\u9fff]{1,2}${title}$`, 'u');

/** 魏  杲 is one name, set as wide as the others. */
const setWide = /(?<![\u3400-\u9fff])([\u3400-\u9fff])[ \u3000]{1,4}([\u3400-\u9fff])(?![\u3400-\u9fff])/gu;
const aside = /[（(][^（）()]{0,16}[）)]/gu;
const longestList = 240;

/** The entries of a list, however it is parted: by marks, or by spaces alone. */
export function listedIn(text: string): readonly string[] {
  if (text.length > longestList) return [];
  return text
    .replace(aside, '')
    .replace(/等?[。；]?$/u, '')
    .replace(setWide, '$1$2')
    .split(/[、，,；;\s\u3000]+/u)
    .filter((entry) => entry !== '');
}

/** 张明、李  红, 王老师: what is surely the name of a person. */
export function isPersonName(text: string): boolean {
  return named.test(text) && !word.test(text.replace(/^[0-9]+/u, ''));
}

/** Names of people and nothing else. */
export function arePeople(text: string): boolean {
  const entries = listedIn(text);
  return entries.length > 0 && entries.every(isPersonName);
}

const officeThenRest = /^(.*(?:[局处科室部办组会队委院站所馆]|中心))([\u3400-\u9fff]{2,3})$/u;
const ofOffice = /[局处科室部办组会队委院站所馆门股]$/u;

/** 运营部陈某 names an office and who it is there. */
export function officeAndPerson(name: string): string[] {
  const [, office = '', person = ''] = officeThenRest.exec(name) ?? [];
  return office.length >= 2 && isPersonName(person) && !ofOffice.test(person) ? [office, person] : [name];
}
