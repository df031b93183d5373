import type { SpeakerProfile } from '../../src/search/speaker-directory.ts';

/** A speaker whose words do not matter to the test. */
export function profile(name: string, title: string | null = null): SpeakerProfile {
  return { id: `id-${name}`, name, title, kind: 'person', quotes: [] };
}
