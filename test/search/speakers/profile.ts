import { profileOf, type SpeakerProfile } from '../../../src/search/speakers/profile.ts';

/** A speaker whose words do not matter to the test. */
export function profile(name: string, title: string | null = null): SpeakerProfile {
  const titles = title === null ? [] : [title];
  return profileOf(`id-${name}`, [
    { article: 'any', key: `person ${name}`, kind: 'person', name, titles, quotedIn: [0], start: 0 },
  ]);
}
