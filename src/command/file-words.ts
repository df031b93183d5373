import type { FileProblem } from '../article/decode.ts';
import { ENDINGS } from '../article/kinds.ts';
import type { MessageRef } from '../text/messages.ts';

/** Why a file was skipped, or what of it; `file` is how the user knows it. */
export function fileProblemWords(problem: FileProblem): MessageRef {
  const { file, reason, line, detail = '', count = 0 } = problem;
  switch (reason) {
    case 'empty':
      return ['emptyFile', file];
    case 'binary':
      return ['binaryFile', file];
    case 'not-utf8':
      return ['notUtf8File', file, line ?? 1];
    case 'encoding':
      return ['unknownEncoding', file];
    case 'front-matter':
      return ['badFrontMatter', file, line ?? 1, detail];
    case 'unreadable':
      return ['unreadableFile', file, detail];
    case 'not-regular':
      return ['notRegularFile', file];
    case 'too-large':
      return ['tooLargeFile', file, detail];
    case 'linked-again':
      return ['linkedAgain', file];
    case 'broken':
      return line === undefined ? ['brokenFile', file, detail] : ['brokenAtLine', file, line, detail];
    case 'no-articles':
      return ['fileWithoutArticles', file];
    case 'no-text-layer':
      return ['fileWithoutTextLayer', file];
    case 'encrypted':
      return ['encryptedFile', file];
    case 'no-columns':
      return ['noColumns', file];
    case 'rows':
      return ['skippedRows', file, count, problem.rows ?? []];
    case 'copies':
      return detail === file ? ['copiesInFile', file, count] : ['copiesOf', file, count, detail];
  }
}

/** Which files were not read because of their kind, and which kinds are. */
export function otherFilesWords(others: readonly string[]): MessageRef {
  return ['otherFiles', others.length, others.slice(0, MOST_NAMED), ENDINGS];
}

const MOST_NAMED = 5;
