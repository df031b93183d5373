import { FLAG, LIMITS } from '../limits.ts';
import { type BodyFault, REFUSALS, refuseFaults } from '../refusal.ts';
import type { Component, Embed, MessageBody } from '../spec/bodies.ts';
import { componentFaults } from './components.ts';
import { embedFaults } from './embeds.ts';

/** The parts of a message that an edit starts from. */
interface ShownMessage {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly flags: number;
}

const NEW_FLAGS = FLAG.suppressEmbeds | FLAG.suppressNotifications | FLAG.componentsV2;
const EDIT_FLAGS = FLAG.suppressEmbeds | FLAG.componentsV2;

/** Checks a new message; `from` tells whether it may be ephemeral. Throws the Refusal. */
export function checkNewMessage(body: MessageBody, from: 'channel' | 'interaction'): void {
  const flags = body.flags ?? 0;
  const allowed = from === 'interaction' ? NEW_FLAGS | FLAG.ephemeral : NEW_FLAGS;
  refuseFaults([
    ...flagFaults(flags, allowed),
    ...nonceFaults(body),
    ...partFaults(body, flags),
    ...mentionFaults(body),
  ]);
  if (isEmpty(body)) throw REFUSALS.emptyMessage();
}

/** Checks an edit of a message that stands, or of a deferral's place; throws the Refusal. */
export function checkEdit(body: MessageBody, shown: ShownMessage): void {
  // A message of components stays one: the flag can be added by an edit, and an edit without it keeps it.
  const flags = (body.flags ?? 0) | (shown.flags & FLAG.componentsV2);
  const after: MessageBody = {
    ...body,
    content: body.content === undefined ? shown.content : body.content,
    embeds: body.embeds === undefined ? shown.embeds : body.embeds,
    components: body.components === undefined ? shown.components : body.components,
  };
  refuseFaults([
    ...flagFaults(body.flags ?? 0, EDIT_FLAGS),
    ...partFaults(after, flags),
    ...mentionFaults(body),
  ]);
  if (isEmpty(after)) throw REFUSALS.emptyMessage();
}

/** A deferral says nothing but whether the answer will be private. */
export function checkDeferral(data: MessageBody): void {
  const { flags, ...message } = data;
  const extra = Object.keys(message).map((key) => ({
    path: [key],
    code: 'DEFERRAL_WITH_DATA',
    message: 'A deferral carries no message.',
  }));
  refuseFaults([...flagFaults(flags ?? 0, FLAG.ephemeral), ...extra]);
}

function flagFaults(flags: number, allowed: number): BodyFault[] {
  if ((flags & ~allowed) === 0) return [];
  return [
    { path: ['flags'], code: 'INVALID_FLAGS', message: `Flags ${flags & ~allowed} cannot be set here.` },
  ];
}

function nonceFaults({ nonce, enforce_nonce }: MessageBody): BodyFault[] {
  const path = ['nonce'];
  if (typeof nonce === 'number' && !Number.isSafeInteger(nonce)) {
    return [{ path, code: 'NONCE_TYPE_BAD', message: 'A numeric nonce must be a safe integer.' }];
  }
  const missing = nonce === undefined || nonce === null || nonce === '';
  return enforce_nonce === true && missing
    ? [{ path, code: 'BASE_TYPE_REQUIRED', message: 'enforce_nonce needs a nonce.' }]
    : [];
}

function partFaults(body: MessageBody, flags: number): BodyFault[] {
  const faults = componentFaults(body.components ?? [], flags);
  if ((flags & FLAG.componentsV2) !== 0) {
    for (const key of ['content', 'embeds', 'sticker_ids', 'poll'] as const) {
      const value = body[key];
      if (!value || (Array.isArray(value) && value.length === 0)) continue;
      const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
      faults.push({ path: [key], code, message: `The '${key}' field cannot be used with IS_COMPONENTS_V2` });
    }
  }
  if ((body.content ?? '').length > LIMITS.content) {
    faults.push({
      path: ['content'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: 'Must be 2000 or fewer in length.',
    });
  }
  return [...faults, ...embedFaults(body.embeds ?? [])];
}

/** A kind that is parsed for cannot be listed one by one as well. */
function mentionFaults({ allowed_mentions: allowed }: MessageBody): BodyFault[] {
  return (['users', 'roles'] as const)
    .filter((kind) => (allowed?.parse ?? []).includes(kind) && (allowed?.[kind] ?? []).length > 0)
    .map((kind) => ({
      path: ['allowed_mentions', kind],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}

function isEmpty(body: MessageBody): boolean {
  const blank = (body.content ?? '').trim() === '';
  const lists = [body.embeds, body.components, body.attachments, body.sticker_ids];
  return blank && !body.poll && lists.every((list) => (list ?? []).length === 0);
}
