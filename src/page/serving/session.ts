import { randomBytes, timingSafeEqual } from 'node:crypto';

/** What of a request says who sends it, and from where. */
export interface Asked {
  readonly method: string;
  /** As the request names them; absent where it does not. */
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly site: string | undefined;
  readonly cookies: string | undefined;
}

/**
 * Who may use the page: whoever opened the address with its token, once, and has had the cookie since. Everybody on this computer can
 * reach the port, and every page in the browser can send a form there.
 */
export class Session {
  readonly #host: string;
  readonly #secret = randomBytes(32).toString('hex');
  #token: string | undefined = randomBytes(32).toString('hex');

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`;
  }

  get origin(): string {
    return `http://${this.#host}`;
  }

  /** The address that opens the page, once. */
  get address(): string {
    return `${this.origin}/?token=${this.#token ?? ''}`;
  }

  /** Cookies know no ports: each program has a name of its own, so that two of them leave each other's alone. */
  get #cookieName(): string {
    return `plan-${this.#host.split(':')[1]}`;
  }

  /** As the header `Set-Cookie` says it; `undefined` for a token that is none, or was used. */
  cookieFor(token: string): string | undefined {
    if (this.#token === undefined || !areSame(token, this.#token)) return undefined;
    this.#token = undefined;
    return `${this.#cookieName}=${this.#secret}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Asked for by this address: a name that leads here from elsewhere (DNS rebinding) is another. */
  isHere({ method, host, origin, site }: Asked): boolean {
    if (host !== this.#host) return false;
    if (method === 'GET' || method === 'HEAD') return origin === undefined || origin === this.origin;
    return method === 'POST' && origin === this.origin && (site === undefined || site === 'same-origin');
  }

  hasCookie({ cookies = '' }: Asked): boolean {
    const values = cookies.split(/; */).flatMap((each) => {
      const [name, value = ''] = each.split('=');
      return name === this.#cookieName ? [value] : [];
    });
    return values.some((value) => areSame(value, this.#secret));
  }
}

/** In a time that tells nothing of where they differ. */
function areSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
