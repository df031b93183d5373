import { FEATURES, FeatureReader, LONGEST_PIECE } from './features.ts';
import { Lattice } from './lattice.ts';
import { type NameModel, readNameModel } from './model.ts';
import { addSpans, type NameSpan } from './spans.ts';

/** Tells how likely runs of simplified text are persons' names. */
export interface NameTagger {
  /** All runs with at least probability 0.02, by start then end; overlapping ones included. */
  spansIn(text: string): NameSpan[];
}

/** Reads the model from a folder. Throws where a file is missing or of another shape. */
export function readNameTagger(folder: string): NameTagger {
  const model = readNameModel(folder);
  // Room to work in, used again by each piece: calls are synchronous, so only one is at work.
  const reader = new FeatureReader(model);
  const lattice = new Lattice(model.transitions);
  return {
    spansIn(text) {
      const spans: NameSpan[] = [];
      for (let from = 0; from < text.length; ) {
        const to = pieceEnd(text, from);
        reader.read(text, from, to);
        weigh(model, reader.features, lattice, to - from);
        lattice.sum(to - from);
        addSpans(spans, lattice, to - from, from);
        from = to;
      }
      return spans;
    },
  };
}

/** Sums the weights of each unit's features. */
function weigh(model: NameModel, features: Int32Array, lattice: Lattice, length: number): void {
  const { weights, scale } = model;
  const { rows } = weights;
  let next = 0;
  for (let at = 0; at < length; at++) {
    let first = 0;
    let inside = 0;
    let last = 0;
    for (const end = next + FEATURES; next < end; next++) {
      const row = weights.rowOf(features[next] ?? 0);
      if (row < 0) continue;
      first += rows[row] ?? 0;
      inside += rows[row + 1] ?? 0;
      last += rows[row + 2] ?? 0;
    }
    lattice.put(at, first * scale, inside * scale, last * scale);
  }
}

/** Where a long text may be cut without parting a name from what tells that it is one. */
const SENTENCE_MARKS = new Set('。！？；\n');

/** Where the piece from `from` ends: after the last sentence mark within reach, or at the longest piece. */
function pieceEnd(text: string, from: number): number {
  const reach = from + LONGEST_PIECE;
  if (text.length <= reach) return text.length;
  for (let end = reach; end > from + LONGEST_PIECE / 2; end--) {
    if (SENTENCE_MARKS.has(text.charAt(end - 1))) return end;
  }
  return reach;
}
