import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/** Connections to one instance, each lent to one work at a time, so that independent queries run side by side. */
export interface Connections {
  readonly lend: <Result>(work: (connection: DuckDBConnection) => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
}

/** Opens them as they are needed, and no more than `most`; who finds none free waits, first come, first served. */
export function connectionsTo(instance: DuckDBInstance, most: number): Connections {
  const opened: DuckDBConnection[] = [];
  const free: DuckDBConnection[] = [];
  const waiting: ((connection: DuckDBConnection) => void)[] = [];
  let begun = 0;
  const taken = async (): Promise<DuckDBConnection> => {
    const idle = free.pop();
    if (idle) return idle;
    if (begun >= most) return new Promise((resolve) => waiting.push(resolve));
    begun += 1;
    const connection = await instance.connect();
    opened.push(connection);
    return connection;
  };
  return {
    async lend(work) {
      const connection = await taken();
      try {
        return await work(connection);
      } finally {
        const next = waiting.shift();
        if (next) next(connection);
        else free.push(connection);
      }
    },
    close() {
      for (const connection of opened) connection.closeSync();
    },
  };
}
