import type { ArticleHead } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { foldText } from '../search/fold.ts';
import type { Completion, Invocation } from './command.ts';
import { choicesUnder, inputNotice, shortened } from './notice.ts';
import type { Choice, Notice } from './outcome.ts';

/** Most articles that are offered where a title is not clear. */
const MOST_OFFERED = 5;

/** Most proposals for a half-typed title; Discord takes no more than 25. */
const MOST_COMPLETIONS = 25;

/** The one article that was meant by an id, a title or a part of one, or the notice that says why there is none. */
export function chooseArticle(
  typed: string,
  library: Library,
  withArticle: (article: ArticleHead) => Invocation,
): { readonly article: ArticleHead } | { readonly notice: Notice } {
  const exact = library.articles.find(({ id, title }) => id === typed.trim() || title === typed.trim());
  if (exact !== undefined) return { article: exact };

  const found = articlesTitled(typed, library);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return { article: only };

  const offered = (articles: readonly ArticleHead[]): Choice[] =>
    articles.slice(0, MOST_OFFERED).map((article) => ({
      label: article.title === null ? article.id : `《${article.title}》`,
      detail: null,
      invocation: withArticle(article),
    }));
  if (only !== undefined) {
    const line = ['severalArticles', shortened(typed), found.length] as const;
    return { notice: inputNotice([line], choicesUnder(['chooseArticle'], offered(found))) };
  }
  return {
    notice: inputNotice(
      [['unknownArticle', shortened(typed)]],
      choicesUnder(['theArticles'], offered(library.articles)),
    ),
  };
}

/** Articles for a half-typed title; all where nothing is typed yet. */
export function completeArticle(typed: string, library: Library): Completion[] {
  return articlesTitled(typed, library)
    .slice(0, MOST_COMPLETIONS)
    .map(({ id, title }) => ({ label: title ?? id, value: title ?? id }));
}

function articlesTitled(typed: string, library: Library): readonly ArticleHead[] {
  const part = foldText(typed.trim());
  return library.articles.filter(({ title }) => foldText(title ?? '').includes(part));
}
