import { type Form, hostileName, hostileText } from './texts.ts';

/** Where a hostile text can stand: the kind of thing that holds it, and the place in it. */
export const areas = [
  'plan',
  'ledger',
  'config',
  'units',
  'packet',
  'name',
  'document',
  'answers',
  'template',
] as const;
export type Area = (typeof areas)[number];

export interface Carrier {
  readonly area: Area;
  readonly place: string;
  /** Its reader takes any text: such carriers of one area can be hostile together and hide nothing of each other. */
  readonly isFree: boolean;
}

/** What a world is made with. */
export interface Spots {
  /** A value whose reader takes any text. */
  free(area: Area, place: string, usual: string): string;
  /** A value whose reader may refuse it, and with it all that stands beside it. */
  strict(area: Area, place: string, usual: string): string;
  /** A line of a file that is there only where it is hostile. */
  line(area: Area, place: string, written: (text: string) => string): string;
  /** A file's name, where it is hostile. */
  file(place: string): string | undefined;
}

/** Notes what could be hostile, and makes nothing so. */
export function listingSpots(): Spots & { readonly carriers: () => readonly Carrier[] } {
  const carriers = new Map<string, Carrier>();
  const noting =
    (isFree: boolean) =>
    (area: Area, place: string, usual: string): string => {
      carriers.set(`${area}: ${place}`, { area, place, isFree });
      return usual;
    };
  const [free, strict] = [noting(true), noting(false)];
  return {
    carriers: () => [...carriers.values()],
    free,
    strict,
    line: (area, place) => strict(area, place, ''),
    file: (place) => {
      strict('name', place, '');
      return undefined;
    },
  };
}

/** Makes the chosen carriers hostile, each under its own mark. */
export function hostileSpots(chosen: readonly Carrier[], form: Form): Spots {
  const marks = new Map(chosen.map(({ area, place }) => [`${area}: ${place}`, `<${place}>`]));
  const textAt = (area: Area, place: string): string | undefined => {
    const mark = marks.get(`${area}: ${place}`);
    return mark && hostileText(form, mark);
  };
  return {
    free: (area, place, usual) => textAt(area, place) ?? usual,
    strict: (area, place, usual) => textAt(area, place) ?? usual,
    line: (area, place, written) => {
      const text = textAt(area, place);
      return text === undefined ? '' : written(text);
    },
    file: (place) => {
      const mark = marks.get(`name: ${place}`);
      // Windows has no such names.
      return process.platform === 'win32' ? undefined : mark && hostileName(form, mark);
    },
  };
}
