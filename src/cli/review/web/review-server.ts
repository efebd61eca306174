import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AurumError } from '../../../model/error.ts';
import type { ProjectRequest } from '../../../nights/project.ts';
import type { Steward } from '../../../nights/review-session.ts';
import { type Address, refusal } from './guard.ts';
import { POLICY } from './look.ts';
import type { Reply } from './reply.ts';
import { ReviewSite } from './review-site.ts';

/** Only this machine can reach it. */
const HOME = '127.0.0.1';
/** 128 bits: not to be guessed. */
const TOKEN_BYTES = 16;
/** No form of a review is longer. */
const MOST_BYTES = 65_536;

/** Headers of every reply: it is kept nowhere, tells no other page of itself, and is shown in no other page. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/** A review that is served until it is closed, or ended in its page. */
export interface ReviewServer {
  /** Where it is, token and all. */
  readonly url: string;
  readonly ended: Promise<void>;
  readonly close: () => void;
}

/** Serves a review on this machine alone. `port` 0: any that is free. Fault: E702 (USAGE) for a port that is taken. */
export async function serveReview(project: ProjectRequest, steward: Steward, port: number): Promise<ReviewServer> {
  const token = randomBytes(TOKEN_BYTES).toString('hex');
  const home = `/${token}/`;
  const site = new ReviewSite({ project, steward, home });
  let address: Address = { host: HOME, token };
  const server = createServer((request, response) => {
    void serve(request, response, { site, address, home, stop: () => end() });
  });
  const ended = new Promise<void>((resolve) => {
    server.once('close', resolve);
  });
  const end = (): void => {
    server.close();
    server.closeIdleConnections();
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(portTaken(port, cause)));
    server.listen(port, HOME, resolve);
  });
  address = { host: `${HOME}:${(server.address() as AddressInfo).port}`, token };
  return {
    url: `http://${address.host}${home}`,
    ended,
    close: () => {
      end();
      server.closeAllConnections();
    },
  };
}

interface Serving {
  readonly site: ReviewSite;
  readonly address: Address;
  readonly home: string;
  readonly stop: () => void;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { site, address, home, stop }: Serving,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  const refused = refusal({ method, url, headers }, address);
  if (refused !== undefined) {
    sendPlain(response, refused.status, refused.words);
    return;
  }
  try {
    const form = method === 'POST' ? await formOf(request) : undefined;
    if (method === 'POST' && form === undefined) {
      sendPlain(response, 413, 'That is no form of a review.');
      return;
    }
    const { pathname, searchParams: query } = new URL(url, `http://${address.host}`);
    const reply = await site.reply({ path: pathname.slice(home.length), query, form });
    send(response, reply);
    if (reply.kind === 'stop') stop();
  } catch {
    // A bug must not end a review that somebody is in the midst of; what it was is nobody's to read in a page.
    sendPlain(response, 500, 'That failed; nothing was kept. Please go back and report this.');
  }
}

/** The fields of a form; undefined for a body that is too long or none. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? '')) return undefined;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += (part as Buffer).length;
    if (bytes > MOST_BYTES) return undefined;
    parts.push(part as Buffer);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

function send(response: ServerResponse, reply: Reply): void {
  switch (reply.kind) {
    case 'next':
      response.writeHead(303, { ...HEADERS, Location: reply.path }).end();
      break;
    case 'file':
      response
        .writeHead(200, {
          ...HEADERS,
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${reply.name}"`,
        })
        .end(reply.text);
      break;
    case 'stop':
      response
        .writeHead(200, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8', Connection: 'close' })
        .end(reply.text);
      break;
    default:
      response
        .writeHead(reply.status ?? 200, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' })
        .end(reply.text);
  }
}

function sendPlain(response: ServerResponse, status: number, words: string): void {
  response
    .writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
    .end(`${words}\n`);
}

function portTaken(port: number, cause: Error): AurumError {
  return new AurumError(
    {
      exit: 'USAGE',
      code: 'E702',
      what: `The review cannot be served on port ${port} of this machine.`,
      expected: 'a port that is free, 1024 to 65535; 0 for any',
      fix: 'Name another --port, or leave it out.',
    },
    { cause },
  );
}
