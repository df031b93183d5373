import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_HAN, LAST_HAN, ROLES } from './characters.ts';
import type { FeatureTables } from './features.ts';
import { TAGS } from './lattice.ts';
import { SparseWeights } from './weights.ts';

/** The files of a model. Numbers of several bytes are little-endian. */
export const MODEL_FILES = {
  shape: 'shape.json',
  weights: 'weights.bin',
  words: 'words.bin',
  roles: 'roles.bin',
} as const;

/** Goes up whenever features or files change, so that no model is read by a program that it was not made for. */
export const MODEL_FORMAT = 2;

/** The size of the table of roles, in bytes. */
export const ROLE_BYTES = (LAST_HAN - FIRST_HAN + 1) * ROLES;

/** What was learned of names, and the tables that its features are read by. */
export interface NameModel extends FeatureTables {
  /** Times `scale` they are scores. */
  readonly weights: SparseWeights;
  readonly scale: number;
  /** TAGS × TAGS scores of one tag after another. */
  readonly transitions: readonly number[];
}

/** Reads a model from its folder. Throws where a file is missing or of another shape. */
export function readNameModel(folder: string): NameModel {
  const { format, buckets, scale, transitions } = readShape(join(folder, MODEL_FILES.shape));
  if (format !== MODEL_FORMAT) throw new Error(`${folder}: names of format ${format}, not ${MODEL_FORMAT}`);
  const weights = readWeights(join(folder, MODEL_FILES.weights), buckets);
  const words = readBytes(join(folder, MODEL_FILES.words));
  const roles = readBytes(join(folder, MODEL_FILES.roles), ROLE_BYTES);
  return {
    buckets,
    scale,
    transitions,
    weights,
    words: tableOf(words, join(folder, MODEL_FILES.words)),
    roles,
  };
}

interface Shape {
  readonly format: number;
  readonly buckets: number;
  readonly scale: number;
  readonly transitions: number[];
}

function readShape(path: string): Shape {
  const shape: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isShape(shape))
    throw new Error(`${path}: must hold format, buckets, scale and ${TAGS * TAGS} transitions`);
  return shape;
}

function isShape(value: unknown): value is Shape {
  if (typeof value !== 'object' || value === null) return false;
  const { format, buckets, scale, transitions } = value as Partial<Record<keyof Shape, unknown>>;
  return (
    typeof format === 'number' &&
    typeof buckets === 'number' &&
    Number.isInteger(buckets) &&
    buckets > 0 &&
    typeof scale === 'number' &&
    Array.isArray(transitions) &&
    transitions.length === TAGS * TAGS &&
    transitions.every(Number.isFinite)
  );
}

function readWeights(path: string, buckets: number): SparseWeights {
  const bytes = readBytes(path);
  try {
    return new SparseWeights(bytes, buckets);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

function readBytes(path: string, size?: number): Uint8Array {
  const bytes = readFileSync(path);
  if (size !== undefined && bytes.length !== size)
    throw new Error(`${path}: ${bytes.length} bytes, not ${size}`);
  return bytes;
}

/** The words' table, once it is sure that a search in it ends: a power of two of slots, one of them empty. */
function tableOf(bytes: Uint8Array, path: string): Uint32Array {
  const slots = bytes.length / Uint32Array.BYTES_PER_ELEMENT;
  if (!Number.isInteger(Math.log2(slots))) throw new Error(`${path}: ${slots} slots, not a power of two`);
  // A view needs an even start, which the bytes of a file do not always have.
  const aligned = bytes.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? bytes : new Uint8Array(bytes);
  const table = new Uint32Array(aligned.buffer, aligned.byteOffset, slots);
  if (!table.includes(0)) throw new Error(`${path}: no empty slot`);
  return table;
}
