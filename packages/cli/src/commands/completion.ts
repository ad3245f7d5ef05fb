import { Argument, Command } from "commander";

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

// The words before are those that end before the cursor, so that a word may be there twice. An empty word is written "",
// which older versions of PowerShell pass on as nothing otherwise.
const powershell = `Register-ArgumentCompleter -Native -CommandName datacloud -ScriptBlock {
  param($word, $tree, $cursor)
  $before = @($tree.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.Extent.Text })
  $last = if ($word) { "$word" } else { '""' }
  datacloud complete -- @before $last 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;

const scripts = { bash, zsh, fish, powershell };
