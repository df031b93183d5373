import { MessageFlags } from 'discord.js';
import type { Outcome } from '../command/outcome.ts';
import { digestLayout } from './digest/render.ts';
import { checked } from './limits.ts';
import { answerLayout, speakerQuotesLayout } from './render/answer.ts';
import type { Layout } from './render/components.ts';
import { contextLayout } from './render/context.ts';
import { articleListLayout, speakerListLayout } from './render/lists.ts';
import { helpLayout, noticeLayout } from './render/notice.ts';
import type { View } from './render/view.ts';

/** A message as it goes out: of components alone, pinging nobody. */
export interface MessageBody {
  readonly flags: number;
  readonly components: Layout;
  readonly allowed_mentions: { readonly parse: [] };
}

/** An outcome as components. */
export function renderOutcome(outcome: Outcome, view: View): Layout {
  switch (outcome.kind) {
    case 'answer':
      return answerLayout(outcome, view);
    case 'quotes':
      return speakerQuotesLayout(outcome, view);
    case 'speakers':
      return speakerListLayout(outcome, view);
    case 'articles':
      return articleListLayout(outcome, view);
    case 'context':
      return contextLayout(outcome, { part: 1, quotes: [] }, view);
    case 'digest-shown':
    case 'digest-absent':
    case 'digest-ended':
    case 'digest-preview':
      return digestLayout(outcome, view);
    case 'help':
      return helpLayout(outcome, view);
    case 'notice':
      return noticeLayout(outcome, view);
  }
}

/** The body of a message; throws a LimitError for one that Discord would refuse. */
export function messageBody(components: Layout): MessageBody {
  return checked({ flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } });
}
