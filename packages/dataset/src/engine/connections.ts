interface Closable {
  closeSync(): void;
}

/** What can be connected to. */
interface Instance<Connection> {
  connect(): Promise<Connection>;
}

/** Does a work with a connection. */
type Lend<Connection> = <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;

/** Connections to one instance, each lent to one work at a time, so that independent queries run side by side. */
export interface Connections<Connection> {
  readonly lend: Lend<Connection>;
  /** The same when all others are back; none is lent until the work is done. */
  readonly lendAlone: Lend<Connection>;
  readonly close: () => void;
}

interface Waiting {
  readonly alone: boolean;
  readonly begin: () => void;
}

/** Opens them as they are needed, and no more than `most`; who finds none free waits, first come, first served. */
export function connectionsTo<Connection extends Closable>(
  instance: Instance<Connection>,
  most: number,
): Connections<Connection> {
  const opened: Connection[] = [];
  const free: Connection[] = [];
  const waiting: Waiting[] = [];
  let lent = 0;
  let isOneAlone = false;
  const isTurnOf = ({ alone }: Waiting): boolean => !isOneAlone && (alone ? lent === 0 : lent < most);
  const beginNext = (): void => {
    for (let [next] = waiting; next && isTurnOf(next); [next] = waiting) {
      waiting.shift();
      lent += 1;
      isOneAlone = next.alone;
      next.begin();
    }
  };
  const open = async (): Promise<Connection> => {
    const connection = await instance.connect();
    opened.push(connection);
    return connection;
  };
  const lendTo = async <Result>(work: (connection: Connection) => Promise<Result>, alone: boolean): Promise<Result> => {
    await new Promise<void>((begin) => {
      waiting.push({ alone, begin });
      beginNext();
    });
    try {
      const connection = free.pop() ?? (await open());
      try {
        return await work(connection);
      } finally {
        free.push(connection);
      }
    } finally {
      lent -= 1;
      isOneAlone = false;
      beginNext();
    }
  };
  return {
    lend: (work) => lendTo(work, false),
    lendAlone: (work) => lendTo(work, true),
    close() {
      for (const connection of opened) connection.closeSync();
    },
  };
}
