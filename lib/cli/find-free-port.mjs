// @ts-check
import net from 'node:net';

/**
 * The first free port from `wanted` on (at most 100 are tried); 0 asks the system for any.
 *
 * @param {number} wanted
 * @param {string | undefined} host
 * @returns {Promise<number>}
 */
export async function findFreePort(wanted, host) {
  if (wanted === 0) return (await tryPort(0, host)) ?? 0;
  for (let port = wanted; port < wanted + 100 && port <= 65_535; port += 1) {
    const found = await tryPort(port, host);
    if (found !== undefined) return found;
  }
  throw new Error(`没有空闲端口 No free port from ${wanted} on`);
}

/** @param {number} port @param {string | undefined} host @returns {Promise<number | undefined>} */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : '';
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
