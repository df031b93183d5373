import { CALLBACK } from '../interactions/answer.ts';
import { FLAG } from '../limits.ts';
import type { Component, Embed } from '../spec/bodies.ts';
import { type StoredMessage, writtenText } from '../world/messages.ts';
import type { FakeChannel, FakeUser } from '../world/world.ts';
import { type ReadText, readMarkdown } from './markdown.ts';
import type { Setting } from './place.ts';
import { buttonsOf, readMessage, type ShownButton, type ShownSelect, selectsOf } from './reading.ts';

/** Where to click, when a label stands more than once or somebody else clicks. */
export interface ClickSetting {
  /** Which of those of that label, counted from 1; needed where there are several. */
  readonly nth?: number;
  /** Default: who asked. */
  readonly user?: FakeUser;
  readonly locale?: string;
  readonly extraPermissions?: bigint;
}

/** How a message came to be, for the one who looks at it. */
export interface ReplyOrigin {
  /** Who looks, where, in which language. */
  readonly setting: Setting;
  /** The callback type that answered; null for a message that no interaction made. */
  readonly callback: number | null;
  readonly answeredInMs: number;
}

/** Uses a component of a message as a user. */
export type Press = (
  reply: Reply,
  customId: string,
  type: number,
  values: string[],
  by: ClickSetting,
) => Promise<Reply>;

/** A message of the bot as the user sees it: it shows later edits as they happen. */
export class Reply {
  readonly message: StoredMessage;
  readonly origin: ReplyOrigin;
  /** Further messages of the same interaction, in order. */
  readonly followups: Reply[] = [];
  readonly #press: Press;

  constructor(message: StoredMessage, origin: ReplyOrigin, press: Press) {
    this.message = message;
    this.origin = origin;
    this.#press = press;
  }

  /** The message as people read it. */
  get text(): string {
    return readMessage(this.message);
  }

  /** Content and text displays as written, Markdown and all. */
  get source(): string {
    return writtenText(this.message);
  }

  /** What in the texts can be acted on, and what is shown bold. */
  get read(): ReadText {
    return readMarkdown(this.source);
  }

  /** Only the asker sees it. */
  get private(): boolean {
    return (this.message.flags & FLAG.ephemeral) !== 0;
  }

  /** It was first shown as "thinking". */
  get deferred(): boolean {
    return this.origin.callback === CALLBACK.deferral || this.origin.callback === CALLBACK.updateDeferral;
  }

  /** Milliseconds from the interaction to its first answer. */
  get answeredInMs(): number {
    return this.origin.answeredInMs;
  }

  get deleted(): boolean {
    return this.message.deleted;
  }

  /** How often it was edited; the completion of a deferral counts. */
  get edits(): number {
    return this.message.edits.length;
  }

  get channel(): FakeChannel {
    return this.message.channel;
  }

  get components(): readonly Component[] {
    return this.message.components;
  }

  get embeds(): readonly Embed[] {
    return this.message.embeds;
  }

  get buttons(): ShownButton[] {
    return buttonsOf(this.message.components);
  }

  get selects(): ShownSelect[] {
    return selectsOf(this.message.components);
  }

  /** Clicks the button of that label; throws where a user could not. */
  async click(label: string, by: ClickSetting = {}): Promise<Reply> {
    this.#demandVisible(by);
    const button = pick(this.buttons, (each) => each.label === label, by.nth, `button ${label}`);
    if (button.disabled) throw new Error(`the button ${label} is disabled`);
    if (button.customId === null) throw new Error(`the button ${label} is a link`);
    return this.#press(this, button.customId, 2, [], by);
  }

  /** Picks options of a select menu by label or value; the menu that has them is found by itself. */
  async select(wanted: string | readonly string[], by: ClickSetting = {}): Promise<Reply> {
    this.#demandVisible(by);
    const names = typeof wanted === 'string' ? [wanted] : wanted;
    const has = (menu: ShownSelect) =>
      names.every((name) => menu.options.some((option) => isCalled(option, name)));
    const menu = pick(this.selects, has, by.nth, `select menu with ${names.join(', ')}`);
    if (menu.disabled) throw new Error('the select menu is disabled');
    const values = names.map(
      (name) => pick(menu.options, (option) => isCalled(option, name), undefined, name).value,
    );
    const most = this.#bound(menu.customId, 'max_values');
    const least = this.#bound(menu.customId, 'min_values');
    if (values.length < least || values.length > most) throw new Error(`pick ${least} to ${most} options`);
    return this.#press(this, menu.customId, 3, values, by);
  }

  #bound(customId: string, key: 'min_values' | 'max_values'): number {
    const find = (components: readonly Component[]): Component | undefined =>
      components.find((each) => each.custom_id === customId) ??
      components.map((each) => find(each.components ?? [])).find((each) => each !== undefined);
    return find(this.message.components)?.[key] ?? 1;
  }

  #demandVisible(by: ClickSetting): void {
    if (this.message.deleted) throw new Error('the message is deleted');
    const asker = this.message.origin?.user;
    if (this.private && by.user !== undefined && by.user !== asker) throw new Error('only the asker sees it');
  }
}

function isCalled(option: { label: string; value: string }, name: string): boolean {
  return option.label === name || option.value === name;
}

/** The one that fits, or the nth; throws if there is none, or several and no nth. */
function pick<T>(all: readonly T[], fits: (each: T) => boolean, nth: number | undefined, what: string): T {
  const fitting = all.filter(fits);
  if (nth === undefined && fitting.length > 1)
    throw new Error(`there are ${fitting.length} of ${what}: say which`);
  const picked = fitting[(nth ?? 1) - 1];
  if (picked === undefined) throw new Error(`there is no ${what}`);
  return picked;
}
