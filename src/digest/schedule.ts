import type { Claim, LedgerEntry } from '../store/ledger.ts';
import type { Reach, Taken } from '../store/store.ts';
import { type Delivered, type Delivery, deliver } from './deliver.ts';
import { DELIVERY } from './limits.ts';
import { planAt, replanned } from './plan.ts';

/** What the schedule draws on. */
export interface ScheduleContext extends Delivery {
  /** The channels that this process serves now; shards may come and go. */
  readonly reach: () => Reach;
  /** Hears of every post that was taken up, and of what failed: `entry` is null where nothing could be taken. */
  readonly report: (event: ScheduleEvent) => void;
}

export type ScheduleEvent =
  | { readonly kind: 'delivered'; readonly entry: LedgerEntry; readonly outcome: Delivered }
  | { readonly kind: 'failed'; readonly entry: LedgerEntry | null; readonly error: unknown };

export interface Schedule {
  /** Takes up nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

/** Posts what is due, now and from then on. */
export function startSchedule(context: ScheduleContext): Schedule {
  let stopped = false;
  let wake = () => {};
  const running = run();
  return {
    stop: () => {
      stopped = true;
      wake();
      return running;
    },
  };

  async function run(): Promise<void> {
    let planned = false;
    while (!stopped) {
      if (!planned) planned = await replan(context);
      await runDue(context, () => stopped);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, DELIVERY.interval);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (stopped) wake();
      });
    }
  }
}

/** Computes the next times anew by this runtime's time zone rules; false, after a report, where that failed. */
async function replan({ store, reach, report }: ScheduleContext): Promise<boolean> {
  try {
    await store.replan(reach(), replanned);
    return true;
  } catch (error) {
    report({ kind: 'failed', entry: null, error });
    return false;
  }
}

/** Takes up all that is due now, several at once, until nothing is. Never rejects: what fails is reported. */
export async function runDue(context: ScheduleContext, stopped: () => boolean = () => false): Promise<void> {
  const next = takeOneByOne(context, stopped);
  const worker = async () => {
    for (let claim = await next(); claim !== null; claim = await next()) await deliverOne(claim, context);
  };
  await Promise.all(Array.from({ length: DELIVERY.parallel }, worker));
}

async function deliverOne(claim: Claim, context: ScheduleContext): Promise<void> {
  const { entry } = claim;
  try {
    const outcome = await deliver(claim, context);
    context.report({ kind: 'delivered', entry, outcome });
  } catch (error) {
    context.report({ kind: 'failed', entry, error });
  }
}

/** Gives claims one by one and takes more when they run out: first what was left open, then what is due. */
function takeOneByOne(context: ScheduleContext, stopped: () => boolean): () => Promise<Claim | null> {
  const waiting: Claim[] = [];
  const sources = [takeOpen, takeDue];
  let taking: Promise<void> | null = null;
  return async () => {
    while (waiting.length === 0 && sources.length > 0 && !stopped()) {
      taking ??= take().finally(() => {
        taking = null;
      });
      await taking;
    }
    return stopped() ? null : (waiting.shift() ?? null);
  };

  async function take(): Promise<void> {
    const source = sources[0];
    if (source === undefined) return;
    try {
      const { claims, more } = await source(context);
      waiting.push(...claims);
      if (!more) sources.shift();
    } catch (error) {
      sources.length = 0;
      context.report({ kind: 'failed', entry: null, error });
    }
  }
}

function takeOpen(context: ScheduleContext): Promise<Taken> {
  return context.store.takeOpen(takeNow(context));
}

function takeDue(context: ScheduleContext): Promise<Taken> {
  const take = takeNow(context);
  return context.store.claimDue(take, planAt(take.now));
}

function takeNow({ reach, clock }: ScheduleContext) {
  const now = clock();
  return { reach: reach(), now, limit: DELIVERY.batch, takeAt: now + DELIVERY.lease };
}
