import { ENDINGS } from '../article/kinds.ts';
import type { FileProblem } from '../article/problem.ts';
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
      return ['badFrontMatter', file, line ?? 1];
    case 'front-matter-open':
      return ['openFrontMatter', file, detail];
    case 'unreadable':
      return ['unreadableFile', file, detail];
    case 'missing':
      return ['missingFile', file];
    case 'forbidden':
      return ['forbiddenFile', file];
    case 'not-regular':
      return ['notRegularFile', file];
    case 'too-large':
      return ['tooLargeFile', file, detail];
    case 'linked-again':
      return ['linkedAgain', file];
    case 'broken':
      return line === undefined ? ['brokenFile', file] : ['brokenAtLine', file, line];
    case 'too-long':
      return ['tooLongFile', file];
    case 'old-word':
      return ['oldWordFile', file];
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
