import type { InBoth } from './language.ts';

const zh = {
  evidence: '正在核对佐证…',
  packing: '正在打包…',
  unpacking: '正在解包…',
  takingIn: '正在并入佐证…',
  report: '正在写报告…',
  collecting: '正在汇总…',
};

const en: typeof zh = {
  evidence: 'Checking the evidence …',
  packing: 'Packing …',
  unpacking: 'Unpacking …',
  takingIn: 'Taking in the evidence …',
  report: 'Writing the report …',
  collecting: 'Collecting …',
};

/** What long work says that it is doing. */
export const workMessages: InBoth<typeof zh> = { zh, en };
