/** Longer ones are no address that anybody follows, in UTF-16 units. */
const LONGEST = 2_048;

/** An address of the web as it is written; null for anything else. */
export function webAddress(text: string): string | null {
  const written = text.trim();
  return parsed(written) === null ? null : written;
}

/**
 * What two addresses of one article have in common: without what tells who sent the reader (`utm_*`), the fragment, the
 * last slash, www. and the protocol. Null for what is no address, and for a site's front page, which is no article's.
 */
export function addressKey(text: string): string | null {
  const url = parsed(text.trim());
  if (url === null) return null;
  for (const name of [...url.searchParams.keys()]) if (/^utm_/i.test(name)) url.searchParams.delete(name);
  const path = url.pathname.replace(/\/+$/, '');
  const query = url.searchParams.toString();
  // `#/news/1` is a page of an application of one page, any other fragment a place on a page.
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  if (path === '' && query === '' && route === '') return null;
  return `${url.host.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}${route}`;
}

function parsed(text: string): URL | null {
  if (text.length > LONGEST || !/^https?:\/\//i.test(text)) return null;
  return URL.canParse(text) ? new URL(text) : null;
}
