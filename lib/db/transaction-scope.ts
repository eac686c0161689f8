import { AsyncLocalStorage } from 'node:async_hooks';
import type { PGlite } from '@electric-sql/pglite';

const scope = new AsyncLocalStorage<object>();

/**
 * Wraps a PGlite client so that a query on it from inside one of its own transactions throws.
 *
 * PGlite has one connection: such a query would wait for the transaction that waits for it. An
 * error that names the mistake is better than a hang.
 */
export function refuseOutsideTransaction(client: PGlite): PGlite {
  return new Proxy(client, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      if (property === 'transaction') {
        return (work: Parameters<PGlite['transaction']>[0]) => {
          refuseInside(client);
          return target.transaction((transaction) => scope.run(client, () => work(transaction)));
        };
      }
      if (property !== 'query' && property !== 'exec' && property !== 'sql') {
        return value.bind(target);
      }
      return (...given: unknown[]) => {
        refuseInside(client);
        return value.apply(target, given);
      };
    },
  });
}

function refuseInside(client: object): void {
  if (scope.getStore() === client) {
    throw new Error('Inside a transaction use the handle it gives you, not the database');
  }
}
