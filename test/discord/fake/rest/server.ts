import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { REFUSALS, Refusal } from '../refusal.ts';
import { type Faults, type Misbehaviour, ROUTE } from './faults.ts';
import { limitedHeaders, limitedJson, type Rates } from './rates.ts';
import { type Answer, labelOf, type Realm, type Route, Router } from './router.ts';

/** One request as it came and what became of it. */
export interface RequestRecord {
  readonly method: string;
  readonly path: string;
  /** The route's label; null if there is no such route. */
  readonly route: string | null;
  readonly body: unknown;
  /** performance.now() when it arrived. */
  readonly atMs: number;
  /** HTTP status sent; 0 for a cut socket. */
  status: number;
  /** Why Discord would refuse it; null where it would not. */
  refusal: Refusal | null;
  /** A limit was met. */
  limited: boolean;
}

/** Discord's REST side on node:http, every request recorded. */
export class RestServer {
  readonly http: Server;
  readonly requests: RequestRecord[] = [];
  /** Requests Discord would refuse: 4xx but for limits. */
  readonly refused: RequestRecord[] = [];
  /** Answers of 401, 403 and 429: ten thousand in ten minutes ban an address. */
  invalidCount = 0;
  readonly #realm: () => Realm;
  readonly #router: Router;
  readonly #faults: Faults;
  readonly #rates: Rates;

  constructor(realm: () => Realm, routes: readonly Route[], faults: Faults, rates: Rates) {
    this.#realm = realm;
    this.#router = new Router(routes);
    this.#faults = faults;
    this.#rates = rates;
    this.http = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        // A bug of the fake's own: loud, and not to be taken for a misbehaving Discord.
        console.error('the fake Discord failed:', error);
        response.destroy();
      });
    });
    this.http.keepAliveTimeout = 60_000;
  }

  /** Orders a misbehaviour; throws for a route that does not exist. */
  misbehave(fault: Misbehaviour): void {
    if (fault.on !== undefined && !this.#router.has(fault.on)) throw new Error(`no route ${fault.on}`);
    this.#faults.order(fault);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const atMs = performance.now();
    const url = new URL(request.url ?? '/', 'http://fake');
    const text = await textOf(request);
    const path = url.pathname.replace(/^\/api\/v10(?=\/)/, '');
    const found = path === url.pathname ? undefined : this.#router.find(request.method ?? '', path);
    const record: RequestRecord = {
      method: request.method ?? '',
      path,
      route: found ? labelOf(found.route) : null,
      body: parsed(text),
      atMs,
      status: 0,
      refusal: null,
      limited: false,
    };
    this.#record(record);

    const fault = record.route === null ? undefined : this.#faults.take(record.route);
    if (fault?.delayMs !== undefined && fault.when !== 'after') await sleep(fault.delayMs);
    if (fault?.with !== undefined && fault.when !== 'after') return this.#disturb(response, record, fault);

    const limit = this.#limit(found?.route, found?.params ?? {});
    if (limit?.waitMs != null) {
      record.limited = true;
      return this.#send(
        response,
        record,
        { status: 429, json: limitedJson(limit.waitMs, limit.global) },
        limit.headers,
      );
    }
    const answer = this.#answer(request, record, found, url.searchParams, text);
    if (fault?.delayMs !== undefined && fault.when === 'after') await sleep(fault.delayMs);
    if (fault?.with !== undefined) return this.#disturb(response, record, fault);
    this.#send(response, record, answer, limit?.headers ?? {});
  }

  #answer(
    request: IncomingMessage,
    record: RequestRecord,
    found: { route: Route; params: Record<string, string> } | undefined,
    query: URLSearchParams,
    text: string,
  ): Answer {
    const realm = this.#realm();
    try {
      if (found === undefined) throw REFUSALS.noRoute();
      demandToken(request.headers.authorization, found.route.auth, realm.options.token);
      if (text !== '') demandJson(request.headers['content-type'], record.body);
      return found.route.handle({ realm, params: found.params, query, body: record.body });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      record.refusal = error;
      this.refused.push(record);
      return { status: error.status, json: error.toJSON() };
    }
  }

  /** Only what goes out under the bot's token is limited; answers to interactions are not. */
  #limit(route: Route | undefined, params: Readonly<Record<string, string>>) {
    if (route === undefined || !route.auth || labelOf(route) === ROUTE.gateway) return null;
    return this.#rates.count(route.bucket === undefined ? null : (params['channel'] ?? null));
  }

  #disturb(response: ServerResponse, record: RequestRecord, fault: Misbehaviour): void {
    if (fault.with === 'drop') {
      response.destroy();
      return;
    }
    if (fault.with !== 429) {
      this.#send(
        response,
        record,
        { status: fault.with ?? 500, json: { message: 'Internal Server Error', code: 0 } },
        {},
      );
      return;
    }
    record.limited = true;
    const waitMs = fault.retryAfterMs ?? 1_000;
    const scope = fault.scope === 'global' || fault.scope === 'shared' ? fault.scope : 'user';
    const json = limitedJson(waitMs, scope === 'global');
    this.#send(response, record, { status: 429, json }, limitedHeaders(waitMs, scope));
  }

  #send(
    response: ServerResponse,
    record: RequestRecord,
    answer: Answer,
    headers: Readonly<Record<string, string>>,
  ): void {
    record.status = answer.status;
    if ([401, 403, 429].includes(answer.status) && headers['X-RateLimit-Scope'] !== 'shared')
      this.invalidCount += 1;
    if (answer.json === undefined) {
      response.writeHead(answer.status, headers).end();
      return;
    }
    const text = JSON.stringify(answer.json);
    response.writeHead(answer.status, { ...headers, 'Content-Type': 'application/json' }).end(text);
  }

  #record(record: RequestRecord): void {
    this.requests.push(record);
    const { kept } = this.#realm().options;
    if (this.requests.length > kept * 2) this.requests.splice(0, this.requests.length - kept);
  }
}

function demandToken(header: string | undefined, needed: boolean, token: string): void {
  if (header === undefined && !needed) return;
  if (header !== `Bot ${token}`) throw REFUSALS.unauthorized();
}

function demandJson(type: string | undefined, body: unknown): void {
  if (!type?.startsWith('application/json')) throw new Refusal(415, 0, 'This Discord takes JSON only.');
  if (body === undefined) throw REFUSALS.invalidJson();
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
