/** A forward proxy that lets nothing out of this machine and remembers everything a browser asked for. */
import { createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface WatchedProxy {
  readonly port: number;
  /** Every address asked for so far: `http://host/path` as asked, `host:443` for tunnels. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts the proxy on loopback. Only loopback addresses are fetched; every other request is noted and refused. */
export async function watchedProxy(): Promise<WatchedProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, answer) => {
    const url = incoming.url ?? '';
    asked.push(url);
    if (!URL.canParse(url) || new URL(url).hostname !== '127.0.0.1') {
      answer.writeHead(502).end();
      return;
    }
    const onward = request(url, { method: incoming.method, headers: incoming.headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket: Socket) => {
    asked.push(incoming.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
