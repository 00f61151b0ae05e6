// Every benchmark: `npx pnpm@10 bench`. A ratio against a peer in the same run says more than a time.
import { run as dataset } from "./dataset.mjs";
import { run as domain } from "./domain.mjs";
import { run as report } from "./report.mjs";
import { run as sdk } from "./sdk.mjs";
import { run as start } from "./start.mjs";
import { run as survival } from "./survival.mjs";

start();
await domain();
await sdk();
await survival();
await report();
dataset();
