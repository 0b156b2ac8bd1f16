import { exact, joined, line, type Shown } from '../words/shown.ts';
import type { Canvas } from './status-screen.ts';
import { displayWidth, padEnd, truncate } from './text.ts';

/** A setting as a line has it. */
export interface ShownSetting {
  readonly key: string;
  readonly words: Shown;
  readonly about: Shown;
}

/** A value that is wider stands whole, and moves what is behind it. */
const widestValue = 28;

/** `  unit.name  实验小学  单位名称`, in columns; what it is is cut where the line is full. */
export function settingsLines(settings: readonly ShownSetting[], { columns, theme, isPlain }: Canvas): Shown[] {
  const keys = Math.max(...settings.map(({ key }) => displayWidth(key)));
  const values = Math.min(widestValue, Math.max(...settings.map(({ words }) => displayWidth(words))));
  return settings.map(({ key, words, about }) => {
    if (isPlain) return joined([exact(key), words, about], ' ');
    const begin = line`  ${padEnd(exact(key), keys)}  ${padEnd(words, values)}`;
    const room = columns - displayWidth(begin) - 3;
    return room < 4 ? begin : line`${begin}  ${theme.faint(truncate(about, room))}`;
  });
}
