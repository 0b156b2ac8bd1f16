import type { Context, MiddlewareHandler } from 'hono';
import type { Session } from './session.ts';

/** Nothing from elsewhere, no script in the page's text, and no page that holds this one in a frame. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** A PDF in a frame: only the browser's own viewer, which Chromium starts in no sandbox, and nothing in it that is of this origin. */
export const viewerPolicy =
  "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'";

/** What else lies in a frame of the page: pictures and style of its own, and nothing that runs or sends. */
export const framePolicy = `sandbox; ${viewerPolicy}`;

/**
 * `same-origin` for the referrer rather than none at all: where there is none, browsers say of the page's own forms, too, that they come
 * from nowhere. No other site ever gets one.
 */
const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Lets nobody in but who opened the address; `refused` is what all others get. */
export function guard(
  session: Session,
  refused: (context: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  return async (context, next) => {
    const response = admitted(session, context);
    if (response === 'in') await next();
    else context.res = response ?? (await refused(context));
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    if (!context.res.headers.has('Content-Security-Policy')) {
      context.res.headers.set('Content-Security-Policy', pagePolicy);
      // Of a page alone: a Chromium of 2020 shows no frame in a sandbox that has it.
      context.res.headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    }
  };
}

/**
 * The token becomes a cookie and leaves the address, where it would stay in the browser's history. No redirect: whoever clicks the
 * address in another page is still coming from there, and browsers would keep back a cookie of `SameSite=Strict`.
 */
function admitted(session: Session, { req }: Context): Response | 'in' | undefined {
  const asked = {
    method: req.method,
    host: req.header('host'),
    origin: req.header('origin'),
    site: req.header('sec-fetch-site'),
    cookies: req.header('cookie'),
  };
  if (!session.isHere(asked)) return undefined;
  if (session.hasCookie(asked)) return 'in';
  const token = req.query('token');
  const cookie = req.method === 'GET' && req.path === '/' && token !== undefined && session.cookieFor(token);
  if (!cookie) return undefined;
  return new Response(null, { headers: { Refresh: '0; url=/', 'Set-Cookie': cookie } });
}
