interface Closable {
  closeSync(): void;
}

/** What can be connected to. */
interface Instance<Connection> {
  connect(): Promise<Connection>;
}

/** Connections to one instance, each lent to one work at a time, so that independent queries run side by side. */
export interface Connections<Connection> {
  readonly lend: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
}

/** Opens them as they are needed, and no more than `most`; who finds none free waits, first come, first served. */
export function connectionsTo<Connection extends Closable>(
  instance: Instance<Connection>,
  most: number,
): Connections<Connection> {
  const opened: Connection[] = [];
  const free: Connection[] = [];
  const waiting: ((connection: Connection) => void)[] = [];
  let begun = 0;
  const taken = async (): Promise<Connection> => {
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
