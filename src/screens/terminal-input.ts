import { PassThrough, type Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { setTimeout as wait } from 'node:timers/promises';
import { mostCharacters } from '../core/ledger/answer.ts';
import { PromptStopped } from './prompter.ts';
import { ctrlC, quietTime, TypedInput } from './typed-input.ts';

/** What a terminal is read by. */
export type TerminalStream = Readable & { setRawMode(isRaw: boolean): unknown };

/** Asks the terminal to mark what is pasted, and not to any more. */
const markPastes = '\u001b[?2004h';
const leavePastes = '\u001b[?2004l';

/** Signals that would leave the terminal marking pastes for the shell. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What one question reads. */
export interface QuestionInput {
  /** The keys, as a terminal would send them; and its event `paste`: the text, and whether a line break ends it (`TypedListener`). */
  readonly keys: PassThrough & { setRawMode(isRaw: boolean): void };
  /** Aborted where the terminal is gone. */
  readonly gone: AbortSignal;
  end(): void;
}

/** Opens the terminal for one question, with nothing of what was typed before it. More than `longestKey` characters at once are no key. */
export async function openTerminalInput(
  input: TerminalStream,
  output: NodeJS.WritableStream,
  longestKey: number,
): Promise<QuestionInput> {
  await discardTyped(input);
  input.setRawMode(true);
  const keys = Object.assign(new PassThrough(), { setRawMode: (isRaw: boolean) => void input.setRawMode(isRaw) });
  const typed = new TypedInput({
    keys: (text) => void keys.write(text),
    paste: (text, isSent) => void keys.emit('paste', text, isSent),
    longestKey,
    mostPasted: mostCharacters,
  });
  const gone = new AbortController();
  const decoder = new StringDecoder('utf8');
  const onData = (piece: Buffer) => typed.take(decoder.write(piece));
  const onEnd = () => gone.abort();
  if (input.readableEnded) onEnd();
  const restore = () => void output.write(leavePastes);
  const onSignal = (signal: NodeJS.Signals) => {
    end();
    process.kill(process.pid, signal);
  };
  const end = () => {
    typed.end();
    input.off('data', onData).off('end', onEnd).pause();
    process.off('exit', restore);
    for (const signal of endings) process.off(signal, onSignal);
    restore();
    input.setRawMode(false);
  };
  input.on('data', onData).on('end', onEnd).resume();
  process.on('exit', restore);
  for (const signal of endings) process.on(signal, onSignal);
  output.write(markPastes);
  return { keys, gone: gone.signal, end };
}

/**
 * Lets go what was typed or pasted before a question was shown. In raw mode, so that half a line comes, too; where something
 * came, until nothing more does.
 */
export async function discardTyped(input: TerminalStream): Promise<void> {
  let [hasCome, isStopped] = [false, false];
  const onData = (piece: Buffer) => {
    hasCome = true;
    isStopped ||= piece.includes(ctrlC);
  };
  input.setRawMode(true);
  input.on('data', onData).resume();
  // The first may come before input was looked for.
  await turn();
  await turn();
  while (hasCome) {
    hasCome = false;
    await wait(quietTime);
  }
  input.off('data', onData).pause();
  input.setRawMode(false);
  if (isStopped) throw new PromptStopped();
}

function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
