import type { ArticleHead } from '../article/article.ts';
import type { Library, Listed, ListedArticle } from '../library/library.ts';
import { foldText } from '../search/fold.ts';
import type { Completion, Invocation } from './command.ts';
import { choicesUnder, inputNotice, shortened } from './notice.ts';
import type { Choice, Notice } from './outcome.ts';

/** Most articles that are offered where a title is not clear. */
const MOST_OFFERED = 5;

/** Most proposals for a half-typed title; Discord takes no more than 25. */
const MOST_COMPLETIONS = 25;

/** The one article that was meant by an id, a title or a part of one, or the notice that says why there is none. */
export async function chooseArticle(
  typed: string,
  library: Library,
  withArticle: (article: ArticleHead) => Invocation,
): Promise<{ readonly article: ArticleHead } | { readonly notice: Notice }> {
  const exact = await library.articles({ by: 'title', title: typed.trim() }, { from: 0, most: 1 });
  if (exact.items[0] !== undefined) return { article: exact.items[0] };

  const { items: found, total } = await articlesTitled(typed, MOST_OFFERED, library);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return { article: only };

  const offered = (articles: readonly ArticleHead[]): Choice[] =>
    articles.map((article) => ({
      label: article.title === null ? article.id : `《${article.title}》`,
      detail: null,
      invocation: withArticle(article),
    }));
  if (only !== undefined) {
    const line = ['severalArticles', shortened(typed), total] as const;
    return { notice: inputNotice([line], choicesUnder(['chooseArticle'], offered(found))) };
  }
  const { items } = await articlesTitled('', MOST_OFFERED, library);
  return {
    notice: inputNotice(
      [['unknownArticle', shortened(typed)]],
      choicesUnder(['theArticles'], offered(items)),
    ),
  };
}

/** Articles for a half-typed title; all where nothing is typed yet. */
export async function completeArticle(typed: string, library: Library): Promise<Completion[]> {
  const { items } = await articlesTitled(typed, MOST_COMPLETIONS, library);
  return items.map(({ id, title }) => ({ label: title ?? id, value: title ?? id }));
}

function articlesTitled(typed: string, most: number, library: Library): Promise<Listed<ListedArticle>> {
  return library.articles({ by: 'part', part: foldText(typed.trim()) }, { from: 0, most });
}
