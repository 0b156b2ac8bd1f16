/** Codes about the source's words and how they were typed. */
export const aboutWording = {
  'incomplete-source': {
    finds: '计划写明了原文不全（complete: false）。这只是提示。',
    why: '看计划的人应当知道：原文后面可能还有要求，这里没有。',
  },
  'target-differs-from-quote': {
    finds:
      '原文写的数（不少于、至少、不超过、新增、达到等后面的）与目标的数不同，单位相同。三年行动计划之类的名称不算。',
    why: '两个数里有一个抄错了，按错的数考核，做够的会算没做够。',
  },
  'quote-without-target': {
    finds: '原文写了数量要求，这条要求却没有 target；几条要求同用一句原文的，有一条写了就算有。',
    why: '没有目标的要求只问做没做：原文要两次，做了一次也会记成已完成。',
  },
  'invisible-character': {
    finds: '文字里有看不见的字符：零宽空格、软连字符、改变文字方向的记号，以及看似普通、其实不是的空格。全角空格不算。',
    why: '从网页、Word 粘贴时常会带进来。看上去一样的两段话，程序当成不同的，搜索也搜不到。',
  },
  'confusable-character': {
    finds:
      '字符看上去对、其实是另一个：从 PDF 复制来的部首（⼀ 不是 一）、数字之间的圆圈（二○二四 应是 二〇二四）、夹在英文里的俄文或希腊文字母。',
    why: '搜索、统计、查重都会漏掉它，打印时还可能缺字。',
  },
  'half-width-punctuation': {
    finds: '汉字之间用了半角的逗号、分号、冒号、问号、叹号或成对的括号。数字、英文旁边的不算，句点也不算。',
    why: '按《标点符号用法》（GB/T 15834），中文里用全角标点；自查报告会照原样印出来。',
  },
} as const;
