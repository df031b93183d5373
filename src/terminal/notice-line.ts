import type { FileProblem } from '../article/decode.ts';
import type { Notice } from '../command/outcome.ts';
import { type Messages, say } from '../text/messages.ts';

/** A notice in one line, for standard error. */
export function noticeLine({ lines, choices }: Notice, messages: Messages): string {
  const said = lines.map((line) => say(messages, line));
  if (choices === null) return said.join(messages.sentenceGap);
  const labels = choices.items.map(({ label }) => label).join(messages.listSeparator);
  return [...said, `${say(messages, choices.intro)}${labels}`].join(messages.sentenceGap);
}

/** Why a file was skipped, in one line; `file` is how the user knows it. */
export function problemLine({ file, reason, line, detail }: FileProblem, messages: Messages): string {
  switch (reason) {
    case 'empty':
      return messages.emptyFile(file);
    case 'binary':
      return messages.binaryFile(file);
    case 'not-utf8':
      return messages.notUtf8File(file, line ?? 1);
    case 'front-matter':
      return messages.badFrontMatter(file, line ?? 1, detail ?? '');
    case 'broken':
      return messages.brokenFile(file, detail ?? '');
    case 'no-articles':
      return messages.fileWithoutArticles(file);
    case 'no-text-layer':
      return messages.fileWithoutTextLayer(file);
    case 'encrypted':
      return messages.encryptedFile(file);
    case 'unreadable':
      return messages.unreadableFile(file, detail ?? '');
  }
}
