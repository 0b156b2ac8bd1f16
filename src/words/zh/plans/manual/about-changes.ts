/** Codes that comparing with an earlier version finds (`--against`), and those about switching checks off. */
export const aboutChanges = {
  'id-removed': {
    finds: '与以前的版本比较（--against）：原来有的编号不见了。',
    why: '台账里记在这个编号名下的记录不再属于任何要求。改编号等于删去旧的、新加一条，请不要改。',
  },
  'id-reused': {
    finds: '与以前的版本比较（--against）：同一个编号，现在说的是另一件事（文字大不相同）。',
    why: '以前为那件事记的账会算到这件事头上：没做的显得做了。新的要求请用没有用过的编号。',
  },
  'duty-changed': {
    finds: '与以前的版本比较（--against）：同一条要求的文字、目标或期限改了。只改标点、空格的不算。',
    why: '以前的记录是照原来的要求记的，会显示“需复核”，由填报人用 plan record 编号 --confirm 确认。',
  },
  'earlier-unreadable': {
    finds: '与以前的版本比较（--against）时，以前的版本自己有错误，没有比较。这只是提示。',
    why: '现在的版本也许正是来改错的，所以不拦；但要知道这一次没有比较编号。',
  },
  'bad-switch-off': {
    finds: '关检查的注释写得不对：没有理由、没有这条检查、错误不能关，或者对整个文件的没有写在开头。',
    why: '没有理由的，过后谁也不知道为什么关；写错了的不起作用，却让人以为关了。',
  },
  'unused-switch-off': {
    finds: '关检查的注释没有关掉任何东西。',
    why: '问题已经改好了，注释还在：以后同样的问题再出现，就会被它悄悄放过。',
  },
} as const;
