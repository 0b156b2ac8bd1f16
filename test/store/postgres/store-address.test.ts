import { describe, expect, test } from 'vitest';
import { storeAddress } from '../../../src/store/postgres/store-address.ts';

const at = (url: string, env = {}) => storeAddress(url, env);

describe('the address of a shared store', () => {
  test('is what the URL says, with what it escapes', () => {
    expect(at('postgres://wang%40school:p%40ss%2F@db.example.org:6432/plan')).toEqual({
      host: 'db.example.org',
      port: 6432,
      database: 'plan',
      user: 'wang@school',
      password: 'p@ss/',
      sslMode: 'verify-full',
      shown: 'postgres://wang@school@db.example.org:6432/plan',
    });
  });

  test('takes from the environment what the URL leaves out', () => {
    const env = { PGHOST: '10.1.2.3', PGPORT: '7000', PGUSER: 'shiyan', PGDATABASE: 'plan', PGPASSWORD: 'own' };
    expect(at('postgres://', env)).toMatchObject({
      host: '10.1.2.3',
      port: 7000,
      user: 'shiyan',
      database: 'plan',
      password: 'own',
    });
    expect(at('postgresql://a@h/d', env)).toMatchObject({ host: 'h', user: 'a', database: 'd', password: 'own' });
    expect(at('postgres://a:theirs@h/d', env).password).toBe('theirs');
    expect(at('postgres://a@h').database).toBe('a');
    expect(at('postgres://a@h/d').password).toBeUndefined();
  });

  test.each([
    ['postgres://a@localhost/d', 'disable'],
    ['postgres://a@127.0.0.1/d', 'disable'],
    ['postgres://a@[::1]/d', 'disable'],
    ['postgres:///d?user=a&host=/var/run/postgresql', 'disable'],
    ['postgres:///d', 'disable'],
    ['postgres://a@10.0.0.1/d', 'verify-full'],
    ['postgres://a@127.0.0.2/d', 'verify-full'],
    ['postgres://a@localhost.example.org/d', 'verify-full'],
    ['postgres://a@db/d?host=db.example.org', 'verify-full'],
    ['postgres://a@db/d?sslmode=disable', 'disable'],
    ['postgres://a@db/d?sslmode=require', 'require'],
    ['postgres://a@db/d?sslmode=verify-ca', 'verify-ca'],
    ['postgres://a@localhost/d?sslmode=verify-full', 'verify-full'],
  ])('protects connections to other machines unless it is told otherwise: %s', (url, sslMode) => {
    expect(at(url).sslMode).toBe(sslMode);
  });

  test.each(['prefer', 'allow', 'no', 'DISABLE'])('takes no mode that would fall back to none: %s', (mode) => {
    expect(() => at(`postgres://a@db/d?sslmode=${mode}`)).toThrow(
      expect.objectContaining({ code: 'store-bad-sslmode', exitCode: 2 }),
    );
    expect(() => at('postgres://a@db/d', { PGSSLMODE: mode })).toThrow();
  });

  test.each(['', 'x', 'mysql://h/d', 'postgres:/h/d', 'postgres://h:port/d', 'https://h/d'])('is none in %j', (url) => {
    expect(() => at(url)).toThrow(expect.objectContaining({ code: 'store-bad-url', exitCode: 2, values: undefined }));
  });

  test('never shows a password', () => {
    for (const url of ['postgres://a:secret@h/d', 'postgres://a@h/d?password=secret', 'postgres://:secret@h:1/d']) {
      const { shown, password } = at(url);
      expect(password).toBe('secret');
      expect(shown).not.toContain('secret');
    }
  });
});
