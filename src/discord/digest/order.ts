import { runDigest } from '../../command/digest.ts';
import type { Library } from '../../library/library.ts';
import type { StoreUnavailable } from '../../store/problem.ts';
import type { Store } from '../../store/store.ts';
import type { Messages } from '../../text/messages.ts';
import { versionMark } from '../custom-id.ts';
import type { Layout } from '../render/components.ts';
import { sentenceLayout } from '../render/notice.ts';
import { digestLayout } from './render.ts';
import type { DigestRequest } from './request.ts';

/** What orders are taken with. */
export interface OrderDesk {
  readonly library: Library;
  readonly store: Store | null;
  /** UTC, ms. */
  readonly now: number;
  readonly report: (error: StoreUnavailable) => void;
}

/** Carries out a digest's command; an order for a channel that the bot may not post to is refused, with the rights. */
export async function orderDigest(
  { input, place, possible, missing }: DigestRequest,
  messages: Messages,
  desk: OrderDesk,
): Promise<Layout> {
  if (input.action === 'set' && !possible) return sentenceLayout(messages.wrongChannelType);
  if (input.action === 'set' && missing.length > 0) {
    return sentenceLayout(messages.missingRights(missing.map((right) => messages[right])));
  }
  const outcome = await runDigest(input, { ...desk, place });
  const version = versionMark(desk.library.about.version);
  return digestLayout(outcome, { messages, version, note: null, post: null });
}
