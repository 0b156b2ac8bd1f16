import type { ManualEntry } from './manual-entry.ts';

/** Codes that comparing with an earlier version finds (`--against`), and those about switching checks off. */
export const aboutChanges = {
  'id-removed': {
    zh: {
      finds: '与以前的版本比较（--against）：原来有的编号不见了。',
      why: '台账里记在这个编号名下的记录不再属于任何要求。改编号等于删去旧的、新加一条，请不要改。',
    },
    en: {
      finds: 'Compared with an earlier version (--against): an id that was there is gone.',
      why: 'What ledgers hold under that id belongs to nothing any more. To renumber is to drop and add: do not.',
    },
    example: {
      of: 'requirements',
      earlier: '- { id: "1.1", text: 专题学习 }\n- { id: "1.2", text: 出台方案 }\n',
      wrong: '- { id: "1.1", text: 专题学习 }\n- { id: "1.3", text: 出台方案 }\n',
      right: '- { id: "1.1", text: 专题学习 }\n- { id: "1.2", text: 出台方案 }\n',
    },
  },
  'id-reused': {
    zh: {
      finds: '与以前的版本比较（--against）：同一个编号，现在说的是另一件事（文字大不相同）。',
      why: '以前为那件事记的账会算到这件事头上：没做的显得做了。新的要求请用没有用过的编号。',
    },
    en: {
      finds: 'Compared with an earlier version (--against): an id now means another duty (quite other words).',
      why: 'What was recorded for the one would count for the other. A new duty takes an id that was never used.',
    },
    example: {
      of: 'requirements',
      earlier: '- { id: "1.1", text: 专题学习研究意识形态工作 }\n',
      wrong: '- { id: "1.1", text: 评选优秀党建品牌 }\n',
      right: '- { id: "1.1", text: 专题学习研究意识形态工作 }\n- { id: "1.2", text: 评选优秀党建品牌 }\n',
    },
  },
  'duty-changed': {
    zh: {
      finds: '与以前的版本比较（--against）：同一条要求的文字、目标或期限改了。只改标点、空格的不算。',
      why: '以前的记录是照原来的要求记的，会显示“需复核”，由填报人用 plan record 编号 --confirm 确认。',
    },
    en: {
      finds:
        'Compared with an earlier version (--against): the words, the target or the due of a duty changed. Punctuation and spaces may.',
      why: 'Earlier entries were made for the duty as it was; they show as outdated until plan record ID --confirm.',
    },
    example: {
      of: 'requirements',
      earlier: '- { id: "1.1", text: 专题学习, target: { at-least: 2, unit: 次 } }\n',
      wrong: '- { id: "1.1", text: 专题学习, target: { at-least: 4, unit: 次 } }\n',
      right: '- { id: "1.1", text: “专题学习”, target: { at-least: 2, unit: 次 } }\n',
    },
  },
  'earlier-unreadable': {
    zh: {
      finds: '与以前的版本比较（--against）时，以前的版本自己有错误，没有比较。这只是提示。',
      why: '现在的版本也许正是来改错的，所以不拦；但要知道这一次没有比较编号。',
    },
    en: {
      finds:
        'The earlier version to compare with (--against) has errors, so nothing was compared. This is only a note.',
      why: 'The present version may be what mends it, so nothing stops; but know that ids were not compared.',
    },
    example: {
      of: 'call',
      wrong: 'plan validate plans/2024.yaml --against broken.yaml',
      right: 'plan validate plans/2024.yaml --against last-week.yaml',
    },
  },
  'bad-switch-off': {
    zh: {
      finds: '关检查的注释写得不对：没有理由、没有这条检查、错误不能关，或者对整个文件的没有写在开头。',
      why: '没有理由的，过后谁也不知道为什么关；写错了的不起作用，却让人以为关了。',
    },
    en: {
      finds:
        'A comment that would switch a check off is wrong: no reason, no such check, an error (which cannot be), or for the whole file but not at its head.',
      why: 'Without a reason nobody knows later why; a mistyped one does nothing while it seems to.',
    },
    example: {
      of: 'requirements',
      wrong: '- id: "1.1"\n  text: 专题学习\n  quote: 每校至少1名干部参加 # plan-disable-line quote-without-target\n',
      right:
        '- id: "1.1"\n  text: 专题学习\n  quote: 每校至少1名干部参加 # plan-disable-line quote-without-target: 人数不作考核\n',
    },
  },
  'unused-switch-off': {
    zh: {
      finds: '关检查的注释没有关掉任何东西。',
      why: '问题已经改好了，注释还在：以后同样的问题再出现，就会被它悄悄放过。',
    },
    en: {
      finds: 'A comment switches off what is not found.',
      why: 'The matter was mended and the comment stayed: it would let the next such fault pass in silence.',
    },
    example: {
      of: 'requirements',
      wrong: '- id: "1.1"\n  text: 专题学习，研讨 # plan-disable-line half-width-punctuation: 照原文\n',
      right: '- id: "1.1"\n  text: 专题学习,研讨 # plan-disable-line half-width-punctuation: 照原文\n',
    },
  },
} as const satisfies Record<string, ManualEntry>;
