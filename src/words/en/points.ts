export const words = {
  name: 'points',
  max: 'score',
  givers: { self: 'self-score', reviewed: 'reviewed score' },
  none: { self: 'not self-scored', reviewed: 'not reviewed' },
  labelled: '{name} {words}',
  above: '{points} (above the score of {max}, to be confirmed)',
  partly: '{points} ({count} {none})',
  exempt: 'not counted',
  exemptBeside: '{count} exempt not counted',
  colon: ': ',
  comma: ', ',
} as const;
