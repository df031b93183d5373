/** One fault in a body, at a path such as `['components', 0, 'label']`. */
export interface BodyFault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** A request refused as Discord refuses it: HTTP status, JSON error code, message, and the tree of faults for 50035. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly faults: readonly BodyFault[];

  constructor(status: number, code: number, message: string, faults: readonly BodyFault[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.faults = faults;
  }

  /** The JSON that goes over the wire: `{ message, code, errors? }`. */
  toJSON(): { message: string; code: number; errors?: unknown } {
    const body = { message: this.message, code: this.code };
    return this.faults.length === 0 ? body : { ...body, errors: treeJson(faultTree(this.faults)) };
  }
}

/** Refuses a body for its faults, 50035, if there are any. */
export function refuseFaults(faults: readonly BodyFault[]): void {
  if (faults.length > 0) throw new Refusal(400, 50035, 'Invalid Form Body', faults);
}

/** Refuses a body for one fault, 50035. */
export function invalidForm(path: readonly (string | number)[], code: string, message: string): Refusal {
  return new Refusal(400, 50035, 'Invalid Form Body', [{ path, code, message }]);
}

/** Runs a check of a part of the body, so that its faults are told under that part's key. */
export function within(key: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const faults = error.faults.map((fault) => ({ ...fault, path: [key, ...fault.path] }));
    throw new Refusal(error.status, error.code, error.message, faults);
  }
}

/** The refusals that Discord's list of JSON error codes names. */
export const REFUSALS = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  noRoute: () => new Refusal(404, 0, '404: Not Found'),
  unknownApplication: () => new Refusal(404, 10002, 'Unknown Application'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new Refusal(404, 10063, 'Unknown application command'),
  tooManyCommands: (most: number) =>
    new Refusal(400, 30032, `Maximum number of application commands reached (${most})`),
  tooManyCreates: () =>
    new Refusal(400, 30034, 'Max number of daily application command creates has been reached (200)'),
  alreadyAnswered: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  alreadyCrossposted: () => new Refusal(400, 40033, 'This message has already been crossposted.'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  notYourMessage: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  noDirectMessages: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  notTextChannel: () => new Refusal(400, 50008, 'Cannot send messages in a non-text channel'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  wrongChannelType: () => new Refusal(400, 50024, 'Cannot execute action on this channel type'),
  threadLocked: () => new Refusal(400, 50083, 'Thread is archived'),
  invalidJson: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
  tooManyFollowups: () => new Refusal(400, 40094, 'Maximum number of follow-up messages reached'),
} as const satisfies Record<string, (...args: never[]) => Refusal>;

/** Nests faults by path, as Discord does: { components: { 0: { label: { _errors: [...] } } } }. */
function faultTree(faults: readonly BodyFault[]): FaultNode {
  const root: FaultNode = { inner: new Map(), errors: [] };
  for (const { path, code, message } of faults) {
    let node = root;
    for (const key of path) {
      const child = node.inner.get(String(key)) ?? { inner: new Map(), errors: [] };
      node.inner.set(String(key), child);
      node = child;
    }
    node.errors.push({ code, message });
  }
  return root;
}

interface FaultNode {
  readonly inner: Map<string, FaultNode>;
  readonly errors: { code: string; message: string }[];
}

function treeJson({ inner, errors }: FaultNode): Record<string, unknown> {
  const children = [...inner].map(([key, node]) => [key, treeJson(node)]);
  return { ...Object.fromEntries(children), ...(errors.length > 0 && { _errors: errors }) };
}
