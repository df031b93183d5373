/**
 * What tells Discord that two requests are the same post: `<channel in base 36>-<date>`, such as
 * `6zk3q8hd2yo0-20261123`. At most 13 + 1 + 8 of Discord's 25 characters.
 */
export function nonceOf(channel: string, date: string): string {
  return `${BigInt(channel).toString(36)}-${date.replaceAll('-', '')}`;
}
