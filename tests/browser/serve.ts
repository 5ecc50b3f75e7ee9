// Serves a folder on this machine alone, for pages that tests and the tour read.
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface FolderServer {
  /** `http://localhost:12345/`, a free port each time. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the files in a folder, and nothing above it. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = findFile(root, request.url ?? '/');
    if (path === undefined) refuse(response);
    else sendFile(path, response);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The file that an address asks for; undefined when there is none in the folder. */
function findFile(root: string, address: string): string | undefined {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const path = join(root, decodeURIComponent(pathname));
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    return statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
}

function sendFile(path: string, response: ServerResponse): void {
  const content = readFileSync(path);
  const unnamed =
    content.subarray(0, 5).toString('latin1') === '%PDF-' ? 'application/pdf' : 'application/octet-stream';
  const type = types[extname(path).toLowerCase()] ?? unnamed;
  // A page that names its own encoding is believed; a header would overrule it.
  const named = /charset\s*=/iu.test(content.subarray(0, 2_048).toString('latin1'));
  const charset = type === 'text/html' && !named ? '; charset=utf-8' : '';
  response.writeHead(200, { 'content-type': type + charset, 'cache-control': 'no-store' }).end(content);
}
