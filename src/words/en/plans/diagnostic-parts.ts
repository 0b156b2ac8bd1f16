import type { DiagnosticParts } from '../../diagnostic-table.ts';

/** The parts of which the messages about findings are made. */
export const parts: DiagnosticParts = {
  types: {
    text: 'text',
    number: 'a number',
    'yes-no': 'true or false',
    nothing: 'nothing',
    list: 'a list',
    names: 'a name or a list of names',
    map: 'keys with values',
  },

  syntax: {
    indentation: 'the indentation does not line up: keys of one level begin in one column, with spaces only',
    tab: 'a tab indents this line; use spaces',
    escape: 'this backslash escape does not exist: write \\\\ for a backslash, or use single quotes',
    'reserved-start': 'the first character of this value means something else in YAML; put the value in quotes',
    'colon-in-text': 'one colon too many in this line, or wrong indentation: put a value that holds ": " in quotes',
    'full-width-colon': 'a full-width colon "：" follows the key; write a plain colon and a space ": "',
    'missing-colon': 'a colon is missing here: every key is followed by a colon and a space ": "',
    'unclosed-quote': 'this quote is never closed',
    'unclosed-bracket': 'this bracket is never closed, or a comma is missing inside',
    'block-in-brackets': 'inside brackets nothing can be written by indentation or "- "',
    'long-key': 'this key is too long; most likely a quote or a colon is missing',
    'control-character': 'there is an invisible control character here; delete it',
    unexpected: 'something too much stands here; check indentation, quotes and brackets',
    other: 'this is no valid YAML',
  },

  features: {
    alias: 'a plan file has no aliases (*name); write the content out',
    anchor: 'a plan file has no anchors (&name); remove this one',
    tag: 'a plan file has no tags (!type); remove this one',
    'merge-key': 'a plan file has no merge keys (<<); write the content out',
    documents: 'a file holds one plan; move what follows "---" to a file of its own',
    directive: 'a plan file has no directives (%); remove this line',
    'complex-key': 'the key here is no text; write its name before the colon',
  },

  values: {
    empty: ({ key }) => `${key} is empty; write something`,
    'empty-list': ({ key }) => `${key} has no entry; it needs at least one`,
    'plan-id': ({ text }) => `the plan's id "${text}" may hold only a-z, 0-9 and -, 2 to 63 characters`,
    'unit-id': ({ text }) =>
      `the unit id "${text}" may hold only a-z, 0-9 and -, not at its ends, at most 63 characters`,
    'signing-key': ({ text }) =>
      `"${text}" is no key that signs: write ed25519: and 43 characters, as plan key shows it`,
    'part-of-time': ({ key, text }) =>
      `"${text}" of ${key} is no part of the time that is left: write it like 30% (1% to 99%)`,
    'part-order': ({ text, known }) =>
      `${text} of supervise should be less than ${known} of remind: a reminder comes first`,
    'reply-days': ({ text }) => `"${text}" of reply is no number of days: write a whole number from 1 to 90`,
    'device-name': ({ text }) =>
      `nothing can be called ${text}: on Windows that is a device, and no folder can have the name`,
    id: ({ text }) =>
      `the id "${text}" may hold no spaces, full-width or control characters, and at most 64 characters`,
    date: ({ key, text }) => `${key}: "${text}" is not a date; write it like 2023-03-08`,
    url: ({ key, text }) => `${key}: "${text}" is not an address; it must begin with http:// or https://`,
    choice: ({ key, text, known }) => `${key} cannot be "${text}"; it is one of: ${known}`,
    every: ({ text }) =>
      `every cannot be "${text}"; it is one of: week, month, quarter, half-year, term, year, or like 2 weeks, 2 months, 3 years (2 to 99)`,
    by: ({ text }) =>
      `by cannot be "${text}"; it is a day of the month (1 to 31), of the week (mon to sun), or last-workday`,
    format: ({ text }) => `format ${text} is not known; this version reads format: 1`,
    score: ({ key, text }) =>
      `${key}: “${text}” is no score; write a number above 0, such as 10 or 2.5 (up to 15 digits, 6 decimals)`,
    'period-order': ({ text, known }) => `the end ${text} is before the start ${known}`,
    'period-length': ({ known }) => `the period is longer than ${known} years; check the year`,
  },

  targets: {
    amount: ({ key, text }) =>
      `${key}: "${text}" is not an amount; write 2, 0.5 or 100% (at most 15 digits, 6 decimals)`,
    zero: () => 'a target of 0 asks for nothing; leave target out where nothing is counted',
    'percent-above-100': () => 'a target above 100% can never be reached',
    'no-amount': () => 'the target needs at-least, at-most or never',
    'two-amounts': () => 'a target has at-least or at-most, not both; make two requirements',
    'percent-at-most': () => 'at-most takes an amount, not a percentage',
    needs: ({ key }) =>
      key === 'of'
        ? 'a percentage needs of: what it is a share of, such as of: 中小学校'
        : 'the target needs unit: what is counted, such as unit: 次',
    'not-with-percent': ({ key }) => `a target in percent takes no ${key}`,
    'not-with-at-most': ({ key }) => `an at-most target takes no ${key}`,
    'not-with-count': ({ key }) => `a counted target takes no ${key}; for a share write at-least: 100%`,
    'not-with-level': ({ key }) => `a target by its latest value (measure: latest) takes no ${key}`,
    'not-with-never': ({ key }) => `a never target takes no ${key}`,
    'due-with-every': () => 'with every, each period has its own end; leave due out',
    'by-without-every': () => 'by says when within each period it is due, and goes with every; for one day write due',
    'by-weekday': () => 'for months and longer, by is a day of the month, such as by: 25, or last-workday',
    'by-day': () => 'for weeks, by is a day of the week, such as by: fri, or last-workday',
  },

  switchOffs: {
    'no-code': () => 'say which check is switched off, such as # plan-disable-line duplicate-text: reason',
    'no-reason': ({ name }) => `to switch ${name} off takes a reason; write it after a colon`,
    'unknown-code': ({ name, near }) => `there is no check ${name}${near ? `; did you mean ${near}?` : ''}`,
    'not-possible': ({ name }) => `${name} cannot be switched off; correct what it finds`,
    'not-in-head': () =>
      'a comment that switches a check off for the whole file belongs at its head; for one line use plan-disable-line',
  },

  duty: { text: 'text', target: 'target', due: 'due' },
  identified: {
    item: 'the item id',
    requirement: 'the requirement id',
    unit: 'the unit id',
    'unit-name': 'the unit name',
  },

  inAll: (count) => (count > 1 ? ` (${count} in this text)` : ''),
};
