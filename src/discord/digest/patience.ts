import { DELIVERY } from '../../digest/limits.ts';

/**
 * What a request comes to, for at most as long as a delivery waits. discord.js sleeps through long limits whatever
 * the signal says, but sends nothing after it.
 */
export async function inTime<T>(request: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(DELIVERY.patience);
  const over = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  return Promise.race([request(signal), over]);
}

/** What went wrong, for the ledger and the log: a code, never an address or a body. */
export function detailOf(error: unknown): string {
  const { name, message, code, status } = error as Partial<Record<string, unknown>>;
  return [code ?? status ?? name, message].filter((part) => part !== undefined).join(' ');
}

/** Whether a request surely never left: nobody answered its call. */
export function neverLeft(error: unknown): boolean {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  return NO_CONNECTION.has(String(code)) || (cause !== undefined && cause !== error && neverLeft(cause));
}

const NO_CONNECTION = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
