import { exact } from '../words/shown.ts';
import type { StampedEvent } from './calendar-event.ts';

/** What an exported calendar said. */
export interface LastCalendar {
  /** The line that names it, for whom it was made included. */
  readonly name: string;
  /** By UID. */
  readonly events: ReadonlyMap<string, StampedEvent>;
}

/** Reads a calendar that was exported before; `undefined` for what is none. What in it is not of our making is passed over. */
export function readCalendar(text: string): LastCalendar | undefined {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  if (lines[0] !== 'BEGIN:VCALENDAR') return undefined;
  const events = new Map<string, StampedEvent>();
  for (const block of eventsAmong(lines)) {
    const event = stampedEvent(block);
    if (event !== undefined) events.set(event.uid, event);
  }
  return { name: lines.find((line) => line.startsWith('NAME:')) ?? '', events };
}

function eventsAmong(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let block: string[] | undefined;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') block = [];
    else if (line === 'END:VEVENT') {
      if (block !== undefined) blocks.push(block);
      block = undefined;
    } else block?.push(line);
  }
  return blocks;
}

const version = /^(?:UID|DTSTAMP|SEQUENCE):/;

function stampedEvent(block: readonly string[]): StampedEvent | undefined {
  const value = (name: string) => block.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
  const [uid, stamp, sequence] = [value('UID'), value('DTSTAMP') ?? '', value('SEQUENCE') ?? ''];
  const isSound = /^\d{8}T\d{6}Z$/.test(stamp) && /^\d{1,9}$/.test(sequence);
  if (uid === undefined || !uid.endsWith('@workpoints') || !isSound) return undefined;
  return { uid, stamp, sequence: Number(sequence), lines: block.filter((line) => !version.test(line)).map(exact) };
}
