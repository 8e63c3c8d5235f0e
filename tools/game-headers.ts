import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hintsFile, linkHeader, type PageHints } from '../src/lib/page-hints.ts';
import { securityHeaders } from '../src/lib/security-headers.ts';

/** The headers of every answer that serves the built game in a folder: the security policy, and for a page what to fetch with it. `FRAMED_BY` names the learning systems that may frame the game. */
export function gameHeaders(folder: string): (address: string) => Record<string, string> {
  const security = securityHeaders((process.env.FRAMED_BY ?? '').split(/[\s,]+/).filter(Boolean));
  const hints: PageHints = JSON.parse(readFileSync(join(folder, hintsFile), 'utf8'));
  return (address) => {
    const link = linkHeader(address, hints);
    return link ? { ...security, Link: link } : security;
  };
}
