import type { Living } from '../serving/living.ts';

/** A line that stays open as long as a page is: the program learns when the last is closed, and the page when the program is gone. */
export function alive(living: Living): Response {
  let closed = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      closed = living.opened();
      controller.enqueue(new TextEncoder().encode('data: here\n\n'));
    },
    cancel: () => closed(),
  });
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } });
}
