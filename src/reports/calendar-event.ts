/** One event: its lines as RFC 5545 has them, unfolded, without those that say which version of it this is. */
export interface CalendarEvent {
  readonly uid: string;
  readonly lines: readonly string[];
}

/** An event as it was exported before, with its version. */
export interface StampedEvent extends CalendarEvent, Moment {}

/** Which version of an event holds: that of the higher SEQUENCE, then of the later DTSTAMP. */
export interface Moment {
  /** `20231009T013000Z`. */
  readonly stamp: string;
  readonly sequence: number;
}

/**
 * Minutes since 1970 for the sequence: so one that was exported later holds, even where the calendar before it is not at hand;
 * a number of changes would begin anew then.
 */
export function momentOf(now: string): Moment {
  const time = new Date(now);
  const stamp = time.toISOString().replace(/\.\d+|[-:]/g, '');
  return { stamp, sequence: Math.floor(time.getTime() / 60_000) };
}

/** All its lines. What reads as it did before keeps its version, so that the same calendar gives the same bytes; else both move on. */
export function stamped(event: CalendarEvent, before: StampedEvent | undefined, moment: Moment): readonly string[] {
  const { stamp, sequence } = versionOf(event, before, moment);
  const { uid, lines } = event;
  return ['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`, `SEQUENCE:${sequence}`, ...lines, 'END:VEVENT'];
}

function versionOf(event: CalendarEvent, before: StampedEvent | undefined, moment: Moment): Moment {
  if (before === undefined) return moment;
  if (before.lines.join('\n') === event.lines.join('\n')) return before;
  // A clock that was set back must not make a later version an earlier one.
  const [, stamp = moment.stamp] = [before.stamp, moment.stamp].sort();
  return { stamp, sequence: Math.max(moment.sequence, before.sequence + 1) };
}

/** Taken back: it stays, as cancelled and without its alarm; `worded` says so in its summary. */
export function cancelledEvent({ uid, lines }: CalendarEvent, worded: (summary: string) => string): CalendarEvent {
  if (lines.includes('STATUS:CANCELLED')) return { uid, lines };
  const alarm = lines.indexOf('BEGIN:VALARM');
  const kept = alarm < 0 ? lines : lines.slice(0, alarm);
  return {
    uid,
    lines: kept.map((line) => {
      if (line.startsWith('STATUS:')) return 'STATUS:CANCELLED';
      return line.startsWith('SUMMARY:') ? `SUMMARY:${worded(line.slice('SUMMARY:'.length))}` : line;
    }),
  };
}
