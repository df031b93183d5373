import { FLAG } from '../limits.ts';
import type { AllowedMentions, Component, Embed, MessageBody } from '../spec/bodies.ts';
import { may } from './permissions.ts';
import type { FakeChannel, FakeUser, World } from './world.ts';

/** How an interaction made a message: who asked, with what. */
export interface MessageOrigin {
  readonly interactionId: string;
  readonly type: number;
  readonly user: FakeUser;
  readonly owners: Readonly<Record<string, string>>;
  /** The message whose component was used, where the answer is a new message. */
  readonly messageId: string | null;
}

/** A message as Discord keeps it. */
export interface StoredMessage {
  readonly id: string;
  readonly channel: FakeChannel;
  readonly author: FakeUser;
  readonly sentAt: number;
  readonly origin: MessageOrigin | null;
  readonly nonce: string | number | null;
  content: string;
  embeds: readonly Embed[];
  components: readonly Component[];
  flags: number;
  editedAt: number | null;
  deleted: boolean;
  crossposted: boolean;
  /** Bodies it was edited with, in order. */
  readonly edits: MessageBody[];
}

/** Somebody a message would have pinged, with the message and whether by an edit. */
export interface Ping {
  readonly message: StoredMessage;
  readonly kind: 'user' | 'role' | 'everyone';
  readonly id: string;
  readonly byEdit: boolean;
}

const PING = /<@(&?)!?(\d+)>|@(everyone|here)/g;

/** Posts, edits and deletes, and notes every ping. */
export class Messages {
  readonly pings: Ping[] = [];
  readonly #world: World;
  readonly #nonceMs: () => number;
  readonly #byNonce = new Map<string, StoredMessage>();
  readonly #kept: () => number;

  /** `nonceMs`: how long an enforced nonce is remembered; `kept`: most messages kept a channel. */
  constructor(world: World, nonceMs: () => number, kept: () => number) {
    this.#world = world;
    this.#nonceMs = nonceMs;
    this.#kept = kept;
  }

  /** A new message; with enforce_nonce a repeat within the window gives the first one back. */
  post(
    author: FakeUser,
    channel: FakeChannel,
    body: MessageBody,
    origin: MessageOrigin | null = null,
  ): StoredMessage {
    const nonce = body.nonce ?? null;
    const key = `${author.id} ${nonce}`;
    const now = this.#world.clock.now();
    if (body.enforce_nonce === true && nonce !== null) {
      const earlier = this.#byNonce.get(key);
      if (earlier !== undefined && now - earlier.sentAt < this.#nonceMs()) return earlier;
    }
    const message: StoredMessage = {
      id: this.#world.ids.next(),
      channel,
      author,
      sentAt: now,
      origin,
      nonce,
      content: body.content ?? '',
      embeds: body.embeds ?? [],
      components: numbered(body.components ?? []),
      flags: body.flags ?? 0,
      editedAt: null,
      deleted: false,
      crossposted: false,
      edits: [],
    };
    if (nonce !== null) this.#byNonce.set(key, message);
    this.#keep(message);
    this.#notePings(message, body, false);
    return message;
  }

  /** Changes a message; a deferral's place becomes the answer. */
  edit(message: StoredMessage, body: MessageBody): void {
    if ((message.flags & FLAG.loading) === 0) message.editedAt = this.#world.clock.now();
    message.flags &= ~FLAG.loading;
    if (body.content !== undefined) message.content = body.content ?? '';
    if (body.embeds !== undefined) message.embeds = body.embeds ?? [];
    if (body.components !== undefined) message.components = numbered(body.components ?? []);
    if (body.flags !== undefined) {
      const kept = message.flags & (FLAG.ephemeral | FLAG.componentsV2);
      message.flags = kept | ((body.flags ?? 0) & (FLAG.componentsV2 | FLAG.suppressEmbeds));
    }
    message.edits.push(body);
    this.#notePings(message, body, true);
  }

  delete(message: StoredMessage): void {
    message.deleted = true;
    message.channel.messages.delete(message.id);
  }

  #keep(message: StoredMessage): void {
    const { messages } = message.channel;
    messages.set(message.id, message);
    for (const [id] of messages) {
      if (messages.size <= this.#kept()) return;
      messages.delete(id);
    }
  }

  /** Without allowed_mentions Discord parses all that stands there, in edits too. */
  #notePings(message: StoredMessage, body: MessageBody, byEdit: boolean): void {
    if (message.author !== this.#world.bot) return;
    const everyone = message.channel.guild === null || may(message.channel, 'MentionEveryone');
    for (const [, role, id, all] of writtenText(message).matchAll(PING)) {
      const kind = all !== undefined ? 'everyone' : role === '&' ? 'role' : 'user';
      const named = id ?? all ?? '';
      if (kind === 'everyone' && !everyone) continue;
      if (pings(body.allowed_mentions, kind, named)) this.pings.push({ message, kind, id: named, byEdit });
    }
  }
}

function pings(allowed: AllowedMentions | null | undefined, kind: Ping['kind'], id: string): boolean {
  if (!allowed) return true;
  if (kind === 'everyone') return (allowed.parse ?? []).includes('everyone');
  const list = kind === 'user' ? 'users' : 'roles';
  return (allowed.parse ?? []).includes(list) || (allowed[list] ?? []).includes(id);
}

/** All text of a message in which mentions are looked for: content and text displays, as written. */
export function writtenText(message: Pick<StoredMessage, 'content' | 'components'>): string {
  const texts: string[] = [message.content];
  const visit = (component: Component): void => {
    if (typeof component.content === 'string') texts.push(component.content);
    component.components?.forEach(visit);
    if (component.accessory) visit(component.accessory);
  };
  message.components.forEach(visit);
  return texts.filter((text) => text !== '').join('\n');
}

/** Components with the ids that Discord fills in. */
function numbered(components: readonly Component[]): Component[] {
  let last = 0;
  const number = (component: Component): Component => ({
    ...component,
    id: component.id || ++last,
    ...(component.components && { components: component.components.map(number) }),
    ...(component.accessory && { accessory: number(component.accessory) }),
  });
  return components.map(number);
}
