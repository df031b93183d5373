import type { FileProblem } from '../article/decode.ts';
import { ENDINGS } from '../article/kinds.ts';
import type { Notice } from '../command/outcome.ts';
import { type Messages, say } from '../text/messages.ts';

/** A notice in one line, for standard error. */
export function noticeLine({ lines, choices }: Notice, messages: Messages): string {
  const said = lines.map((line) => say(messages, line));
  if (choices === null) return said.join(messages.sentenceGap);
  const labels = choices.items.map(({ label }) => label).join(messages.listSeparator);
  return [...said, `${say(messages, choices.intro)}${labels}`].join(messages.sentenceGap);
}

/** Why a file was skipped, or what of it, in one line; `file` is how the user knows it. */
export function problemLine(problem: FileProblem, messages: Messages): string {
  const { file, reason, line, detail = '', count = 0 } = problem;
  switch (reason) {
    case 'empty':
      return messages.emptyFile(file);
    case 'binary':
      return messages.binaryFile(file);
    case 'not-utf8':
      return messages.notUtf8File(file, line ?? 1);
    case 'encoding':
      return messages.unknownEncoding(file);
    case 'front-matter':
      return messages.badFrontMatter(file, line ?? 1, detail);
    case 'unreadable':
      return messages.unreadableFile(file, detail);
    case 'not-regular':
      return messages.notRegularFile(file);
    case 'too-large':
      return messages.tooLargeFile(file, detail);
    case 'linked-again':
      return messages.linkedAgain(file);
    case 'broken':
      return line === undefined
        ? messages.brokenFile(file, detail)
        : messages.brokenAtLine(file, line, detail);
    case 'no-articles':
      return messages.fileWithoutArticles(file);
    case 'no-text-layer':
      return messages.fileWithoutTextLayer(file);
    case 'encrypted':
      return messages.encryptedFile(file);
    case 'no-columns':
      return messages.noColumns(file);
    case 'rows':
      return messages.skippedRows(file, count, problem.rows ?? []);
    case 'copies':
      return detail === file ? messages.copiesInFile(file, count) : messages.copiesOf(file, count, detail);
  }
}

/** Which files were not read because of their kind, and which kinds are, in one line. */
export function othersLine(others: readonly string[], messages: Messages): string {
  return messages.otherFiles(others.length, others.slice(0, MOST_NAMED), ENDINGS);
}

const MOST_NAMED = 5;
