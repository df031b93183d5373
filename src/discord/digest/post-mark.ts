import type { PostName } from '../../digest/sender.ts';

/** What every button of a post carries: which post it is, and the quote that it shows the context of. */
export interface PostMark extends Omit<PostName, 'guild'> {
  /** A quote's id, `<passage id>@<start>`; '' on the button of a post without quotes. */
  readonly quote: string;
}

/** `d6zk3q8hd2yo0.20261123.yzfbfmaq-6@150`: at most 24 units before the quote. Other buttons' ids begin with a digit. */
export function encodePostMark({ channel, date, quote }: PostMark): string {
  return `d${BigInt(channel).toString(36)}.${date.replaceAll('-', '')}.${quote}`;
}

/** Null for the id of another button. */
export function decodePostMark(id: string): PostMark | null {
  const [, channel, year, month, day, quote = ''] =
    /^d([0-9a-z]{1,13})\.(\d{4})(\d\d)(\d\d)\.(.*)$/.exec(id) ?? [];
  if (channel === undefined) return null;
  const value = [...channel].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  return { channel: String(value), date: `${year}-${month}-${day}`, quote };
}
