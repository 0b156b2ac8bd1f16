import { options } from '../options.ts';
import type { VerbName } from '../words/help-names.ts';
import { defineVerb, type Verb } from './define-verb.ts';

/** Every verb, in the order in which help lists them; to load their code takes time, so it is read when a verb is called. */
export const verbs: readonly Verb[] = [
  defineVerb('check', {
    group: 'daily',
    arguments: '[id]',
    options: options.check,
    load: async () => (await import('../verbs/check/check.ts')).check,
  }),
  defineVerb('record', {
    group: 'daily',
    arguments: '<id>',
    options: options.record,
    load: async () => (await import('../verbs/record.ts')).record,
  }),
  defineVerb('attach', {
    group: 'daily',
    arguments: '<files...>',
    options: options.attach,
    load: async () => (await import('../verbs/attach/attach.ts')).attach,
  }),
  defineVerb('undo', {
    group: 'daily',
    options: options.undo,
    load: async () => (await import('../verbs/undo.ts')).undo,
  }),
  defineVerb('status', {
    group: 'daily',
    options: options.status,
    isPaged: true,
    load: async () => (await import('../verbs/status.ts')).status,
  }),
  defineVerb('show', {
    group: 'daily',
    arguments: '<id>',
    options: options.show,
    isPaged: true,
    load: async () => (await import('../verbs/show.ts')).show,
  }),
  defineVerb('evidence', {
    group: 'daily',
    arguments: '<id>',
    options: options.evidence,
    load: async () => (await import('../verbs/evidence/evidence.ts')).evidence,
  }),
  defineVerb('log', {
    group: 'daily',
    options: options.log,
    isPaged: true,
    load: async () => (await import('../verbs/log.ts')).log,
  }),
  defineVerb('sheet', {
    group: 'daily',
    options: options.sheet,
    load: async () => (await import('../verbs/sheet.ts')).sheet,
  }),
  defineVerb('open', {
    group: 'daily',
    options: options.open,
    load: async () => (await import('../verbs/open.ts')).open,
  }),
  defineVerb('menu', {
    group: 'daily',
    options: options.menu,
    load: async () => (await import('../verbs/menu/menu.ts')).menu,
  }),
  defineVerb('report', {
    group: 'reports',
    options: options.report,
    isPaged: true,
    load: async () => (await import('../verbs/report/report.ts')).report,
  }),
  defineVerb('calendar', {
    group: 'reports',
    options: options.calendar,
    load: async () => (await import('../verbs/calendar.ts')).calendar,
  }),
  defineVerb('submit', {
    group: 'reports',
    options: options.submit,
    load: async () => (await import('../verbs/submit.ts')).submit,
  }),
  defineVerb('archive', {
    group: 'reports',
    options: options.archive,
    load: async () => (await import('../verbs/archive.ts')).archive,
  }),
  defineVerb('validate', {
    group: 'plans',
    arguments: '[files...]',
    options: options.validate,
    load: async () => (await import('../verbs/validate/validate.ts')).validate,
  }),
  defineVerb('explain', {
    group: 'plans',
    arguments: '<code>',
    options: options.explain,
    isPaged: true,
    load: async () => (await import('../verbs/explain.ts')).explain,
  }),
  defineVerb('schema', {
    group: 'plans',
    arguments: '[name]',
    options: options.schema,
    load: async () => (await import('../verbs/schema.ts')).schema,
  }),
  defineVerb('lsp', {
    group: 'plans',
    options: options.lsp,
    load: async () => (await import('../verbs/lsp/lsp.ts')).lsp,
  }),
  defineVerb('list', {
    group: 'plans',
    options: options.list,
    isPaged: true,
    load: async () => (await import('../verbs/list.ts')).list,
  }),
  defineVerb('import', {
    group: 'plans',
    arguments: '<source> [table]',
    options: options.import,
    load: async () => (await import('../verbs/import/import.ts')).importDocument,
  }),
  defineVerb('next', {
    group: 'plans',
    options: options.next,
    load: async () => (await import('../verbs/next.ts')).next,
  }),
  defineVerb('diff', {
    group: 'plans',
    arguments: '<before> <after>',
    options: options.diff,
    isPaged: true,
    load: async () => (await import('../verbs/diff.ts')).diff,
  }),
  defineVerb('export', {
    group: 'data',
    options: options.export,
    load: async () => (await import('../verbs/export/export.ts')).exportPacket,
  }),
  defineVerb('merge', {
    group: 'data',
    arguments: '[dir|zip]',
    options: options.merge,
    load: async () => (await import('../verbs/merge.ts')).merge,
  }),
  defineVerb('sync', {
    group: 'data',
    arguments: '[url]',
    options: options.sync,
    load: async () => (await import('../verbs/sync/sync.ts')).sync,
  }),
  defineVerb('verify', {
    group: 'data',
    options: options.verify,
    load: async () => (await import('../verbs/verify.ts')).verify,
  }),
  defineVerb('inbox', {
    group: 'district',
    arguments: '<folder>',
    options: options.inbox,
    load: async () => (await import('../verbs/inbox/inbox.ts')).inbox,
  }),
  defineVerb('rollup', {
    group: 'district',
    arguments: '[sources...]',
    options: options.rollup,
    load: async () => (await import('../verbs/rollup/rollup.ts')).rollup,
  }),
  defineVerb('notice', {
    group: 'district',
    arguments: '[sources...]',
    options: options.notice,
    load: async () => (await import('../verbs/notice/notice.ts')).notice,
  }),
  defineVerb('review', {
    group: 'district',
    arguments: '[source]',
    options: options.review,
    load: async () => (await import('../verbs/review/review.ts')).review,
  }),
  defineVerb('store', {
    group: 'district',
    arguments: '<action> [words...]',
    options: options.store,
    load: async () => (await import('../verbs/store/store.ts')).store,
  }),
  defineVerb('init', {
    group: 'setUp',
    options: options.init,
    load: async () => (await import('../verbs/init.ts')).init,
  }),
  defineVerb('config', {
    group: 'setUp',
    arguments: '[key] [value]',
    options: options.config,
    load: async () => (await import('../verbs/config.ts')).config,
  }),
  defineVerb('key', {
    group: 'setUp',
    arguments: '[action] [word]',
    options: options.key,
    load: async () => (await import('../verbs/key/key.ts')).key,
  }),
  defineVerb('doctor', {
    group: 'setUp',
    options: options.doctor,
    load: async () => (await import('../verbs/doctor/doctor.ts')).doctor,
  }),
  defineVerb('completion', {
    group: 'setUp',
    arguments: '<shell>',
    options: options.completion,
    load: async () => (await import('../verbs/completion/completion.ts')).completion,
  }),
];

export function verbNamed(name: VerbName): Verb {
  const verb = verbs.find((each) => each.name === name);
  if (verb === undefined) throw new Error(`the table has every verb, ${name} too`);
  return verb;
}
