/** Why a file gave no articles, or not all of them; plain data, worded by the platform that shows it. */
export interface FileProblem {
  /** As the caller named the file. */
  readonly file: string;
  readonly reason:
    | 'empty'
    | 'binary'
    | 'not-utf8'
    | 'encoding'
    /** `line` is about where it breaks off. */
    | 'front-matter'
    /** It has no closing line, which is `detail`. */
    | 'front-matter-open'
    /** `detail` is the system's code. */
    | 'unreadable'
    | 'missing'
    | 'forbidden'
    /** A directory, device, pipe or socket. */
    | 'not-regular'
    /** `detail` is the most that is read, in MB. */
    | 'too-large'
    /** A link to a folder whose files are listed already. */
    | 'linked-again'
    /** The kind that it is said or seen to be, it is not, or not whole; `detail` says what the parser found. */
    | 'broken'
    /** More pages, characters or nested parts than are read: `detail` says which. */
    | 'too-long'
    /** A .doc file of before 2007. */
    | 'old-word'
    | 'no-articles'
    | 'no-text-layer'
    | 'encrypted'
    | 'no-columns'
    /** `count` rows gave no article, the first of them in `rows`; the others are served. */
    | 'rows'
    /** `count` articles stand in `detail`, another file, too; the others are served. */
    | 'copies';
  /** Counted from 1. */
  readonly line?: number;
  /** What the parser or the system said, in its own words, or as the reason tells. */
  readonly detail?: string;
  readonly count?: number;
  /** Counted from 1, ascending. */
  readonly rows?: readonly number[];
}
