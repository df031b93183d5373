import { describe, expect, it } from 'vitest';
import { planAt, replanned } from '../../src/digest/plan.ts';
import type { Subscription } from '../../src/store/subscription.ts';
import { DAY, MINUTE, NOW, sampleOrder, TODAY } from '../store/samples.ts';

const HOUR = 60 * MINUTE;

function subscribed(changes: Partial<Subscription> = {}): Subscription {
  return { ...sampleOrder(), next: TODAY, paused: null, rightsFailures: 0, changedAt: 0, ...changes };
}

describe('the plan', () => {
  it('posts what is due and comes again the next day', () => {
    const next = { due: NOW + DAY, date: '2026-11-24' };
    expect(planAt(NOW)(subscribed())).toEqual({ post: TODAY, missed: [], next });
    expect(planAt(NOW + 6 * HOUR - 1)(subscribed())).toEqual({ post: TODAY, missed: [], next });
  });

  it('leaves out what is six hours late', () => {
    expect(planAt(NOW + 6 * HOUR)(subscribed())).toEqual({
      post: null,
      missed: [TODAY],
      next: { due: NOW + DAY, date: '2026-11-24' },
    });
  });

  it('posts the last of several missed days where that is not too late, and notes the others', () => {
    const { post, missed, next } = planAt(NOW + 3 * DAY + HOUR)(subscribed());
    expect(post?.date).toBe('2026-11-26');
    expect(missed.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    expect(next.date).toBe('2026-11-27');
  });

  it('notes a week of a long absence', () => {
    const { post, missed, next } = planAt(NOW + 1_000 * DAY + 7 * HOUR)(subscribed());
    expect(post).toBeNull();
    expect(missed.length).toBe(8);
    expect(missed.at(-1)?.due).toBe(NOW + 1_000 * DAY);
    expect(next.due).toBe(NOW + 1_001 * DAY);
  });

  it('goes by days where the runtime does not know the zone', () => {
    const subscription = subscribed({ zone: 'Mars/Base' });
    expect(planAt(NOW + DAY)(subscription)).toEqual({
      post: { due: NOW + DAY, date: '2026-11-24' },
      missed: [TODAY],
      next: { due: NOW + 2 * DAY, date: '2026-11-25' },
    });
    expect(replanned(subscription)).toBeNull();
  });

  it('does not post a date twice when the rules of its zone change after it was written down', () => {
    // Written down as 07:00 of the day, when the zone was thought to be an hour ahead.
    const early = subscribed({ next: { due: NOW - HOUR, date: '2026-11-23' } });
    expect(replanned(early)).toEqual(TODAY);
    expect(planAt(NOW - HOUR)(early)).toEqual({
      post: { due: NOW - HOUR, date: '2026-11-23' },
      missed: [],
      next: { due: NOW + DAY, date: '2026-11-24' },
    });
    expect(replanned(subscribed({ next: { due: NOW + HOUR, date: '2026-11-23' } }))).toEqual(TODAY);
  });
});
