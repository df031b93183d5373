import { DiscordAPIError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';
import type { MessageRef } from '../text/messages.ts';
import { withoutSecrets } from './log.ts';

/** Why a bot cannot start, in one sentence that holds neither token nor stack. */
export function startProblem(
  error: unknown,
  {
    token,
    guildId,
    apiUrl,
  }: { readonly token: string; readonly guildId: string | null; readonly apiUrl: string | null },
): MessageRef {
  const { code, message } = (error instanceof Error ? error : new Error(String(error))) as Error & {
    code?: unknown;
  };
  const host = apiUrl === null ? 'discord.com' : new URL(apiUrl).host;
  if (code === DiscordjsErrorCodes.TokenInvalid) return ['wrongToken'];
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return ['wrongToken'];
    if (guildId !== null && GUILD_CODES.includes(error.code)) return ['unknownGuild', guildId];
    return ['discordRefused', withoutSecrets(message, [token])];
  }
  if (error instanceof HTTPError) return ['noDiscord', host, `HTTP ${error.status}`];
  if (typeof code === 'string') return ['noDiscord', host, code];
  return ['discordRefused', withoutSecrets(message, [token])];
}

/** Why the gateway has closed a connection for good. */
export function closeProblem(code: number): MessageRef {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return ['wrongToken'];
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return ['disallowedIntents'];
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return ['badShards'];
    default:
      return ['discordRefused', `${GatewayCloseCodes[code] ?? 'close'} ${code}`];
  }
}

/** Missing access, unknown server. */
const GUILD_CODES: readonly unknown[] = [50_001, 10_004];
