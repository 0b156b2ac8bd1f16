import { describe, expect, it } from 'vitest';
import { between, joinedLines } from '../../src/screens/joined-lines.ts';
import { type Clock, TypedInput } from '../../src/screens/typed-input.ts';

/** Time that passes when it is told to. */
function clockwork() {
  let [time, due]: [number, (() => void) | undefined] = [0, undefined];
  let dueAt = 0;
  const clock: Clock = {
    now: () => time,
    after(milliseconds, call) {
      [due, dueAt] = [call, time + milliseconds];
      return () => {
        due = undefined;
      };
    },
  };
  const pass = (milliseconds: number) => {
    time += milliseconds;
    if (time < dueAt) return;
    const call = due;
    due = undefined;
    call?.();
  };
  return { clock, pass };
}

/** What a question is told of pieces that come so many milliseconds apart. */
function told(longestKey = 1000) {
  const events: string[] = [];
  const { clock, pass } = clockwork();
  const input = new TypedInput(
    {
      keys: (text) => void events.push(`keys ${JSON.stringify(text)}`),
      paste: (text, isSent) => void events.push(`paste ${JSON.stringify(text)}${isSent ? ' sent' : ''}`),
      longestKey,
      mostPasted: 20,
    },
    clock,
  );
  const type = (apart: number, ...pieces: string[]) => {
    for (const piece of pieces) {
      pass(apart);
      input.take(piece);
    }
  };
  const rest = () => {
    pass(1000);
    return events;
  };
  return { type, rest, events };
}

describe('keys', () => {
  it('are told one by one, and Enter at once', () => {
    const { type, events } = told();
    type(60, '甲', '乙', '\r');
    expect(events).toEqual(['keys "甲"', 'keys "乙"', 'keys "\\r"']);
  });

  it('may be a word that an input method puts in, arrows, and a sign in two pieces', () => {
    const { type, events } = told();
    type(60, '教师节走访', '\u001b[A\u001b[B', '\u001b', '\u007f\u007f');
    expect(events).toHaveLength(4);
    expect(events.every((each) => each.startsWith('keys'))).toBe(true);
  });

  it('with Enter in one piece are sent when nothing follows', () => {
    const { type, rest, events } = told();
    type(60, '3-8\r');
    expect(events).toEqual(['keys "3-8"']);
    expect(rest()).toEqual(['keys "3-8"', 'keys "\\r"']);
  });

  it('are one Enter where it is held down, or an arrow comes soon behind it', () => {
    const { type, rest } = told(1);
    type(60, '2\r');
    type(30, '\r', '\r', '\u001b[B');
    expect(rest()).toEqual(['keys "2"', 'keys "\\r"']);
  });
});

describe('a paste', () => {
  it('is what stands between the marks, in whatever pieces they come', () => {
    for (const pieces of [['\u001b[200~一\r二\r\u001b[201~'], ['\u001b[20', '0~一\r', '二\r\u001b[2', '01~']]) {
      const { type, rest } = told();
      type(60, ...pieces);
      expect(rest()).toEqual(['paste "一\\r二\\r"']);
    }
  });

  it('without marks is what comes with a line break in it, and is sent where one ends it', () => {
    const { type, rest } = told();
    type(60, '一\r二\r三');
    expect(rest()).toEqual(['paste "一\\r二\\r三"']);
    type(60, '一\r\n二\r\n');
    expect(rest().at(-1)).toBe('paste "一\\r\\n二\\r\\n" sent');
  });

  it('may come line by line, or sign by sign', () => {
    const slow = told();
    slow.type(40, '一行\r', '2\r', '\r', '\r');
    expect(slow.rest()).toEqual(['keys "一行"', 'paste "\\r2\\r\\r\\r" sent']);
    const quick = told();
    quick.type(1, '一', '\r', '2', '\r');
    expect(quick.rest()).toEqual(['keys "一"', 'paste "\\r2\\r" sent']);
  });

  it('is no key of a list, nor is an Enter in it', () => {
    const { type, rest } = told(1);
    type(40, '教师节走访\r', '2\r', '/');
    expect(rest()).toEqual(['paste "教师节走访\\r2\\r/"']);
  });

  it('is kept up to what is taken, and one more', () => {
    const { type, rest } = told();
    type(1, '\u001b[200~', ...Array.from({ length: 1000 }, () => '长'.repeat(1000)), '\u001b[201~');
    expect(rest()).toEqual([`paste "${'长'.repeat(21)}"`]);
  });

  it('with a tab or another control character is told as one', () => {
    const { type, rest } = told();
    type(60, '一\t二', '\t');
    expect(rest()).toEqual(['paste "一\\t二\\t"']);
  });

  it('whose end got lost is left by Ctrl+C', () => {
    const { type, rest } = told();
    type(60, '\u001b[200~一', '\u0003', '二');
    expect(rest()).toEqual(['keys "\\u0003"', 'keys "二"']);
  });
});

it('stops at Ctrl+C, whatever comes with it', () => {
  for (const pieces of [['\r\u0003'], ['甲\r', '\u0003'], ['一\r二\r', '\u0003']]) {
    const { type, rest } = told();
    type(30, ...pieces);
    expect(rest().at(-1)).toBe('keys "\\u0003"');
  }
});

describe('lines that become one', () => {
  it.each([
    ['第一段\n第二段\r\n第三段', '第一段；第二段；第三段'],
    ['第一段。\n第二段，\n第三段', '第一段。第二段，第三段'],
    ['one\ntwo.\nthree', 'one two. three'],
    ['\n\n一\n\n \n', '一'],
    ['a\u001b[2Jb\u202ec\td', 'abc d'],
    ['', ''],
  ])('%j is %j', (text, joined) => {
    expect(joinedLines(text)).toBe(joined);
  });

  it('have nothing between them where one is none', () => {
    expect([between('', '甲'), between('甲', ''), between('甲', '乙')]).toEqual(['', '', '；']);
  });
});
