// A Wayback Machine of our own on this machine, with the interface of Save Page Now 2 and its troubles.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does when it is asked to keep a page, or what became of it. */
export interface Reply {
  readonly status?: number;
  /** Sent as JSON, or as it is when it is a text. */
  readonly body?: unknown;
  /** Never answers, or breaks off. */
  readonly how?: 'hang' | 'break';
}

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

export interface ArchiveServer {
  /** `http://localhost:12345` */
  readonly base: string;
  /** All that it was asked, in order; of any path. */
  readonly heard: Heard[];
  /** What it answers to `POST /save`. */
  save: Reply;
  /** What it answers to `GET /save/status/…`: one after another, the last again and again. */
  status: Reply[];
  close(): Promise<void>;
}

export const job = 'spn2-7a1c6d523a0f4f0e';
export const took: Reply = { body: { url: 'https://herald.example/', job_id: job } };
export const pending: Reply = { body: { status: 'pending', job_id: job, resources: [] } };

/** @param taken  As it writes an instant: `20310612080000`. */
export function kept(page: string, taken = '20310612080000'): Reply {
  return { body: { status: 'success', job_id: job, timestamp: taken, original_url: page, duration_sec: 6.2 } };
}

/** @param port  A free one each time when it is 0. */
export async function serveArchive(port = 0): Promise<ArchiveServer> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => {
      body += piece;
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      archive.heard.push({ method, path: url, body, headers });
      const reply = url === '/save' ? archive.save : nextStatus();
      if (reply.how === 'hang') return;
      if (reply.how === 'break') return void request.socket.destroy();
      const said = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {});
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' }).end(said);
    });
  });
  const nextStatus = (): Reply => (archive.status.length > 1 ? archive.status.shift() : archive.status[0]) ?? {};
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const archive: ArchiveServer = {
    base: `http://localhost:${(server.address() as AddressInfo).port}`,
    heard: [],
    save: took,
    status: [pending],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return archive;
}
