import fc from 'fast-check';
import type { Quote, QuotedArticle, QuotedPassage, Speaker } from '../../src/quote/quote.ts';
import { sampleArticle } from '../command/sample-library.ts';

/** Pieces that break layouts: Markdown, mentions, links, wide characters, very long words. */
const PIECES = [
  '社区食堂',
  '一网统管',
  '说：',
  '“家乡菜。”',
  '。',
  '，',
  '𠮷',
  '👨‍👩‍👧',
  '\u200b',
  '**',
  '__',
  '`',
  '||',
  '\\',
  '# ',
  '- ',
  '1. ',
  '[x](https://x.cn)',
  'https://example.org/',
  '@everyone',
  '<@123>',
  '<t:0:R>',
  ':smile:',
  '\n',
  '\u202e',
  'word ',
]; // prettier-ignore

/** Text of some length, at times of a single kind of piece. */
export const wildText = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: most }).map((pieces) => pieces.join('')),
    fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: most * 6 }))
      .map(([piece, times]) => piece.repeat(times)),
  );

const speaker: fc.Arbitrary<Speaker | null> = fc.option(
  fc.record({
    name: fc.option(wildText(20)),
    title: fc.option(wildText(60)),
    kind: fc.constantFrom('person', 'group', 'organization'),
  }),
);

const passage = fc.record({
  text: wildText(200).map((text) => `社区${text}`),
  section: wildText(40),
  said: fc.array(
    fc.record({
      from: fc.nat(400),
      length: fc.integer({ min: 1, max: 2_000 }),
      speaker,
      form: fc.constantFrom('direct' as const, 'indirect' as const),
      continues: fc.boolean(),
      confidence: fc.constantFrom('sure' as const, 'likely' as const),
    }),
    { maxLength: 5 },
  ),
});

/** Articles as no paper prints them: whatever stands in them has to be shown within Discord's limits. */
export const wildArticles: fc.Arbitrary<QuotedArticle[]> = fc
  .array(
    fc.record({
      id: fc.stringMatching(/^[a-z2-9]{8}$/),
      title: fc.option(wildText(120)),
      subtitle: fc.option(wildText(60)),
      byline: fc.array(wildText(10), { maxLength: 6 }),
      passages: fc.array(passage, { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) => {
    const byId = new Map(drafts.map((draft) => [draft.id, draft]));
    return [...byId.values()].map(({ id, title, subtitle, byline, passages }): QuotedArticle => {
      const plain = sampleArticle(
        id,
        title ?? '',
        passages.map(({ text, section }) => ({ text, section })),
      );
      const article = { ...plain.article, title, subtitle, byline };
      const quoted = plain.passages.map((each, place): QuotedPassage => {
        const quotes = (passages[place]?.said ?? []).flatMap((said): Quote[] => {
          const start = Math.min(said.from, each.text.length - 1);
          const end = Math.min(start + said.length, each.text.length);
          const { form, continues, confidence } = said;
          const text = each.text.slice(start, end);
          return [
            { form, start, end, text, continues, speaker: said.speaker, cue: null, rule: 'wild', confidence },
          ];
        });
        // The finder never gives two quotes of one passage that begin at one place.
        const apart = [...new Map(quotes.map((quote) => [quote.start, quote])).values()];
        return { ...each, article, quotes: apart };
      });
      return { article, passages: quoted };
    });
  });
