import { describe, expect, test } from 'vitest';
import { faultOf } from '../../../src/store/postgres/store-fault.ts';

describe('why a store could not', () => {
  test.each([
    [{ code: 'ECONNREFUSED' }, 'refused'],
    [{ code: 'ENOTFOUND' }, 'no-such-host'],
    [{ errors: [{ code: 'ECONNREFUSED' }, { code: 'ETIMEDOUT' }] }, 'refused'],
    [{ code: '28P01' }, 'password'],
    [{ code: '53100' }, 'full'],
    [{ code: 'CERT_HAS_EXPIRED' }, 'certificate'],
    [{ code: '42501' }, 'forbidden'],
    [new Error('The server does not support SSL connections'), 'no-tls'],
    [new Error('Connection terminated unexpectedly'), 'cut'],
    [new Error('Client has encountered a connection error and is not queryable'), 'cut'],
    [new Error('timeout expired'), 'timeout'],
    [new Error('Query read timeout'), 'timeout'],
    [new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'), 'password'],
    [{ code: 'XX000', message: 'something else' }, 'other'],
    [undefined, 'other'],
  ])('is told by what the driver throws: %o', (error, why) => {
    expect(faultOf(error)).toMatchObject({ why });
  });

  test('keeps what the server said, for who looks after it', () => {
    expect(faultOf({ code: 'XX000', message: 'something else' }).detail).toBe('XX000 something else');
    expect(faultOf({ code: '53100', message: 'could not extend file' }).detail).toBe('53100');
  });
});
