import { bashScript } from "./bash-script.js";
import type { CompletedCommand } from "./completed.js";
import { fishScript } from "./fish-script.js";
import { powershellScript } from "./powershell-script.js";
import type { Shell } from "./shells.js";
import { zshScript } from "./zsh-script.js";

/** The script of each shell. */
export const scripts: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};
