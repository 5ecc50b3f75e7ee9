// Everything that a browser asks of anybody goes through here and is written down; only this machine is answered.
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WatchProxy {
  readonly port: number;
  /** What was asked for: addresses, and `host:port` where the rest is encrypted. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** What browsers ask of their makers by themselves. */
const makers =
  /(?:google|gstatic|googleapis|gvt1|mozilla|firefox|microsoft|bing)[\w-]*\.(?:com|net|org)(?::\d+)?(?:\/|$)/u;

/** Without what the browser itself asks of its maker, and for a site's icon. */
export function listAsked({ asked }: WatchProxy): string[] {
  return asked.filter((one) => !makers.test(one) && !one.endsWith('/favicon.ico'));
}

export async function startWatchProxy(): Promise<WatchProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const to = URL.parse(request.url ?? '');
    if (to === null || to.hostname !== 'localhost') return void response.writeHead(502).end();
    const { method, headers } = request;
    const onward = ask(
      { host: '127.0.0.1', port: to.port, path: to.pathname + to.search, method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Not from here\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
