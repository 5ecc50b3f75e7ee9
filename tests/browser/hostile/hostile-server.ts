// Serves the hostile pages to this machine alone, and notes what is asked of it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { frame } from './hostile-page.ts';

export interface HostileServer {
  /** `http://localhost:12345/` */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServedPage {
  readonly html: string;
  /** Its content security policy; none when empty. */
  readonly policy: string;
}

/** @param pages  By path: `/still`. */
export async function serveHostile(pages: ReadonlyMap<string, ServedPage>): Promise<HostileServer> {
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const page = pages.get(path);
    if (page !== undefined) asked = [];
    if (path !== '/favicon.ico') asked.push(`${request.method} ${path}`);
    const json = path === '/asked';
    response
      .writeHead(page === undefined && path !== '/frame' && !json ? 404 : 200, {
        'content-type': json ? 'application/json' : 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...(page === undefined || page.policy === '' ? {} : { 'content-security-policy': page.policy }),
      })
      .end(json ? JSON.stringify(asked) : path === '/frame' ? frame : (page?.html ?? ''));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
