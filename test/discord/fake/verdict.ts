import { DiscordAPIError } from 'discord.js';

/** Refusals in short: `50035 components.0.label BASE_TYPE_BAD_LENGTH`; 'accepted' where there is none. */
export async function verdict(send: () => Promise<unknown>): Promise<string> {
  try {
    await send();
    return 'accepted';
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    const { code, rawError } = error;
    return [code, ...leaves('errors' in rawError ? rawError.errors : undefined, [])].join(' ');
  }
}

function leaves(tree: unknown, path: readonly string[]): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === '_errors' && Array.isArray(value)
      ? value.map((fault) => `${path.join('.')} ${fault.code}`)
      : leaves(value, [...path, key]),
  );
}

const V2 = 32_768;
export const text = (content = '话') => ({ type: 10, content });
export const button = (custom_id: string, more = {}) => ({
  type: 2,
  style: 2,
  label: '钮',
  custom_id,
  ...more,
});
export const row = (...components: unknown[]) => ({ type: 1, components });
export const select = (more = {}) => ({
  type: 3,
  custom_id: 's',
  options: [{ label: 'a', value: 'a' }],
  ...more,
});
export const section = (count: number, accessory: unknown) => ({
  type: 9,
  components: Array.from({ length: count }, () => text()),
  accessory,
});
export const layout = (...components: unknown[]) => ({ flags: V2, components });
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
export const LONG = (length: number) => '长'.repeat(length);
