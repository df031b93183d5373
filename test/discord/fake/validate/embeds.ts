import { LIMITS } from '../limits.ts';
import type { BodyFault } from '../refusal.ts';
import type { Embed } from '../spec/bodies.ts';

/** The rules for embeds that Discord's description leaves out: total text, emptiness, one URL twice. */
export function embedFaults(embeds: readonly Embed[]): BodyFault[] {
  const faults: BodyFault[] = [];
  const total = embeds.reduce((sum, embed) => sum + textLength(embed), 0);
  if (total > LIMITS.embeds_text) {
    const message = `Embed size exceeds maximum size of 6000 (${total}).`;
    faults.push({ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  const urls = new Set<string>();
  embeds.forEach((embed, index) => {
    if (textLength(embed) === 0 && !embed.image && !embed.thumbnail) {
      faults.push({ path: ['embeds', index], code: 'EMBED_EMPTY', message: 'Embed shows nothing.' });
    }
    if (!embed.url) return;
    // Discord accepts these and shows them as one, the second one's text lost.
    if (urls.has(embed.url)) {
      faults.push({
        path: ['embeds', index, 'url'],
        code: 'EMBED_URL_REPEATED',
        message: 'Shows as one embed.',
      });
    }
    urls.add(embed.url);
  });
  return faults;
}

function textLength(embed: Embed): number {
  const fields = (embed.fields ?? []).reduce((sum, field) => sum + field.name.length + field.value.length, 0);
  const own = [embed.title, embed.description, embed.author?.name, embed.footer?.text];
  return own.reduce((sum, text) => sum + (text ?? '').length, fields);
}
