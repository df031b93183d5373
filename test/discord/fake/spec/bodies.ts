import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { $ZodType } from 'zod/v4/core';
import { refuseFaults } from '../refusal.ts';
import { faultsAgainst } from './strict-schema.ts';

/** A component of a message as a bot sends it; which keys stand depends on `type`. */
export interface Component {
  readonly type: number;
  readonly id?: number | null;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly content?: string;
  readonly custom_id?: string | null;
  readonly label?: string | null;
  readonly style?: number;
  readonly url?: string | null;
  readonly sku_id?: string | null;
  readonly disabled?: boolean | null;
  readonly emoji?: { readonly id?: string | null; readonly name?: string | null } | null;
  readonly placeholder?: string | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly options?: readonly SelectOption[];
}

/** One line of a select menu. */
export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null;
  readonly default?: boolean | null;
}

/** A rich embed. */
export interface Embed {
  readonly url?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly author?: { readonly name?: string | null } | null;
  readonly footer?: { readonly text?: string | null } | null;
  readonly fields?: readonly { readonly name: string; readonly value: string }[] | null;
  readonly image?: unknown;
  readonly thumbnail?: unknown;
}

/** Who a message may ping. */
export interface AllowedMentions {
  readonly parse?: readonly (string | null)[] | null;
  readonly users?: readonly (string | null)[] | null;
  readonly roles?: readonly (string | null)[] | null;
}

/** A message body, new or edited. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly attachments?: readonly unknown[] | null;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[] | null;
  readonly message_reference?: { readonly message_id: string } | null;
}

/** An option of a command as registered. */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly Choice[] | null;
  readonly options?: readonly CommandOption[] | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly min_value?: number | null;
  readonly max_value?: number | null;
  readonly channel_types?: readonly number[] | null;
}

/** A value offered, by registration or autocomplete. */
export interface Choice {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly value: string | number;
}

/** A command as it is sent for registration. */
export interface CommandBody {
  readonly id?: string | null;
  readonly type?: number | null;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly CommandOption[] | null;
  readonly default_member_permissions?: string | null;
  readonly dm_permission?: boolean | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly nsfw?: boolean | null;
}

/** An answer to an interaction. */
export interface CallbackBody {
  readonly type: number;
  readonly data?: (MessageBody & { readonly choices?: readonly (Choice | null)[] | null }) | null;
}

interface Bodies {
  messageCreate: MessageBody;
  messageEdit: MessageBody;
  webhookCreate: MessageBody;
  webhookEdit: MessageBody;
  callbackCreate: CallbackBody;
  callbackUpdate: CallbackBody;
  callbackChoices: CallbackBody;
  commandCreate: CommandBody;
  commandUpdate: CommandBody;
  commandPatch: Partial<CommandBody>;
  directChannel: { readonly recipient_id?: string | null };
}

const SCHEMAS = {
  messageCreate: MessageCreateRequestSchema,
  messageEdit: MessageEditRequestPartialSchema,
  webhookCreate: IncomingWebhookInteractionRequestSchema,
  webhookEdit: IncomingWebhookUpdateRequestPartialSchema,
  callbackCreate: CreateMessageInteractionCallbackRequestSchema,
  callbackUpdate: UpdateMessageInteractionCallbackRequestSchema,
  callbackChoices: ApplicationCommandAutocompleteCallbackRequestSchema,
  commandCreate: ApplicationCommandCreateRequestSchema,
  commandUpdate: ApplicationCommandUpdateRequestSchema,
  commandPatch: ApplicationCommandPatchRequestPartialSchema,
  directChannel: CreatePrivateChannelRequestSchema,
} as const satisfies Record<keyof Bodies, $ZodType>;

/** The body as its kind, after Discord's own description has let it pass; throws the Refusal 50035 otherwise. */
export function described<Kind extends keyof Bodies>(kind: Kind, body: unknown): Bodies[Kind] {
  refuseFaults(faultsAgainst(SCHEMAS[kind], asDescribed(body)));
  return body as Bodies[Kind];
}

/** What discord.js sends otherwise than described: tts and enforce_nonce on every body, permissions as a string. */
function asDescribed(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const described: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(body)) {
    if (key === 'tts' || key === 'enforce_nonce') {
      if (typeof value !== 'boolean') described[key] = value;
    } else if (
      key === 'default_member_permissions' &&
      typeof value === 'string' &&
      /^\d{1,16}$/.test(value)
    ) {
      described[key] = Number(value);
    } else if (key === 'data') {
      described[key] = asDescribed(value);
    } else {
      described[key] = value;
    }
  }
  return described;
}
