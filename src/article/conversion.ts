import type { Draft } from './identify.ts';
import type { FileProblem } from './problem.ts';

/** What became of a file's content: articles over the text that is kept, or why there are none. */
export type Conversion =
  | {
      readonly ok: true;
      /** The text that the passages' ranges count in, UTF-16 units: the file's own for .txt and .md, else the converted one. */
      readonly text: string;
      readonly drafts: readonly Draft[];
      /** Rows of a table or list that gave no article. */
      readonly skipped?: SkippedRows;
    }
  | {
      readonly ok: false;
      readonly reason: FileProblem['reason'];
      readonly line?: number;
      readonly detail?: string;
    };

/** How many rows were skipped, and the first of them, counted from 1. */
interface SkippedRows {
  readonly count: number;
  readonly rows: readonly number[];
}
