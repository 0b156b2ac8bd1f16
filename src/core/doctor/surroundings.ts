import type { Entry } from '../ledger/entry.ts';
import { found, type Symptom } from './symptom.ts';

/** What is known of the machine, for `doctor`. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As Node names it: `win32`, `linux`, `darwin`. */
  readonly platform: string;
  /** Node's version: `v20.17.0`. */
  readonly node: string;
  /** IANA's name: `Asia/Shanghai`. */
  readonly timeZone: string;
  /** RFC 3339 with offset. */
  readonly now: string;
  /** Of standard output. */
  readonly isTerminal: boolean;
  /** One fact a line was asked for: then columns say nothing. */
  readonly isPlain: boolean;
  readonly columns: number;
}

export function judgeNode({ node, platform }: Surroundings): Symptom {
  return found('node', 'node-runs', { node, platform });
}

/** Output is always UTF-8: a locale of another encoding garbles it. Windows has no such variables. */
export function judgeLocale({ env, platform }: Surroundings): Symptom {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LC_MESSAGES || env.LANG || '';
  if (platform === 'win32') return found('locale', 'locale-known', { locale: locale || 'Windows' });
  if (locale === '' || /^(?:C|POSIX)$/i.test(locale)) return found('locale', 'locale-unnamed', undefined);
  const encoding = /\.([^@]+)/.exec(locale)?.[1] ?? '';
  const isUtf8 = /^utf-?8$/i.test(encoding) || (encoding === '' && platform === 'darwin');
  return found('locale', isUtf8 ? 'locale-known' : 'locale-encoding', { locale });
}

/** Windows Terminal, VS Code, ConEmu, mintty and tmux say who they are; the old console says nothing, and in China has code page 936. */
const knownConsoles = ['WT_SESSION', 'TERM_PROGRAM', 'ConEmuPID', 'TERM', 'SSH_TTY'];

/** Narrower than this, screens no longer fit: see `docs`. */
const narrowest = 40;

export function judgeConsole({ env, platform, isTerminal, isPlain, columns }: Surroundings): Symptom {
  const isUnnamed = knownConsoles.every((name) => !env[name]);
  if (platform === 'win32' && isUnnamed) return found('console', 'console-code-page', undefined);
  if (env.TERM === 'dumb') return found('console', 'console-dumb', undefined);
  if (isPlain) return found('console', 'console-plain', undefined);
  if (isTerminal && columns < narrowest) return found('console', 'console-narrow', { columns, narrowest });
  return found('console', 'console-good', { columns });
}

/** No clock that is right can show a day before this program was made. */
const earliest = '2026-01-01';

/** Clocks of two computers differ by some seconds. */
const tolerance = 120_000;

/** The zone and the clock, held against what was recorded: an entry that is later than now was written by a clock that ran ahead, or this one is behind. */
export function judgeTime({ now, timeZone }: Surroundings, entries: readonly Pick<Entry, 'at'>[]): Symptom[] {
  const [moment, offset] = [Date.parse(now), now.slice(-6)];
  const later = entries.filter(({ at }) => Date.parse(at) > moment + tolerance).map(({ at }) => at);
  const latest = later.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  const findings = [
    ...(now < earliest ? [found('time', 'time-clock-behind', { now: now.slice(0, 16) })] : []),
    ...(latest === undefined ? [] : [found('time', 'time-entries-later', { count: later.length, latest, now })]),
    ...(offset === '+08:00' ? [] : [found('time', 'time-zone-elsewhere', { timeZone, offset })]),
  ];
  return findings.length > 0 ? findings : [found('time', 'time-good', { timeZone, now: now.slice(0, 16) })];
}
