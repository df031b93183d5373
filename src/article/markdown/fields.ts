import { simplify } from '../../text/simplified.ts';
import { readByline } from '../byline.ts';
import { FIELD_NAMES, type Field } from './field-names.ts';

/** Front matter's values by what they mean, whatever they were called. */
export class Fields {
  private readonly values = new Map<string, unknown>();

  constructor(fields: ReadonlyMap<string, unknown>) {
    for (const [name, value] of fields) {
      const key = String(typeof name === 'string' ? name : '')
        .toLowerCase()
        .replace(/[\s_-]/gu, '');
      if (!this.values.has(key)) this.values.set(key, value);
    }
  }

  /** As the file writes it; null where it is not given. */
  one(field: Field): string | null {
    for (const name of FIELD_NAMES[field]) {
      const line = lineOf(this.values.get(name));
      if (line !== null) return line;
    }
    return null;
  }

  /** A list, or one a line. */
  many(field: Field): string[] {
    return this.listOf(field)
      .flatMap((item) => (lineOf(item) ?? '').split('\n').map((line) => line.trim()))
      .filter((line) => line !== '');
  }

  /** Names in a list, in maps with a name, or in one line as a byline prints them. */
  names(field: Field): string[] {
    return this.listOf(field).flatMap((item) => namesIn(lineOf(nameOf(item)) ?? ''));
  }

  private listOf(field: Field): readonly unknown[] {
    for (const name of FIELD_NAMES[field]) {
      const value = this.values.get(name);
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (items.some((item) => lineOf(nameOf(item)) !== null)) return items;
    }
    return [];
  }
}

const NAME_KEYS = ['name', '姓名', '名字'];

function nameOf(item: unknown): unknown {
  const entries = item instanceof Map ? item : isTable(item) ? new Map(Object.entries(item)) : null;
  if (entries === null) return item;
  return NAME_KEYS.map((key) => entries.get(key)).find((name) => name !== undefined);
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function lineOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const lines = value.map(lineOf).filter((line) => line !== null);
    return lines.length > 0 ? lines.join(' ') : null;
  }
  // TOML's dates write themselves as they were written.
  const line =
    value instanceof Date ? value.toISOString() : typeof value === 'number' ? String(value) : value;
  return typeof line === 'string' && line.trim() !== '' ? line.trim() : null;
}

/** 王芳、李强; 本报记者 王芳; Anna Li and Tom Hu: a blank parts Chinese names alone. */
function namesIn(line: string): string[] {
  const signed = readByline(simplify(line)) === null ? null : readByline(line)?.names;
  if (signed && signed.length > 0) return [...signed];
  return line
    .split(/[、，,;；]|\s(?=\p{Script=Han})/u)
    .map((name) => name.replace(/^\[\[|\]\]$/g, '').trim())
    .filter((name) => name !== '');
}
