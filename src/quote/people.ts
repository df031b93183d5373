import type { Speaker } from './quote.ts';
import type { Subject } from './subject.ts';

/** The people that one article has named so far, with the fullest title that it gave each. */
export class People {
  readonly #titles = new Map<string, string | null>();

  /** The speaker that a subject's own words name; a name without a title takes the fullest one given before. */
  meet(text: string, subject: Subject): Speaker {
    const phrase = text.slice(...subject.phrase);
    if (subject.name === null) {
      const isPost = subject.kind === 'post';
      const kind = subject.kind === 'group' || subject.kind === 'organization' ? subject.kind : 'person';
      return { name: isPost ? null : phrase, title: isPost ? phrase : null, kind };
    }
    const name = text.slice(...subject.name);
    const title = subject.title === null ? null : text.slice(...subject.title).trim();
    const before = this.#titles.get(name) ?? null;
    if (title !== null && title.length > (before?.length ?? 0)) this.#titles.set(name, title);
    else if (!this.#titles.has(name)) this.#titles.set(name, null);
    return { name, title: title ?? before, kind: 'person' };
  }

  /** The one person met whose title ends in what the phrase names (该负责人 → 市环保局负责人); null where none or several. */
  byPost(phrase: string): Speaker | null {
    const head = phrase.replace(/^(?:[该該](?:名|位)?|[这這那](?:位|名)?|此|上述)/u, '');
    const fitting = [...this.#titles].filter(([, title]) => title?.endsWith(head) === true);
    const [name, title] = fitting[0] ?? [];
    return fitting.length === 1 && name !== undefined ? { name, title: title ?? null, kind: 'person' } : null;
  }

  /** The one person met with this family name and post (翟部长 → 翟刚, 卫生部部长); null where none or several. */
  byFamilyName(phrase: string): Speaker | null {
    const fitting = [...this.#titles].filter(([name, title]) => {
      const post = phrase.slice(1);
      return name[0] === phrase[0] && name.length <= 3 && post.length > 1 && title?.includes(post) === true;
    });
    const [name, title] = fitting[0] ?? [];
    return fitting.length === 1 && name !== undefined ? { name, title: title ?? null, kind: 'person' } : null;
  }

  /** The person of this name, whom the article may have met already. */
  named(name: string): Speaker {
    return { name, title: this.#titles.get(name) ?? null, kind: 'person' };
  }
}
