import type { FileFacts } from '../../core/evidence-match/match-file.ts';
import { headOfPicture, takenDay } from '../../core/evidence-match/taken-day.ts';
import { dayOfMoment } from '../../core/evidence-match/time-in-name.ts';
import type { Host } from '../../host.ts';
import type { Disk } from '../../store/disk.ts';
import { filesGiven, type GivenFile, type PassedOver } from '../../store/evidence/files-given.ts';

/** The files that a call names, with what can be told of each without a person. */
export interface Gathered {
  readonly files: readonly FileFacts[];
  readonly passedOver: readonly PassedOver[];
  readonly left: number;
}

export async function gatherFiles(paths: readonly string[], { disk, now }: Host): Promise<Gathered> {
  const { files, passedOver, left } = await filesGiven(paths, disk);
  const offset = offsetOf(now());
  const facts: FileFacts[] = [];
  for (const file of files) facts.push(await factsOf(file, offset, disk));
  return { files: facts, passedOver, left };
}

/** `+08:00` of a moment in RFC 3339. */
export function offsetOf(moment: string): string {
  return /[+-]\d\d:\d\d$/.exec(moment)?.[0] ?? '+00:00';
}

async function factsOf(file: GivenFile, offset: string, disk: Disk): Promise<FileFacts> {
  const modified = dayOfMoment(await disk.modifiedAt(file.path), offset);
  const taken = /\.jpe?g$/i.test(file.name) ? takenDay(await headOf(file.path, disk)) : undefined;
  return { ...file, ...(modified && { modified }), ...(taken && { taken }) };
}

async function headOf(path: string, disk: Disk): Promise<Uint8Array> {
  const file = await disk.openToRead(path);
  try {
    return await file.read(0, headOfPicture);
  } finally {
    await file.close();
  }
}
