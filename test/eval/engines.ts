/**
 * For how many questions the index on disk leads to the same first hit as the one in memory:
 *
 *     node --import tsx test/eval/engines.ts CORPUS.jsonl:QUESTIONS.jsonl...
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openLibrary, type SearchEngine } from '../../src/library/opening.ts';
import { readSearchLexicon } from '../../src/search/lexicon.ts';
import { filesOf, sourceOf } from '../search/index/made-source.ts';
import { articleOfOne, readLines } from './search-set.ts';

const lexicon = readSearchLexicon(new URL('../../data/lexicon/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zhiyan-engines-'));
try {
  for (const [number, files] of process.argv.slice(2).entries()) {
    await compare(files, join(folder, `${number}.db`));
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function compare(files: string, file: string): Promise<void> {
  const [corpusFile = '', questionFile = ''] = files.split(':');
  const articles = readLines(corpusFile).map((line) =>
    articleOfOne(String(line['id']), String(line['text'])),
  );
  const source = sourceOf(filesOf(articles));
  const build = async (engine: SearchEngine) =>
    (await openLibrary({ source, now: Date.now, onReading: () => {} }, lexicon, engine)).library;
  const memory = await build({ kind: 'memory' });
  const disk = await build({ kind: 'disk', file });
  const questions = readLines(questionFile).map((line) => String(line['query']));
  const same = questions.filter((query) => {
    const [one, other] = [memory, disk].map(
      async (library) => (await library.ask(query)).hits[0]?.passage.id,
    );
    return one === other;
  });
  const share = ((100 * same.length) / questions.length).toFixed(2);
  console.log(
    `${basename(corpusFile)}: ${same.length}/${questions.length} (${share} %) with the same first hit`,
  );
  disk.close();
}
