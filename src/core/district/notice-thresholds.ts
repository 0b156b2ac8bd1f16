import { formatDecimal } from '../decimal.ts';
import type { Reading } from '../plan/reading.ts';
import type { WrittenAmount } from '../plan/shape.ts';
import { descend, type Spot } from '../plan/yaml/source-node.ts';

/** When units are reminded of what is open (提醒) and pressed for it (督办), and by when they are to answer. */
export interface NoticeThresholds {
  /** So much of a duty's time is left at most, in percent. */
  readonly remind: number;
  readonly supervise: number;
  /** Days from the letter's on. */
  readonly reply: number;
}

/** Where the list says nothing else. */
export const usualThresholds: NoticeThresholds = { remind: 30, supervise: 15, reply: 7 };

interface Written {
  readonly remind?: string | undefined;
  readonly supervise?: string | undefined;
  readonly reply?: WrittenAmount | undefined;
}

/** As a list writes them; what is none of these is a finding, and the usual one holds. */
export function thresholdsFrom(written: Written, spot: Spot, reading: Reading): NoticeThresholds {
  const percent = (key: 'remind' | 'supervise'): number => {
    const { [key]: text } = written;
    if (text === undefined) return usualThresholds[key];
    const read = Number(/^([1-9][0-9]?)\s*[%％]$/.exec(text.normalize('NFKC').trim())?.[1]);
    if (read > 0) return read;
    reading.add('bad-value', { problem: 'part-of-time', key, text, known: '' }, descend(spot, [key]));
    return usualThresholds[key];
  };
  const [remind, supervise] = [percent('remind'), percent('supervise')];
  if (supervise >= remind) {
    const at = written.supervise === undefined ? 'remind' : 'supervise';
    const values = { problem: 'part-order', key: at, text: `${supervise}%`, known: `${remind}%` } as const;
    reading.add('bad-value', values, descend(spot, [at]));
  }
  return { remind, supervise, reply: replyFrom(written.reply, spot, reading) };
}

function replyFrom(written: WrittenAmount | undefined, spot: Spot, reading: Reading): number {
  if (written === undefined) return usualThresholds.reply;
  const text = `${formatDecimal(written.value)}${written.isPercent ? '%' : ''}`;
  const days = /^[1-9][0-9]?$/.test(text) ? Number(text) : 0;
  if (days > 0 && days <= 90) return days;
  reading.add('bad-value', { problem: 'reply-days', key: 'reply', text, known: '' }, descend(spot, ['reply']));
  return usualThresholds.reply;
}
