import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll } from 'vitest';

export type Respond = (request: IncomingMessage, response: ServerResponse) => void;

export interface WebServer {
  readonly origin: string;
  readonly port: number;
  /** Requests as they came: `HEAD /path`. */
  readonly requests: string[];
  /** The heads of requests, in the same order. */
  readonly headers: IncomingMessage['headers'][];
  readonly connections: () => number;
  /** The most requests that were open at once. */
  readonly mostAtOnce: () => number;
}

const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
});

/** A server on this machine, closed after the tests. */
export async function webServer(respond: Respond): Promise<WebServer> {
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    respond(request, response);
  });
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, requests, headers, connections: () => connections, mostAtOnce: () => most };
}
