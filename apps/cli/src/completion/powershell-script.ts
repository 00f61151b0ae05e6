import { valuesOf, wordsAt } from "./completed.js";
import type { CompletedCommand } from "./completed.js";

/** A text in single quotes. */
const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const listed = (words: readonly string[]): string => `@(${words.map((word) => single(word)).join(", ")})`;

/** Where nothing is proposed, PowerShell proposes files by itself. */
function tableOf(name: string, rows: readonly (readonly [key: string, words: readonly string[]])[]): string {
  const lines = rows.map(([key, words]) => `    ${single(key)} = ${listed(words)}`);
  return `  $${name} = @{\n${lines.join("\n")}\n  }`;
}

/** A script for PowerShell, 5 as on Windows or newer. */
export function powershellScript(commands: readonly CompletedCommand[]): string {
  const values = valuesOf(commands).map(
    ({ at, name, wants }) => [`${at}>${name}`, wants.kind === "words" ? wants.words : []] as const,
  );
  return `# Completes rapport in PowerShell. In $PROFILE: rapport.cmd completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName rapport, rapport.cmd -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
${tableOf(
  "below",
  commands.map((each) => [each.at, wordsAt(each)]),
)}
${tableOf(
  "options",
  commands.map(({ at, options }) => [at, options.flatMap(({ names }) => names)]),
)}
${tableOf("values", values)}
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $at = ''
  $previous = ''
  foreach ($word in @($words | Select-Object -Skip 1)) {
    $next = ("$at $word").Trim()
    if ($below.ContainsKey($next)) { $at = $next }
    $previous = $word
  }
  if ($values.ContainsKey("$at>$previous")) { $proposed = $values["$at>$previous"] }
  elseif ($wordToComplete -like '-*') { $proposed = $options[$at] }
  else { $proposed = $below[$at] }
  $proposed | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}
