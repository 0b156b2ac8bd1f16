import { describe, expect, it } from 'vitest';
import { takenDay } from '../../../src/core/evidence-match/taken-day.ts';
import { pictureTaken } from '../../support/camera.ts';
import fc from '../../support/fast-check.ts';

describe('the day on which a picture was taken', () => {
  it.each([true, false])('is read in either order of bytes (little end first: %s)', (little) => {
    expect(takenDay(pictureTaken('2023:09:13 10:15:00', little))).toBe('2023-09-13');
  });

  it('is none where no camera wrote it, or wrote nothing that is a day', () => {
    expect(takenDay(new Uint8Array())).toBeUndefined();
    expect(takenDay(Uint8Array.of(0xff, 0xd8, 0xff, 0xd9))).toBeUndefined();
    expect(takenDay(pictureTaken('0000:00:00 00:00:00', true))).toBeUndefined();
  });

  it('is looked for without harm in any bytes, cut off or changed anywhere', () => {
    const whole = pictureTaken('2023:09:13 10:15:00', true);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (length, at, byte) => {
        const bytes = whole.slice(0, length);
        if (at < length) bytes[at] = byte;
        takenDay(bytes);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (rest) => void takenDay(Uint8Array.of(0xff, 0xd8, ...rest))),
    );
  });
});
