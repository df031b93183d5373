import { never } from 'zod/mini';
import { type $ZodIssue, type $ZodType, type $ZodTypeDef, clone, safeParse } from 'zod/v4/core';
import type { BodyFault } from '../refusal.ts';

/** Checks an unknown body against one schema of Discord's description, unknown keys refused; [] means it is fine. */
export function faultsAgainst(schema: $ZodType, body: unknown): BodyFault[] {
  const parsed = safeParse(strict(schema), body, { reportInput: true });
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, []));
}

const strictOf = new WeakMap<$ZodType, $ZodType>();

/** The same schema with every object in it closed; made once a schema. */
function strict(schema: $ZodType): $ZodType {
  const known = strictOf.get(schema);
  if (known !== undefined) return known;
  const closed = close(schema);
  strictOf.set(schema, closed);
  return closed;
}

interface NestedDef extends $ZodTypeDef {
  shape?: Readonly<Record<string, $ZodType>>;
  element?: $ZodType;
  options?: readonly $ZodType[];
  innerType?: $ZodType;
  valueType?: $ZodType;
  getter?: () => $ZodType;
}

function close(schema: $ZodType): $ZodType {
  const def: NestedDef = schema._zod.def;
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape ?? {}).map(([key, value]) => [key, strict(value)]);
      return clone(schema, { ...def, shape: Object.fromEntries(shape), catchall: never() } as $ZodTypeDef);
    }
    case 'array':
      return clone(schema, nested(def, { element: strict(inner(def.element, def)) }));
    case 'union':
      return clone(schema, nested(def, { options: (def.options ?? []).map(strict) }));
    case 'optional':
    case 'nullable':
      return clone(schema, nested(def, { innerType: strict(inner(def.innerType, def)) }));
    case 'record':
      return clone(schema, nested(def, { valueType: strict(inner(def.valueType, def)) }));
    case 'lazy': {
      // Schemas refer to each other in circles, so what is behind a lazy one is closed when it is first met.
      const getter = def.getter ?? (() => inner(undefined, def));
      return clone(schema, nested(def, { getter: () => strict(getter()) }));
    }
    case 'intersection':
      throw new Error('an intersection of objects cannot be closed part by part');
    default:
      return schema;
  }
}

function nested(def: NestedDef, change: Partial<NestedDef>): $ZodTypeDef {
  return { ...def, ...change };
}

function inner(schema: $ZodType | undefined, def: NestedDef): $ZodType {
  if (schema === undefined) throw new Error(`a ${def.type} schema without its inner schema`);
  return schema;
}

type Path = readonly (string | number)[];

/** zod's issue in Discord's words, e.g. too_big → BASE_TYPE_BAD_LENGTH. */
function faultsOf(issue: $ZodIssue, before: Path): BodyFault[] {
  const path = [...before, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'UNKNOWN_KEY',
        message: 'Unknown key.',
      }));
    case 'invalid_union': {
      if (issue.input === undefined) return [missing(path)];
      const branch = meantBranch(issue.errors);
      return branch === undefined
        ? [{ path, code: 'UNION_TYPE_CHOICES', message: 'Value is of none of the allowed types.' }]
        : branch.flatMap((each) => faultsOf(each, path));
    }
    case 'too_big':
    case 'too_small':
      return [{ path, code: 'BASE_TYPE_BAD_LENGTH', message: sizeMessage(issue) }];
    case 'invalid_type':
      return issue.input === undefined
        ? [missing(path)]
        : [{ path, code: 'BASE_TYPE_INVALID', message: issue.message }];
    default:
      return [{ path, code: 'BASE_TYPE_INVALID', message: issue.message }];
  }
}

function missing(path: Path): BodyFault {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

function sizeMessage(issue: $ZodIssue & { code: 'too_big' | 'too_small' }): string {
  return issue.code === 'too_big'
    ? `Must be ${issue.maximum} or less (${issue.origin}).`
    : `Must be ${issue.minimum} or more (${issue.origin}).`;
}

/** Of a union's branches the one whose `type` fits: its faults are those that the sender can mend. */
function meantBranch(branches: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] | undefined {
  return branches.find((issues) =>
    issues.every(({ code, path }) =>
      path.length === 0 ? code === 'unrecognized_keys' : path.length > 1 || path[0] !== 'type',
    ),
  );
}
