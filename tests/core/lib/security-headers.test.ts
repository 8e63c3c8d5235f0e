import { describe, expect, test } from 'vitest';
import { contentPolicy, securityHeaders } from '../../../src/lib/security-headers.ts';

describe('the security headers', () => {
  test('relax nothing: no inline code, no evaluation, no other host', () => {
    expect(contentPolicy).not.toMatch(/unsafe-|sha256-|nonce-|strict-dynamic|\*|https?:|wss?:/);
    expect(contentPolicy).toContain("default-src 'none'");
    expect(contentPolicy).toContain("require-trusted-types-for 'script'");
  });

  test('say in the header alone who may frame the game, since a page cannot say it of itself', () => {
    expect(contentPolicy).not.toContain('frame-ancestors');
    expect(securityHeaders()['Content-Security-Policy']).toBe(`${contentPolicy}; frame-ancestors 'self'`);
  });

  test('let the learning systems frame it that are named', () => {
    const headers = securityHeaders(['https://learn.example.ac.uk', 'http://localhost:8080']);
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'self' https://learn.example.ac.uk http://localhost:8080");
    expect(headers).not.toHaveProperty('X-Frame-Options');
  });

  test.each(['learn.example.ac.uk', 'https://learn.example.ac.uk/course', "https://a; script-src 'unsafe-inline'", '*', "'unsafe-inline'"])(
    'refuse %s, which is no origin',
    (origin) => expect(() => securityHeaders([origin])).toThrow(`found "${origin}"`),
  );

  test('can be sent: each value is one line of plain letters', () => {
    for (const value of Object.values(securityHeaders(['https://learn.example.ac.uk']))) expect(value).toMatch(/^[\x20-\x7e]+$/);
  });
});
