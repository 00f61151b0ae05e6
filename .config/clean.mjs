// Removes what an earlier build left in this package, so that a file that was renamed is not published under its old name.
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
