import { methodNames } from "@datacloud/contract/methods";
import { Argument, Command } from "commander";
import { commandTable } from "../command-table.ts";

/** `datacloud completion`: prints a script that completes commands, methods and flags in a shell. */
export function completionCommand(): Command {
  return new Command("completion")
    .description("Print a script that completes commands, methods and flags.")
    .addArgument(new Argument("<shell>", "the shell").choices(["bash", "zsh", "fish", "powershell"]))
    .addHelpText(
      "after",
      `
Examples:
  datacloud completion bash > ~/.local/share/bash-completion/completions/datacloud
  datacloud completion zsh > "\${fpath[1]}/_datacloud"
  datacloud completion fish > ~/.config/fish/completions/datacloud.fish
  datacloud completion powershell >> $PROFILE`,
    )
    .action((shell: keyof typeof scripts) => {
      process.stdout.write(scripts[shell]);
    });
}

/** `datacloud complete -- WORDS`: what the last of some words may become, one a line. The scripts call it. */
export function completeCommand(): Command {
  return new Command("complete")
    .description("Print what the last word may become; the completion scripts call it.")
    .argument("[words...]", "the words of the line, after --")
    .action(async (words: string[]) => {
      const last = words.at(-1) ?? "";
      const found = (await candidates(words.slice(0, -1), last)).filter((each) => each.startsWith(last));
      process.stdout.write(found.map((each) => `${each}\n`).join(""));
    });
}

async function candidates(before: readonly string[], last: string): Promise<string[]> {
  const { createProgram, nameMethod } = await import("../program.ts");
  const [first, ...rest] = nameMethod(before);
  const takesMethod = ["call", "import", "methods", "open"];
  if (first === undefined) return [...Object.keys(commandTable), ...methodNames];
  const isMethodNext = takesMethod.includes(first) && rest.every((word) => word.startsWith("-"));
  if (isMethodNext && !last.startsWith("-")) return [...methodNames];
  if (!Object.hasOwn(commandTable, first)) return [];
  const program = await createProgram([first, ...rest, last]);
  const top = program.commands.find((command) => command.name() === first);
  const command = top?.commands.find((inner) => inner.name() === rest[0]) ?? top;
  const flags = command?.options.filter(({ hidden }) => !hidden).map(({ long }) => long ?? "") ?? [];
  return last.startsWith("-") ? [...flags.filter((flag) => flag !== ""), "--help"] : [];
}

const bash = `_datacloud() {
  local words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  mapfile -t COMPREPLY < <(datacloud complete -- "\${words[@]}" 2>/dev/null)
  if [ "\${#COMPREPLY[@]}" -eq 0 ]; then compopt -o default 2>/dev/null; fi
}
complete -F _datacloud datacloud
`;

const zsh = `#compdef datacloud
_datacloud() {
  local -a found
  found=("\${(@f)$(datacloud complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[1]}" ]]; then compadd -a found; else _files; fi
}
if [[ "\${funcstack[1]}" == _datacloud ]]; then _datacloud "$@"; else compdef _datacloud datacloud; fi
`;

const fish = `complete -c datacloud -f -a '(datacloud complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null; or __fish_complete_path)'
`;

const powershell = `Register-ArgumentCompleter -Native -CommandName datacloud -ScriptBlock {
  param($word, $tree, $cursor)
  $words = @($tree.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() } | Where-Object { $_ -ne $word }) + @($word)
  datacloud complete -- @words 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;

const scripts = { bash, zsh, fish, powershell };
