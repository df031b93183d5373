const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What an order may ask for and what it gets where it does not say. */
export const ORDERS = {
  time: '08:00',
  zone: 'Asia/Shanghai',
  count: 3,
  /** Most quotes a post. */
  mostQuotes: 5,
  /** Most orders a guild. */
  mostInGuild: 10,
} as const satisfies Record<string, string | number>;

/** How posts are delivered; times in ms. */
export const DELIVERY = {
  /** A post that is this late is not sent any more. */
  latest: 6 * HOUR,
  /** How long a process has a post for itself. Over a minute: by then an unanswered request has arrived or never will. */
  lease: 90_000,
  /** How far the clocks of our machines may be from the platform's, and be set back. */
  clockError: HOUR,
  /** When a request to the platform is given up. Less than the lease. */
  patience: 45_000,
  /** The first wait after a platform was busy; each further one is twice as long, up to the longest. */
  firstRetry: 60_000,
  longestRetry: 30 * MINUTE,
  /** Posts in a row refused for want of rights, a day each, until the order is paused. */
  pauseAfter: 3,
  /** Days of which missed posts are noted after a long absence. */
  daysNoted: 7,
  /** Posts taken at once, and under way at once. */
  batch: 25,
  parallel: 25,
  /** How often the store is asked what is due. */
  interval: 5_000,
} as const satisfies Record<string, number>;
