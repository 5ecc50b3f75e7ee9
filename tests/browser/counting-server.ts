// Serves a few documents on this machine alone, and remembers every request that reaches it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingServer {
  /** `http://localhost:12345/`, a free port each time. */
  readonly address: string;
  /** Every request so far, in order: its path. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export interface Served {
  readonly type: string;
  readonly body: string | Buffer;
}

/** @param files  By path; read anew for every request. Whatever else is asked for is counted, and not there. */
export async function serveCounting(files: Readonly<Record<string, Served>>): Promise<CountingServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path !== '/favicon.ico') asked.push(path);
    const found = files[path];
    if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' }).end(found.body);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
