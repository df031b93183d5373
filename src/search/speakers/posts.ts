import { foldText } from '../fold.ts';
import { wordsOf } from '../terms.ts';
import type { SpeakerProfile } from './directory.ts';

/** A post that somebody holds; both parts are folded. */
export interface Post {
  /** 校长 */
  readonly head: string;
  /** The title up to the post itself: 上海交通大学. */
  readonly before: string;
}

/** A post in a question and who holds it. Offsets are units of the folded question. */
interface PostMention {
  readonly start: number;
  readonly end: number;
  readonly speakers: readonly SpeakerProfile[];
}

/** A post that more people hold names nobody by itself: 主任, in a large library. */
const MOST_HOLDERS = 10;
/** Characters before the post that then must fit a title: one of them fits somebody's by chance. */
const LEAST_BEFORE = 2;

/** Finds speakers by what they are: 交大校长 is the one whose title is 上海交通大学校长. */
export interface PostIndex {
  mentions(folded: string): PostMention[];
  /** Those whose post the whole of a folded text is, or whose title holds it. */
  withPost(folded: string): SpeakerProfile[];
}

/** Reads the posts of all speakers, also those that only one article gives. */
export function indexPosts(profiles: readonly SpeakerProfile[]): PostIndex {
  const heads = new Map<string, Holder[]>();
  for (const profile of profiles) {
    for (const { head, before } of profile.posts) {
      const holders = heads.get(head);
      if (holders === undefined) heads.set(head, [{ profile, before }]);
      else holders.push({ profile, before });
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
      const named = at - mention.start >= LEAST_BEFORE || holders.length <= MOST_HOLDERS;
      if (!named) continue;
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
      return profiles.filter(({ titles }) => titles.some((title) => foldText(title).includes(folded)));
    },
  };
}

interface Holder {
  readonly profile: SpeakerProfile;
  readonly before: string;
}

/** The posts of a title: 党委书记、董事长 holds two; each is the last word of its part. */
export function postsIn(asWritten: string): Post[] {
  const title = foldText(asWritten);
  const posts: Post[] = [];
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
  let best = { start, together: 0, speakers: new Set<SpeakerProfile>() };
  for (const { profile, before } of holders) {
    const { reached, together } = reachLeft(folded, from, start, before);
    const wider = reached < best.start || (reached === best.start && together > best.together);
    if (wider) best = { start: reached, together, speakers: new Set([profile]) };
    else if (reached === best.start && together === best.together) best.speakers.add(profile);
  }
  return { start: best.start, end, speakers: [...best.speakers] };
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
