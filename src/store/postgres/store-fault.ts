import type { StoreFault } from '../../words/trouble-words.ts';

/** `detail`: the server's code, or its message where only that tells. */
export interface FoundFault {
  readonly why: StoreFault;
  readonly detail: string;
}

/** By the code that PostgreSQL or Node gives. */
const byCode: Readonly<Record<string, StoreFault>> = {
  ECONNREFUSED: 'refused',
  ENOENT: 'refused',
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'timeout',
  ENETUNREACH: 'timeout',
  ECONNRESET: 'cut',
  EPIPE: 'cut',
  '28P01': 'password',
  '28000': 'password',
  '3D000': 'no-database',
  '42P01': 'not-set-up',
  '3F000': 'not-set-up',
  '42703': 'not-set-up',
  // A role of the store is gone: it was restored on another server.
  '42704': 'not-set-up',
  '42501': 'forbidden',
  '55P03': 'busy',
  '53100': 'full',
  '53200': 'full',
  '53300': 'too-many',
  '57P01': 'cut',
  '57P02': 'cut',
  '57P03': 'cut',
  '08006': 'cut',
  '08003': 'cut',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  CERT_HAS_EXPIRED: 'certificate',
  CERT_NOT_YET_VALID: 'certificate',
};

/** Where there is only a sentence. */
const byMessage: readonly (readonly [RegExp, StoreFault])[] = [
  [/does not support SSL/i, 'no-tls'],
  [/password must be a string|no password/i, 'password'],
  [/terminated|not queryable|closed the connection|socket hang up/i, 'cut'],
  [/timeout/i, 'timeout'],
];

export function faultOf(error: unknown): FoundFault {
  const { code = '', message = '', constraint } = firstOf(error);
  // A line for a file that is somebody else's.
  if (constraint === 'lines_written_by') return { why: 'forbidden', detail: code };
  const named = byCode[code];
  if (named !== undefined) return { why: named, detail: code };
  const [, told = 'other'] = byMessage.find(([pattern]) => pattern.test(message)) ?? [];
  return { why: told, detail: code === '' || told === 'other' ? `${code} ${message}`.trim() : code };
}

/** Where a name has several addresses, none of which answered, Node gives an error for each. */
function firstOf(error: unknown): { readonly code?: string; readonly message?: string; readonly constraint?: string } {
  const [first] = (error as { readonly errors?: readonly unknown[] } | undefined)?.errors ?? [];
  return (first ?? error ?? {}) as { readonly code?: string; readonly message?: string; readonly constraint?: string };
}
