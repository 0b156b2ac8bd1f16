/**
 * How values are written, once the white space around them is gone: what reading holds a text against,
 * and what the JSON Schema carries to editors. Each begins with `^`, ends with `$` and needs no flag but `u`.
 */
export const writtenForms = {
  url: /^[hH][tT][tT][pP][sS]?:\/\/[^\s/]\S*$/u,
  /** Without white space, control characters and full-width forms, which a person who types the id would not type again. */
  id: /^[^\s\p{C}]{1,64}$/u,
  planId: /^[a-z0-9-]{2,63}$/u,
  /** A plan's id becomes a folder's name, and these name devices on Windows, whatever ending they have. */
  deviceName: /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u,
  every: /^(?:week|month|quarter|half-year|term|year|(?:[2-9]|[1-9][0-9]) (?:weeks|months|years))$/u,
  by: /^(?:[1-9]|[12][0-9]|3[01]|mon|tue|wed|thu|fri|sat|sun|last-workday)$/u,
} as const;
