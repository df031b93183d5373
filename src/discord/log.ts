import { createHash } from 'node:crypto';
import type { DestinationStream, Logger } from 'pino';
import { pino } from 'pino';

/** The bot's log: one JSON object a line. */
export function openLog(level: string, destination: DestinationStream): Logger {
  // Errors come as `loggedError` made them; pino's own serializer would call each of them an Object.
  const serializers = { err: (error: LoggedError) => error };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers }, destination);
}

/** What a log line tells of an error: never a request's address or body, which hold tokens and questions. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string | number;
  readonly status?: number;
}

/** An error as it may be logged, each of the secrets in it replaced by a mark. */
export function loggedError(error: unknown, secrets: readonly string[]): LoggedError {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const { code, status } = (typeof error === 'object' && error !== null ? error : {}) as Partial<LoggedError>;
  return {
    type: name,
    message: withoutSecrets(message, secrets),
    stack: withoutSecrets(stack, secrets),
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
  };
}

/** A text with each secret that stands in it replaced. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((safe, secret) => safe.replaceAll(secret, '[…]'), text);
}

/** What a user is told to name and the log names too: six characters, the same for the same interaction. */
export function referenceOf(interactionId: string): string {
  return createHash('sha256').update(interactionId).digest('hex').slice(0, 6).toUpperCase();
}
