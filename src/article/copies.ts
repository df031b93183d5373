import { createHash } from 'node:crypto';
import { addressKey } from './address.ts';
import type { Article } from './article.ts';

/** Shorter texts may be the same by chance, in characters that are no white space. */
const SHORTEST = 20;

/**
 * For each article of one file what its copies, in any file, have too: its text but for white space, and its address.
 * An address that several articles of the file give is their page's and not their own.
 */
export function copyKeys(articles: readonly Article[]): string[][] {
  const addresses = articles.map(({ url }) => (url === null ? null : addressKey(url)));
  const counts = new Map<string | null, number>();
  for (const address of addresses) counts.set(address, (counts.get(address) ?? 0) + 1);
  return articles.map(({ passages }, at) => {
    const text = passages.map((passage) => passage.text.replace(/\s+/gu, '')).join('');
    const address = addresses[at] ?? null;
    return [
      ...(text.length < SHORTEST ? [] : [keyOf(`text ${text}`)]),
      ...(address === null || counts.get(address) !== 1 ? [] : [keyOf(`at ${address}`)]),
    ];
  });
}

function keyOf(seed: string): string {
  return createHash('sha256').update(seed).digest('base64url').slice(0, 22);
}
