import ICAL from 'ical.js';

/** One event as a reader that is not ours finds it. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
  /** `2023-03-31`. */
  readonly day: string;
  readonly days: number;
  readonly isWholeDay: boolean;
  readonly status: string;
  /** When each alarm goes off: `2023-03-24`. */
  readonly alarms: readonly string[];
}

/** What ical.js reads in a calendar; throws where it is none. */
export function eventsIn(text: string): CalendarEvent[] {
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      summary: event.summary,
      description: event.description,
      day: event.startDate.toString(),
      days: event.duration.toSeconds() / 86_400,
      isWholeDay: event.startDate.isDate,
      status: String(component.getFirstPropertyValue('status')),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const at = event.startDate.clone();
        at.addDuration(alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>);
        return at.toString().slice(0, 10);
      }),
    };
  });
}
