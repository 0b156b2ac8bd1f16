import type { Living } from '../serving/living.ts';

/** A line that stays open as long as a page is: the program learns when the last is closed, and the page when the program is gone. */
export function alive(living: Living): Response {
  let closed = () => {};
  let isOpen = false;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (isOpen) return;
    isOpen = true;
    closed = living.opened();
    controller.enqueue(new TextEncoder().encode('data: here\n\n'));
  };
  // Only what somebody reads is open: of an answer without its body, to `HEAD`, nobody ever says that it was closed.
  const stream = new ReadableStream<Uint8Array>({ pull, cancel: () => closed() }, { highWaterMark: 0 });
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } });
}
