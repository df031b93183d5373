import type { Draft } from '../../../../src/article/identify.ts';

/** A page in the manner of a kind of site, its texts invented, and the article that it holds. */
export interface SitePage {
  readonly name: string;
  readonly html: string;
  readonly article: Partial<Omit<Draft, 'passages'>> & {
    /** `[crosshead, text]` of each passage. */
    readonly body: readonly (readonly [string | null, string])[];
  };
}
