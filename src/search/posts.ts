import { foldText } from './fold.ts';
import type { SpeakerProfile } from './speaker-directory.ts';
import { wordsOf } from './terms.ts';

/** A post in a question and who holds it. Offsets are units of the folded question. */
interface PostMention {
  readonly start: number;
  readonly end: number;
  readonly speakers: readonly SpeakerProfile[];
}

/** Finds speakers by what they are: 交大校长 is the one whose title is 上海交通大学校长. */
export interface PostIndex {
  mentions(folded: string): PostMention[];
  /** Those whose post the whole of a folded text is, or whose title holds it. */
  withPost(folded: string): SpeakerProfile[];
}

/** Reads the titles of all speakers, also those that only one article gives. */
export function indexPosts(profiles: readonly SpeakerProfile[]): PostIndex {
  const heads = new Map<string, Holder[]>();
  const titled = profiles.flatMap((profile) => titlesOf(profile).map((title) => ({ profile, title })));
  for (const { profile, title } of titled) {
    for (const { head, before } of postsIn(title)) {
      heads.set(head, [...(heads.get(head) ?? []), { profile, before }]);
    }
  }
  const lengths = [...new Set([...heads.keys()].map((head) => head.length))].sort((a, b) => b - a);

  const mentions = (folded: string): PostMention[] => {
    const found: PostMention[] = [];
    let from = 0;
    for (let at = 0; at < folded.length; at++) {
      const length = lengths.find((each) => heads.has(folded.slice(at, at + each)));
      if (length === undefined) continue;
      const holders = heads.get(folded.slice(at, at + length)) ?? [];
      const mention = widest(folded, from, at, at + length, holders);
      found.push(mention);
      from = mention.end;
      at = mention.end - 1;
    }
    return found;
  };
  return {
    mentions,
    withPost: (folded) => {
      const whole = mentions(folded).filter(({ start, end }) => start === 0 && end === folded.length);
      const named = whole.flatMap(({ speakers }) => speakers);
      if (named.length > 0 || folded.length < 2) return named;
      return [...new Set(titled.filter(({ title }) => title.includes(folded)).map(({ profile }) => profile))];
    },
  };
}

interface Holder {
  readonly profile: SpeakerProfile;
  /** The title up to the post itself: 上海交通大学 before 校长. */
  readonly before: string;
}

function titlesOf(profile: SpeakerProfile): string[] {
  const titles = profile.quotes.map(({ quote }) => quote.speaker?.title ?? '');
  return [...new Set([profile.title ?? '', ...titles].map(foldText))].filter((title) => title !== '');
}

/** 党委书记、董事长 holds two posts; each is the last word of its part. */
function postsIn(title: string): { head: string; before: string }[] {
  const posts: { head: string; before: string }[] = [];
  for (const part of title.matchAll(/[^、,;\s]+/gu)) {
    const words = wordsOf(part[0], { start: 0, end: part[0].length });
    const last = words.at(-1);
    if (last === undefined) continue;
    // A dictionary may cut a post's last character off: 体系|长.
    const head = last.text.length > 1 ? last.text : part[0].slice(-2);
    const end = part.index + part[0].length - head.length;
    if (head.length > 1) posts.push({ head, before: title.slice(0, Math.max(0, end)) });
  }
  return posts;
}

/** Widens a post to the left while the question abbreviates the title: 交大 is in 上海交通大学, in order. */
function widest(
  folded: string,
  from: number,
  start: number,
  end: number,
  holders: readonly Holder[],
): PostMention {
  let best: PostMention & { readonly together: number } = { start, end, speakers: [], together: 0 };
  for (const { profile, before } of holders) {
    const { reached, together } = reachLeft(folded, from, start, before);
    const wider = reached < best.start || (reached === best.start && together > best.together);
    if (wider) best = { start: reached, end, speakers: [profile], together };
    else if (reached === best.start && together === best.together) {
      best = { ...best, speakers: [...new Set([...best.speakers, profile])] };
    }
  }
  return { start: best.start, end: best.end, speakers: best.speakers };
}

function reachLeft(folded: string, from: number, start: number, before: string) {
  let reached = start;
  let limit = before.length - 1;
  let together = 0;
  while (reached > from && limit >= 0) {
    const at = before.lastIndexOf(folded.charAt(reached - 1), limit);
    if (at < 0) break;
    if (at === limit) together++;
    limit = at - 1;
    reached--;
  }
  return { reached, together };
}
