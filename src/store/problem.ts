/** Why there is no store. `where` is a path or a server without its password. */
export type StoreProblem =
  /** The file is no database, or a broken one. */
  | { readonly kind: 'damaged'; readonly where: string; readonly detail: string }
  /** The file or its folder cannot be used: a directory in its place, no right to write. */
  | { readonly kind: 'unusable'; readonly where: string; readonly detail: string }
  /** A newer program has used it; this one does not know its tables. */
  | { readonly kind: 'newer'; readonly where: string; readonly found: number; readonly known: number }
  /** The server does not answer or refuses us. Later it may. */
  | { readonly kind: 'unreachable'; readonly where: string; readonly detail: string };

/** The database did not answer. Nothing is known of what was asked of it. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(cause: unknown) {
    super(messageOf(cause), { cause });
  }
}

/** What an error says; Node's errors for several addresses have an empty message and say it inside. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
